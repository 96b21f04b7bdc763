import { parseArgs } from "node:util";
import { ensureBenchDatabase } from "./database";
import { measurePages } from "./pages";

// npm run bench -- [pages|generate] [--employees 2000,50000] [--seconds 5] [--only plan]
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    employees: { type: "string", default: "2000,50000" },
    seconds: { type: "string", default: "5" },
    only: { type: "string" },
  },
});
const sizes = values.employees.split(",").map(Number);
const seconds = Number(values.seconds);

const benches: Record<string, () => Promise<unknown>> = {
  pages: () => measurePages({ sizes, seconds, only: values.only }),
  generate: async () => {
    for (const size of sizes) await ensureBenchDatabase(size);
  },
};

const names = positionals.length > 0 ? positionals : ["pages"];
for (const name of names) {
  const bench = benches[name];
  if (bench === undefined)
    throw new Error(`No bench "${name}"; there are: ${Object.keys(benches).join(", ")}.`);
  await bench();
}
