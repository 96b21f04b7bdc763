import { describe, expect, it } from "vitest";
import type { ContentResult } from "@/lib/skp/content";
import { compareYears } from "./compare";

const result = (statement: string, target = "80"): ContentResult => ({
  id: statement,
  kind: "MAIN",
  statement,
  assignedBy: null,
  servesId: null,
  servesText: null,
  servesStatement: null,
  version: 0,
  indicators: [
    { id: "i", statement: "Persentase", aspect: "QUANTITY", perspective: null, target, unit: "%" },
  ],
});

describe("last year beside this year", () => {
  it("tells what is new, the same, changed, and alike", () => {
    const before = [
      result("Arsip inaktif tertata"),
      result("Surat masuk didisposisi tepat waktu"),
      result("Gaji dibayar tepat waktu"),
      result("Rapat terlayani"),
    ];
    const now = [
      result("arsip inaktif tertata."),
      result("Surat masuk didisposisi tepat waktu", "90"),
      result("Gaji pegawai dibayar tepat waktu"),
    ];
    const compared = compareYears(before, now).map(({ standing, now: other }) => [
      standing,
      other?.statement ?? null,
    ]);
    expect(compared).toEqual([
      ["SAME", "arsip inaktif tertata."],
      ["CHANGED", "Surat masuk didisposisi tepat waktu"],
      ["ALIKE", "Gaji pegawai dibayar tepat waktu"],
      ["NEW", null],
    ]);
  });

  it("an empty plan makes everything new", () => {
    expect(compareYears([result("Arsip")], [])).toMatchObject([{ standing: "NEW", now: null }]);
  });
});
