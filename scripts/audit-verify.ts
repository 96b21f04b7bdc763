// npm run audit:verify: recomputes every agency's audit chain and names the first broken link.
import pg from "pg";
import { reportChains } from "./lib/report-chains";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  if (!(await reportChains(client))) process.exitCode = 1;
} finally {
  await client.end();
}
