import pg from "pg";

/** Counts of an agency above zero, as kept by the triggers or as counted anew by the owner (and forgotten again). */
export async function talliesOf(agencyId: string, anew: boolean): Promise<string[]> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  try {
    await owner.query("BEGIN");
    await owner.query("SELECT set_config('app.agency_id', $1, true)", [agencyId]);
    if (anew) await owner.query("SELECT recount_tallies($1)", [agencyId]);
    const { rows } = await owner.query<{ line: string }>(
      `SELECT concat_ws(' ', u."code", t."scopeId", t."measure", t."bucket", t."own", t."total") AS line
       FROM "UnitTally" t JOIN "Unit" u ON u."agencyId" = t."agencyId" AND u."id" = t."unitId"
       WHERE t."agencyId" = $1 AND t."total" <> 0 ORDER BY line`,
      [agencyId],
    );
    await owner.query("ROLLBACK");
    return rows.map(({ line }) => line);
  } finally {
    await owner.end();
  }
}
