import { expect, test } from "vitest";
import { addressFilter } from "./address";

test("names a text and a standing, and nothing else", () => {
  expect(addressFilter({ cari: " Puskesmas ", keadaan: "BELUM" })).toEqual({
    text: "Puskesmas",
    standing: "BELUM",
  });
  expect(addressFilter({ cari: ["a", "b"], keadaan: "RANCANGAN" })).toEqual({ text: "", standing: null });
});
