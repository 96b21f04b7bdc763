import "server-only";
import type pg from "pg";

export type ChainProblem = "altered" | "missing" | "reordered";
export type ChainReport = {
  agency: string;
  events: number;
  /** Hash of the last event, in hex: kept elsewhere, it also proves that nothing was cut off and rewritten. */
  head: string;
  broken: { number: string; problem: ChainProblem } | null;
};

/** Verifies the audit chain of every agency, over a connection without a time limit. */
export async function verifyChains(client: pg.Client): Promise<ChainReport[]> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    await client.query("SELECT set_config('app.scope', 'system', true)");
    const agencies = await client.query<{ id: string; name: string }>(
      'SELECT "id", "name" FROM "Agency" ORDER BY "name"',
    );
    const reports: ChainReport[] = [];
    for (const { id, name } of agencies.rows) reports.push(await verifyChain(client, id, name));
    return reports;
  } finally {
    await client.query("ROLLBACK");
  }
}

async function verifyChain(client: pg.Client, id: string, agency: string): Promise<ChainReport> {
  await client.query("SELECT set_config('app.agency_id', $1, true)", [id]);
  const broken = await client.query<{ number: string; problem: ChainProblem }>(
    "SELECT seq AS number, problem FROM verify_audit($1)",
    [id],
  );
  const head = await client.query<{ seq: string; hash: Buffer }>('SELECT "seq", "hash" FROM "AuditHead"');
  return {
    agency,
    events: Number(head.rows[0]?.seq ?? 0),
    head: head.rows[0]?.hash.toString("hex") ?? "",
    broken: broken.rows[0] ?? null,
  };
}
