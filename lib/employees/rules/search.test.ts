import { expect, test } from "vitest";
import { maskNip, searchTerms } from "./search";

test("names are found by the beginnings of their words, a NIP by its digits", () => {
  expect(searchTerms("Sari  wul")).toEqual({ words: ["sari", "wul"], tooShort: false });
  expect(searchTerms("dr. Sari, M.Kes.")).toEqual({ words: ["dr", "sari", "kes"], tooShort: false });
  expect(searchTerms("19820418 200501 2 010")).toEqual({ words: ["198204182005012010"], tooShort: false });
  expect(searchTerms("a")).toEqual({ words: [], tooShort: true });
  expect(searchTerms("  ")).toEqual({ words: [], tooShort: false });
});

test("a masked NIP does not tell the birth date", () => {
  expect(maskNip("198204182005012010")).toBe("•••••••• 200501 2 010");
});
