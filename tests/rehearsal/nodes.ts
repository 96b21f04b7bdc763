import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/scripts/lib/postgres.mjs";
import type { Server } from "@/scripts/lib/serve.mjs";
import { crewAtWork, sumOf, type Work } from "./crew-at-work";
import { agencyFor } from "./database";
import type { Outcome } from "./outcome";
import { startProxy } from "./proxy";
import { randomFrom } from "./random";
import { killNode, startNode } from "./running-app";

const KILLS = 12;

/**
 * Two nodes behind a proxy while people write; either node is killed (SIGKILL, primary and workers) at moments drawn from
 * the seed and started again. Quality figure 9: no acknowledged write lost, no half-saved rating.
 */
export async function rehearseNodes({ seed }: { seed: number }): Promise<Outcome> {
  const database = await agencyFor("rehearsal_nodes");
  const random = randomFrom(seed);
  const ports = [await freePort(), await freePort()];
  const { address, counts, stop } = await startProxy(await freePort(), ports);
  Object.assign(process.env, { PUBLIC_URL: address, WEB_CONCURRENCY: "2" });
  const nodes = await Promise.all(ports.map((port) => startNode(database, port)));
  try {
    let killed: number[] = [];
    const { work, events, problems } = await crewAtWork({ database, address, seed }, async () => {
      killed = await killInTurn(nodes, (index) => startNode(database, ports[index] ?? 0), random);
    });
    console.log(
      `${killed.join(" and ")} kills of the two nodes; ${counts.answered} requests through the proxy, ` +
        `${counts.passedOver} passed over to the other node, ${counts.cutOff} cut off; ${events} audit events verified.`,
    );
    return { rows: tableOf(work), problems };
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
    await stop();
  }
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
    await killNode(node);
    killed[index] = (killed[index] ?? 0) + 1;
    await sleep(random() * 2_000);
    nodes[index] = await restart(index);
  }
  return killed;
}

function tableOf(work: Work[]): Outcome["rows"] {
  return [...new Set(work.map(({ kind }) => kind)), "all"].map((kind) => {
    const own = work.filter((one) => kind === "all" || one.kind === kind);
    return {
      form: kind,
      people: own.length,
      acknowledged: sumOf(own, ({ saved }) => saved),
      "sent again": sumOf(own, ({ again }) => again),
      "sent twice": sumOf(own, ({ twice }) => twice),
      "page asked again": sumOf(own, ({ pages }) => pages),
    };
  });
}
