import type { CalibrationAspect, Rating } from "@/lib/db/generated/enums";

/** A calibration of the evaluated quarter; the opener names everybody at once. */
export type SeedCalibration = {
  unit: string;
  opener: string;
  purpose: string;
  /** Who takes part beside the appraisers. */
  invited: string[];
  proposals: SeedProposal[];
  /** Closed with this conclusion once everybody is decided; open without one. */
  conclusion?: string;
};

export type SeedProposal = {
  person: string;
  by: string;
  aspect: CalibrationAspect;
  before: Rating;
  after: Rating;
  reason: string;
  answer?: { accepted: boolean; text: string };
};

/** An evaluation team with what its members said about people. */
export type SeedEvaluationTeam = {
  unit: string;
  opener: string;
  purpose: string;
  members: { person: string; party: string }[];
  advice: SeedAdvice[];
};

export type SeedAdvice = {
  person: string;
  by: string;
  text: string;
  /** Comments have none; a recommendation without one waits. */
  answer?: { followed: boolean; text: string };
  comment?: boolean;
};

/** Somebody whose overall ratings are a draft. */
export type SeedDraftRating = { person: string; note: string; results: Rating; behaviour: Rating };

export type SeedFairness = {
  drafts: SeedDraftRating[];
  calibrations: SeedCalibration[];
  teams: SeedEvaluationTeam[];
};

export const NO_FAIRNESS: SeedFairness = { drafts: [], calibrations: [], teams: [] };
