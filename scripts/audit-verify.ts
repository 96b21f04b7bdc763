// npm run audit:verify: recomputes every agency's audit chain and names the first broken link.
import pg from "pg";
import { type ChainProblem, verifyChains } from "@/lib/audit/verify";

const PROBLEM: Record<ChainProblem, string> = {
  altered: "isinya diubah",
  missing: "barisnya hilang",
  reordered: "urutannya diubah",
};

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  const reports = await verifyChains(client);
  for (const { agency, events, head, broken } of reports) {
    if (broken === null)
      console.log(`${agency}: utuh, ${events} peristiwa, kepala ${head.slice(0, 16) || "-"}`);
    else console.error(`${agency}: RUSAK pada nomor ${broken.number}, ${PROBLEM[broken.problem]}.`);
  }
  if (reports.some(({ broken }) => broken !== null)) process.exitCode = 1;
  else console.log(`Jejak audit ${reports.length} instansi utuh.`);
} finally {
  await client.end();
}
