import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { BehaviourValue } from "@/lib/db/generated/enums";
import { canSeeEvaluation, maskedFor } from "@/lib/evaluation/policy";
import type {
  EvaluationHead,
  EvaluationRecord,
  RecordBehaviour,
  RecordCompetency,
  RecordDocument,
  RecordFeedback,
  RecordObjection,
} from "@/lib/evaluation/record";
import { COMPETENCIES, requiredLevel, type Standards } from "@/lib/evaluation/rules/required-level";
import { isPublished } from "@/lib/evaluation/rules/states";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";
import { type RecordRow, type Stored, selectRecord } from "./record-sql";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The evaluation as the actor may see it now; null when it does not exist or is not theirs to see. One statement. */
export async function getEvaluation(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<EvaluationRecord | null> {
  if (!UUID.test(id)) return null;
  const record = await findEvaluation(tx, actor.agencyId, id);
  return record !== null && canSeeEvaluation(actor, record) ? maskedFor(actor, record, now) : null;
}

/** The whole evaluation, drafts included: for commands, which ask the policy themselves. */
export async function findEvaluation(
  tx: Reads,
  agencyId: string,
  id: string,
): Promise<EvaluationRecord | null> {
  const rows = await selectRecord(tx, agencyId, id);
  return rows[0] === undefined ? null : assemble(rows[0]);
}

function assemble(row: RecordRow): EvaluationRecord {
  const { results, indicators, entries, feedback, expectations, behaviours, ...rest } = row;
  const { competencies, standards, document, objection, ...head } = rest;
  const entriesOf = groupBy(entries, (entry) => entry.indicatorId);
  const feedbackOf = groupBy(feedback, (item) => item.resultId ?? item.value ?? "");
  const indicatorsOf = groupBy(
    indicators.map((item) => ({ ...item, entries: entriesOf.get(item.id) ?? [] })),
    (item) => item.resultId,
  );
  return {
    ...head,
    results: results.map((result, index) => ({
      ...result,
      number: index + 1,
      indicators: indicatorsOf.get(result.id) ?? [],
      feedback: plain(feedbackOf.get(result.id)),
    })),
    behaviours: behaviourRows(behaviours, expectations, feedbackOf),
    competencies: competencyRows(head, competencies, standards),
    document: document && documentOf(document),
    objection: objection && objectionOf(objection),
  };
}

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

function documentOf(row: Stored<RecordDocument>): RecordDocument {
  return {
    ...row,
    signedAt: new Date(row.signedAt),
    deliverBy: new Date(row.deliverBy),
    deliveredAt: moment(row.deliveredAt),
    returnBy: moment(row.returnBy),
    objectBy: moment(row.objectBy),
    returnedAt: moment(row.returnedAt),
    reportedAt: moment(row.reportedAt),
  };
}

function objectionOf(row: Stored<RecordObjection>): RecordObjection {
  return {
    ...row,
    filedAt: new Date(row.filedAt),
    decideBy: moment(row.decideBy),
    appraiserStatedAt: moment(row.appraiserStatedAt),
    employeeStatedAt: moment(row.employeeStatedAt),
    decidedAt: moment(row.decidedAt),
  };
}

/** All seven values in the printed order, rated or not. */
function behaviourRows(
  stored: RecordRow["behaviours"],
  expectations: RecordRow["expectations"],
  feedbackOf: Map<string, RecordRow["feedback"]>,
): RecordBehaviour[] {
  const ratings = new Map(stored.map((row) => [row.value, row]));
  return (Object.keys(BEHAVIOUR_VALUES) as BehaviourValue[]).map((value) => ({
    value,
    expectations: expectations.filter((item) => item.value === value).map(({ text }) => text),
    feedback: plain(feedbackOf.get(value)),
    selfText: ratings.get(value)?.selfText ?? null,
    rating: ratings.get(value)?.rating ?? null,
    reason: ratings.get(value)?.reason ?? null,
  }));
}

/** All nine competencies; once decided, against the level that was required then. */
function competencyRows(
  head: EvaluationHead,
  stored: RecordCompetency[],
  standards: RecordRow["standards"],
): RecordCompetency[] {
  const own: Standards = Object.fromEntries(standards.map((row) => [row.competency, row.required]));
  return COMPETENCIES.map((competency) => {
    const row = stored.find((item) => item.competency === competency);
    const now = requiredLevel(head.level, competency, own);
    return {
      competency,
      required: isPublished(head.state) ? (row?.required ?? now) : now,
      selfLevel: row?.selfLevel ?? null,
      level: row?.level ?? null,
      reason: row?.reason ?? null,
    };
  });
}

function plain(items: RecordRow["feedback"] = []): RecordFeedback[] {
  return items.map(({ resultId: _result, value: _value, ...item }) => item);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
