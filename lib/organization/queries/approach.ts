import "server-only";
import { Prisma } from "@/lib/db/generated/client";

type Place = { agencyId: string; unitId: Prisma.Sql; leads: Prisma.Sql };

/**
 * The approach that the head of a unit chose for the plans written there (p.50); a head's own plan follows the unit above,
 * whose head is the leader. Null where nobody has chosen.
 */
export function unitApproachSql({ agencyId, unitId, leads }: Place): Prisma.Sql {
  return Prisma.sql`(SELECT l."approach" FROM "Unit" own JOIN "Unit" l ON l."agencyId" = own."agencyId"
      AND l."id" = CASE WHEN ${leads} THEN own."parentId" ELSE own."id" END
    WHERE own."agencyId" = ${agencyId}::uuid AND own."id" = ${unitId})`;
}
