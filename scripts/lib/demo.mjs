import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node, runOrFail, typescript } from "./process.mjs";
import { dataDir, readIfThere, root } from "./project.mjs";

const seed = "prisma/seed/main.ts";
const begun = join(dataDir, "seed-begun");

/** Whether a seed was cut short: its database holds half a demo and nothing of the operator's. */
export const isHalfSeeded = () => existsSync(begun);

/** Forgets the interrupted seed, once its database is gone. */
export const forgetSeed = () => rmSync(begun, { force: true });

/** Fills an empty embedded database with the demo agencies. Returns whether it did. */
export async function seedDemo(database) {
  if (!existsSync(join(root, seed)) || (await hasAgencies(database.superuserUrl))) return false;
  writeFileSync(begun, "");
  await runOrFail(
    node,
    typescript(seed),
    "Data contoh tidak dapat diisi; ulangi npm start untuk mencoba lagi.",
    {
      env: database.env,
    },
  );
  forgetSeed();
  return true;
}

/** The demo accounts as lines for the terminal. */
export function demoLogins() {
  const logins = JSON.parse(readIfThere(join(root, "prisma/seed/logins.json")) ?? "[]");
  return logins.map(({ role, login, password, note }) => {
    return `  ${role.padEnd(34)} ${login.padEnd(34)} ${password}${note ? `  (${note})` : ""}`;
  });
}

async function hasAgencies(superuserUrl) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const result = await client.query('select exists (select 1 from "Agency") as found');
    return result.rows[0].found;
  } finally {
    await client.end();
  }
}
