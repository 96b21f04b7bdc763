import "server-only";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import { type Approval, type Asked, approvalOf } from "@/lib/matrix/rules/approval";
import { type RoleResult, shareResults } from "@/lib/matrix/rules/standing";
import { asksFirstSql } from "./asks-first";
import { RESULT, TASK } from "./roles";

/** A role with what its result in a plan starts from. */
export type PlaceableRole = {
  id: string;
  statement: string;
  /** The plan whose matrix it stands in, and the office that gives the role. */
  matrixId: string;
  office: string;
  servesId: string;
  servesIndicatorId: string | null;
  /** How it stands to the appraiser of somebody from another unit, and the task that asks. */
  approval: Approval;
  taskId: string | null;
};

type Row = Omit<PlaceableRole, "approval"> & Omit<Asked, "statement">;

function placeable<Found extends Row>({ asksFirst, task, ...row }: Found) {
  return { ...row, approval: approvalOf({ asksFirst, task, statement: row.statement }) };
}

/** One role; null when it is gone, belongs to another matrix, or says "tidak ada peran". */
export async function getPlaceable(
  tx: Reads,
  agencyId: string,
  { roleId, matrixId }: { roleId: string; matrixId: string },
): Promise<(PlaceableRole & { employeeId: string }) | null> {
  const rows = await tx.$queryRaw<(Row & { employeeId: string })[]>`
    SELECT m."employeeId", ${FIELDS} FROM ${SOURCE}
    WHERE r."agencyId" = ${agencyId}::uuid AND r."id" = ${roleId}::uuid AND m."skpId" = ${matrixId}::uuid
      AND r."statement" IS NOT NULL`;
  return rows[0] === undefined ? null : placeable(rows[0]);
}

/** A role, with the words of the result in the person's plan that came from it. */
export type OwnRole = PlaceableRole & { result: RoleResult | null };

/** Every role somebody has in the matrices of one year, seen from one of the person's plans; at most 200. */
export async function listRolesOf(
  tx: Reads,
  plan: { agencyId: string; id: string; employeeId: string; periodId: string },
): Promise<OwnRole[]> {
  const roles = await tx.$queryRaw<(Row & Pick<OwnRole, "result">)[]>`
    SELECT ${FIELDS}, ${RESULT} AS "result" FROM ${SOURCE}
    LEFT JOIN "WorkResult" w ON w."agencyId" = r."agencyId" AND w."roleId" = r."id" AND w."skpId" = ${plan.id}::uuid
    WHERE m."agencyId" = ${plan.agencyId}::uuid AND m."employeeId" = ${plan.employeeId}::uuid
      AND s."periodId" = ${plan.periodId}::uuid AND r."statement" IS NOT NULL
    ORDER BY s."id", r."sortOrder", r."id" LIMIT 200`;
  return shareResults(roles.map(placeable));
}

const FIELDS = Prisma.sql`r."id", r."statement", s."id" AS "matrixId", s."positionName" AS "office",
  CASE WHEN r."workResultId" IS NULL THEN i."workResultId" ELSE r."workResultId" END AS "servesId",
  r."indicatorId" AS "servesIndicatorId", r."taskId", ${TASK} AS "task",
  ${asksFirstSql({ ownerId: Prisma.sql`s."employeeId"`, ownerUnitId: Prisma.sql`o."unitId"`, periodId: Prisma.sql`s."periodId"` })}
    AS "asksFirst"`;

const SOURCE = Prisma.sql`"MatrixMember" m
  JOIN "MatrixRole" r ON r."agencyId" = m."agencyId" AND r."memberId" = m."id"
  JOIN "Skp" s ON s."agencyId" = m."agencyId" AND s."id" = m."skpId"
  JOIN "Employee" e ON e."agencyId" = m."agencyId" AND e."id" = m."employeeId"
  JOIN "Employee" o ON o."agencyId" = s."agencyId" AND o."id" = s."employeeId"
  LEFT JOIN "TaskAssignment" t ON t."agencyId" = r."agencyId" AND t."id" = r."taskId"
  LEFT JOIN "Indicator" i ON i."agencyId" = r."agencyId" AND i."id" = r."indicatorId"`;
