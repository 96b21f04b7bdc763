import "server-only";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { MatrixRole } from "@/lib/matrix/content";
import { type Asked, approvalOf } from "@/lib/matrix/rules/approval";
import { type RoleResult, shareResults } from "@/lib/matrix/rules/standing";

type Row = {
  id: string;
  employeeId: string;
  columnId: string;
  statement: string | null;
  taskId: string | null;
  task: Asked["task"];
  result: RoleResult | null;
};

/** The result `w` of a plan, and the task `t` that asks for a role, as the rules read them. */
export const RESULT = Prisma.sql`CASE WHEN w."id" IS NOT NULL THEN
  json_build_object('id', w."id", 'statement', w."statement", 'roleWords', w."roleWords") END`;
export const TASK = Prisma.sql`CASE WHEN t."id" IS NOT NULL THEN
  json_build_object('title', t."title", 'state', t."state") END`;

type Matrix = { agencyId: string; skpId: string };

/**
 * The roles of some rows of a matrix, by person.
 * @param rows with the person's latest plan: a link to an earlier one does not count
 */
export async function listRoles(
  tx: Reads,
  { agencyId, skpId }: Matrix,
  rows: readonly { employeeId: string; memberId: string | null; planId: string | null; asksFirst: boolean }[],
): Promise<Map<string, MatrixRole[]>> {
  const members = rows.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]));
  const plans = rows.flatMap(({ planId }) => (planId === null ? [] : [planId]));
  const byPerson = new Map<string, MatrixRole[]>();
  if (members.length === 0) return byPerson;
  const found = await tx.$queryRaw<Row[]>`
    SELECT r."id", m."employeeId", CASE WHEN r."indicatorId" IS NULL THEN r."workResultId" ELSE r."indicatorId" END
      AS "columnId", r."statement", r."taskId", ${TASK} AS "task", ${RESULT} AS "result"
    FROM "MatrixMember" m
    JOIN "MatrixRole" r ON r."agencyId" = m."agencyId" AND r."memberId" = m."id"
    LEFT JOIN "WorkResult" w ON w."agencyId" = r."agencyId" AND w."roleId" = r."id" AND w."skpId" = ANY(${plans}::uuid[])
    LEFT JOIN "TaskAssignment" t ON t."agencyId" = r."agencyId" AND t."id" = r."taskId"
    WHERE m."agencyId" = ${agencyId}::uuid AND m."skpId" = ${skpId}::uuid AND m."id" = ANY(${members}::uuid[])
    ORDER BY r."sortOrder", r."id" LIMIT 20000`;
  const asking = new Set(rows.filter(({ asksFirst }) => asksFirst).map(({ employeeId }) => employeeId));
  for (const { employeeId, task, ...role } of found) {
    const { statement } = role;
    const approval = approvalOf({ asksFirst: asking.has(employeeId), statement, task });
    const roles = byPerson.get(employeeId) ?? [];
    roles.push({ ...role, approval });
    byPerson.set(employeeId, roles);
  }
  return new Map([...byPerson].map(([employeeId, roles]) => [employeeId, shareResults(roles)]));
}
