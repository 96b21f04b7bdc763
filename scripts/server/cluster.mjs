// The production server: one process per core on one port. Runs on Node 24 as a child of start.mjs (or test.mjs).
import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { registerUse, releaseUse } from "../lib/database.mjs";

const count = Number(process.env.WEB_CONCURRENCY) || availableParallelism();
const graceMs = 8_000;
let stopping = false;
let quickDeaths = 0;

if (process.env.EMBEDDED_DATABASE) registerUse();
cluster.setupPrimary({ exec: fileURLToPath(new URL("worker.mjs", import.meta.url)), args: [] });

const listening = new Set();
cluster.on("listening", (worker) => {
  listening.add(worker.id);
  if (listening.size === count) process.send?.("ready");
});
cluster.on("exit", (worker, code, signal) => {
  if (stopping) return;
  console.error(`Proses ${worker.process.pid} berhenti (${signal ?? code}); diganti yang baru.`);
  quickDeaths = Date.now() - worker.startedAt < 10_000 ? quickDeaths + 1 : 0;
  setTimeout(fork, Math.min(30_000, 250 * 2 ** quickDeaths) - 250);
});
for (let index = 0; index < count; index++) fork();

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
// The starter is gone (kill -9): leave nothing behind.
process.on("disconnect", stop);

function fork() {
  if (stopping) return;
  cluster.fork().startedAt = Date.now();
}

async function stop() {
  if (stopping) return;
  stopping = true;
  const workers = Object.values(cluster.workers ?? {});
  const gone = workers.map((worker) => new Promise((done) => worker.process.once("exit", done)));
  for (const worker of workers) worker.process.kill("SIGTERM");
  const late = setTimeout(() => {
    for (const worker of workers) worker.process.kill("SIGKILL");
  }, graceMs);
  await Promise.all(gone);
  clearTimeout(late);
  if (process.env.EMBEDDED_DATABASE) await releaseUse();
  process.exit(0);
}
