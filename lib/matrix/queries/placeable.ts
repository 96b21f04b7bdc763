import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { shareResults } from "@/lib/matrix/rules/standing";

/** A role with what its result in a plan starts from. */
export type PlaceableRole = {
  id: string;
  statement: string;
  /** The plan whose matrix it stands in, and the office that gives the role. */
  matrixId: string;
  office: string;
  servesId: string;
  servesIndicatorId: string | null;
};

/** One role; null when it is gone, belongs to another matrix, or says "tidak ada peran". */
export async function getPlaceable(
  tx: Tx,
  agencyId: string,
  { roleId, matrixId }: { roleId: string; matrixId: string },
): Promise<(PlaceableRole & { employeeId: string }) | null> {
  const rows = await tx.$queryRaw<(PlaceableRole & { employeeId: string })[]>`
    SELECT m."employeeId", ${FIELDS} FROM ${SOURCE}
    WHERE r."agencyId" = ${agencyId}::uuid AND r."id" = ${roleId}::uuid AND m."skpId" = ${matrixId}::uuid
      AND r."statement" IS NOT NULL`;
  return rows[0] ?? null;
}

/** A role, with the words of the result in the person's plan that came from it. */
export type OwnRole = PlaceableRole & { result: { id: string; statement: string } | null };

/** Every role somebody has in the matrices of one year, seen from one of the person's plans; at most 200. */
export async function listRolesOf(
  tx: Tx,
  plan: { agencyId: string; id: string; employeeId: string; periodId: string },
): Promise<OwnRole[]> {
  const roles = await tx.$queryRaw<OwnRole[]>`
    SELECT ${FIELDS}, CASE WHEN w."id" IS NOT NULL THEN json_build_object('id', w."id", 'statement', w."statement") END
      AS "result" FROM ${SOURCE}
    LEFT JOIN "WorkResult" w ON w."agencyId" = r."agencyId" AND w."roleId" = r."id" AND w."skpId" = ${plan.id}::uuid
    WHERE m."agencyId" = ${plan.agencyId}::uuid AND m."employeeId" = ${plan.employeeId}::uuid
      AND s."periodId" = ${plan.periodId}::uuid AND r."statement" IS NOT NULL
    ORDER BY s."id", r."sortOrder", r."id" LIMIT 200`;
  return shareResults(roles);
}

const FIELDS = Prisma.sql`r."id", r."statement", s."id" AS "matrixId", s."positionName" AS "office",
  CASE WHEN r."workResultId" IS NULL THEN i."workResultId" ELSE r."workResultId" END AS "servesId",
  r."indicatorId" AS "servesIndicatorId"`;

const SOURCE = Prisma.sql`"MatrixMember" m
  JOIN "MatrixRole" r ON r."agencyId" = m."agencyId" AND r."memberId" = m."id"
  JOIN "Skp" s ON s."agencyId" = m."agencyId" AND s."id" = m."skpId"
  LEFT JOIN "Indicator" i ON i."agencyId" = r."agencyId" AND i."id" = r."indicatorId"`;
