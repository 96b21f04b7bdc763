import type {
  Aspect,
  BehaviourValue,
  Perspective,
  SkpApproach,
  SkpTermKind,
  WorkResultKind,
} from "@/lib/db/generated/enums";

/** What a plan says, without its head. The same shape is shown, printed and kept in every version. */
export type SkpContent = {
  results: ContentResult[];
  expectations: { value: BehaviourValue; text: string }[];
  terms: { kind: SkpTermKind; text: string }[];
};

export type ContentIndicator = {
  id: string;
  statement: string;
  aspect: Aspect | null;
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
  version: number;
  indicators: ContentIndicator[];
};

/** Content as kept with a version, with the approach of that moment. */
export type SkpVersion = SkpContent & { approach: SkpApproach };

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
