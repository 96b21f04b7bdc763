import { ensureBenchDatabase } from "./database";
import { workingDay } from "./mixed";
import { fire, type Outcome } from "./open-loop";
import { pinToTwoCores } from "./pinned";
import { postmasterPid, processorTime } from "./processor";
import { printTable, save } from "./report";
import { withServer } from "./server";
import { prepareWrites, removeWrites, storedMarkers } from "./writes";

/** Until the workers have compiled what they run: a node that serves has done so long ago. */
const WARM = { perSecond: 120, seconds: 45 };
const NORMAL = { perSecond: 120, seconds: 30 };
const SURGE = { perSecond: 1200, seconds: 20 };
/** After the surge the node gets so long to catch its breath before it must serve as before. */
const BREATH = { perSecond: 120, seconds: 5 };
const AFTER = { perSecond: 120, seconds: 10 };

const P95_MS = 500;
const FAILED_SHARE = 0.001;

/**
 * Quality figure 8: a node of two cores (server and its database) serves 120 mixed requests a second, refuses the excess of
 * ten times as many with 503 and Retry-After, loses nothing it acknowledged and serves as before soon afterwards.
 */
export async function measureSurge(employees: number): Promise<void> {
  const database = await ensureBenchDatabase(employees);
  process.env.WEB_CONCURRENCY = "2";
  const run = String(Date.now());
  await removeWrites(database);
  const { phases, stored } = await withServer(database, async (server) => {
    const families = [
      { name: "server (2 workers)", pid: server.pid },
      { name: "PostgreSQL", pid: postmasterPid() },
    ];
    const unpin = pinToTwoCores(families);
    try {
      const next = await workingDay(database, await prepareWrites(database, server.address, run));
      await fire(server.address, [WARM], next);
      const before = processorTime(server);
      const [normal = []] = await fire(server.address, [NORMAL], next);
      const after = processorTime(server);
      const used = (of: "web" | "database") => ((after[of] - before[of]) / normal.length).toFixed(1);
      console.log(
        `Processor ms per request at ${NORMAL.perSecond}/s: web ${used("web")}, database ${used("database")}.`,
      );
      const [surge = [], breath = [], later = []] = await fire(server.address, [SURGE, BREATH, AFTER], next);
      return { phases: { normal, surge, breath, after: later }, stored: await storedMarkers(database, run) };
    } finally {
      unpin();
    }
  });
  await removeWrites(database);
  const rows = Object.entries(phases).map(([phase, outcomes]) => ({ phase, ...summary(outcomes) }));
  save("surge", rows);
  printTable(rows);
  report(phases, stored);
}

type Phases = Record<"normal" | "surge" | "breath" | "after", Outcome[]>;

const isServed = ({ shot, status, location }: Outcome) =>
  shot.marker === undefined ? status === 200 : status === 303 && location.includes("kabar=");
const isRefused = ({ status, retryAfter }: Outcome) => status === 503 && Number(retryAfter) > 0;
const isFailed = (outcome: Outcome) => !isServed(outcome) && !isRefused(outcome);

function summary(outcomes: Outcome[]) {
  const served = outcomes.filter(isServed);
  const refused = outcomes.filter(isRefused);
  const writes = outcomes.filter(({ shot }) => shot.marker !== undefined);
  const at = (of: Outcome[], share: number) => percentile(millisecondsOf(of), share).toFixed(0);
  return {
    requests: outcomes.length,
    served: served.length,
    refused: refused.length,
    failed: outcomes.filter(isFailed).length,
    "p50 ms": at(served, 0.5),
    "p95 ms": at(served, 0.95),
    "p99 ms": at(served, 0.99),
    "refused p95 ms": at(refused, 0.95),
    writes: writes.length,
    acknowledged: writes.filter(isServed).length,
    "load late ms": percentile(
      outcomes.map(({ late }) => late),
      0.95,
    ).toFixed(0),
  };
}

/** Says of each part of the figure whether it is met; a missed one fails the run. */
function report({ normal, surge, breath, after }: Phases, stored: Set<string>): void {
  const promised = [...normal, ...surge, ...breath, ...after].filter(isServed);
  const markers = promised.flatMap(({ shot }) => shot.marker ?? []);
  const missing = markers.filter((marker) => !stored.has(marker)).length;
  const p95 = (outcomes: Outcome[]) => percentile(millisecondsOf(outcomes.filter(isServed)), 0.95);
  const shareOf = (outcomes: Outcome[], is: (one: Outcome) => boolean) =>
    outcomes.filter(is).length / outcomes.length;
  const unserved = (one: Outcome) => !isServed(one);
  const parts: [string, boolean][] = [
    [`p95 at ${NORMAL.perSecond}/s: at most ${P95_MS} ms`, p95(normal) <= P95_MS],
    [`errors and refusals at ${NORMAL.perSecond}/s: under 0.1 %`, shareOf(normal, unserved) < FAILED_SHARE],
    ["surge: 503 with Retry-After to the excess, nothing else", shareOf(surge, isFailed) < FAILED_SHARE],
    [
      `${markers.length} acknowledged writes, ${missing} of them not in the database`,
      markers.length > 0 && missing === 0,
    ],
    [
      `${BREATH.seconds} s after the surge as before`,
      p95(after) <= P95_MS && shareOf(after, unserved) < FAILED_SHARE,
    ],
  ];
  for (const [part, met] of parts) console.log(`${met ? "met   " : "MISSED"}  ${part}`);
  if (parts.some(([, met]) => !met)) process.exitCode = 1;
}

const millisecondsOf = (outcomes: Outcome[]) => outcomes.map(({ ms }) => ms);

function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
