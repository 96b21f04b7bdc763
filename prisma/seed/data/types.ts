import type { Zone } from "@/lib/core/dates";
import type {
  Accreditation,
  ActionOwner,
  AgencyKind,
  Aspect,
  BehaviourValue,
  Competency,
  EmploymentStatus,
  EnrolmentState,
  FeedbackTone,
  Gender,
  GiverClass,
  GrantedRole,
  Perspective,
  PositionKind,
  PositionLevel,
  Predicate,
  Rating,
  ReportingRhythm,
  SkpApproach,
  SkpForm,
  SkpState,
  SkpTermKind,
  StudyLevel,
  TrainingSessionState,
  WorkblockLineKind,
  WorkResultKind,
} from "@/lib/db/generated/enums";
import type { Quarter, StoryDay } from "../calendar";

import type { SeedPromises } from "./agreement-types";
import type { SeedFairness } from "./fairness-types";
import type { SeedFollowUp } from "./follow-up-types";

/** The cast of the demo: invented people, and the printed examples of PermenPANRB 6/2022 as their records. */

export type SeedUnit = {
  key: string;
  code: string;
  name: string;
  parent: string | null;
  kind: string;
  /** Unit kerja mandiri: its head plans on the leaders' form. */
  isIndependent: boolean;
  order: number;
};

export type SeedPosition = {
  name: string;
  kind: PositionKind;
  level: PositionLevel;
  isUnitHead: boolean;
};

export type SeedPerson = {
  key: string;
  /** Null for a minister or regional head, who signs in by e-mail. */
  nip: string | null;
  name: string;
  frontTitle?: string;
  backTitle?: string;
  status: EmploymentStatus;
  gender: Gender;
  /** yyyy-mm-dd */
  birthDate: string;
  /** Golongan: "III/d" for PNS and CPNS, "IX" for PPPK, null for officials outside the civil service. */
  rank: string | null;
  email: string;
  /** SIASN kedudukan hukum: "01" active, "02" unpaid leave (CLTN), "03" study leave. */
  legalStanding: string;
  unit: string;
  position: SeedPosition;
  grants?: GrantedRole[];
  /** Only where the unit tree names the wrong superior. */
  superior?: { person: string; reason: string };
};

export type SeedIndicator = {
  aspect?: Aspect;
  statement: string;
  /** As printed; absent in the qualitative approach, where the statement carries the target. */
  target?: string;
  perspective?: Perspective;
};

export type SeedResult = {
  kind: WorkResultKind;
  statement: string;
  assignedBy: string;
  /** The superior's result this one serves; `result` counts from 1 through main and additional results. */
  serves?: { person: string; result: number };
  /** The superior's result in the words the form prints, where they differ from the superior's own plan. */
  servesText?: string;
  indicators: SeedIndicator[];
  /** Expected of the study leave of the plan: added to the same plan within the year, once HR has recorded the leave. */
  ofStudy?: boolean;
};

/** Study leave as HR records it; it lasts whole years. */
export type SeedStudy = {
  institution: string;
  programme: string;
  level: StudyLevel;
  university: Accreditation;
  course: Accreditation;
  begins: StoryDay;
  years: number;
};

/** A task given by a leader, or asked for where `by` is the person's own choice of a unit. */
export type SeedTask = {
  person: string;
  title: string;
  reason?: string;
  roleName?: string;
  lead?: boolean;
  /** Who appoints; without it the person applies at `unit`. */
  by?: string;
  unit?: string;
  /** What the appraiser decided; it waits without. */
  decided?: "APPROVED" | { refused: string };
};

export type SeedTeam = { by: string; name: string; purpose: string; tasks: SeedTask[] };

export type SeedExpectation = { value: BehaviourValue; texts: string[] };

/** What one side says about a row: a result by its place, or the name of a value or of a kind of term. */
export type SeedComment = {
  by: "EMPLOYEE" | "LEADER";
  on: number | BehaviourValue | SkpTermKind;
  text: string;
  /** The other side called it settled. */
  settled?: true;
};

export type SeedPlan = {
  person: string;
  approach: SkpApproach;
  form: SkpForm;
  state: SkpState;
  /** The appraiser's note on a returned plan. */
  returnNote?: string;
  results: SeedResult[];
  expectations: SeedExpectation[];
  resources: string[];
  accountability: string[];
  consequences: string[];
  study?: SeedStudy;
  /** Before the agreement; in a plan that waits or was returned they are of these days. */
  comments?: SeedComment[];
  /** Handed in in January and not decided until today, so that it has gone to the appraiser's superior. */
  isIdle?: true;
};

