import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { idsOf } from "@/lib/organization/rules/tree";
import type { AgreementHead } from "./head";

export type LinkChoices = {
  /** Goals of the units above in the same year, the nearest unit first. */
  parents: { id: string; statement: string; code: string | null; unitName: string }[];
  /** Goals of the strategic plan that run in the year. */
  strategic: { id: string; statement: string; code: string | null }[];
};

/** What a goal of this agreement may support. Two queries, 200 rows each at most. */
export async function getLinkChoices(tx: Tx, head: AgreementHead): Promise<LinkChoices> {
  const { agencyId, periodId, unitPath, year } = head;
  const unitIds = idsOf(unitPath).slice(0, -1);
  const parents = await tx.goal.findMany({
    where: { agencyId, agreement: { periodId, unitId: { in: unitIds } } },
    select: {
      id: true,
      statement: true,
      code: true,
      agreement: { select: { unit: { select: { name: true } } } },
    },
    orderBy: [{ agreement: { unit: { depth: "desc" } } }, { sortOrder: "asc" }, { id: "asc" }],
    take: 200,
  });
  const strategic = await tx.strategicGoal.findMany({
    where: { agencyId, firstYear: { lte: year }, lastYear: { gte: year } },
    select: { id: true, statement: true, code: true },
    orderBy: [{ sortOrder: "asc" }, { id: "asc" }],
    take: 200,
  });
  return {
    parents: parents.map(({ agreement, ...goal }) => ({ ...goal, unitName: agreement.unit.name })),
    strategic,
  };
}

export type Predecessor = { id: string; year: number; goals: number };

export type StartPage = {
  unit: { id: string; name: string; path: string; endedOn: Date | null };
  period: { id: string; year: number; state: string };
  /** The agreement that is there already. */
  existingId: string | null;
  /** The unit's agreements of earlier years, newest first. */
  earlier: Predecessor[];
};

/** What the page for a new agreement offers; null when unit or year is not there. Three queries. */
export async function getStartPage(
  tx: Tx,
  agencyId: string,
  unitId: string,
  periodId: string,
): Promise<StartPage | null> {
  const key = (id: string) => ({ where: { agencyId_id: { agencyId, id } } });
  const unit = await tx.unit.findUnique({
    ...key(unitId),
    select: { id: true, name: true, path: true, endedOn: true },
  });
  const period = await tx.period.findUnique({
    ...key(periodId),
    select: { id: true, year: true, state: true },
  });
  if (unit === null || period === null) return null;
  const agreements = await tx.performanceAgreement.findMany({
    where: { agencyId, unitId },
    orderBy: { period: { year: "desc" } },
    take: 30,
    select: {
      id: true,
      periodId: true,
      period: { select: { year: true } },
      goals: { select: { id: true } },
    },
  });
  return {
    unit,
    period,
    existingId: agreements.find((agreement) => agreement.periodId === periodId)?.id ?? null,
    earlier: agreements
      .filter((agreement) => agreement.period.year < period.year)
      .slice(0, 3)
      .map(({ id, period: { year }, goals }) => ({ id, year, goals: goals.length })),
  };
}
