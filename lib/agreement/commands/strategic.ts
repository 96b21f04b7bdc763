import "server-only";
import type { z } from "zod";
import { canWriteStrategy } from "@/lib/agreement/policy";
import { deleteStrategicGoalInput, saveStrategicGoalInput } from "@/lib/agreement/schema";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";

type Input = z.output<typeof saveStrategicGoalInput>;

/** Writes one goal of the strategic plan with its indicators; without `goalId` a new one at the end. */
export const saveStrategicGoal = command({
  event: "strategy.goal.save",
  input: saveStrategicGoalInput,
  load: async ({ tx, agencyId, input }) => {
    const unit = await findRow(tx.unit.findUnique(key(agencyId, input.unitId)));
    const goal =
      input.goalId === null || (await findRow(tx.strategicGoal.findUnique(key(agencyId, input.goalId))));
    return unit && goal ? { agencyId } : null;
  },
  allow: canWriteStrategy,
  run: async ({ tx, agencyId, input }) => {
    await requireParent(tx, agencyId, input);
    const goalId = input.goalId ?? (await create(tx, agencyId, input));
    if (input.goalId !== null) await update(tx, agencyId, { ...input, goalId });
    await tx.strategicIndicator.deleteMany({ where: { agencyId, goalId } });
    await tx.strategicIndicator.createMany({
      data: input.indicators.map((row, sortOrder) => ({ agencyId, goalId, sortOrder, ...row })),
    });
    return { goalId };
  },
  audit: ({ data, input }) => auditOf(data.goalId, { indicators: input.indicators.length }),
});

/** Removes a strategic goal that nothing supports. */
export const deleteStrategicGoal = command({
  event: "strategy.goal.delete",
  input: deleteStrategicGoalInput,
  load: ({ tx, agencyId, input }) =>
    tx.strategicGoal.findUnique({
      ...key(agencyId, input.goalId),
      select: { id: true, version: true },
    }),
  allow: canWriteStrategy,
  run: async ({ tx, agencyId, input, subject }) => {
    if (subject.version !== input.version) reject("AGREEMENT_CHANGED");
    const children = await tx.strategicGoal.count({ where: { agencyId, parentId: subject.id } });
    const goals = await tx.goal.count({ where: { agencyId, strategicGoalId: subject.id } });
    if (children + goals > 0) {
      reject("STRATEGIC_GOAL_IN_USE", { values: { children: String(children), goals: String(goals) } });
    }
    await tx.strategicGoal.delete({ where: { agencyId_id: { agencyId, id: input.goalId } } });
    return { goalId: input.goalId };
  },
  audit: ({ subject }) => auditOf(subject.id),
});

const key = (agencyId: string, id: string) => ({ where: { agencyId_id: { agencyId, id } } });
const findRow = async (row: Promise<object | null>) => (await row) !== null;
const auditOf = (subjectId: string, detail: Record<string, unknown> = {}) => ({
  subjectType: "StrategicGoal",
  subjectId,
  detail,
});

const fieldsOf = ({ unitId, parentId, code, statement, firstYear, lastYear }: Input) => ({
  unitId,
  parentId,
  code,
  statement,
  firstYear,
  lastYear,
});

/** A goal supports another of overlapping years, and never itself in the end. */
async function requireParent(tx: Tx, agencyId: string, { parentId, goalId, firstYear, lastYear }: Input) {
  // Who hangs goals under each other does it one after the other: two at once could close a circle.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`strategy ${agencyId}`}, 0))`;
  const wrong = (text: string) => reject("VALIDATION", { fields: { parentId: text } });
  for (let id = parentId, level = 0; id !== null; level++) {
    if (id === goalId || level > 20) wrong("Sasaran itu sendiri mendukung sasaran ini. Pilih sasaran lain.");
    const above: { parentId: string | null; firstYear: number; lastYear: number } | null =
      await tx.strategicGoal.findUnique({
        ...key(agencyId, id),
        select: { parentId: true, firstYear: true, lastYear: true },
      });
    if (above === null) wrong("Sasaran itu sudah tidak ada. Pilih sasaran lain.");
    const apart = above !== null && (above.firstYear > lastYear || above.lastYear < firstYear);
    if (level === 0 && apart) wrong("Sasaran itu berlaku pada tahun lain. Pilih sasaran yang tahunnya sama.");
    id = above?.parentId ?? null;
  }
}

async function create(tx: Tx, agencyId: string, input: Input): Promise<string> {
  const last = await tx.strategicGoal.aggregate({ where: { agencyId }, _max: { sortOrder: true } });
  const sortOrder = (last._max.sortOrder ?? -1) + 1;
  const data = { agencyId, sortOrder, ...fieldsOf(input) };
  return (await tx.strategicGoal.create({ data, select: { id: true } })).id;
}

async function update(tx: Tx, agencyId: string, input: Input & { goalId: string }): Promise<void> {
  const { goalId: id, version } = input;
  const changed = await tx.strategicGoal.updateMany({
    where: { agencyId, id, version },
    data: { ...fieldsOf(input), version: { increment: 1 } },
  });
  if (changed.count > 0) return;
  const stored = await tx.strategicGoal.findUnique({
    ...key(agencyId, id),
    select: {
      version: true,
      unitId: true,
      parentId: true,
      code: true,
      statement: true,
      firstYear: true,
      lastYear: true,
    },
  });
  if (stored === null) reject("GOAL_GONE");
  const current = Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [name, String(value ?? "")]),
  );
  reject("CONFLICT", { current });
}
