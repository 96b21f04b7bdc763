import type { Exact } from "@/lib/core/quantity";
import type { ReportingRhythm, StrategyMethod, WorkblockLineKind } from "@/lib/db/generated/enums";
import type { ContentIndicator } from "@/lib/skp/content";
import type { LeaderControl } from "./labels";

/** The indicator that manual, workblock and strategy are about, with its result. */
export type AboutIndicator = Pick<ContentIndicator, "id" | "statement" | "target" | "unit"> & {
  resultStatement: string;
};

export type Manual = {
  version: number;
  wording: string | null;
  purpose: string;
  definition: string;
  formula: string | null;
  measure: string | null;
  control: LeaderControl;
  dataSource: string;
  reporting: ReportingRhythm;
};

export type Workblock = {
  version: number;
  title: string;
  wording: string | null;
  owner: string;
  involved: string | null;
  duration: string | null;
  beneficiaries: string | null;
  purpose: string | null;
  budget: string | null;
  lines: { kind: WorkblockLineKind; text: string }[];
};

export type ServiceSteps = {
  service: string | null;
  recipient: string | null;
  problem: string | null;
  expectation: string | null;
  inside: string | null;
  outside: string | null;
};

export type Part = ServiceSteps & {
  id: string;
  statement: string;
  amount: Exact | null;
  employeeId: string | null;
  /** Name and post of who takes it. */
  takerName: string | null;
  takerPosition: string | null;
};

export type Strategy = {
  version: number;
  method: StrategyMethod;
  total: Exact | null;
  unit: string | null;
  parts: Part[];
};

/** "Persentase ... baik: 30%": the indicator with its target on one line, as A.1.3 and A.1.4 ask for it. */
export function indicatorLine({
  statement,
  target,
  unit,
}: Pick<AboutIndicator, "statement" | "target" | "unit">) {
  return target === null ? statement : `${statement}: ${[target, unit].filter(Boolean).join(" ")}`;
}
