import "server-only";
import { sameWords } from "@/lib/agreement/rules/coverage";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { idsOf } from "@/lib/organization/rules/tree";

type Target = {
  agencyId: string;
  agreementId: string;
  unitId: string;
  unitPath: string;
  periodId: string;
  year: number;
};

const ORDER = [{ sortOrder: "asc" as const }, { id: "asc" as const }];

/**
 * Copies goals, indicators with targets and trajectory, and budgets of an earlier agreement of the same unit. A goal
 * keeps what it supports where a unit above has a goal of the same words this year, and where the strategic goal still
 * runs. Returns the number of goals.
 */
export async function copyContent(tx: Tx, target: Target, sourceId: string): Promise<number> {
  const { agencyId, agreementId } = target;
  const source = await tx.performanceAgreement.findUnique({
    where: { agencyId_id: { agencyId, id: sourceId } },
    select: {
      unitId: true,
      period: { select: { year: true } },
      budgets: { orderBy: ORDER },
      goals: {
        orderBy: ORDER,
        include: {
          indicators: { orderBy: ORDER },
          parent: { select: { statement: true } },
          strategicGoal: { select: { lastYear: true } },
        },
      },
    },
  });
  if (source === null || source.unitId !== target.unitId || source.period.year >= target.year) {
    reject("VALIDATION", { fields: { copyFromId: "Pilih perjanjian unit ini dari tahun sebelumnya." } });
  }
  const above = source.goals.some(({ parent }) => parent !== null) ? await goalsAbove(tx, target) : new Map();
  const created = await tx.goal.createManyAndReturn({
    data: source.goals.map(({ code, statement, parent, strategicGoal, strategicGoalId }, sortOrder) => ({
      agencyId,
      agreementId,
      sortOrder,
      code,
      statement,
      parentId: parent === null ? null : (above.get(sameWords(parent.statement)) ?? null),
      strategicGoalId:
        strategicGoal !== null && strategicGoal.lastYear >= target.year ? strategicGoalId : null,
    })),
    select: { id: true, sortOrder: true },
  });
  const copyOf = new Map(created.map(({ id, sortOrder }) => [sortOrder, id]));
  await tx.goalIndicator.createMany({
    data: source.goals.flatMap(({ indicators }, at) =>
      indicators.map(({ id: _, goalId, ...row }) => ({ ...row, goalId: copyOf.get(at) ?? goalId })),
    ),
  });
  await tx.agreementBudget.createMany({
    data: source.budgets.map(({ id: _, ...row }) => ({ ...row, agreementId })),
  });
  return created.length;
}

/** Goals of the units above in the same year, by their words; the nearest unit wins. */
async function goalsAbove(tx: Tx, target: Target): Promise<Map<string, string>> {
  const { agencyId, periodId, unitPath } = target;
  const unitIds = idsOf(unitPath).slice(0, -1);
  const goals = await tx.goal.findMany({
    where: { agencyId, agreement: { periodId, unitId: { in: unitIds } } },
    select: { id: true, statement: true },
    orderBy: { agreement: { unit: { depth: "asc" } } },
    take: 1000,
  });
  return new Map(goals.map(({ id, statement }) => [sameWords(statement), id]));
}
