import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { hasDocument } from "@/lib/evaluation/standing";
import { type DocumentCode, documentCode, type SheetCode, sheetCode } from "./evaluation-codes";
import { evaluationForm } from "./evaluation-form";
import { evaluationSummaryForm } from "./evaluation-summary-form";
import type { Form } from "./layout";
import { getEvaluationDocument } from "./queries-evaluation";
import { getEvaluationSummary } from "./queries-summary";

export type EvaluationFormCode = SheetCode | DocumentCode;

/** Which forms: the document (D), its annex the sheet (C), or both. */
export type EvaluationPart = "DOCUMENT" | "SHEET" | "BOTH";

export type EvaluationForms = {
  record: EvaluationRecord;
  forms: { code: EvaluationFormCode; form: Form }[];
};

/**
 * The official forms of a decided evaluation, the document before the sheet that is its annex; null when it is not decided
 * or not the actor's to see. There is a document from the signature on, and with an objection only for those it concerns.
 */
export async function getEvaluationForms(
  tx: Tx,
  actor: AgencyActor,
  id: string,
  part: EvaluationPart,
  now: Date,
): Promise<EvaluationForms | null> {
  const document = part === "SHEET" ? null : await getEvaluationSummary(tx, actor, id, now);
  const sheet = part === "DOCUMENT" ? null : await getEvaluationDocument(tx, actor, id, now);
  const record = document?.record ?? sheet?.record;
  if (record === undefined) return null;
  const [sheetFormat, documentFormat] = formCodes(record);
  return {
    record,
    forms: [
      ...(document && documentFormat
        ? [{ code: documentFormat, form: evaluationSummaryForm(document.document) }]
        : []),
      ...(sheet ? [{ code: sheetFormat, form: evaluationForm(sheet.document) }] : []),
    ],
  };
}

/** The forms a decided evaluation has now: always the sheet, the document from the signature on. */
export function formCodes(record: EvaluationRecord): [SheetCode, DocumentCode?] {
  const { document, objection } = record;
  if (document === null || !hasDocument(record)) return [sheetCode(record)];
  return [sheetCode(record), documentCode(document.form, objection !== null)];
}
