import { connect } from "../bench/connection";
import { type BenchDatabase, copyDatabase, ensureBenchDatabase } from "../bench/database";

const EMPLOYEES = 2000;

/** A copy of the generated agency for one rehearsal, in which every phase of its year is open now, whenever now is. */
export async function agencyFor(name: string, tablespace?: string): Promise<BenchDatabase> {
  const database = await copyDatabase(await ensureBenchDatabase(EMPLOYEES), name, tablespace);
  const client = await connect(database.superuserUrl);
  await client.query(
    `UPDATE "PhaseWindow" SET "opensAt" = least("opensAt", now() - interval '1 day'),
       "closesAt" = greatest("closesAt", now() + interval '1 day')`,
  );
  await client.end();
  return database;
}
