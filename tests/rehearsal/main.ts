// npm run rehearse -- [name ...] [--seed 1] [--data folder]
// Without a name: all of them, one after the other. Exit code 1 when something was lost.
import { parseArgs } from "node:util";
import { printTable } from "../bench/report";
import { rehearseDisk } from "./disk";
import { rehearseFaults } from "./faults";
import { rehearseNodes } from "./nodes";
import type { Outcome } from "./outcome";
import { rehearseRestore } from "./restore";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    // Read by scripts/lib/own-environment.mjs.
    data: { type: "string" },
  },
});

export type Options = { seed: number };

const rehearsals: Record<string, (options: Options) => Promise<Outcome>> = {
  nodes: rehearseNodes,
  faults: rehearseFaults,
  restore: rehearseRestore,
  // Begun by "faults", on a disk of its own.
  disk: rehearseDisk,
};

const names =
  positionals.length > 0 ? positionals : Object.keys(rehearsals).filter((name) => name !== "disk");
for (const name of names) {
  const rehearse = rehearsals[name];
  if (rehearse === undefined)
    throw new Error(`No rehearsal "${name}"; there are: ${Object.keys(rehearsals).join(", ")}.`);
  console.log(`\n# ${name}`);
  const start = performance.now();
  const { rows, problems } = await rehearse({ seed: Number(values.seed) });
  printTable(rows);
  for (const problem of problems) console.error(`LOST: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `\n${name}: ${problems.length === 0 ? "nothing lost" : `${problems.length} problems`}, ${seconds} s.`,
  );
}
