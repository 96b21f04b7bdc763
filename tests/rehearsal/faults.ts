import { printTable } from "../bench/report";
import { losesDatabase } from "./away";
import { cutJobs } from "./cut-jobs";
import { agencyFor } from "./database";
import { fillsDisk } from "./full-disk";
import type { Outcome } from "./outcome";
import { App } from "./running-app";

/**
 * Kills processes and the database in the middle of jobs and writes, and fills the disk. Quality figure 15: nothing
 * half-saved, jobs resume once. The product sends no mail, so there is none to be down.
 */
export async function rehearseFaults({ seed }: { seed: number }): Promise<Outcome> {
  const database = await agencyFor("rehearsal_faults");
  const app = await App.start(database);
  const done: Outcome[] = [];
  try {
    done.push(await cutJobs(app, database));
    done.push(await losesDatabase(app, database, seed));
  } finally {
    await app.stop();
  }
  const [jobs, ...writes] = done;
  printTable(jobs?.rows ?? []);
  const disk = await fillsDisk(seed);
  console.log(
    disk === null ? "\nThe full disk was left out: only root on Linux can make a small one.\n" : "",
  );
  const problems = [...done.flatMap((one) => one.problems), ...(disk ?? [])];
  return { rows: writes.flatMap(({ rows }) => rows), problems };
}
