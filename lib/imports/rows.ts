import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import type { PlannedRow } from "@/lib/imports/check/candidate";

const CHUNK = 2_000;

/** All good rows in the order of the file, also those that change nothing: they were part of what was checked. */
export async function loadDrafts<Draft>(tx: Reads, agencyId: string, jobId: string): Promise<Draft[]> {
  const rows = await tx.$queryRaw<{ draft: Draft }[]>`
    SELECT r."draft" FROM "ImportRow" r
    WHERE r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${jobId}::uuid AND r."draft" IS NOT NULL
    ORDER BY r."rowNumber"`;
  return rows.map(({ draft }) => draft);
}

/** Stores the planned rows of a file; JSON in one parameter per chunk is the fastest way in. */
export async function insertImportRows(
  tx: Tx,
  agencyId: string,
  jobId: string,
  rows: PlannedRow<unknown>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK).map((row) => ({
      rowNumber: row.rowNumber,
      verdict: row.action,
      key: row.key.slice(0, 64),
      name: row.name.slice(0, 250),
      cells: row.cells,
      draft: row.action === "BAD" ? null : row.draft,
      changes: row.changes,
      problems: row.problems,
    }));
    await tx.$executeRaw`
      INSERT INTO "ImportRow" ("agencyId", "jobId", "rowNumber", "verdict", "key", "name", "cells", "draft", "changes", "problems")
      SELECT ${agencyId}::uuid, ${jobId}::uuid, r."rowNumber", r."verdict"::"ImportVerdict", r."key", r."name", r."cells",
        nullif(r."draft", 'null'::jsonb), r."changes", r."problems"
      FROM jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) AS r("rowNumber" int, "verdict" text, "key" text,
        "name" text, "cells" jsonb, "draft" jsonb, "changes" jsonb, "problems" jsonb)`;
  }
}
