import { describe, expect, test } from "vitest";
import type { Predicate, Rating } from "@/lib/db/generated/enums";
import { seedAgencies } from "./agencies";
import { daerah } from "./daerah/agency";
import { pusat } from "./pusat/agency";
import type { SeedAgency, SeedPlan } from "./types";

/** Matrix of p.99 and p.102: result rating, then behaviour rating. */
const MATRIX: Record<Rating, Record<Rating, Predicate>> = {
  ABOVE: { BELOW: "POOR", MEETS: "GOOD", ABOVE: "VERY_GOOD" },
  MEETS: { BELOW: "POOR", MEETS: "GOOD", ABOVE: "GOOD" },
  BELOW: { BELOW: "VERY_POOR", MEETS: "NEEDS_IMPROVEMENT", ABOVE: "NEEDS_IMPROVEMENT" },
};

const planOf = (agency: SeedAgency, person: string) => agency.plans.find((plan) => plan.person === person);
const count = (plan: SeedPlan | undefined, kind: "MAIN" | "ADDITIONAL") =>
  plan?.results.filter((result) => result.kind === kind).length;
const indicators = (plan: SeedPlan | undefined) => plan?.results.map((result) => result.indicators.length);

describe("printed plans have the rows of their pages", () => {
  test.each([
    ["p.131-133", pusat, "direktur-jenderal-3", 7, 1, [1, 1, 1, 1, 2, 1, 1, 1], 5],
    ["p.134-137", pusat, "direktur-2", 9, 1, [1, 2, 1, 1, 1, 1, 1, 1, 1, 1], 5],
    ["p.151-154", pusat, "kepala-subdirektorat-2", 3, 0, [3, 3, 1], 6],
    ["p.155-157", pusat, "jf-tata-bangunan-muda", 4, 0, [2, 2, 3, 3], 5],
    ["p.167-169", daerah, "kepala-dinas", 4, 1, [3, 2, 2, 1, 1], 5],
    ["p.170-172", daerah, "kepala-puskesmas", 8, 1, [3, 1, 1, 2, 1, 2, 1, 1, 1], 5],
    ["p.184-186", daerah, "bidan-penyelia", 3, 1, [3, 3, 3, 2], 4],
    ["p.232-234", daerah, "bidan-tugas-belajar", 5, 1, [3, 3, 3, 1, 3, 2], 4],
  ] as const)("%s", (_, agency, person, mains, additionals, perResult, expected) => {
    const plan = planOf(agency, person);
    expect(count(plan, "MAIN")).toBe(mains);
    expect(count(plan, "ADDITIONAL")).toBe(additionals);
    expect(indicators(plan)).toEqual(perResult);
    expect(plan?.expectations).toHaveLength(expected);
  });

  test("annexes of p.158 and p.187", () => {
    const annex = (plan: SeedPlan | undefined) => [
      plan?.resources.length,
      plan?.accountability.length,
      plan?.consequences.length,
    ];
    expect(annex(planOf(pusat, "kepala-subdirektorat-2"))).toEqual([3, 2, 2]);
    expect(annex(planOf(daerah, "bidan-penyelia"))).toEqual([3, 1, 2]);
  });
});

describe.each(seedAgencies.map((agency) => [agency.key, agency] as const))("%s", (_, agency) => {
  test("plans serve results that exist", () => {
    for (const { serves } of agency.plans.flatMap((plan) => plan.results)) {
      if (serves)
        expect(planOf(agency, serves.person)?.results[serves.result - 1], serves.person).toBeDefined();
    }
  });

  test("each form has its own columns", () => {
    for (const plan of agency.plans) {
      for (const indicator of plan.results.flatMap((result) => result.indicators)) {
        expect(Boolean(indicator.target), plan.person).toBe(plan.approach === "QUANTITATIVE");
        expect(Boolean(indicator.perspective), plan.person).toBe(plan.form === "LEADER");
      }
      expect(plan.state === "RETURNED", plan.person).toBe(plan.returnNote !== undefined);
    }
  });

  test("every leader covers the four perspectives", () => {
    for (const plan of agency.plans.filter((each) => each.form === "LEADER")) {
      const covered = plan.results.flatMap((result) => result.indicators.map((each) => each.perspective));
      expect(new Set(covered).size, plan.person).toBe(4);
    }
  });

  test("progress, feedback and ratings stand on agreed plans and existing rows, once each", () => {
    const rows = agency.progress.map((row) => `${row.person} ${row.result}.${row.indicator} Q${row.quarter}`);
    expect(rows).toHaveLength(new Set(rows).size);
    for (const row of agency.progress) {
      const plan = planOf(agency, row.person);
      expect(plan?.state, row.person).toBe("AGREED");
      expect(plan?.results[row.result - 1]?.indicators[row.indicator - 1], row.person).toBeDefined();
    }
    for (const { person, about } of agency.feedback) {
      if ("result" in about) expect(planOf(agency, person)?.results[about.result - 1], person).toBeDefined();
    }
  });

  test("every evaluation rates all results and values and follows the matrix", () => {
    for (const evaluation of agency.evaluations) {
      const plan = planOf(agency, evaluation.person);
      expect(evaluation.results, evaluation.person).toHaveLength(plan?.results.length ?? 0);
      expect(evaluation.values).toHaveLength(7);
      expect(Object.keys(evaluation.competencies)).toHaveLength(9);
      for (const { resultRating, predicate } of [evaluation, evaluation.before ?? evaluation])
        expect(predicate).toBe(MATRIX[resultRating][evaluation.behaviourRating]);
    }
  });
});

test.each([
  [pusat, "direktur-jenderal-3", "MEETS", "ABOVE", "GOOD"],
  [pusat, "direktur-2", "MEETS", "ABOVE", "GOOD"],
  [pusat, "kepala-subdirektorat-2", "MEETS", "BELOW", "POOR"],
  [daerah, "kepala-dinas", "MEETS", "MEETS", "GOOD"],
  [daerah, "bidan-penyelia", "MEETS", "MEETS", "GOOD"],
] as const)("answer key: %#", (agency, person, resultRating, behaviourRating, predicate) => {
  const sheets = agency.evaluations.filter((evaluation) => evaluation.person === person);
  expect(sheets).toHaveLength(1);
  for (const sheet of sheets) {
    expect(sheet).toMatchObject({ resultRating, behaviourRating, predicate });
  }
});

test("work of every kind waits: drafts, a submitted and a returned plan, a missing plan, and nothing at all", () => {
  const states = new Set(daerah.plans.map((plan) => plan.state));
  expect(states).toEqual(new Set(["DRAFT", "SUBMITTED", "RETURNED", "AGREED"]));
  expect(planOf(daerah, "perawat-cpns")).toBeUndefined();
  expect(planOf(daerah, "petugas-loket")?.state).toBe("AGREED");
  const quarters = daerah.progress.filter((row) => row.person === "petugas-loket").map((row) => row.quarter);
  expect(new Set(quarters).size).toBe(4);
});
