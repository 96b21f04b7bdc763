import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { MatrixRole } from "@/lib/matrix/content";
import { shareResults } from "@/lib/matrix/rules/standing";

type Row = {
  id: string;
  employeeId: string;
  columnId: string;
  statement: string | null;
  resultId: string | null;
  resultStatement: string | null;
};

type Matrix = { agencyId: string; skpId: string };

/**
 * The roles of some rows of a matrix, by person.
 * @param rows with the person's latest plan: a link to an earlier one does not count
 */
export async function listRoles(
  tx: Tx,
  { agencyId, skpId }: Matrix,
  rows: readonly { memberId: string | null; planId: string | null }[],
): Promise<Map<string, MatrixRole[]>> {
  const members = rows.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]));
  const plans = rows.flatMap(({ planId }) => (planId === null ? [] : [planId]));
  const byPerson = new Map<string, MatrixRole[]>();
  if (members.length === 0) return byPerson;
  const found = await tx.$queryRaw<Row[]>`
    SELECT r."id", m."employeeId", CASE WHEN r."indicatorId" IS NULL THEN r."workResultId" ELSE r."indicatorId" END
      AS "columnId", r."statement", w."id" AS "resultId", w."statement" AS "resultStatement"
    FROM "MatrixMember" m
    JOIN "MatrixRole" r ON r."agencyId" = m."agencyId" AND r."memberId" = m."id"
    LEFT JOIN "WorkResult" w ON w."agencyId" = r."agencyId" AND w."roleId" = r."id" AND w."skpId" = ANY(${plans}::uuid[])
    WHERE m."agencyId" = ${agencyId}::uuid AND m."skpId" = ${skpId}::uuid AND m."id" = ANY(${members}::uuid[])
    ORDER BY r."sortOrder", r."id" LIMIT 20000`;
  for (const { employeeId, resultId, resultStatement, ...role } of found) {
    const result = resultId === null ? null : { id: resultId, statement: resultStatement ?? "" };
    const roles = byPerson.get(employeeId) ?? [];
    roles.push({ ...role, result });
    byPerson.set(employeeId, roles);
  }
  return new Map([...byPerson].map(([employeeId, roles]) => [employeeId, shareResults(roles)]));
}
