import type { SavedDraft } from "@/lib/core/drafts";
import type { WorkResultKind } from "@/lib/db/generated/enums";
import { type ContentResult, pairOf } from "@/lib/skp/content";

export type IndicatorValues = {
  id: string;
  statement: string;
  aspect: string;
  secondAspect?: string;
  perspective: string;
  target: string;
  unit: string;
};

export type ResultValues = {
  version: string;
  kind: string;
  statement: string;
  assignedBy: string;
  /** Result, or result/indicator, of the superior. */
  servesId: string;
  servesText: string;
  structuralDuty: string;
  indicators: IndicatorValues[];
};

/** What the form of a result starts from: the stored row, or an empty one. */
export function storedValues(
  result: ContentResult | null,
  kind: WorkResultKind,
  leader: string,
): ResultValues {
  if (result === null) {
    const empty = { statement: "", servesId: "", servesText: "", structuralDuty: "", indicators: [] };
    return { version: "0", kind, assignedBy: leader, ...empty };
  }
  return {
    version: String(result.version),
    kind: result.kind,
    statement: result.statement,
    assignedBy: result.assignedBy ?? "",
    servesId: pairOf(result.servesId, result.servesIndicatorId),
    servesText: result.servesText ?? "",
    structuralDuty: result.structuralDuty ? "ya" : "",
    indicators: result.indicators.map((row) => ({
      id: row.id,
      statement: row.statement,
      aspect: row.aspect ?? "",
      secondAspect: row.secondAspect ?? "",
      perspective: row.perspective ?? "",
      target: row.target ?? "",
      unit: row.unit ?? "",
    })),
  };
}

/** The same form filled from an autosaved draft. Its version stays that of the draft, so a change meanwhile shows. */
export function draftedValues(stored: ResultValues, { values }: SavedDraft): ResultValues {
  const text = (name: string, otherwise = "") => {
    const value = values[name];
    return typeof value === "string" ? value : otherwise;
  };
  const rows = Object.keys(values).map((name) => Number(/^indicators\.(\d+)\./.exec(name)?.[1] ?? -1));
  const count = Math.min(30, Math.max(-1, ...rows) + 1);
  return {
    version: text("version", stored.version),
    kind: text("kind", stored.kind),
    statement: text("statement", stored.statement),
    assignedBy: text("assignedBy"),
    servesId: text("servesId"),
    servesText: text("servesText"),
    structuralDuty: text("structuralDuty"),
    indicators: Array.from({ length: count }, (_, index) => ({
      id: text(`indicators.${index}.id`),
      statement: text(`indicators.${index}.statement`),
      aspect: text(`indicators.${index}.aspect`),
      secondAspect: text(`indicators.${index}.secondAspect`),
      perspective: text(`indicators.${index}.perspective`),
      target: text(`indicators.${index}.target`),
      unit: text(`indicators.${index}.unit`),
    })),
  };
}
