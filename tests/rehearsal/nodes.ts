import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/scripts/lib/postgres.mjs";
import { type Server, serve } from "@/scripts/lib/serve.mjs";
import { given } from "../bench/connection";
import type { BenchDatabase } from "../bench/database";
import { gatherCrew } from "./crew";
import { agencyFor } from "./database";
import { Ledger } from "./ledger";
import type { Outcome } from "./outcome";
import { startProxy } from "./proxy";
import { randomFrom } from "./random";
import { keepWriting, type Tally } from "./writer";

const KILLS = 12;
const WORKERS = "2";

/**
 * Two nodes behind a proxy while people write; either node is killed (SIGKILL, primary and workers) at moments drawn from
 * the seed and started again. Quality figure 9: no acknowledged write lost, no half-saved rating.
 */
export async function rehearseNodes({ seed }: { seed: number }): Promise<Outcome> {
  const database = await agencyFor("rehearsal_nodes");
  const random = randomFrom(seed);
  const ports = [await freePort(), await freePort()];
  const proxy = await startProxy(await freePort(), ports);
  Object.assign(process.env, { PUBLIC_URL: proxy.address, WEB_CONCURRENCY: WORKERS });
  const ledger = new Ledger(database.superuserUrl);
  const nodes = await Promise.all(ports.map((port) => startNode(database, port)));
  try {
    const crew = await gatherCrew(database, proxy.address);
    let going = true;
    const writing = Promise.all(
      crew.map(async ({ kind, person, saves }, index) => {
        const own = randomFrom(seed * 1000 + index);
        return {
          kind,
          tally: await keepWriting(person, saves(), { ledger, random: own, going: () => going }),
        };
      }),
    );
    const killing = killInTurn(nodes, (index) => startNode(database, ports[index] ?? 0), random);
    const killed = await killing;
    going = false;
    const tallies = await writing;
    const events = await ledger.check();
    console.log(
      `${killed.join(" and ")} kills of the two nodes; ${proxy.counts.answered} requests through the proxy, ` +
        `${proxy.counts.passedOver} passed over to the other node, ${proxy.counts.cutOff} cut off; ${events} audit events verified.`,
    );
    return { rows: tableOf(tallies), problems: ledger.problems };
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
    await proxy.stop();
  }
}

function startNode({ env }: BenchDatabase, port: number): Promise<Server> {
  const database = { embedded: false, env };
  return serve({ distDir: given("NEXT_DIST_DIR"), port, database, ownGroup: true });
}

/** Kills one node after the other, never both at a time, and starts it again. @returns how often each was killed */
async function killInTurn(
  nodes: Server[],
  restart: (index: number) => Promise<Server>,
  random: () => number,
): Promise<number[]> {
  const killed = nodes.map(() => 0);
  const first = Math.floor(random() * nodes.length);
  for (let kill = 0; kill < KILLS; kill++) {
    await sleep(1_000 + random() * 3_000);
    const index = (first + kill) % nodes.length;
    const node = nodes[index];
    if (node === undefined) continue;
    process.kill(-node.pid, "SIGKILL");
    await node.exited;
    killed[index] = (killed[index] ?? 0) + 1;
    await sleep(random() * 2_000);
    nodes[index] = await restart(index);
  }
  return killed;
}

function tableOf(tallies: { kind: string; tally: Tally }[]): Record<string, string | number>[] {
  const kinds = [...new Set(tallies.map(({ kind }) => kind)), "all"];
  return kinds.map((kind) => {
    const own = tallies.filter((one) => kind === "all" || one.kind === kind);
    const sum = (of: (tally: Tally) => number) => own.reduce((total, { tally }) => total + of(tally), 0);
    return {
      form: kind,
      people: own.length,
      acknowledged: sum(({ saved }) => saved),
      "sent again": sum(({ again }) => again),
      "sent twice": sum(({ twice }) => twice),
      "page asked again": sum(({ pages }) => pages),
    };
  });
}
