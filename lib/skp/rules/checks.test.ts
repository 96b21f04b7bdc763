import { describe, expect, it } from "vitest";
import type { ContentIndicator, ContentResult, SkpContent } from "@/lib/skp/content";
import { checkResult } from "@/lib/wording/plan";
import { checkPlan } from "./checks";

const indicator: ContentIndicator = {
  id: "i1",
  statement: "Jumlah ibu hamil yang diperiksa",
  aspect: "QUANTITY",
  perspective: null,
  target: "80–90%",
  unit: null,
};
const result: ContentResult = {
  id: "r1",
  kind: "MAIN",
  statement: "Ibu hamil terlayani",
  assignedBy: null,
  servesId: "s1",
  servesText: null,
  servesStatement: "Layanan meningkat",
  version: 0,
  indicators: [indicator],
};
const terms: SkpContent["terms"] = [{ kind: "RESOURCE", text: "Kendaraan operasional" }];
const content: SkpContent = { results: [result], expectations: [], terms };
const staff = {
  approach: "QUANTITATIVE",
  form: "STAFF",
  hasAppraiser: true,
  superiorHasResults: true,
} as const;
const withIndicator = (change: Partial<ContentIndicator>): SkpContent => ({
  ...content,
  results: [{ ...result, indicators: [{ ...indicator, ...change }] }],
});
const warningsOf = (plan: Parameters<typeof checkPlan>[0], what: SkpContent) =>
  checkPlan(plan, what).warnings.map(({ text }) => text);

describe("errors stop a plan", () => {
  it("finds nothing in a complete plan", () => {
    expect(checkPlan(staff, content)).toEqual({ errors: [], warnings: [] });
  });

  it("wants a main result", () => {
    const only = { ...content, results: [{ ...result, kind: "ADDITIONAL" as const }] };
    expect(checkPlan(staff, only).errors).toHaveLength(1);
  });

  it("wants an indicator for each result, and says where", () => {
    const bare = { ...content, results: [{ ...result, indicators: [] }] };
    expect(checkPlan(staff, bare).errors).toEqual([expect.objectContaining({ row: "r1" })]);
  });

  it("wants somebody who can agree", () => {
    expect(checkPlan({ ...staff, hasAppraiser: false }, content).errors).toHaveLength(1);
  });
});

describe("warnings only ask for a second look", () => {
  it("asks for target and aspect in the quantitative approach", () => {
    expect(warningsOf(staff, withIndicator({ target: null, aspect: null }))).toHaveLength(2);
    expect(
      warningsOf({ ...staff, approach: "QUALITATIVE" }, withIndicator({ target: null, aspect: null })),
    ).toEqual([]);
  });

  it("names the perspectives a leader's plan still misses (p.29)", () => {
    const leader = { ...staff, form: "LEADER" } as const;
    expect(warningsOf(leader, withIndicator({ perspective: "BUDGET" }))).toEqual([
      "Keempat perspektif diharapkan ada. Belum ada indikator untuk: Penerima layanan, Proses bisnis, Penguatan internal.",
    ]);
    expect(warningsOf(leader, withIndicator({ perspective: null }))).toEqual(
      expect.arrayContaining([expect.stringContaining("tanpa perspektif")]),
    );
  });

  it("stops a leader's plan without the budget, which every one has (p.29)", () => {
    const leader = { ...staff, form: "LEADER" } as const;
    const errorsOf = (perspective: "BUDGET" | "BUSINESS_PROCESS") =>
      checkPlan(leader, withIndicator({ perspective })).errors.map(({ text }) => text);
    expect(errorsOf("BUSINESS_PROCESS")).toEqual([expect.stringContaining("perspektif Anggaran")]);
    expect(errorsOf("BUDGET")).toEqual([]);
    expect(checkPlan(staff, withIndicator({ perspective: null })).errors).toEqual([]);
  });
  it("asks staff for the superior's result", () => {
    const loose = { ...content, results: [{ ...result, servesId: null }] };
    expect(warningsOf(staff, loose)).toHaveLength(1);
    expect(warningsOf({ ...staff, approach: "QUALITATIVE", superiorHasResults: false }, loose)).toEqual([]);
  });

  it("leaves absolute words to the findings about wording, and asks about an empty attachment", () => {
    const absolute = withIndicator({ statement: "Seluruh laporan selalu tepat waktu" });
    expect(warningsOf(staff, absolute)).toEqual([]);
    const [row] = absolute.results;
    if (row === undefined) throw new Error("no result");
    const { findings } = checkResult(row, { approach: "QUANTITATIVE", form: "STAFF" });
    expect(findings.map(({ code }) => code)).toContain("ABSOLUTE");
    expect(warningsOf(staff, { ...content, terms: [] })).toHaveLength(1);
  });
});
