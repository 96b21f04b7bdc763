import type { Content } from "pdfmake";
import { ASPECT_LABELS, PERSPECTIVE_LABELS } from "./labels";
import type { DocumentIndicator, DocumentResult } from "./types";

/** What a plan says where it has no additional results yet, as in the worked examples (p.149, 150, 153). */
export const NO_ADDITIONAL = "(dapat ditambahkan pada tahun berjalan)";

/** The result, followed by who gave the assignment. */
export function statementWithAssignment(result: DocumentResult): Content {
  if (!result.assignedBy) return { text: result.statement };
  return { text: [result.statement, { text: ` (penugasan dari ${result.assignedBy})`, italics: true }] };
}

const SERVED_INDICATOR = "Indikator Kinerja Individu:";

/** The leader's result and, when known and not written with it already, its indicator. */
export function servedResult({ servesStatement, servesIndicator }: DocumentResult): Content {
  const said = servesStatement?.includes(SERVED_INDICATOR) ?? false;
  const indicator = servesIndicator && !said ? `${SERVED_INDICATOR} ${servesIndicator}` : null;
  return { stack: [servesStatement, indicator].filter((line) => line !== null) };
}

/** A measure of success in one sentence: statement, target if it is separate, perspective if the form asks for it. */
export function indicatorText({ statement, target, perspective }: DocumentIndicator): string {
  const parts = [statement];
  if (target) parts.push(`Target: ${target}`);
  const perspectiveText = perspective ? ` (Perspektif ${PERSPECTIVE_LABELS[perspective]})` : "";
  return parts.join("; ") + perspectiveText;
}

export function perspectiveText({ perspective }: DocumentIndicator): string {
  return perspective ? PERSPECTIVE_LABELS[perspective] : "";
}

/** "Kuantitas", or "Kuantitas dan Waktu" where one narrative combines two aspects. */
export function aspectText({ aspect, secondAspect }: DocumentIndicator): string {
  if (!aspect) return "";
  return secondAspect ? `${ASPECT_LABELS[aspect]} dan ${ASPECT_LABELS[secondAspect]}` : ASPECT_LABELS[aspect];
}
