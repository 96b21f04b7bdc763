import "server-only";
import type { Reads } from "@/lib/db/direct";
import { MAX_COLUMNS, type MatrixColumn } from "@/lib/matrix/content";
import type { MatrixPlan } from "./plan";

type Plan = Pick<MatrixPlan, "agencyId" | "id" | "form">;

/** The columns of a matrix in the order of the plan: indicators of a leader, results of a team lead. */
export function listColumns(tx: Reads, { agencyId, id, form }: Plan): Promise<MatrixColumn[]> {
  if (form === "STAFF") {
    return tx.$queryRaw<MatrixColumn[]>`
      SELECT r."id", r."statement", r."id" AS "resultId", r."statement" AS "resultStatement" FROM "WorkResult" r
      WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${id}::uuid
      ORDER BY r."kind", r."sortOrder", r."id" LIMIT ${MAX_COLUMNS}`;
  }
  return tx.$queryRaw<MatrixColumn[]>`
    SELECT i."id", i."statement", r."id" AS "resultId", r."statement" AS "resultStatement"
    FROM "WorkResult" r JOIN "Indicator" i ON i."agencyId" = r."agencyId" AND i."workResultId" = r."id"
    WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${id}::uuid
    ORDER BY r."kind", r."sortOrder", r."id", i."sortOrder", i."id" LIMIT ${MAX_COLUMNS}`;
}
