import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectationLine, readExpectation } from "./content";

describe("an expectation as it is typed", () => {
  it("has its source in square brackets at the end", () => {
    expect(readExpectation("Menjaga rahasia pasien [Kode Etik Bidan]")).toEqual({
      text: "Menjaga rahasia pasien",
      source: "Kode Etik Bidan",
    });
    for (const line of ["Menjaga nama baik", "[Kode Etik]", "Menjaga []", "Menjaga [a] rahasia"]) {
      expect(readExpectation(line)).toEqual({ text: line, source: null });
    }
  });

  it("is the same line after being read and written, apart from spaces before the bracket", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const line = text.trim();
        const once = expectationLine(readExpectation(line));
        expect(readExpectation(once)).toEqual(readExpectation(line));
      }),
    );
  });
});
