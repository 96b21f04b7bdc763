import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closesCircle } from "./line";

const chain = new Map([
  ["anggota", "ketua tim"],
  ["ketua tim", "direktur"],
  ["direktur", null],
]);

describe("closesCircle", () => {
  it("lets a result serve one above it, and refuses one below it or itself", () => {
    expect(closesCircle(chain, "anggota", "direktur")).toBe(false);
    expect(closesCircle(chain, "direktur", "anggota")).toBe(true);
    expect(closesCircle(chain, "direktur", "ketua tim")).toBe(true);
    expect(closesCircle(chain, "ketua tim", "ketua tim")).toBe(true);
    expect(closesCircle(chain, "baru", "anggota")).toBe(false);
  });

  it("ends also where a circle was stored long ago", () => {
    const broken = new Map([
      ["a", "b"],
      ["b", "a"],
    ]);
    expect(closesCircle(broken, "c", "a")).toBe(true);
  });

  it("links taken only when it allows them always lead upward to an end", () => {
    const link = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 60 }), (links) => {
        const serves = new Map<string, string | null>();
        for (const [from, to] of links) {
          if (!closesCircle(serves, String(from), String(to))) serves.set(String(from), String(to));
        }
        for (const start of serves.keys()) {
          let steps = 0;
          for (let at: string | null = start; at !== null; at = serves.get(at) ?? null) steps += 1;
          expect(steps).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});
