import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatLongDay, isoDay, type Zone } from "@/lib/core/dates";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { hasSummary } from "@/lib/evaluation/rules/states";
import { evaluationHeader } from "./queries-evaluation";
import type { EvaluationSummaryDocument, PersonBlock } from "./types";

/**
 * What the evaluation document (D.1.1, p.115) prints; null before the employee has accepted the evaluation, or when it is
 * not the actor's to see. Two statements.
 */
export async function getEvaluationSummary(
  tx: Tx,
  actor: AgencyActor,
  id: string,
): Promise<{ record: EvaluationRecord; document: EvaluationSummaryDocument } | null> {
  const record = await getEvaluation(tx, actor, id);
  if (record === null || !hasSummary(record.state)) return null;
  const above = await readPerson(tx, record.agencyId, record.appraiser?.superiorId ?? null);
  return { record, document: summaryOf(record, above, actor.timeZone) };
}

function summaryOf(record: EvaluationRecord, above: PersonBlock, zone: Zone): EvaluationSummaryDocument {
  const { agencyPlace: place, decidedAt, respondedAt, recommendation, predicate } = record;
  const signed = (moment: Date | null) => ({
    place,
    dateText: moment === null ? null : formatLongDay(new Date(isoDay(moment, zone))),
  });
  return {
    ...evaluationHeader(record),
    appraiserSuperior: above,
    // Set by the unit's achievement, which is not recorded yet.
    organisationAchievement: null,
    predicate,
    notes: recommendation === null ? [] : [recommendation],
    // Only the appraiser decides here; D.1.2 is for a superior who signs in the appraiser's place.
    signer: "APPRAISER",
    signerSigning: signed(decidedAt),
    employeeSigning: signed(respondedAt),
    isDraft: false,
  };
}

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
  return { name: fullName(person), nip, rank, position: position?.name ?? "-", unit: unit?.name ?? "-" };
}
