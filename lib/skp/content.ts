import type {
  Aspect,
  BehaviourValue,
  ConsequenceKind,
  Perspective,
  ResourceFulfilment,
  ResourceKind,
  SkpApproach,
  SkpTermKind,
  WorkResultKind,
} from "@/lib/db/generated/enums";

/** What a plan says, without its head. The same shape is shown, printed and kept in every version. */
export type SkpContent = {
  results: ContentResult[];
  expectations: ContentExpectation[];
  terms: ContentTerm[];
};

/** Fields marked optional are missing in versions that were kept before the form had them. */
export type ContentExpectation = { value: BehaviourValue; text: string; source?: string | null };

export type ContentTerm = {
  id?: string;
  kind: SkpTermKind;
  text: string;
  resource?: ResourceKind | null;
  fulfilment?: ResourceFulfilment | null;
  fulfilmentNote?: string | null;
  /** For accountability: the result it is about (null for all), when it is reported and what is shown. */
  workResultId?: string | null;
  schedule?: string | null;
  evidence?: string | null;
  consequence?: ConsequenceKind | null;
};

export type ContentIndicator = {
  id: string;
  statement: string;
  aspect: Aspect | null;
  /** A narrative may combine two (p.51). */
  secondAspect?: Aspect | null;
  perspective: Perspective | null;
  target: string | null;
  unit: string | null;
};

export type ContentResult = {
  id: string;
  kind: WorkResultKind;
  statement: string;
  assignedBy: string | null;
  servesId: string | null;
  /** Wording of the superior's result on this plan, when it is not simply the linked one. */
  servesText: string | null;
  /** Wording of the linked result now. */
  servesStatement: string | null;
  /** The indicator that is served, when the superior's plan has the leader's form (p.59). */
  servesIndicatorId?: string | null;
  servesIndicator?: string | null;
  /** Plt., Plh. or a structural duty of a functional officer: always main (p.50 d). */
  structuralDuty?: boolean;
  /** The appraiser has decided whether it is main or additional. */
  kindDecided?: boolean;
  version: number;
  indicators: ContentIndicator[];
};

/** Where a result comes from and what it takes up; shown elsewhere, kept with a version so that the row can come back whole. */
export type KeptLinks = {
  resultId: string;
  goalId: string | null;
  roleId: string | null;
  roleWords: string | null;
  taskId: string | null;
  studyLeaveId: string | null;
  bulkTargetId: string | null;
  indicators: { id: string; goalIndicatorId: string | null }[];
};

/** Content as kept with a version, with the approach of that moment. */
export type SkpVersion = SkpContent & { approach: SkpApproach; links?: KeptLinks[] };

/** An expectation as it is read and printed, with the code of ethics it comes from: "Menjaga rahasia pasien (Kode Etik Bidan)". */
export function expectationText({ text, source }: Pick<ContentExpectation, "text" | "source">): string {
  return source ? `${text} (${source})` : text;
}

/** An expectation as it is typed: its source in square brackets at the end of the line (p.54). */
export function expectationLine({ text, source }: Pick<ContentExpectation, "text" | "source">): string {
  return source ? `${text} [${source}]` : text;
}

/** A typed line apart: its text and its source. */
export function readExpectation(line: string): { text: string; source: string | null } {
  const [, text = "", source = ""] = /^(.*\S)\s*\[([^[\]]*\S[^[\]]*)\]$/s.exec(line) ?? [];
  return text === "" ? { text: line, source: null } : { text, source: source.trim() };
}

/** Texts of one value or one kind of term as they are typed: one per line. */
export function linesOf(rows: readonly { text: string }[]): string {
  return rows.map(({ text }) => text).join("\n");
}

/** The lines of a typed text, without the empty ones. */
export function textsOf(lines: string): string[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** "80–90 %": target and unit as printed. */
export function targetText({ target, unit }: Pick<ContentIndicator, "target" | "unit">): string | null {
  return target === null || unit === null ? target : `${target} ${unit}`;
}

/** A served result, with its indicator where that is chosen too, as one choice of the form. */
export function pairOf(servesId: string | null, servesIndicatorId: string | null | undefined): string {
  if (servesId === null) return "";
  return servesIndicatorId ? `${servesId}/${servesIndicatorId}` : servesId;
}

/** What is served, in words as printed (p.59): "Layanan meningkat. Indikator Kinerja Individu: ...". */
export function servedText(result: ContentResult): string | null {
  const served = result.servesText ?? result.servesStatement;
  if (served === null || result.servesText !== null || !result.servesIndicator) return served;
  return `${served.replace(/\.$/, "")}. Indikator Kinerja Individu: ${result.servesIndicator}`;
}
