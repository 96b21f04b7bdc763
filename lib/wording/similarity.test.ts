import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALIKE, nearDuplicate, similarity, stemOf } from "./similarity";

describe("likeness of statements", () => {
  it("sees through word forms, order words and capitals", () => {
    expect(
      similarity("Rekam medis ibu hamil tercatat lengkap", "REKAM MEDIS IBU HAMIL DICATAT LENGKAP"),
    ).toBe(1);
    expect(stemOf("tersusun")).toBe(stemOf("disusun"));
  });

  it("tells different results apart, also about the same people", () => {
    const a = "Ibu hamil mendapat pemeriksaan kehamilan sesuai perannya dalam SOP";
    expect(similarity(a, "Ibu hamil mendapat penanganan persalinan sesuai prosedur rujukan")).toBeLessThan(
      ALIKE,
    );
    expect(similarity("Arsip tertata", "Gaji dibayar")).toBe(0);
  });

  it("is symmetric, between 0 and 1, and 1 with itself", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), fc.lorem({ maxCount: 8 }), (a, b) => {
        const score = similarity(a, b);
        expect(score).toBe(similarity(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });

  it("names the likest of the others, or nobody", () => {
    const others = [
      { owner: "A", text: "Data pengguna aplikasi dievaluasi dan dilaporkan berkala" },
      { owner: "B", text: "Data pengguna aplikasi dievaluasi serta dilaporkan secara berkala" },
      { owner: "C", text: "Jalan desa terbangun" },
    ];
    expect(
      nearDuplicate("Data pengguna aplikasi dievaluasi dan dilaporkan secara berkala", others)?.owner,
    ).toMatch(/[AB]/);
    expect(nearDuplicate("Jembatan gantung dapat dilalui", others)).toBeNull();
    expect(nearDuplicate("", others)).toBeNull();
  });
});
