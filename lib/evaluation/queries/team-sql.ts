import "server-only";
import { Prisma } from "@/lib/db/generated/client";

/**
 * Ids ("id") of the people an appraiser evaluates in a subperiod, as a table: those led now, and those of a post left inside the
 * window (p.91 A14).
 */
export function teamOf(agencyId: string, appraiserId: string | null, subperiodId: string): Prisma.Sql {
  return Prisma.sql`(SELECT m."id" FROM "Employee" m
      WHERE m."agencyId" = ${agencyId}::uuid AND m."superiorId" = ${appraiserId}::uuid
    UNION SELECT m."employeeId" FROM "Evaluation" m
      WHERE m."agencyId" = ${agencyId}::uuid AND m."appraiserId" = ${appraiserId}::uuid
        AND m."subperiodId" = ${subperiodId}::uuid)`;
}
