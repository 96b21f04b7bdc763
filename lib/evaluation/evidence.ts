import type { RecordEvidence, RecordResult } from "@/lib/evaluation/record";

/** Evidence that the appraiser accepted. */
export function acceptedCount(result: Pick<RecordResult, "indicators">): number {
  return evidenceOf(result).filter(({ state }) => state === "ACCEPTED").length;
}

/** Evidence items over all indicators and documentation periods of one result. */
export function evidenceCount(result: Pick<RecordResult, "indicators">): number {
  return evidenceOf(result).length;
}

function evidenceOf({ indicators }: Pick<RecordResult, "indicators">): RecordEvidence[] {
  return indicators.flatMap(({ entries }) => entries.flatMap(({ evidence }) => evidence));
}
