// Fills an empty database with the two demo agencies, through the commands. Called by scripts/lib/demo.mjs on the first
// start; an interrupted seed is thrown away there and begun again.
import { pool } from "@/lib/db/client";
import { seedDemo } from "./seed";

try {
  await seedDemo(new Date(), (line) => process.stdout.write(`      ${line}\n`));
} finally {
  await pool.end();
}
