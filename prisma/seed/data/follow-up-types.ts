import type { Competency, MandateScope, Rating, RecommendationKind } from "@/lib/db/generated/enums";
import type { SeedPlan } from "./types";

/**
 * Yearly results of the two years before the demo's: the same plan each year, all results rated alike. `above`: in the last
 * of them the appraiser was late, so the superior evaluated and signed (D.1.2) on these grounds.
 */
export type SeedHistory = { plan: SeedPlan; years: [Rating, Rating]; above?: string };

/** What follows the evaluations of the demo. */
export type SeedFollowUp = {
  history: SeedHistory[];
  /** On the evaluation of the evaluated quarter; `done` is what HR made of it. */
  recommendations: {
    person: string;
    kind: RecommendationKind;
    text: string;
    competency?: Competency;
    done?: { state: "PLANNED" | "DONE" | "NOT_FOLLOWED"; note: string };
  }[];
  /** The plan that last year's result opened, as far as the two got. */
  coaching: {
    person: string;
    goal: string;
    strategy: string;
    facts: string;
    obstacles: string;
    opportunities: string;
    steps: { text: string; owner: "EMPLOYEE" | "LEADER"; done?: string }[];
    note: string;
  }[];
  awards: { name: string; criteria: string; gift: string }[];
  /** `announced`: decided by the agency head and told to everybody; else it waits. */
  nominations: { person: string; award: string; reason: string; announced: boolean }[];
  mandates: { person: string; scope: MandateScope; basis: string }[];
  sanctions: {
    person: string;
    by: string;
    title: string;
    legalBasis: string;
    decisionNumber: string;
    reason: string;
  }[];
  credit: { person: string; points: string; source: string }[];
};

export const NO_FOLLOW_UP: SeedFollowUp = {
  history: [],
  recommendations: [],
  coaching: [],
  awards: [],
  nominations: [],
  mandates: [],
  sanctions: [],
  credit: [],
};
