import { expect, test } from "vitest";
import { idFrom, listFrom } from "./address";
import { standingOf, type Tally } from "./rules";
import { unfinishedCounts } from "./unfinished";

const tally = (measure: Tally["measure"], bucket: string, count: number): Tally => ({
  scopeId: "scope",
  measure,
  bucket,
  count,
});

test("each step counts those who have not taken it", () => {
  const standing = standingOf([
    tally("EMPLOYEES", "ALL", 30),
    tally("PLANS", "DRAFT", 2),
    tally("PLANS", "RETURNED", 1),
    tally("PLANS", "SUBMITTED", 4),
    tally("PLANS", "AGREED", 20),
    tally("DOCUMENTED", "ALL", 15),
    tally("EVALUATIONS", "SELF_REVIEW", 5),
    tally("EVALUATIONS", "RATING", 3),
    tally("EVALUATIONS", "DECIDED", 2),
    tally("EVALUATIONS", "ACKNOWLEDGED", 6),
  ]);
  expect(unfinishedCounts(standing)).toEqual({
    "tanpa-skp": 3,
    "belum-diajukan": 3,
    "menunggu-atasan": 4,
    "belum-realisasi": 5,
    "belum-evaluasi-diri": 9,
    "belum-dinilai": 3,
    "belum-ditanggapi": 2,
  });
});

test("what the address says wrongly is the usual", () => {
  expect(listFrom("belum-dinilai")).toBe("belum-dinilai");
  expect(listFrom("lain")).toBe("tanpa-skp");
  expect(listFrom(["belum-dinilai"])).toBe("tanpa-skp");
  expect(idFrom("1; drop")).toBeNull();
});
