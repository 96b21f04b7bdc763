import type { BenchDatabase } from "../bench/database";
import { gatherCrew } from "./crew";
import { Ledger } from "./ledger";
import { randomFrom } from "./random";
import { keepWriting, type Tally } from "./writer";

export type Work = { kind: string; tally: Tally };

/**
 * Everybody of the crew writes through `address` while `meanwhile` happens; then each finishes the save at hand, and what
 * was acknowledged is compared with the database.
 */
export async function crewAtWork(
  { database, address, seed }: { database: BenchDatabase; address: string; seed: number },
  meanwhile: () => Promise<void>,
): Promise<{ work: Work[]; events: number; problems: string[] }> {
  const ledger = new Ledger(database.superuserUrl);
  const crew = await gatherCrew(database, address);
  let over = false;
  const going = () => !over;
  const writing = Promise.all(
    crew.map(async ({ kind, person, saves }, index) => {
      const random = randomFrom(seed * 1000 + index);
      return { kind, tally: await keepWriting(person, saves(), { ledger, random, going }) };
    }),
  );
  try {
    await meanwhile();
  } finally {
    over = true;
  }
  const work = await writing;
  return { work, events: await ledger.check(), problems: ledger.problems };
}

export function sumOf(work: Work[], count: (tally: Tally) => number): number {
  return work.reduce((sum, { tally }) => sum + count(tally), 0);
}