/** A quarter as the cast tells it: the third is the evaluated one, the fourth runs (see calendar.ts). */
/** What hangs on one indicator of a leader's plan, as the forms of manual, workblock and strategy hold it. */
export type SeedSupport = {
  person: string;
  /** Both count from 1. */
  result: number;
  indicator: number;
  manual?: {
    wording?: string;
    purpose: string;
    definition: string;
    formula?: string;
    measure?: string;
    control: "OUTCOME" | "INTERMEDIATE_OUTCOME" | "OUTPUT_LOW";
    dataSource: string;
    reporting: ReportingRhythm;
  };
  workblock?: {
    title: string;
    wording?: string;
    owner: string;
    involved: string;
    duration: string;
    beneficiaries: string;
    purpose: string;
    budget: string;
    lines: Record<WorkblockLineKind, string[]>;
  };
  /** By service: whom it serves and what is to be reached. */
  services?: {
    recipient: string;
    statement: string;
    service?: string;
    expectation?: string;
    taker?: string;
  }[];
};

export type SeedProgress = {
  person: string;
  result: number;
  indicator: number;
  quarter: Quarter;
  realised: string;
  note?: string;
};

export type SeedFeedback = {
  person: string;
  giverClass: GiverClass;
  /** Null for a giver without an account, who is then named. */
  giver: string | null;
  giverName?: string;
  about: { result: number; indicator?: number } | { value: BehaviourValue };
  tone: FeedbackTone;
  text: string;
};

export type SeedEvaluation = {
  person: string;
  resultRating: Rating;
  resultReason: string;
  behaviourRating: Rating;
  behaviourReason: string;
  results: { result: number; rating: Rating; reason: string }[];
  values: { value: BehaviourValue; rating: Rating }[];
  /** Levels 1 to 5 of the nine managerial and socio-cultural competencies. */
  competencies: Record<Competency, number>;
  /** What the matrix must give. */
  predicate: Predicate;
  /** Acknowledged unless said otherwise; HELD: decided yesterday, seen by the person two weeks later. */
  answer?: "WAITS" | "HELD" | SeedObjection;
  /** How it was decided and acknowledged first, and why HR opened it again. */
  before?: Pick<SeedEvaluation, "resultRating" | "resultReason" | "predicate"> & { reopened: string };
};

/** An objection, and where both sides were heard and the superior upheld the result, what they wrote. */
export type SeedObjection = {
  objection: string;
  upheld?: { explanation: string; statement: string; reason: string };
};

export type SeedDialogue = {
  person: string;
  leader: string;
  heldOn: StoryDay;
  agenda: string;
  appreciation?: string;
  notes: string;
  actions: { text: string; owner: ActionOwner; dueOn: StoryDay; done: boolean }[];
};

export type SeedTraining = {
  name: string;
  /** SIASN kind of development, 1 to 25. */
  type: number;
  competency: Competency;
  provider: string;
  /** Jam pelajaran of 45 minutes. */
  hours: number;
  sessions: {
    startsOn: StoryDay;
    endsOn: StoryDay;
    place: string;
    capacity: number;
    state: TrainingSessionState;
    enrolments: { person: string; state: EnrolmentState }[];
  }[];
};

/** A matrix of roles and results; each cell by the column's place in the plan, empty where nothing was decided. */
export type SeedMatrix = {
  owner: string;
  /** Who puts the people into the matrix of a team lead who heads no unit. */
  unitHead?: string;
  rows: {
    person: string;
    cells: (string[] | "NONE")[];
    /** Roles that stand in the person's plan in other words: the role, and the place of the result from 1. */
    links?: { role: string; result: number }[];
  }[];
};

export type SeedAgency = {
  key: string;
  name: string;
  shortName: string;
  kind: AgencyKind;
  timeZone: Zone;
  place: string;
  units: SeedUnit[];
  people: SeedPerson[];
  promises: SeedPromises;
  plans: SeedPlan[];
  /** Agreed plans of the year before, which is closed. */
  lastYear: SeedPlan[];
  supports: SeedSupport[];
  matrices: SeedMatrix[];
  progress: SeedProgress[];
  evaluations: SeedEvaluation[];
  /** People who sent their self-review of the evaluated quarter and wait for the rating. */
  selfReviews: { person: string; note: string }[];
  fairness: SeedFairness;
  followUp: SeedFollowUp;
  feedback: SeedFeedback[];
  dialogues: SeedDialogue[];
  teams: SeedTeam[];
  tasks: SeedTask[];
  trainings: SeedTraining[];
};
