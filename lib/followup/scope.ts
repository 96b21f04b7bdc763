import { type AgencyActor, isAuditor, isHrAdmin } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";

/** Whom the actor leads, keeps or audits, himself included, as a condition on "Employee" e and "Unit" u. */
export function scopeSql(actor: AgencyActor): Prisma.Sql {
  if (isHrAdmin(actor) || isAuditor(actor)) return Prisma.sql`true`;
  const below = [actor.headsUnitPath, ...actor.grants.map(({ unitPath }) => unitPath)].filter(
    (path) => path !== null,
  );
  return Prisma.sql`(e."id" = ${actor.employeeId}::uuid OR e."superiorId" = ${actor.employeeId}::uuid
    OR EXISTS (SELECT 1 FROM unnest(${below}::text[]) AS prefix WHERE starts_with(u."path", prefix)))`;
}
