// Fills an empty database with the two demo agencies, through the commands. Called by scripts/lib/demo.mjs on the first
// start; an interrupted seed is thrown away there and begun again.
import { pool } from "@/lib/db/client";
import type { Cast } from "./cast";
import { loadOrganization } from "./load-organization";

/** In this order; each step may use what the earlier ones left in the cast and in the database. */
const STEPS: { name: string; load: (cast: Cast) => Promise<void> }[] = [
  { name: "instansi, unit, pegawai, dan akun", load: loadOrganization },
];

const cast: Cast = new Map();
try {
  for (const { name, load } of STEPS) {
    const startedAt = performance.now();
    await load(cast);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).replace(".", ",");
    process.stdout.write(`      ${name} (${seconds} detik)\n`);
  }
} finally {
  await pool.end();
}
