import { Section } from "@/components/ui/section";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { PREDICATE_LABEL, RATING_LABEL } from "@/lib/evaluation/labels";
import { predicateOf } from "@/lib/evaluation/rules/quadrant";
import { DECISION_LABEL } from "@/lib/objection/labels";
import type { Objected } from "@/lib/objection/queries";

/** What both sides said and what was decided, in that order. */
export function ObjectionCourse({ objected, zone }: { objected: Objected; zone: Zone }) {
  const { objection, employeeName, appraiser } = objected;
  const said = (who: string, text: string | null, at: Date | null) =>
    text !== null &&
    at !== null && (
      <div className="mb-4">
        <p className="text-sm text-quiet">
          {who}, {formatDateTime(at, zone)}
        </p>
        <p className="max-w-prose whitespace-pre-line">{text}</p>
      </div>
    );
  const nobody = objection.appraiserStatedAt === null && objection.employeeStatedAt === null;
  return (
    <>
      <Section title="Penjelasan kedua pihak">
        {nobody && <p className="text-quiet">Belum ada penjelasan.</p>}
        {said(
          appraiser?.name ?? "Pejabat penilai",
          objection.appraiserStatement,
          objection.appraiserStatedAt,
        )}
        {said(employeeName, objection.employeeStatement, objection.employeeStatedAt)}
      </Section>
      {objection.decision !== null && objection.decidedAt !== null && (
        <Section title="Keputusan">
          <p className="font-semibold">{DECISION_LABEL[objection.decision]}</p>
          <p className="text-sm text-quiet">
            {objection.directedToName ?? "Atasan pejabat penilai"},{" "}
            {formatDateTime(objection.decidedAt, zone)}
          </p>
          <p className="max-w-prose whitespace-pre-line">{objection.decisionReason}</p>
          {changeText(objected) && <p className="mt-3 max-w-prose">{changeText(objected)}</p>}
          {objection.recommendation && (
            <p className="mt-3 max-w-prose whitespace-pre-line">
              Rekomendasi baru: {objection.recommendation}
            </p>
          )}
          {objection.unheardReason && (
            <p className="mt-3 max-w-prose">
              Diputus tanpa penjelasan pejabat penilai: {objection.unheardReason}
            </p>
          )}
        </Section>
      )}
    </>
  );
}

function changeText({ objection, resultRating, behaviourRating, predicate }: Objected): string | null {
  const { resultBefore, behaviourBefore } = objection;
  if (resultBefore === null || behaviourBefore === null) return null;
  if (resultRating === null || behaviourRating === null || predicate === null) return null;
  const before = PREDICATE_LABEL[predicateOf(resultBefore, behaviourBefore)];
  return `Semula: hasil kerja ${RATING_LABEL[resultBefore]}, perilaku ${RATING_LABEL[behaviourBefore]}, predikat ${before}. Menjadi: hasil kerja ${RATING_LABEL[resultRating]}, perilaku ${RATING_LABEL[behaviourRating]}, predikat ${PREDICATE_LABEL[predicate]}.`;
}
