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

export type PositionLevel =
  | "PIMPINAN_INSTANSI"
  | "JPT_UTAMA"
  | "JPT_MADYA"
  | "JPT_PRATAMA"
  | "ADMINISTRATOR"
  | "PENGAWAS"
  | "PELAKSANA"
  | "JF_PEMULA"
  | "JF_TERAMPIL"
  | "JF_MAHIR"
  | "JF_PENYELIA"
  | "JF_AHLI_PERTAMA"
  | "JF_AHLI_MUDA"
  | "JF_AHLI_MADYA"
  | "JF_AHLI_UTAMA";

export type SeedPosition = {
  name: string;
  kind: "STRUCTURAL" | "FUNCTIONAL" | "EXECUTING";
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
  status: "PNS" | "CPNS" | "PPPK" | "PPPK_PART_TIME" | "NON_ASN";
  gender: "M" | "F";
  /** yyyy-mm-dd */
  birthDate: string;
  /** Golongan: "III/d" for PNS and CPNS, "IX" for PPPK, null for officials outside the civil service. */
  rank: string | null;
  email: string;
  /** SIASN kedudukan hukum: "01" or "PPPK" active, "02" unpaid leave (CLTN), "03" study leave. */
  legalStanding: string;
  unit: string;
  position: SeedPosition;
  grants?: ("HR_ADMIN" | "UNIT_HR" | "AUDITOR")[];
  /** Only where the unit tree names the wrong superior. */
  superior?: { person: string; reason: string };
};

export type Aspect = "QUANTITY" | "QUALITY" | "TIME" | "COST";
export type Perspective = "SERVICE_RECIPIENT" | "BUSINESS_PROCESS" | "INTERNAL_STRENGTHENING" | "BUDGET";
export type CoreValue =
  | "SERVICE"
  | "ACCOUNTABLE"
  | "COMPETENT"
  | "HARMONIOUS"
  | "LOYAL"
  | "ADAPTIVE"
  | "COLLABORATIVE";

export type SeedIndicator = {
  aspect?: Aspect;
  statement: string;
  /** As printed; absent in the qualitative approach, where the statement carries the target. */
  target?: string;
  perspective?: Perspective;
};

export type SeedResult = {
  kind: "MAIN" | "ADDITIONAL";
  statement: string;
  assignedBy: string;
  /** The superior's result this one serves; `result` counts from 1 through main and additional results. */
  serves?: { person: string; result: number };
  /** The superior's result in the words the form prints, where they differ from the superior's own plan. */
  servesText?: string;
  indicators: SeedIndicator[];
};

export type SeedExpectation = { value: CoreValue; texts: string[] };

export type SeedPlan = {
  person: string;
  approach: "QUANTITATIVE" | "QUALITATIVE";
  form: "LEADER" | "STAFF";
  state: "DRAFT" | "SUBMITTED" | "RETURNED" | "AGREED";
  /** The appraiser's note on a returned plan. */
  returnNote?: string;
  results: SeedResult[];
  expectations: SeedExpectation[];
  resources: string[];
  accountability: string[];
  consequences: string[];
};

export type Quarter = 1 | 2 | 3 | 4;

export type SeedProgress = {
  person: string;
  result: number;
  indicator: number;
  quarter: Quarter;
  realised: string;
  note?: string;
  evidenceUrl: string;
};

export type SeedFeedback = {
  person: string;
  giverClass: "SUPERIOR" | "PEER" | "SUBORDINATE" | "OTHER";
  /** Null for a giver without an account, who is then named. */
  giver: string | null;
  giverName?: string;
  quarter: Quarter;
  about: { result: number; indicator?: number } | { value: CoreValue };
  text: string;
};

export type Rating = "ABOVE" | "MEETS" | "BELOW";
export type Predicate = "VERY_GOOD" | "GOOD" | "NEEDS_IMPROVEMENT" | "POOR" | "VERY_POOR";
export type CompetencyCode = "M.1" | "M.2" | "M.3" | "M.4" | "M.5" | "M.6" | "M.7" | "M.8" | "S.1";

export type SeedEvaluation = {
  person: string;
  cycle: "Q1" | "Q2" | "Q3" | "Q4" | "YEAR";
  /** Achievement of the unit the appraiser leads. */
  organisation: Predicate | "OUTSTANDING";
  resultRating: Rating;
  behaviourRating: Rating;
  results: { result: number; rating: Rating; reason: string }[];
  values: { value: CoreValue; rating: Rating }[];
  /** Levels 1 to 5 of the nine managerial and socio-cultural competencies. */
  competencies: Record<CompetencyCode, number>;
  /** What the matrix must give. */
  predicate: Predicate;
};

export type SeedDialogue = {
  person: string;
  superior: string;
  /** yyyy-mm-dd */
  heldOn: string;
  topic: string;
  summary: string;
  actions: { text: string; owner: string; dueOn: string; done: boolean }[];
};

export type SeedTraining = {
  code: string;
  name: string;
  /** SIASN kind of development, such as "Bimbingan Teknis". */
  form: string;
  provider: string;
  /** Jam pelajaran of 45 minutes. */
  hours: number;
  competencies: CompetencyCode[];
  /** Times are local to the agency: yyyy-mm-ddThh:mm. */
  sessions: { key: string; startsAt: string; endsAt: string; place: string; seats: number }[];
  enrolments: { person: string; session: string; state: "REGISTERED" | "ATTENDED" | "ABSENT" }[];
};

export type SeedAgency = {
  key: string;
  name: string;
  shortName: string;
  kind: "REGIONAL" | "CENTRAL";
  timeZone: string;
  place: string;
  units: SeedUnit[];
  people: SeedPerson[];
  plans: SeedPlan[];
  progress: SeedProgress[];
  evaluations: SeedEvaluation[];
  feedback: SeedFeedback[];
  dialogues: SeedDialogue[];
  trainings: SeedTraining[];
};
