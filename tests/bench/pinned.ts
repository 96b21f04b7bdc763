import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { childrenOf } from "./processor";

/** The cores of the node that is measured. */
const NODE_CORES = "0,1";

/** A whole process family. */
type Family = { name: string; pid: number };

/**
 * Puts the families on two cores and this process, which makes the load, on the others. Says what came of it; returns how to
 * undo it.
 */
export function pinToTwoCores(families: Family[]): () => void {
  const cores = availableParallelism();
  const unable = cores < 3 ? `this machine has ${cores} cores` : missing();
  if (unable !== null) {
    console.log(`Not pinned: ${unable}. Load generator, server and database share all cores.`);
    return () => {};
  }
  const [all, others] = [`0-${cores - 1}`, `2-${cores - 1}`];
  const pids = families.flatMap(({ pid }) => [pid, ...childrenOf(pid)]);
  for (const pid of pids) pin(pid, NODE_CORES);
  pin(process.pid, others);
  console.log(
    `Pinned to cores ${NODE_CORES}: ${families.map(({ name }) => name).join(", ")}; load: ${others}.`,
  );
  return () => {
    for (const pid of [...pids, process.pid]) pin(pid, all);
  };
}

function missing(): string | null {
  if (process.platform !== "linux") return `${process.platform} has no taskset`;
  try {
    execFileSync("taskset", ["--version"], { stdio: "ignore" });
    return null;
  } catch {
    return "taskset is not installed";
  }
}

function pin(pid: number, cores: string): void {
  try {
    execFileSync("taskset", ["-a", "-c", "-p", cores, String(pid)], { stdio: "ignore" });
  } catch (error) {
    console.error(
      `Process ${pid} is not pinned: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
    );
  }
}
