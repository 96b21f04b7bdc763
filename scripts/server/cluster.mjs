// The production server: one process per core behind one port. Runs on Node 24 as a child of start.mjs (or test.mjs).
import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import pino from "pino";
import { registerUse, releaseUse } from "../lib/database.mjs";
import { createFront } from "./front.mjs";
import { createLogOutput, loseWhatFindsNoRoom } from "./log-output.mjs";
import { createGate } from "./overload.mjs";

const count = Number(process.env.WEB_CONCURRENCY) || availableParallelism();
const limit = count * (Number(process.env.MAX_IN_FLIGHT) || 32);
const graceMs = 8_000;
const program = fileURLToPath(new URL("worker.mjs", import.meta.url));

loseWhatFindsNoRoom();
// Lines like those of lib/core/logger.ts, which is part of the build.
const logger = pino(
  {
    level: process.env.LOG_LEVEL || "info",
    base: { app: "kinerja-asn" },
    timestamp: pino.stdTimeFunctions.isoTime,
  },
  createLogOutput(),
);

let stopping = false;
let quickDeaths = 0;
/** Every worker process, and those of them that serve: `{ port, active }`. */
const processes = new Set();
const workers = new Set();

const { admit, refuse } = createGate({ limit, log: (counts) => logger.warn(counts, "overloaded") });
const front = createFront({ workers, admit, refuse });
if (process.env.EMBEDDED_DATABASE) registerUse();
for (let index = 0; index < count; index++) start();

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
// The starter is gone (kill -9): leave nothing behind.
process.on("disconnect", stop);

function start() {
  if (stopping) return;
  const startedAt = Date.now();
  const child = fork(program);
  let worker;
  processes.add(child);
  child.once("message", ({ port }) => {
    worker = { port, active: 0 };
    workers.add(worker);
    if (workers.size === count && !front.listening) open();
  });
  child.once("exit", (code, signal) => {
    processes.delete(child);
    workers.delete(worker);
    if (stopping) return;
    console.error(`Proses ${child.pid} berhenti (${signal ?? code}); diganti yang baru.`);
    quickDeaths = Date.now() - startedAt < 10_000 ? quickDeaths + 1 : 0;
    setTimeout(start, Math.min(30_000, 250 * 2 ** quickDeaths) - 250);
  });
}

/** From here on visitors are let in. */
function open() {
  front.listen(Number(process.env.PORT), process.env.HOSTNAME, () => process.send?.("ready"));
}

async function stop() {
  if (stopping) return;
  stopping = true;
  const late = setTimeout(() => {
    for (const child of processes) child.kill("SIGKILL");
    front.closeAllConnections();
  }, graceMs);
  const idle = setInterval(() => front.closeIdleConnections(), 50);
  if (front.listening) await new Promise((done) => front.close(done));
  clearInterval(idle);
  const gone = [...processes].map((child) => once(child, "exit"));
  for (const child of processes) child.kill("SIGTERM");
  await Promise.all(gone);
  clearTimeout(late);
  if (process.env.EMBEDDED_DATABASE) await releaseUse();
  process.exit(0);
}
