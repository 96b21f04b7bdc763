import type {
  AchievementValue,
  Aspect,
  BehaviourValue,
  Competency,
  DocumentForm,
  EmploymentStatus,
  EvaluationRhythm,
  EvaluationState,
  EvidenceState,
  FeedbackTone,
  GiverClass,
  ObjectionDecision,
  PeriodState,
  Perspective,
  PositionLevel,
  Predicate,
  Rating,
  SkpApproach,
  SkpForm,
  SubperiodKind,
  WorkResultKind,
} from "@/lib/db/generated/enums";

/** One evaluation with everything it is judged on: what the record, the rating pages and the printed form show. */
export type EvaluationRecord = EvaluationHead & {
  results: RecordResult[];
  behaviours: RecordBehaviour[];
  competencies: RecordCompetency[];
  document: RecordDocument | null;
  objection: RecordObjection | null;
};

/** The evaluation document (D.1.1, D.1.2) and how far it has come; null until it is signed. */
export type RecordDocument = {
  form: DocumentForm;
  signedById: string;
  signerName: string;
  signerOffice: string;
  signedAt: Date;
  /** First moments that are too late. */
  deliverBy: Date;
  deliveredAt: Date | null;
  returnBy: Date | null;
  objectBy: Date | null;
  returnedAt: Date | null;
  notReturned: string | null;
  reportedAt: Date | null;
  version: number;
};

export type RecordObjection = {
  reason: string;
  filedAt: Date;
  /** First moment at which the decision is late. */
  decideBy: Date | null;
  directedToId: string | null;
  directedToName: string | null;
  appraiserStatement: string | null;
  appraiserStatedAt: Date | null;
  employeeStatement: string | null;
  employeeStatedAt: Date | null;
  unheardReason: string | null;
  decision: ObjectionDecision | null;
  decisionReason: string | null;
  recommendation: string | null;
  /** Ratings before a decision that changed them. */
  resultBefore: Rating | null;
  behaviourBefore: Rating | null;
  decidedAt: Date | null;
  version: number;
};

export type EvaluationHead = {
  id: string;
  agencyId: string;
  version: number;
  state: EvaluationState;
  stateSince: Date;
  selfNote: string | null;
  selfReviewedAt: Date | null;
  selfSkippedReason: string | null;
  resultRating: Rating | null;
  resultReason: string | null;
  behaviourRating: Rating | null;
  behaviourReason: string | null;
  predicate: Predicate | null;
  recommendation: string | null;
  decidedAt: Date | null;
  /** From when the rated person sees the outcome, and from when the record is locked. */
  releasedAt: Date | null;
  completedAt: Date | null;
  /** The earlier result that the appraiser proposes to use (p.91 A13), and whether there is one of another unit. */
  reusesId: string | null;
  hasOldResult: boolean;
  /** Counts up at every reopening. */
  edition: number;
  respondedAt: Date | null;
  /** Frozen at the decision: the value of the unit that the appraiser led. */
  organisationValue: AchievementValue | null;
  /** Why the team departs from the pattern of that value. */
  distributionReason: string | null;
  periodId: string;
  year: number;
  rhythm: EvaluationRhythm;
  periodStartsOn: Date;
  periodEndsOn: Date;
  subperiodId: string;
  kind: SubperiodKind;
  number: number;
  startsOn: Date;
  endsOn: Date;
  periodState: PeriodState;
  /** Window of the EVALUATION phase, null when none is set; its close with this person's extensions. */
  opensAt: Date | null;
  closesAt: Date | null;
  skpId: string;
  revision: number;
  approach: SkpApproach;
  form: SkpForm;
  positionName: string;
  unitName: string;
  employeeId: string;
  employeeName: string;
  employeeNip: string | null;
  employeeRank: string | null;
  superiorId: string | null;
  /** Who evaluates: the direct superior, or who left that post inside the window (p.91 A14). */
  raterId: string | null;
  unitPath: string;
  level: PositionLevel | null;
  leadsIndependentUnit: boolean;
  /** A study leave ended without graduation in the evaluated time (p.100 d). */
  studyFailed: boolean;
  /** Who decided, before that the direct superior, or in whose place the superior decided; null when the organisation names none. */
  appraiser: RecordAppraiser | null;
  agencyRegional: boolean;
  agencyName: string;
  /** Printed above signatures. */
  agencyPlace: string;
  selfReviewRequired: boolean;
  objectionWorkingDays: boolean;
};

export type RecordAppraiser = {
  id: string;
  name: string;
  nip: string | null;
  rank: string | null;
  position: string | null;
  unit: string | null;
  level: PositionLevel | null;
  status: EmploymentStatus;
  superiorId: string | null;
  superiorName: string | null;
};

export type RecordResult = {
  id: string;
  kind: WorkResultKind;
  /** Counts through main, then additional results, from 1. */
  number: number;
  statement: string;
  assignedBy: string | null;
  serves: string | null;
  indicators: RecordIndicator[];
  feedback: RecordFeedback[];
  takeover: RecordTakeover | null;
  selfText: string | null;
  rating: Rating | null;
  reason: string | null;
};

export type RecordIndicator = {
  id: string;
  aspect: Aspect | null;
  secondAspect: Aspect | null;
  perspective: Perspective | null;
  statement: string;
  target: string | null;
  unit: string | null;
  entries: RecordEntry[];
};

/** Realisation of one documentation period. */
export type RecordEntry = {
  kind: SubperiodKind;
  number: number;
  realisation: string;
  note: string | null;
  evidence: RecordEvidence[];
};

export type RecordEvidence = {
  id: string;
  title: string;
  url: string | null;
  fileId: string | null;
  state: EvidenceState;
  checkNote: string | null;
  checkedBy: string | null;
};

/** The leader took the result over: the note that it was not finished (Ps 20(7)). */
export type RecordTakeover = {
  note: string;
  by: string;
  /** ISO instant. */
  at: string;
};

export type RecordFeedback = {
  id: string;
  giverName: string;
  giverClass: GiverClass;
  tone: FeedbackTone;
  text: string;
  /** From another leader, who gave a task in this year (p.89 A4). */
  isTaskGiver?: boolean;
  /** ISO instant. */
  createdAt: string;
};

export type RecordBehaviour = {
  value: BehaviourValue;
  expectations: string[];
  feedback: RecordFeedback[];
  selfText: string | null;
  rating: Rating | null;
  reason: string | null;
};

export type RecordCompetency = {
  competency: Competency;
  /** Level 1-5 the position requires. */
  required: number;
  selfLevel: number | null;
  level: number | null;
  reason: string | null;
};
