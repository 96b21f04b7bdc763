import fc from "fast-check";
import { expect, it } from "vitest";
import { pairLines } from "./lines";

const stored = [
  { id: "a", text: "Kendaraan" },
  { id: "b", text: "Pelatihan" },
];

it("knows a line by its text, also in another order, and takes new words for the line that is left", () => {
  expect(pairLines(stored, ["Pelatihan", "Kendaraan"]).lines.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(pairLines(stored, ["Kendaraan dinas", "Pelatihan"])).toEqual({
    lines: [
      { id: "a", text: "Kendaraan dinas" },
      { id: "b", text: "Pelatihan" },
    ],
    removed: [],
  });
  expect(pairLines(stored, ["Pelatihan"])).toEqual({
    lines: [{ id: "b", text: "Pelatihan" }],
    removed: ["a"],
  });
});

it("uses every stored line at most once, and keeps what was typed", () => {
  const texts = fc.array(fc.constantFrom("x", "y", "z", "w"), { maxLength: 6 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const rows = before.map((text, index) => ({ id: `i${index}`, text }));
      const { lines, removed } = pairLines(rows, after);
      const used = [...lines.flatMap(({ id }) => (id === null ? [] : [id])), ...removed];
      expect(lines.map(({ text }) => text)).toEqual(after);
      expect(used.sort()).toEqual(rows.map(({ id }) => id).sort());
    }),
  );
});
