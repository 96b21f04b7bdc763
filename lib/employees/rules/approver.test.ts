import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AgencyKind, PositionLevel } from "@/lib/db/generated/enums";
import { isFinalEvaluation, type Post, planApprover } from "./approver";

const post = (level: Post["level"], independent = false): Post => ({
  level,
  isUnitHead: true,
  unitIsIndependent: independent,
});
const minister = { level: "AGENCY_LEADER", status: "NON_ASN" } as const;
const by = (level: PositionLevel) => ({ level, status: "PNS" }) as const;

describe("who approves and sets the plan (p.65 C2-C3)", () => {
  test.each([
    ["CENTRAL", post("JPT_UTAMA"), "menteri yang mengoordinasikan"],
    ["CENTRAL", post("JPT_MADYA"), "pimpinan instansi pemerintah"],
    ["CENTRAL", post("JPT_PRATAMA"), "pejabat pimpinan tinggi madya"],
    ["CENTRAL", post("ADMINISTRATOR", true), "menteri atau pejabat pimpinan tinggi yang mengoordinasikan"],
    ["REGIONAL", post("JPT_MADYA"), "kepala daerah"],
    ["REGIONAL", post("JPT_PRATAMA"), "kepala daerah"],
    [
      "REGIONAL",
      post("JF_AHLI_MADYA", true),
      "kepala daerah atau pimpinan perangkat daerah yang mengoordinasikan",
    ],
  ] as const)("%s %o: %s", (kind, of, approver) => {
    expect(planApprover(kind, of)?.approver).toBe(approver);
  });

  test("everybody else: the pejabat penilai, without an entry in the table", () => {
    for (const level of ["ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "JF_AHLI_UTAMA"] as const) {
      expect(planApprover("CENTRAL", post(level))).toBeNull();
      expect(planApprover("REGIONAL", post(level))).toBeNull();
    }
    expect(planApprover("REGIONAL", post("AGENCY_LEADER", true))).toBeNull();
  });

  test("in an independent unit only its head has the table's approver", () => {
    expect(planApprover("REGIONAL", { ...post("PENGAWAS", true), isUnitHead: false })).toBeNull();
  });
});

describe("whether the evaluation is final (p.90 A12)", () => {
  test.each([
    ["a JPT Utama by the coordinating minister", "CENTRAL", post("JPT_UTAMA"), minister, true],
    ["b central JPT Madya by the minister", "CENTRAL", post("JPT_MADYA"), minister, true],
    ["b central JPT Madya by the head of an LPNK", "CENTRAL", post("JPT_MADYA"), by("JPT_UTAMA"), true],
    ["central JPT Madya by somebody else", "CENTRAL", post("JPT_MADYA"), by("JPT_MADYA"), false],
    ["central JPT Pratama is not listed", "CENTRAL", post("JPT_PRATAMA"), by("JPT_MADYA"), false],
    ["central JPT Pratama by the minister neither", "CENTRAL", post("JPT_PRATAMA"), minister, false],
    ["c regional JPT Madya by the regional head", "REGIONAL", post("JPT_MADYA"), minister, true],
    ["c regional JPT Pratama by the regional head", "REGIONAL", post("JPT_PRATAMA"), minister, true],
    ["regional JPT Pratama by the Sekda", "REGIONAL", post("JPT_PRATAMA"), by("JPT_MADYA"), false],
    ["d central independent head by the minister", "CENTRAL", post("ADMINISTRATOR", true), minister, true],
    ["central independent head by a JPT", "CENTRAL", post("ADMINISTRATOR", true), by("JPT_PRATAMA"), false],
    [
      "e regional independent head by the regional head",
      "REGIONAL",
      post("JF_AHLI_MADYA", true),
      minister,
      true,
    ],
    [
      "Kepala Puskesmas by the Kepala Dinas",
      "REGIONAL",
      post("JF_AHLI_MADYA", true),
      by("JPT_PRATAMA"),
      false,
    ],
  ] as const)("%s", (_name, kind, of, evaluator, final) => {
    expect(isFinalEvaluation(kind, of, evaluator)).toBe(final);
  });

  test("never for those below, whoever evaluates, and only by the top of the agency", () => {
    const level = fc.constantFrom(...Object.values(PositionLevel));
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(AgencyKind)), level, level, (kind, own, other) => {
        const final = isFinalEvaluation(kind, post(own), by(other));
        if (final) expect(["JPT_UTAMA", "JPT_MADYA", "JPT_PRATAMA"]).toContain(own);
        if (final) expect(["AGENCY_LEADER", "JPT_UTAMA"]).toContain(other);
      }),
    );
  });
});
