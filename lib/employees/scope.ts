import "server-only";
import { type Actor, isAuditor, isHrAdmin } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import { depthOf } from "@/lib/organization/rules/tree";

/** Which employees a list may show: visibleEmployees(actor), narrowed to a unit. */
export type Scope = {
  /** Everybody placed in these units; PLACED: in any unit; ALL: everybody of the agency. */
  units: string[] | "PLACED" | "ALL";
  /** Beside the units: this person and whoever has this person as superior, as far as they are in `within`. */
  selfId: string | null;
  within: string[] | null;
};

type UnitFilter = { unit: { id: string; path: string } | null; exactUnit: boolean };

/** One query per tree: the units covered are looked up first, so that lists need not join every employee's unit. */
export async function getScope(
  tx: Reads,
  actor: Actor,
  agencyId: string,
  filter: UnitFilter,
): Promise<Scope> {
  const [covered, within] = await Promise.all([
    coveredUnits(tx, actor, agencyId),
    filteredUnits(tx, agencyId, filter),
  ]);
  if (typeof covered === "string") return { units: within ?? covered, selfId: null, within };
  const allowed = new Set(covered);
  const units = within === null ? covered : within.filter((id) => allowed.has(id));
  return { units, selfId: actor.employeeId, within };
}

async function coveredUnits(tx: Reads, actor: Actor, agencyId: string): Promise<Scope["units"]> {
  if (isHrAdmin(actor) || isAuditor(actor)) return "ALL";
  const granted = [actor.headsUnitPath, ...actor.grants.map((grant) => grant.unitPath)];
  const paths = granted.filter((path) => path !== null);
  return paths.some((path) => depthOf(path) === 0) ? "PLACED" : unitsBelow(tx, agencyId, paths);
}

async function filteredUnits(
  tx: Reads,
  agencyId: string,
  { unit, exactUnit }: UnitFilter,
): Promise<string[] | null> {
  if (unit === null) return null;
  return exactUnit ? [unit.id] : unitsBelow(tx, agencyId, [unit.path]);
}

async function unitsBelow(tx: Reads, agencyId: string, paths: string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT u."id" FROM "Unit" u, unnest(${paths}::text[]) AS prefix
    WHERE u."agencyId" = ${agencyId}::uuid AND starts_with(u."path", prefix)`;
  return rows.map(({ id }) => id);
}

/**
 * Ids and names of the scope that fulfil `condition` (on "Employee" e), at least the first `limit` by name. Each unit is
 * read by its own index and no further than needed: a condition on many units at once would be answered by reading
 * everybody by name until enough are found.
 */
export function scopeSql(
  agencyId: string,
  scope: Scope,
  condition: Prisma.Sql,
  limit: Prisma.Sql,
): Prisma.Sql {
  const { units, selfId, within } = scope;
  const people = Prisma.sql`SELECT e."id", e."name" FROM "Employee" e
    WHERE e."agencyId" = ${agencyId}::uuid AND ${condition}`;
  const first = Prisma.sql`ORDER BY e."name", e."id" LIMIT ${limit}`;
  if (typeof units === "string") return Prisma.sql`(${people} AND ${isInScope(scope)} ${first})`;
  const placed = Prisma.sql`(SELECT p.* FROM unnest(${units}::uuid[]) AS unit
    CROSS JOIN LATERAL (${people} AND e."unitId" = unit ${first}) p)`;
  if (selfId === null) return placed;
  const elsewhere = Prisma.sql`${people} AND (e."unitId" = ANY(${units}::uuid[])) IS NOT TRUE ${
    within === null ? Prisma.empty : Prisma.sql`AND e."unitId" = ANY(${within}::uuid[])`
  }`;
  return Prisma.sql`(${placed} UNION ALL (${elsewhere} AND e."superiorId" = ${selfId}::uuid ${first})
    UNION ALL (${elsewhere} AND e."id" = ${selfId}::uuid))`;
}

/** The same scope as a condition on "Employee" e, for few employees that are known otherwise. */
export function isInScope({ units, selfId, within }: Scope): Prisma.Sql {
  if (units === "ALL") return Prisma.sql`true`;
  if (units === "PLACED") return Prisma.sql`e."unitId" IS NOT NULL`;
  const placed = Prisma.sql`e."unitId" = ANY(${units}::uuid[])`;
  if (selfId === null) return placed;
  const own = Prisma.sql`(e."id" = ${selfId}::uuid OR e."superiorId" = ${selfId}::uuid)`;
  return within === null
    ? Prisma.sql`(${placed} OR ${own})`
    : Prisma.sql`(${placed} OR ${own} AND e."unitId" = ANY(${within}::uuid[]))`;
}
