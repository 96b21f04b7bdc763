import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import type { AssignmentKind } from "@/lib/db/generated/enums";

/** Who leads a unit today; null when nobody does. */
export type UnitHead = {
  headId: string | null;
  headName: string | null;
  headFrontTitle: string | null;
  headBackTitle: string | null;
  headKind: AssignmentKind | null;
  headPosition: string | null;
};

/** A lateral join that adds the columns of UnitHead to "Unit" u: the same choice as rules/superior.ts `headsOf`. */
export function joinHead(agencyId: string, today: string): Prisma.Sql {
  return Prisma.sql`LEFT JOIN LATERAL (
    SELECT e."id" AS "headId", e."name" AS "headName", e."frontTitle" AS "headFrontTitle", e."backTitle" AS "headBackTitle",
      a."kind" AS "headKind", p."name" AS "headPosition"
    FROM "Position" p
    JOIN "Assignment" a ON a."agencyId" = p."agencyId" AND a."positionId" = p."id"
    JOIN "Employee" e ON e."agencyId" = a."agencyId" AND e."id" = a."employeeId" AND e."leftOn" IS NULL
    WHERE p."agencyId" = ${agencyId}::uuid AND p."unitId" = u."id" AND p."isUnitHead"
      AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
    ORDER BY a."kind", a."startsOn" DESC, a."id" DESC LIMIT 1
  ) head ON true`;
}
