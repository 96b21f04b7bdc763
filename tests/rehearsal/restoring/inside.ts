// Run by site.ts with the database of a site: node scripts/run.mjs tests/rehearsal/restoring/inside.ts <step> <answer> <seed>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asRole } from "@/scripts/lib/database.mjs";
import { collect, node } from "@/scripts/lib/process.mjs";
import { connect, given } from "../../bench/connection";
import { contentsOf } from "./contents";
import { Writers } from "./writers";

export type Answers = { contents: Contents; day: Day; evening: Evening };
type Contents = Awaited<ReturnType<typeof contentsOf>>;
type State = { at: string; contents: Contents };
export type Day = { savedMeanwhile: number; noon: State; afternoon: State };
export type Evening = { dusk: State; contents: Contents };

const dataDir = given("KINERJA_DATA_DIR");
const [step = "", answer = "", seed = "1"] = process.argv.slice(2);
const secrets = JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8")) as Record<string, string>;
const superuserUrl = asRole(given("DATABASE_URL"), "postgres", secrets.superuserPassword ?? "");

const steps: { [name in keyof Answers]: () => Promise<Answers[name]> } = {
  contents: () => contentsOf(superuserUrl),
  day,
  evening,
};
const run = steps[step as keyof Answers];
writeFileSync(answer, JSON.stringify(await run()));

/** A base backup is taken while people write; they go on until noon, and until the afternoon, when two tables are emptied. */
async function day(): Promise<Day> {
  const writers = await Writers.gather(superuserUrl, Number(seed));
  let copying = true;
  const writing = writers.writeWhile(() => copying);
  const { code, text } = await collect(node, ["scripts/backup.mjs"], {
    env: { DATABASE_URL: undefined, APP_DATABASE_URL: undefined },
    stdin: "ignore",
  });
  if (code !== 0) throw new Error(`The backup failed: ${text}`);
  copying = false;
  await writing;
  const savedMeanwhile = writers.saved;
  await writers.writeTimes(40);
  const noon = await stateOf();
  await writers.writeTimes(40);
  const afternoon = await stateOf();
  await writers.end();
  const owner = await connect(given("DATABASE_URL"));
  await owner.query('TRUNCATE "Feedback", "ProgressEntry" CASCADE');
  await owner.end();
  return { savedMeanwhile, noon, afternoon };
}

/** People go on with the restored data until the server is killed, its last changes not archived yet. */
async function evening(): Promise<Evening> {
  const writers = await Writers.gather(superuserUrl, Number(seed) + 1);
  await writers.writeTimes(40);
  const dusk = await stateOf();
  await writers.writeTimes(40);
  const contents = await contentsOf(superuserUrl);
  await writers.end();
  process.kill(Number.parseInt(readFileSync(join(dataDir, "pg/postmaster.pid"), "utf8"), 10), "SIGKILL");
  return { dusk, contents };
}

/** What is there at a moment of the database's clock, a moment apart from the saves before and after. */
async function stateOf(): Promise<State> {
  const client = await connect(superuserUrl);
  const pause = () => client.query("SELECT pg_sleep(0.05)");
  await pause();
  const { rows } = await client.query<{ at: Date }>("SELECT clock_timestamp() AS at");
  const contents = await contentsOf(superuserUrl);
  await pause();
  await client.end();
  return { at: rows[0]?.at.toISOString() ?? "", contents };
}
