import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { connect } from "../bench/connection";
import { unitsFor } from "../bench/data/ids";
import type { BenchDatabase } from "../bench/database";
import { sessionsOf } from "../bench/visits";
import { crashDatabase } from "./database-crash";
import {
  confirmImport,
  IMPORTED,
  type JobState,
  type Jobs,
  letMinutePass,
  readJobs,
  repeatPrint,
  startPrint,
  uploadImport,
} from "./jobs";
import type { Outcome } from "./outcome";
import { Person } from "./person";
import type { App } from "./running-app";

/** What may cut jobs off, by the words of the table. */
const CUTS: Record<string, (app: App) => Promise<void>> = {
  "every worker killed": async (app) => {
    const workers = execFileSync("ps", ["-o", "pid=", "--ppid", String(app.server.pid)], {
      encoding: "utf8",
    });
    for (const pid of workers.trim().split(/\s+/).map(Number)) process.kill(pid, "SIGKILL");
    await app.answers();
  },
  "the whole app killed": (app) => app.killAndRestart(),
  "the database crashed": async () => crashDatabase(() => sleep(500)),
};

/**
 * Cuts an import's saving and the printing of a unit off in the middle, once in each way, and does them again. Nothing of
 * the import may be there before, all of it once afterwards; both go on when somebody asks for it, once.
 */
export async function cutJobs(app: App, database: BenchDatabase): Promise<Outcome> {
  const outcome: Outcome = { rows: [], problems: [] };
  const n = unitsFor(database.employees) + 1;
  const hr = new Person(app.address, (await sessionsOf(database, [n])).get(n) ?? "", 60_000);
  for (const [round, [name, cut]] of Object.entries(CUTS).entries()) {
    const importId = await uploadImport(hr, database.employees, round);
    let client = await connect(database.superuserUrl);
    const before = await people(client);
    const jobs = { importId, printId: await startPrint(hr) };
    await until(client, jobs, ({ print }) => print.done > 0);
    await confirmImport(hr, importId);
    const middle = await until(client, jobs, (now) => now.import.done > 0);
    await client.end();
    await cut(app);
    client = await connect(database.superuserUrl);
    await finishAgain({ hr, client, jobs, before, name, middle }, outcome);
    await client.end();
  }
  return outcome;
}

type Cut = { hr: Person; client: pg.Client; jobs: Jobs; before: number; name: string; middle: JobState };

async function finishAgain(
  { hr, client, jobs, before, name, middle }: Cut,
  { rows, problems }: Outcome,
): Promise<void> {
  const expect = (holds: boolean, sentence: string) => holds || problems.push(`${name}: ${sentence}`);
  const cut = await settled(client, jobs, before);
  expect(
    middle.import.state === "APPLYING" && middle.print.state === "RUNNING",
    "the jobs were not under way when they were cut off.",
  );
  expect(cut.people === before, `${cut.people - before} of the import's people are there.`);
  expect(cut.import.state !== "DONE", "the import calls itself finished.");
  // Whoever asks at once must wait: the job may still be running elsewhere.
  expect(!(await confirmImport(hr, jobs.importId)), "the import could be begun a second time at once.");
  await letMinutePass(client, jobs);
  const presses = await Promise.all([1, 2, 3].map(() => confirmImport(hr, jobs.importId)));
  const prints = await Promise.all([1, 2, 3].map(() => repeatPrint(hr, jobs.printId)));
  expect(
    presses.filter(Boolean).length === 1,
    `${presses.filter(Boolean).length} of three presses began the import again.`,
  );
  expect(
    prints.filter(Boolean).length === 1,
    `${prints.filter(Boolean).length} of three presses began the printing again.`,
  );
  const ended = ({ import: saving, print }: JobState) =>
    saving.state !== "APPLYING" && print.state !== "RUNNING";
  const end = await until(client, jobs, ended);
  expect(
    end.import.state === "DONE" && end.print.state === "DONE",
    `the import ended ${end.import.state}, the printing ${end.print.state}.`,
  );
  expect(end.people === before + IMPORTED, `${end.people - before} people were imported of ${IMPORTED}.`);
  expect(end.applied === 1, `the import was applied ${end.applied} times.`);
  expect(end.print.bytes > 10_000, `the printed file has ${end.print.bytes} bytes.`);
  const at = (part: number, all: number) => `${Math.round((part / all) * 100)} %`;
  rows.push({
    fault: name,
    "import was at": at(middle.import.done, IMPORTED),
    "rows there": cut.people - before,
    "then saved": end.people - before,
    "times applied": end.applied,
    "print was at plan": middle.print.done,
    "then KB": Math.round(end.print.bytes / 1024),
  });
}

/** Waits until the jobs are as far as that, or half a minute. */
async function until(
  client: pg.Client,
  jobs: Jobs,
  reached: (state: JobState) => boolean,
): Promise<JobState> {
  for (let waited = 0; ; waited += 20) {
    const now = await readJobs(client, jobs);
    if (reached(now) || waited > 30_000) return now;
    await sleep(20);
  }
}

/** Until nothing writes any more: the database ends the transaction of a process that has gone. */
async function settled(client: pg.Client, jobs: Jobs, before: number): Promise<JobState> {
  for (let waited = 0; waited < 20_000; waited += 250) {
    const { rows } = await client.query<{ busy: number }>(
      `SELECT count(*)::int AS busy FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND state IN ('active', 'idle in transaction')`,
    );
    if (rows[0]?.busy === 0) break;
    await sleep(250);
  }
  const now = await readJobs(client, jobs);
  return { ...now, people: now.people || before };
}

async function people(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int FROM "Employee"');
  return rows[0]?.count ?? 0;
}
