import type { Accumulation } from "@/lib/db/generated/enums";

/** A goal of the strategic plan; the years count from the year the demo plays in. */
export type SeedStrategicGoal = {
  key: string;
  unit: string;
  parent?: string;
  code: string;
  statement: string;
  years: [from: number, to: number];
  indicators: { statement: string; baseline: string; target: string; method: string; dataSource: string }[];
};

export type SeedGoalIndicator = {
  statement: string;
  target: string;
  accumulation?: Accumulation;
  /** The way to the target by quarter. */
  quarters?: [string, string, string, string];
};

export type SeedGoal = {
  key: string;
  code?: string;
  statement: string;
  /** Key of the goal of a unit above. */
  supports?: string;
  /** Key of the strategic goal. */
  strategic?: string;
  indicators: SeedGoalIndicator[];
};

/** Perjanjian Kinerja of one unit; written by its head. */
export type SeedAgreement = {
  unit: string;
  /** Still a draft without. A day of January of the demo's year, "01-06". */
  signedOn?: string;
  goals: SeedGoal[];
  budgets: { name: string; amount: string }[];
};

/** What a plan says in other words than the agreement; results and indicators count from 1. */
export type SeedPromiseLink = {
  person: string;
  goals: { goal: string; result: number }[];
  indicators: { goal: string; of: number; result: number; indicator: number }[];
};

export type SeedPromises = {
  strategy: SeedStrategicGoal[];
  agreements: SeedAgreement[];
  links: SeedPromiseLink[];
};
