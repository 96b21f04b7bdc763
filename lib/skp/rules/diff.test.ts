import { describe, expect, it } from "vitest";
import type { ContentResult, SkpVersion } from "@/lib/skp/content";
import { changesBetween } from "./diff";

const result: ContentResult = {
  id: "r1",
  kind: "MAIN",
  statement: "Ibu hamil terlayani",
  assignedBy: "Kepala Puskesmas",
  servesId: null,
  servesText: null,
  servesStatement: null,
  version: 0,
  indicators: [
    { id: "i1", statement: "Jumlah ibu", aspect: "QUANTITY", perspective: null, target: "80", unit: "%" },
  ],
};
const version: SkpVersion = {
  approach: "QUANTITATIVE",
  results: [result],
  expectations: [{ value: "LOYAL", text: "Mengutamakan organisasi" }],
  terms: [{ kind: "RESOURCE", text: "Kendaraan" }],
};

describe("changesBetween", () => {
  it("is empty for the same content, also when only a version number moved", () => {
    expect(changesBetween(version, { ...version, results: [{ ...result, version: 4 }] })).toEqual([]);
  });

  it("shows both texts of what was rewritten", () => {
    const after = { ...version, results: [{ ...result, statement: "Ibu hamil sehat" }] };
    expect(changesBetween(version, after)).toEqual([
      { where: "Hasil kerja utama", before: "Ibu hamil terlayani", after: "Ibu hamil sehat" },
    ]);
  });

  it("shows an indicator with its new target as gone and new", () => {
    const indicators = result.indicators.map((row) => ({ ...row, target: "90" }));
    expect(changesBetween(version, { ...version, results: [{ ...result, indicators }] })).toEqual([
      expect.objectContaining({ before: "Kuantitas · Jumlah ibu · 80 %", after: null }),
      expect.objectContaining({ before: null, after: "Kuantitas · Jumlah ibu · 90 %" }),
    ]);
  });

  it("lists new and removed results, expectations and terms, and the approach", () => {
    const after: SkpVersion = {
      approach: "QUALITATIVE",
      results: [{ ...result, id: "r2", kind: "ADDITIONAL", statement: "Data terkini" }],
      expectations: [],
      terms: [{ kind: "CONSEQUENCE", text: "Bidan teladan" }],
    };
    expect(changesBetween(version, after)).toEqual([
      { where: "Pendekatan", before: "Kuantitatif", after: "Kualitatif" },
      {
        where: "Hasil kerja tambahan",
        before: null,
        after: "Data terkini\n• Kuantitas · Jumlah ibu · 80 %",
      },
      { where: "Hasil kerja utama", before: "Ibu hamil terlayani", after: null },
      { where: "Ekspektasi khusus pimpinan", before: "Mengutamakan organisasi", after: null },
      { where: "Lampiran", before: "Dukungan sumber daya: Kendaraan", after: null },
      { where: "Lampiran", before: null, after: "Konsekuensi: Bidan teladan" },
    ]);
  });
});
