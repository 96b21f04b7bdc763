import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExact } from "@/lib/core/quantity";
import { shareState, shareText } from "./share";

const of = (text: string) => parseExact(text) ?? 0n;
const said = (total: string, ...parts: string[]) => shareText(shareState(of(total), parts.map(of)), "ton");

describe("a divided target (p.41: 10 ton of fish, 5 from fresh and 5 from brackish water)", () => {
  it("adds up, or says by how much it does not", () => {
    expect(said("10", "5", "5")).toBe("Pas: 10 ton");
    expect(said("10", "5", "3")).toBe("Kurang 2 ton");
    expect(said("10", "5", "6,5")).toBe("Lebih 1,5 ton");
    expect(said("0,3", "0,1", "0,2")).toBe("Pas: 0,3 ton");
  });

  it("counts a part without a number as nothing yet, and only sums while there is no whole", () => {
    expect(shareState(of("10"), [of("5"), null])).toMatchObject({ kind: "SHORT", difference: of("5") });
    expect(shareText(shareState(null, [of("1.000"), of("2,5")]), null)).toBe("Terbagi 1.002,5");
  });

  const amount = fc.bigInt({ min: 0n, max: 10n ** 16n });

  it("is even exactly when the parts are the whole, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), amount, (parts, total) => {
        const sum = parts.reduce((running, part) => running + part, 0n);
        expect(shareState(sum, parts).kind).toBe("EVEN");
        expect(shareState(sum, parts.toReversed())).toEqual(shareState(sum, parts));
        const state = shareState(total, parts);
        expect(state.kind === "EVEN").toBe(sum === total);
        if (state.kind === "SHORT") expect(shareState(total, [...parts, state.difference]).kind).toBe("EVEN");
        if (state.kind === "OVER") expect(shareState(total + state.difference, parts).kind).toBe("EVEN");
      }),
    );
  });
});
