import "server-only";
import { reject } from "@/lib/core/errors";
import { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import type { EvaluationRecord } from "@/lib/evaluation/record";

type Target = { tx: Tx; agencyId: string; subject: EvaluationRecord };
type Rows = Partial<Record<string, Record<string, unknown>>>;

const KEYS = {
  ResultRating: "workResultId",
  BehaviourRating: "value",
  CompetencyRating: "competency",
} as const;

/** Writes judgements on work results, given by result id. An id outside the plan is refused. */
export async function saveResultRows(
  target: Target,
  rows: Rows,
  columns: ("selfText" | "rating" | "reason")[],
): Promise<void> {
  const known = new Set(target.subject.results.map(({ id }) => id));
  if (Object.keys(rows).some((id) => !known.has(id))) reject("NOT_FOUND");
  await upsert(target, "ResultRating", rows, columns);
}

/** Writes judgements on behaviour, given by value. */
export async function saveBehaviourRows(
  target: Target,
  rows: Rows,
  columns: ("selfText" | "rating" | "reason")[],
): Promise<void> {
  await upsert(target, "BehaviourRating", rows, columns);
}

/** Writes levels, given by competency, each beside the level required now. */
export async function saveCompetencyRows(
  target: Target,
  rows: Rows,
  columns: ("selfLevel" | "level" | "reason")[],
): Promise<void> {
  const required = new Map<string, number>(
    target.subject.competencies.map((row) => [row.competency, row.required]),
  );
  const complete = Object.entries(rows).map(([key, row]) => [key, { ...row, required: required.get(key) }]);
  await upsert(target, "CompetencyRating", Object.fromEntries(complete), [...columns, "required"]);
}

/** One statement for all rows; columns that are not given keep what they hold. */
async function upsert(
  { tx, agencyId, subject }: Target,
  table: keyof typeof KEYS,
  rows: Rows,
  given: string[],
): Promise<void> {
  const list = Object.entries(rows).map(([key, row]) => ({
    agencyId,
    evaluationId: subject.id,
    [KEYS[table]]: key,
    ...row,
  }));
  if (list.length === 0) return;
  // Every name is a literal of this file or of the types above, never from a form.
  const name = (text: string) => Prisma.raw(`"${text}"`);
  const key = ["agencyId", "evaluationId", KEYS[table]].map(name);
  const columns = Prisma.join([...key, ...given.map(name)]);
  const changes = Prisma.join(given.map((column) => Prisma.sql`${name(column)} = EXCLUDED.${name(column)}`));
  await tx.$executeRaw`
    INSERT INTO ${name(table)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name(table)}, ${JSON.stringify(list)}::jsonb)
    ON CONFLICT (${Prisma.join(key)}) DO UPDATE SET ${changes}`;
}
