import { createHash } from "node:crypto";
import type { EvaluationFormCode } from "@/lib/documents/evaluation-forms";
import type { EvaluationRecord } from "@/lib/evaluation/record";

/**
 * Digest of what a form says about an evaluation: who, on what grounds, what came out. Names, layout and the day the
 * employee signs are left out, so that a promotion, a new release or a signature by hand do not age a print.
 */
export function digestOf(code: EvaluationFormCode, record: EvaluationRecord): string {
  const facts = code.startsWith("C") ? sheetFacts(record) : documentFacts(record);
  return createHash("sha256")
    .update(JSON.stringify([code, outcome(record), facts]))
    .digest("hex");
}

function outcome(record: EvaluationRecord) {
  const { employeeId, appraiser, decidedAt, organisationValue } = record;
  const { resultRating, behaviourRating, predicate, recommendation } = record;
  const who = [employeeId, appraiser?.id ?? null, decidedAt];
  return [who, organisationValue, resultRating, behaviourRating, predicate, recommendation];
}

/** What was achieved and said. A plan that grows later has nothing to say about an earlier period, so its words are left out. */
function sheetFacts({ results, behaviours }: EvaluationRecord) {
  const words = [...results, ...behaviours].flatMap(({ feedback }) =>
    feedback.map(({ id, text }) => [id, text]),
  );
  const achieved = results
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id, entries }) =>
      entries.map(({ kind, number, realisation }) => [id, kind, number, realisation]),
    );
  return [achieved, words];
}

function documentFacts({ document, objection }: EvaluationRecord) {
  return [
    document && [document.form, document.signedById, document.signedAt],
    objection && [
      objection.reason,
      objection.employeeStatement,
      objection.appraiserStatement,
      objection.unheardReason,
      objection.decision,
      objection.decisionReason,
      objection.recommendation,
      objection.decidedAt,
    ],
  ];
}
