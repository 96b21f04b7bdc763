import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatLongDay, isoDay, type Zone } from "@/lib/core/dates";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";
import { rankText } from "@/lib/employees/reference";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord, RecordObjection } from "@/lib/evaluation/record";
import { outcomeOf } from "@/lib/evaluation/rules/outcome";
import { hasDocument } from "@/lib/evaluation/standing";
import { PREDICATE_LABELS, RATING_LABELS } from "./labels";
import { evaluationHeader } from "./queries-evaluation";
import type { EvaluationSummaryDocument, PersonBlock } from "./types";

/**
 * What the evaluation document prints (D.1.1, D.1.2, with an objection D.1.3; p.115-118); null before it is signed, or while
 * it is not the actor's to see: with an objection only those it concerns. Two statements.
 */
export async function getEvaluationSummary(
  tx: Tx,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<{ record: EvaluationRecord; document: EvaluationSummaryDocument } | null> {
  const record = await getEvaluation(tx, actor, id, now);
  if (record === null || record.predicate === null || !hasDocument(record)) return null;
  const { document, objection, appraiser } = record;
  const signedAbove = document?.form === "SUPERIOR" ? document.signedById : null;
  const above = await readPerson(
    tx,
    record.agencyId,
    signedAbove ?? objection?.directedToId ?? appraiser?.superiorId ?? null,
  );
  return { record, document: summaryOf(record, above, actor.timeZone) };
}

function summaryOf(record: EvaluationRecord, above: PersonBlock, zone: Zone): EvaluationSummaryDocument {
  const { agencyPlace: place, document, objection, recommendation } = record;
  const signed = (moment: Date | null) => ({
    place,
    dateText: moment === null ? null : formatLongDay(new Date(isoDay(moment, zone))),
  });
  return {
    ...evaluationHeader(record),
    appraiserSuperior: above,
    organisationAchievement: record.organisationValue,
    predicate: predicateBefore(record),
    notes: recommendation === null ? [] : [recommendation],
    signer: document?.form ?? "APPRAISER",
    signerSigning: signed(objection ? objection.appraiserStatedAt : (document?.signedAt ?? null)),
    employeeSigning: signed(objection ? objection.filedAt : (document?.returnedAt ?? null)),
    objection: objection && {
      reasons: present([objection.reason, objection.employeeStatement]),
      explanation: present([objection.appraiserStatement, unheard(objection)]),
      decision: decisionLines(record, objection),
      superiorSigning: signed(objection.decidedAt),
    },
    isDraft: false,
  };
}

/** Number 4 prints what was objected to; what it became stands in number 8. */
function predicateBefore(record: EvaluationRecord) {
  const { predicate, objection } = record;
  if (!objection?.resultBefore || !objection.behaviourBefore) return predicate;
  return outcomeOf(record, objection.resultBefore, objection.behaviourBefore);
}

function decisionLines(record: EvaluationRecord, objection: RecordObjection): string[] {
  const { decision, decisionReason, recommendation } = objection;
  if (decision === null) return [];
  const { resultRating, behaviourRating, predicate } = record;
  const changed = decision === "CHANGED" && resultRating && behaviourRating && predicate;
  return present([
    changed
      ? `Mengubah hasil evaluasi: rating hasil kerja ${RATING_LABELS[resultRating]}, rating perilaku kerja ${RATING_LABELS[behaviourRating]}, predikat kinerja ${PREDICATE_LABELS[predicate]}.`
      : "Menguatkan hasil evaluasi.",
    decisionReason,
    recommendation && `Rekomendasi: ${recommendation}`,
  ]);
}

function unheard({ unheardReason }: RecordObjection): string | null {
  return unheardReason && `Tidak ada penjelasan: ${unheardReason}`;
}

const present = (texts: (string | null)[]): string[] => texts.filter((text) => text !== null);

const NOBODY: PersonBlock = { name: "-", nip: null, rank: null, position: "-", unit: "-" };

async function readPerson(tx: Tx, agencyId: string, id: string | null): Promise<PersonBlock> {
  if (id === null) return NOBODY;
  const person = await tx.employee.findUnique({
    where: { agencyId_id: { agencyId, id } },
    select: {
      name: true,
      frontTitle: true,
      backTitle: true,
      nip: true,
      rank: true,
      position: { select: { name: true } },
      unit: { select: { name: true } },
    },
  });
  if (person === null) return NOBODY;
  const { nip, rank, position, unit } = person;
  return {
    name: fullName(person),
    nip,
    rank: rankText(rank),
    position: position?.name ?? "-",
    unit: unit?.name ?? "-",
  };
}
