// npm run bench -- [pages] [weight] [slow] [import] [print] [save] [figures] [crawl] [surge] [generate] [--employees 2000,50000] [--seconds 5] [--only plan] [--rows 20000]
//   [--data folder] [--reuse]
// Without a name: everything but generate, which only fills the databases. --data: where they are kept; --reuse: take one
// of the size asked for that is there, whatever made it.
import { parseArgs } from "node:util";
import { measureCrawl } from "./crawl";
import { ensureBenchDatabase } from "./database";
import { measureFigures } from "./figures";
import { measureImport } from "./import";
import { measurePages } from "./pages";
import { measurePrint } from "./print";
import { measureSave } from "./save";
import { measureSlow } from "./slow";
import { measureSurge } from "./surge";
import { measureWeight } from "./weight";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    employees: { type: "string", default: "2000,50000" },
    seconds: { type: "string", default: "5" },
    only: { type: "string" },
    rows: { type: "string", default: "20000" },
    // Read by scripts/lib/bench-environment.mjs.
    data: { type: "string" },
    reuse: { type: "boolean", default: false },
  },
});
if (values.reuse) process.env.BENCH_REUSE = "1";
const sizes = values.employees.split(",").map(Number);
const [smallest = 2000] = sizes;

const benches: Record<string, () => Promise<unknown>> = {
  pages: () => measurePages({ sizes, seconds: Number(values.seconds), only: values.only }),
  weight: () => measureWeight(smallest, values.only),
  slow: () => measureSlow(smallest, values.only),
  import: () => measureImport(Number(values.rows)),
  print: () => measurePrint(smallest),
  // One size at a time: the application reads its environment once.
  figures: () => measureFigures(smallest),
  save: () => measureSave(smallest),
  crawl: () => measureCrawl(smallest),
  surge: () => measureSurge(smallest),
  generate: async () => {
    for (const size of sizes) await ensureBenchDatabase(size);
  },
};

const names =
  positionals.length > 0
    ? positionals
    : ["pages", "weight", "slow", "import", "print", "save", "figures", "crawl", "surge"];
for (const name of names) {
  const bench = benches[name];
  if (bench === undefined)
    throw new Error(`No bench "${name}"; there are: ${Object.keys(benches).join(", ")}.`);
  console.log(`\n# ${name}`);
  await bench();
}
