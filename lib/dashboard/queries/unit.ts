import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { type Asked, type Frame, getFrame, getUnit, type UnitFact } from "@/lib/dashboard/queries/frame";
import { type Standing, standingOf, type Tally } from "@/lib/dashboard/rules";
import type { SubperiodFact } from "@/lib/dashboard/subperiod";
import type { Reads } from "@/lib/db/direct";

export const CHILDREN_PER_PAGE = 12;

/** A unit directly below, or (`isOwn`) the people directly in the unit itself. */
export type Part = { id: string; name: string; isOwn: boolean; standing: Standing };

export type UnitDashboard = {
  frame: Frame;
  unit: UnitFact;
  standing: Standing;
  /** Page of the units below, in the tree's order; the unit's own people first. */
  parts: Part[];
  childCount: number;
  trend: { subperiod: SubperiodFact; standing: Standing }[];
};

type Row = Omit<Tally, "count"> & { unitId: string; own: number; total: number };
type Child = { id: string; name: string; count: number };

/**
 * The figures of a unit with everything below it, of the units directly below, and over the year's subperiods. Reads the
 * maintained counts of those units only, whatever the number of people. Four queries; null when the unit is not the
 * actor's to see, "NO_PERIOD" before the first period opens.
 */
export async function getUnitDashboard(
  tx: Reads,
  actor: AgencyActor,
  unitId: string | null,
  asked: Asked & { page: number },
  now: Date,
): Promise<UnitDashboard | "NO_PERIOD" | null> {
  const [unit, frame] = await Promise.all([getUnit(tx, actor, unitId), getFrame(tx, actor, asked, now)]);
  if (unit === null) return null;
  if (frame === null) return "NO_PERIOD";
  const children = await listChildren(tx, actor.agencyId, unit.id, asked.page);
  const { year, subperiod } = frame;
  const rows = await listTallies(tx, actor.agencyId, [unit.id, ...children.map(({ id }) => id)], {
    everywhere: [actor.agencyId, year.id, subperiod.id],
    ofFirst: year.subperiods.map(({ id }) => id),
  });
  const standing = (id: string, period: string, kind: "own" | "total" = "total") =>
    standingOf(
      rows
        .filter((row) => row.unitId === id && [actor.agencyId, year.id, period].includes(row.scopeId))
        .map((row) => ({ ...row, count: row[kind] })),
    );
  const own = { id: unit.id, name: `Langsung di ${unit.name}`, isOwn: true };
  return {
    frame,
    unit,
    standing: standing(unit.id, subperiod.id),
    parts: [
      { ...own, standing: standing(unit.id, subperiod.id, "own") },
      ...children.map(({ id, name }) => ({ id, name, isOwn: false, standing: standing(id, subperiod.id) })),
    ],
    childCount: children[0]?.count ?? 0,
    trend: year.subperiods
      .filter(({ kind }) => kind !== "YEAR")
      .map((one) => ({ subperiod: one, standing: standing(unit.id, one.id) })),
  };
}

function listChildren(tx: Reads, agencyId: string, unitId: string, page: number): Promise<Child[]> {
  return tx.$queryRaw<Child[]>`
    SELECT "id", "name", count(*) OVER ()::int AS "count" FROM "Unit"
    WHERE "agencyId" = ${agencyId}::uuid AND "parentId" = ${unitId}::uuid AND "endedOn" IS NULL
    ORDER BY "sortOrder", "name" LIMIT ${CHILDREN_PER_PAGE} OFFSET ${(page - 1) * CHILDREN_PER_PAGE}`;
}

/** Counts of the units in the scopes `everywhere`, and of the first unit in all of its year. */
function listTallies(
  tx: Reads,
  agencyId: string,
  unitIds: string[],
  scopes: { everywhere: string[]; ofFirst: string[] },
): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT "unitId", "scopeId", "measure", "bucket", "own", "total" FROM "UnitTally"
    WHERE "agencyId" = ${agencyId}::uuid AND "unitId" = ANY(${unitIds}::uuid[])
      AND ("scopeId" = ANY(${scopes.everywhere}::uuid[])
        OR "unitId" = ${unitIds[0]}::uuid AND "scopeId" = ANY(${scopes.ofFirst}::uuid[]))`;
}
