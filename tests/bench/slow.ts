import type { BrowserContext } from "@playwright/test";
import { asVisitor, PHONE } from "./browser";
import { ensureBenchDatabase } from "./database";
import { printTable, save } from "./report";
import { withServer } from "./server";
import { mainPages } from "./visits";

/** A line and a phone: bits per second, milliseconds, and how many times slower than this machine. */
type Conditions = { name: string; bits: number; latency: number; cpu: number; budget: Partial<Paint> };

/** Milliseconds: first and largest contentful paint, total blocking time. */
type Paint = { fcp: number; lcp: number; tbt: number };

const CONDITIONS: Conditions[] = [
  { name: "400 kbps, CPU / 6", bits: 400_000, latency: 400, cpu: 6, budget: { fcp: 3000, lcp: 4000 } },
  { name: "slow 4G, CPU / 4", bits: 1_600_000, latency: 150, cpu: 4, budget: { lcp: 2500, tbt: 300 } },
];

/** The blocking time of one load differs by a third from that of the next. */
const LOADS = 5;

/** The first visit of each main page on a slow line and a cheap phone, against the budgets: the median of five loads. */
export async function measureSlow(employees: number, only = ""): Promise<void> {
  const database = await ensureBenchDatabase(employees);
  const pages = (await mainPages(database)).filter(({ name }) => name.includes(only));
  const rows = await withServer(database, async (server) => {
    const found: Record<string, string | number>[] = [];
    for (const conditions of CONDITIONS) {
      for (const { name, visits } of pages) {
        const [visit] = visits;
        if (visit === undefined) continue;
        await fetch(server.address + visit.path, { headers: visit.headers });
        const paints: Paint[] = [];
        while (paints.length < LOADS) {
          const paint = await asVisitor(server.address, visit, PHONE, (context) =>
            paintOf(context, server.address + visit.path, conditions),
          );
          paints.push(paint);
        }
        found.push(line(name, conditions, medianOf(paints)));
      }
    }
    return found;
  });
  save("slow", rows);
  printTable(rows);
  if (rows.some((row) => row["within budget"] === "no")) process.exitCode = 1;
}

function medianOf(paints: Paint[]): Paint {
  const middle = (key: keyof Paint) =>
    paints.map((paint) => paint[key]).sort((a, b) => a - b)[Math.floor(LOADS / 2)] ?? Number.NaN;
  return { fcp: middle("fcp"), lcp: middle("lcp"), tbt: middle("tbt") };
}

async function paintOf(context: BrowserContext, url: string, conditions: Conditions): Promise<Paint> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const throughput = conditions.bits / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: conditions.cpu });
  await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
  return page.evaluate(readPaint);
}

/** Runs in the page: what the browser has noted since the navigation. (No named function: the loader would wrap it.) */
function readPaint(): Promise<Paint> {
  return Promise.all(
    ["paint", "largest-contentful-paint", "longtask"].map(
      (type) =>
        new Promise<PerformanceEntryList>((done) => {
          new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
          setTimeout(() => done([]), 500);
        }),
    ),
  ).then(([paints = [], largest = [], long = []]) => ({
    fcp: paints.find(({ name }) => name === "first-contentful-paint")?.startTime ?? 0,
    lcp: largest.at(-1)?.startTime ?? 0,
    tbt: long.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  }));
}

function line(page: string, { name, budget }: Conditions, paint: Paint): Record<string, string | number> {
  const keys = ["fcp", "lcp", "tbt"] as const;
  const ok = keys.every((key) => paint[key] <= (budget[key] ?? Number.POSITIVE_INFINITY));
  const cells = keys.map((key) => [
    `${key.toUpperCase()} ms`,
    budget[key] === undefined ? Math.round(paint[key]) : `${Math.round(paint[key])} (${budget[key]} allowed)`,
  ]);
  return { conditions: name, page, ...Object.fromEntries(cells), "within budget": ok ? "yes" : "no" };
}
