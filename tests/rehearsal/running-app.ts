import { closeSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/scripts/lib/postgres.mjs";
import { type Server, serve } from "@/scripts/lib/serve.mjs";
import { given } from "../bench/connection";
import type { BenchDatabase } from "../bench/database";

/** What the application says while it is ill-treated: not between the lines of the rehearsal. */
const LOG = resolve(process.env.KINERJA_DATA_DIR ?? ".data/rehearsal", "app.log");

/** Starts a node that can be killed with its workers as one. */
export async function startNode({ env }: BenchDatabase, port: number): Promise<Server> {
  const output = openSync(LOG, "a");
  try {
    const database = { embedded: false, env };
    return await serve({ distDir: given("NEXT_DIST_DIR"), port, database, ownGroup: true, output });
  } finally {
    closeSync(output);
  }
}

/** Ends a node at once, primary and workers. */
export async function killNode(node: Server): Promise<void> {
  process.kill(-node.pid, "SIGKILL");
  await node.exited;
}

/** The application on one port, through whatever happens to it. */
export class App {
  readonly address: string;
  private node: Server | undefined;

  private constructor(
    private readonly database: BenchDatabase,
    private readonly port: number,
  ) {
    this.address = `http://localhost:${port}`;
  }

  static async start(database: BenchDatabase): Promise<App> {
    const app = new App(database, await freePort());
    Object.assign(process.env, { PUBLIC_URL: app.address, WEB_CONCURRENCY: "2" });
    app.node = await startNode(database, app.port);
    return app;
  }

  get server(): Server {
    if (this.node === undefined) throw new Error("The application has not been started.");
    return this.node;
  }

  async killAndRestart(): Promise<void> {
    await killNode(this.server);
    this.node = await startNode(this.database, this.port);
  }

  /** What /api/health answers; 0 for no answer. */
  async health(): Promise<number> {
    return fetch(`${this.address}/api/health`).then(
      ({ status }) => status,
      () => 0,
    );
  }

  /** Until it answers again: killed workers are replaced. */
  async answers(): Promise<void> {
    for (let waited = 0; (await this.health()) !== 200; waited += 100) {
      if (waited > 60_000) throw new Error("The application did not come back within a minute.");
      await sleep(100);
    }
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
