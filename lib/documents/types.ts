import type { BehaviourValue } from "@/lib/skp/behaviour-values";

/**
 * Plain data the official forms print. The slices fill them; nothing here reads a database. Lists are read-only because
 * the PDF writer changes the arrays it is given: builders copy them.
 */

export type Rating = "ABOVE" | "MEETS" | "BELOW";
export type Predicate = "VERY_GOOD" | "GOOD" | "NEEDS_IMPROVEMENT" | "POOR" | "VERY_POOR";
export type OrganisationAchievement = "OUTSTANDING" | "GOOD" | "NEEDS_IMPROVEMENT" | "POOR" | "VERY_POOR";
export type Aspect = "QUANTITY" | "QUALITY" | "TIME" | "COST";
export type Perspective = "SERVICE_RECIPIENT" | "BUSINESS_PROCESS" | "INTERNAL_STRENGTHENING" | "BUDGET";

export type PersonBlock = {
  name: string;
  nip: string | null;
  rank: string | null;
  position: string;
  unit: string;
};

export type DocumentIndicator = {
  statement: string;
  target: string | null;
  aspect: Aspect | null;
  /** Combined with the first in one narrative (p.51). */
  secondAspect?: Aspect | null;
  perspective: Perspective | null;
};

export type DocumentResult<I extends DocumentIndicator = DocumentIndicator> = {
  kind: "MAIN" | "ADDITIONAL";
  number: number;
  statement: string;
  /** Office of the leader, or the team, that gave the assignment. */
  assignedBy: string | null;
  /** The leader's result this one serves, and its indicator when the leader heads the organisation. */
  servesStatement: string | null;
  servesIndicator: string | null;
  indicators: readonly I[];
};

export type DocumentBehaviour = {
  value: BehaviourValue;
  title: string;
  guides: readonly [string, string, string];
  expectations: readonly string[];
};

type PlanHeader = {
  agencyName: string;
  /** For example "1 JANUARI SD 31 DESEMBER TAHUN 2026". */
  periodText: string;
  approach: "QUANTITATIVE" | "QUALITATIVE";
  form: "LEADER" | "STAFF";
  employee: PersonBlock;
  appraiser: PersonBlock;
  /** Who signed in the appraiser's place: the superior, when the appraiser did not decide in time (p.65 C5). */
  signer?: PersonBlock;
  place: string;
  dateText: string;
  revision: number;
  /** Prints the watermark DRAF on every page. */
  isDraft: boolean;
};

export type SkpDocument = PlanHeader & {
  results: readonly DocumentResult[];
  behaviours: readonly DocumentBehaviour[];
  resources: readonly string[];
  accountability: readonly string[];
  consequences: readonly string[];
};

/** "TRIWULAN I/II/III/IV-AKHIR": the options of the agency's period; those not chosen are struck out. */
export type PeriodChoice = { label: string; options: readonly string[]; chosen: string | null };

export type EvaluationIndicator = DocumentIndicator & { realisation: string | null };
export type EvaluationResult = DocumentResult<EvaluationIndicator> & { feedback: readonly string[] };
export type EvaluationBehaviour = DocumentBehaviour & { feedback: readonly string[] };

export type EvaluationDocument = PlanHeader & {
  period: PeriodChoice;
  results: readonly EvaluationResult[];
  behaviours: readonly EvaluationBehaviour[];
  organisationAchievement: OrganisationAchievement | null;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: Predicate | null;
};

/** An empty date leaves room to write it by hand. */
export type SigningLine = { place: string; dateText: string | null };

export type EvaluationSummaryDocument = {
  agencyName: string;
  periodText: string;
  period: PeriodChoice;
  employee: PersonBlock;
  appraiser: PersonBlock;
  appraiserSuperior: PersonBlock;
  organisationAchievement: OrganisationAchievement | null;
  predicate: Predicate | null;
  notes: readonly string[];
  /** The superior signs when the appraiser did not evaluate in time; the form is then D.1.2 instead of D.1.1. */
  signer: "APPRAISER" | "SUPERIOR";
  signerSigning: SigningLine;
  employeeSigning: SigningLine;
  /** With an objection the form is D.1.3, whoever signed before. */
  objection: ObjectionParts | null;
  isDraft: boolean;
};

/** Numbers 6 to 8 and 11 of D.1.3 (p.118). */
export type ObjectionParts = {
  reasons: readonly string[];
  explanation: readonly string[];
  /** Empty until it is decided. */
  decision: readonly string[];
  superiorSigning: SigningLine;
};

/** Manual indikator kinerja (A.1.3). */
export type ManualDocument = {
  agencyName: string;
  periodText: string;
  /** Office of the leader, for the footer and the bookmark. */
  position: string;
  result: string;
  /** Indicator and target on one line. */
  indicator: string;
  purpose: string;
  definition: string;
  formula: string | null;
  measure: string | null;
  control: "OUTCOME" | "INTERMEDIATE_OUTCOME" | "OUTPUT_LOW";
  dataSource: string;
  reporting: "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY";
  isDraft: boolean;
};

/** Workblock (A.1.4). */
export type WorkblockDocument = {
  position: string;
  title: string;
  /** Indicator and target on one line. */
  indicator: string;
  owner: string;
  involved: string;
  duration: string;
  beneficiaries: string;
  purpose: string;
  budget: string;
  routineActivities: readonly string[];
  transformativeActivities: readonly string[];
  routineMilestones: readonly string[];
  transformativeMilestones: readonly string[];
  isDraft: boolean;
};
