import { setTimeout as sleep } from "node:timers/promises";
import type { BenchDatabase } from "../bench/database";
import { crewAtWork, sumOf, type Work } from "./crew-at-work";
import { crashDatabase } from "./database-crash";
import type { Outcome } from "./outcome";
import type { App } from "./running-app";

/** How long the database stays away each time, milliseconds: a crash that is over at once, and longer than a save waits. */
const AWAY_MS = [0, 1_500, 8_000];

/** Crashes the database while people write. The application is never restarted: it finds back by itself. */
export async function losesDatabase(app: App, database: BenchDatabase, seed: number): Promise<Outcome> {
  const down: number[] = [];
  const up: number[] = [];
  const { work, problems } = await crewAtWork({ database, address: app.address, seed }, async () => {
    for (const away of AWAY_MS) {
      await sleep(3_000);
      await crashDatabase(async () => {
        down.push(await app.health());
        await sleep(away);
      });
      await sleep(2_000);
      up.push(await app.health());
    }
    await sleep(2_000);
  });
  if (down.some((status) => status !== 503))
    problems.push(`/api/health answered ${down} while the database was away.`);
  if (up.some((status) => status !== 200)) problems.push(`/api/health answered ${up} after it was back.`);
  return { rows: [rowOf("the database crashed 3 times", work)], problems: [...problems, ...wordless(work)] };
}

export function rowOf(fault: string, work: Work[]): Outcome["rows"][number] {
  return {
    fault,
    people: work.length,
    acknowledged: sumOf(work, ({ saved }) => saved),
    "sent again": sumOf(work, ({ again }) => again),
    "told why": sumOf(work, ({ told }) => told),
    "text still there": sumOf(work, ({ kept }) => kept),
    "pages asked again": sumOf(work, ({ pages }) => pages),
  };
}

/** Failed answers that did not say in our words what happened, or lost what was typed. */
export function wordless(work: Work[]): string[] {
  const mute = [...new Set(work.flatMap(({ tally }) => tally.mute))].map(
    (words) => `An answer said: ${words.slice(0, 200)}`,
  );
  const lost = sumOf(work, ({ told, kept }) => told - kept);
  return lost === 0 ? mute : [...mute, `${lost} answers did not hold what had been typed.`];
}
