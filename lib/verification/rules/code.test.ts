import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeFrom, RANDOM_BYTES, readCode, spacedCode } from "./code";

describe("the code of a printed form", () => {
  it("is read back from the paper, whatever the spaces and the case", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: RANDOM_BYTES, maxLength: RANDOM_BYTES }), (bytes) => {
        const code = codeFrom(bytes);
        expect(readCode(spacedCode(code))).toBe(code);
        expect(readCode(` ${code.toLowerCase()} `)).toBe(code);
      }),
    );
  });

  it("forgives signs that look alike", () => {
    expect(readCode("OIL0-0000-0000-0000-0000")).toBe("01100000000000000000");
  });

  it.each(["", "0000", "0000-0000-0000-0000-000U", "0000-0000-0000-0000-0000-0"])("refuses %j", (text) => {
    expect(readCode(text)).toBeNull();
  });

  it("uses every sign alike", () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 3200; round += 1) {
      for (const sign of codeFrom(randomBytes(RANDOM_BYTES))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    expect(counts.size).toBe(32);
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(400);
  });
});
