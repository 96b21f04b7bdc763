import { type BenchDatabase, ensureBenchDatabase } from "./database";
import { type Load, measureLoad } from "./load";
import { type Processor, processorTime } from "./processor";
import { countQueries } from "./query-count";
import { printTable, save } from "./report";
import { withServer, workersMemory } from "./server";
import { type MeasuredPage, mainPages, type Visit } from "./visits";

export type PageOptions = { sizes: number[]; seconds: number; only: string | undefined };

type Row = {
  page: string;
  employees: number;
  one: Load;
  sixteen: Load;
  /** Share of the requests per second that the bare page reached just before, at 16 connections. */
  ofBare: number;
  /** Processor milliseconds per request at 16 connections. */
  processor: Processor;
  queries: number;
  trips: number;
  statements: string[];
  gzipBytes: number;
  workersMb: number;
};

const CONNECTIONS = 16;
const WARM_ANSWERS = 1000;

/** Every main page beside the bare one, at each size; prints one table. */
export async function measurePages({ sizes, seconds, only }: PageOptions): Promise<void> {
  const rows: Row[] = [];
  for (const employees of sizes) {
    const database = await ensureBenchDatabase(employees);
    rows.push(...(await measureSize(database, seconds, only)));
  }
  save("pages", rows);
  printTable(rows.map((row) => line(row, rows.find((first) => first.page === row.page) ?? row)));
}

async function measureSize(
  database: BenchDatabase,
  seconds: number,
  only: string | undefined,
): Promise<Row[]> {
  const [bare, ...others] = await mainPages(database);
  if (bare === undefined) return [];
  const pages = [bare, ...others.filter(({ name }) => only === undefined || name.includes(only))];
  return withServer(database, async (server) => {
    const rows: Row[] = [];
    for (const page of pages) {
      const [visit] = page.visits;
      if (visit === undefined || !(await answers(server.address, page, visit))) continue;
      const counted = await countQueries(server.address, database, visit);
      await warmUp(server.address, page.visits);
      const one = await measureLoad(server.address, page.visits, 1, seconds);
      // Beside each page, so that other work on the machine weighs on both.
      const reference = await measureLoad(server.address, bare.visits, CONNECTIONS, seconds);
      const before = processorTime(server);
      const sixteen = await measureLoad(server.address, page.visits, CONNECTIONS, seconds);
      const after = processorTime(server);
      rows.push({
        page: page.name,
        employees: database.employees,
        one,
        sixteen,
        ofBare: sixteen.perSecond / reference.perSecond,
        processor: {
          web: (after.web - before.web) / sixteen.answers,
          database: (after.database - before.database) / sixteen.answers,
        },
        ...counted,
        gzipBytes: await gzipBytes(server.address, visit),
        workersMb: workersMemory(server),
      });
    }
    return rows;
  });
}

/** Until the workers have compiled what the page runs, at most a quarter of a minute. */
async function warmUp(address: string, visits: Visit[]): Promise<void> {
  const start = performance.now();
  for (let answers = 0; answers < WARM_ANSWERS && performance.now() - start < 15_000; ) {
    answers += (await measureLoad(address, visits, CONNECTIONS, 2)).answers;
  }
}

/** A page that does not answer 200 is named, not measured. */
async function answers(address: string, page: MeasuredPage, visit: Visit): Promise<boolean> {
  const { status } = await fetch(address + visit.path, { headers: visit.headers, redirect: "manual" });
  if (status !== 200) console.error(`${page.name} (${visit.path}) answers ${status}: not measured.`);
  return status === 200;
}

async function gzipBytes(address: string, { path, headers }: Visit): Promise<number> {
  const { request } = await import("node:http");
  return new Promise((done, fail) => {
    let bytes = 0;
    request(address + path, { headers }, (response) => {
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => done(bytes));
    })
      .on("error", fail)
      .end();
  });
}

function line(row: Row, first: Row): Record<string, string | number> {
  const { one, sixteen } = row;
  return {
    page: row.page,
    employees: row.employees,
    "1: req/s": Math.round(one.perSecond),
    "p50 ms": one.p50.toFixed(1),
    "p95 ms": one.p95.toFixed(1),
    "p99 ms": one.p99.toFixed(1),
    "16: req/s": Math.round(sixteen.perSecond),
    p50: sixteen.p50.toFixed(1),
    p95: sixteen.p95.toFixed(1),
    p99: sixteen.p99.toFixed(1),
    "of bare": `${Math.round(row.ofBare * 100)} %`,
    "web cpu ms": row.processor.web.toFixed(1),
    "db cpu ms": row.processor.database.toFixed(1),
    "p95 x first size": (one.p95 / first.one.p95).toFixed(2),
    queries: row.queries,
    trips: row.trips,
    "gzip KB": (row.gzipBytes / 1024).toFixed(1),
    "workers MB": row.workersMb,
  };
}
