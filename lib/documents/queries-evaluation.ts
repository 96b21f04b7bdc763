import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatLongDay, isoDay, type Zone } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import { rankText } from "@/lib/employees/reference";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord, RecordFeedback, RecordIndicator } from "@/lib/evaluation/record";
import { GIVER_LABEL } from "@/lib/feedback/labels";
import { subperiodLabel } from "@/lib/periods/labels";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";
import { targetText } from "@/lib/skp/content";
import { periodChoice } from "./evaluation-period";
import { listServedIndicators } from "./queries-skp";
import type { EvaluationDocument } from "./types";

/** Everything the evaluation sheet (C.1.1 to C.1.3) prints; null while the outcome is not the actor's to see. */
export async function getEvaluationDocument(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<{ record: EvaluationRecord; document: EvaluationDocument } | null> {
  const record = await getEvaluation(tx, actor, id, now);
  if (record === null || record.predicate === null) return null;
  const served = await listServedIndicators(tx, { agencyId: record.agencyId, id: record.skpId });
  return { record, document: documentOf(record, served, actor.timeZone) };
}

/** What every form about an evaluation says first: agency, period, and the two people. */
export function evaluationHeader(record: EvaluationRecord) {
  const { appraiser } = record;
  return {
    agencyName: record.agencyName,
    periodText: `${dayMonth(record.periodStartsOn)} SD ${dayMonth(record.periodEndsOn)} TAHUN ${record.year}`,
    period: periodChoice(record, record.rhythm),
    employee: {
      name: record.employeeName,
      nip: record.employeeNip,
      rank: rankText(record.employeeRank),
      position: record.positionName,
      unit: record.unitName,
    },
    appraiser: {
      name: appraiser?.name ?? "",
      nip: appraiser?.nip ?? null,
      rank: rankText(appraiser?.rank),
      position: appraiser?.position ?? "",
      unit: appraiser?.unit ?? "",
    },
  };
}

function documentOf(record: EvaluationRecord, served: Map<string, string>, zone: Zone): EvaluationDocument {
  const { decidedAt } = record;
  return {
    ...evaluationHeader(record),
    approach: record.approach,
    form: record.form,
    place: record.agencyPlace,
    dateText: decidedAt === null ? "" : formatLongDay(new Date(isoDay(decidedAt, zone))),
    revision: record.revision,
    isDraft: false,
    results: record.results.map((result) => ({
      kind: result.kind,
      number: result.number,
      statement: result.statement,
      assignedBy: result.assignedBy,
      servesStatement: result.serves,
      servesIndicator: served.get(result.id) ?? null,
      indicators: result.indicators.map((indicator) => ({
        ...indicator,
        target: targetText(indicator),
        realisation: realisationText(indicator),
      })),
      feedback: spoken(result.feedback),
    })),
    behaviours: record.behaviours.map(({ value, expectations, feedback }) => ({
      value,
      title: BEHAVIOUR_VALUES[value].title,
      guides: BEHAVIOUR_VALUES[value].guides,
      expectations,
      feedback: spoken(feedback),
    })),
    organisationAchievement: record.organisationValue,
    resultRating: record.resultRating,
    behaviourRating: record.behaviourRating,
    predicate: record.predicate,
  };
}

function dayMonth(day: Date): string {
  return formatLongDay(day)
    .replace(/ \d{4}$/, "")
    .toUpperCase();
}

/** One documentation period as it is; several each with its name. */
function realisationText({ entries }: RecordIndicator): string | null {
  const [only, ...more] = entries;
  if (only === undefined) return null;
  if (more.length === 0) return only.realisation;
  return entries.map((entry) => `${subperiodLabel(entry)}: ${entry.realisation}`).join("\n");
}

/** Oldest first, with the class of the giver, as the examples print it. */
function spoken(feedback: readonly RecordFeedback[]): string[] {
  return [...feedback]
    .reverse()
    .map(({ giverClass, giverName, text }) =>
      giverClass === "OTHER" ? `${giverName}: ${text}` : `${GIVER_LABEL[giverClass]}: ${text}`,
    );
}
