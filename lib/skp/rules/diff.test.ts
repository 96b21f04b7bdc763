import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContentResult, SkpVersion } from "@/lib/skp/content";
import { changesBetween, marksBetween } from "./diff";

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

describe("marksBetween", () => {
  it("marks each part where it stands: new, changed with both texts, removed", () => {
    const after: SkpVersion = {
      approach: "QUALITATIVE",
      results: [
        { ...result, statement: "Ibu hamil sehat" },
        { ...result, id: "r2", statement: "Data terkini" },
      ],
      expectations: [{ value: "ADAPTIVE", text: "Mencoba aplikasi baru" }],
      terms: [{ kind: "RESOURCE", text: "Kendaraan", evidence: "Surat tugas" }],
    };
    const { rows, removed } = marksBetween(
      { ...version, results: [...version.results, { ...result, id: "r0" }] },
      after,
    );
    expect([...rows.keys()].sort()).toEqual(["ADAPTIVE", "APPROACH", "LOYAL", "RESOURCE", "r1", "r2"]);
    expect(rows.get("r2")).toEqual({ kind: "NEW" });
    expect(rows.get("RESOURCE")).toMatchObject({
      changes: [{ before: "Kendaraan" }, { after: "Kendaraan (dengan data/bukti: Surat tugas)" }],
    });
    expect(removed.map(({ id }) => id)).toEqual(["r0"]);
  });

  const row = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    statement: fc.constantFrom("X", "Y", "Z"),
  });
  const results = fc
    .uniqueArray(row, { selector: ({ id }) => id })
    .map((rows) => rows.map((fields) => ({ ...result, ...fields })));
  const versions = results.map((rows): SkpVersion => ({ ...version, results: rows }));

  it("finds nothing in the same content, in whatever order the results stand", () => {
    fc.assert(
      fc.property(versions, (one) => {
        const turned = { ...one, results: [...one.results].reverse() };
        const { rows, removed } = marksBetween(one, turned);
        expect([rows.size, removed.length]).toEqual([0, 0]);
      }),
    );
  });

  it("accounts for every result exactly once, and backwards for the reverse", () => {
    fc.assert(
      fc.property(versions, versions, (before, after) => {
        const { rows, removed } = marksBetween(before, after);
        const back = marksBetween(after, before);
        const fresh = [...rows].filter(([, { kind }]) => kind === "NEW").map(([id]) => id);
        const idsOf = (list: { id: string }[]) => list.map(({ id }) => id).sort();
        expect(fresh.sort()).toEqual(idsOf(back.removed));
        expect(after.results).toHaveLength(before.results.length - removed.length + fresh.length);
        const changed = (marks: typeof rows) =>
          [...marks]
            .filter(([, { kind }]) => kind === "CHANGED")
            .map(([id]) => id)
            .sort();
        expect(changed(rows)).toEqual(changed(back.rows));
      }),
    );
  });
});
