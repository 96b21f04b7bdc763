import { readdirSync } from "node:fs";
import { idOf, unitsFor } from "./data/ids";
import { type BenchDatabase, ensureBenchDatabase } from "./database";
import { printTable, save } from "./report";
import { withServer } from "./server";
import { sessionsOf } from "./visits";

const PAGES = "app/(workspace)";
const SHOWN = 25;
const TIMES = 4;

type Person = { role: string; n: number };
type Answer = { path: string; role: string; status: number; ms: number };

/** Every page of the application as four people of the generated agency: the slowest of them, warm. Finds queries that grow with the data. */
export async function measureCrawl(employees: number): Promise<void> {
  const database = await ensureBenchDatabase(employees);
  const units = unitsFor(employees);
  const people = [
    { role: "employee", n: units + 5 },
    { role: "head", n: 12 },
    { role: "agency head", n: 1 },
    { role: "HR admin", n: units + 1 },
  ];
  const answers = await withServer(database, (server) => crawl(server.address, database, people, units));
  answers.sort((a, b) => b.ms - a.ms);
  save("crawl", answers);
  const errors = answers.filter(({ status }) => status >= 500);
  const reached = new Set(answers.filter(({ status }) => status === 200).map(({ path }) => path)).size;
  console.log(
    `${answers.length} answers, ${reached} addresses shown to somebody, ${errors.length} server errors.`,
  );
  printTable(answers.slice(0, SHOWN).map((row) => ({ ...row, ms: row.ms.toFixed(0) })));
}

async function crawl(address: string, database: BenchDatabase, people: Person[], units: number) {
  const cookies = await sessionsOf(
    database,
    people.map(({ n }) => n),
  );
  const answers: Answer[] = [];
  for (const { role, n } of people) {
    const headers = { cookie: cookies.get(n) ?? "" };
    for (const path of addresses(n, units)) {
      let ms = Number.POSITIVE_INFINITY;
      let status = 0;
      for (let time = 0; time < TIMES; time += 1) {
        const start = performance.now();
        const answer = await fetch(`${address}${path}`, { headers, redirect: "manual" });
        await answer.text();
        ms = Math.min(ms, performance.now() - start);
        status = answer.status;
      }
      answers.push({ path: path.replace(/01970000-[0-9a-f-]{27}/g, "[id]"), role, status, ms });
    }
  }
  return answers;
}

/** The address of every page, about the person and the person's own records. */
function addresses(n: number, units: number): string[] {
  const ids: Record<string, string> = {
    "/skp/": idOf("skp", n === 1 ? 2 : n),
    "/progres/": idOf("skp", n),
    "/umpan-balik/": idOf("skp", n),
    "/evaluasi/": idOf("evaluation", n * 4 + 2),
    "/pegawai/": idOf("employee", n),
    "/unit/": idOf("unit", Math.min(n, units)),
    "/dasbor/unit/": idOf("unit", Math.min(n, units)),
    "/admin/periode/": idOf("period", 1),
    "/admin/akun/": idOf("account", n),
  };
  const pages = readdirSync(PAGES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/page.tsx"))
    .map((file) => `/${file.replace(/\/page\.tsx$/, "")}`);
  return pages.flatMap((page) => {
    const [prefix] = Object.keys(ids)
      .filter((one) => page.startsWith(one))
      .sort((a, b) => b.length - a.length);
    const filled = page.replace(/\[[^\]]+\]/, prefix === undefined ? "[" : (ids[prefix] ?? "["));
    return filled.includes("[") ? [] : [filled];
  });
}
