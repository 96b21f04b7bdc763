import type { BenchDatabase } from "./database";
import type { Shot } from "./open-loop";
import { mainPages } from "./visits";
import type { Writes } from "./writes";

/** Of a hundred requests of a working day, which pages of whom; what is missing to a hundred is written. */
const READS: Record<string, number> = {
  home: 30,
  plan: 18,
  "evaluation (own)": 12,
  "home of a head": 8,
  "team list": 8,
  "evaluation (team)": 6,
  "employee list": 3,
  "dashboard (team)": 2,
  "dashboard (HR)": 1,
};
const WRITES = { progress: 8, feedback: 4 } as const;

/** Prime to a hundred, so that kinds take turns. */
const STRIDE = 37;

/** The requests of a working day one after the other, always in the same order. */
export async function workingDay(database: BenchDatabase, writes: Writes): Promise<() => Shot> {
  const pages = new Map((await mainPages(database)).map(({ name, visits }) => [name, visits]));
  const reading = (kind: string) => {
    const visits = pages.get(kind) ?? [];
    return (count: number): Shot => {
      const visit = visits[count % visits.length];
      if (visit === undefined) throw new Error(`Nobody visits "${kind}".`);
      return { kind, method: "GET", ...visit };
    };
  };
  const turns = [
    ...Object.entries(READS).map(([kind, share]) => ({ share, next: reading(kind), count: 0 })),
    ...(["progress", "feedback"] as const).map((kind) => ({
      share: WRITES[kind],
      next: writes[kind],
      count: 0,
    })),
  ].flatMap((turn) => Array.from({ length: turn.share }, () => turn));
  let n = 0;
  return () => {
    const turn = turns[(n++ * STRIDE) % turns.length];
    if (turn === undefined) throw new Error("There is nothing to ask for.");
    return turn.next(turn.count++);
  };
}
