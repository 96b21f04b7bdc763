import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { node } from "./process.mjs";
import { dataDir, OperatorError, root } from "./project.mjs";

const databaseConnections = 150;

/**
 * Starts the production server and resolves once every worker listens. `stop` ends it; `exited` resolves when it is
 * gone. With `ownGroup` the server and its workers are a process group of their own, which can be killed as one. `output`: where
 * they write their log (a file descriptor).
 */
export async function serve({ distDir, port, database, ownGroup = false, output = "inherit" }) {
  const workers = Number(process.env.WEB_CONCURRENCY) || availableParallelism();
  const address = process.env.PUBLIC_URL || `http://localhost:${port}`;
  const child = spawn(node, ["scripts/server/cluster.mjs"], {
    cwd: root,
    detached: ownGroup,
    stdio: ["ignore", output, output, "ipc"],
    env: {
      ...process.env,
      ...database.env,
      NODE_ENV: "production",
      PORT: String(port),
      // Containers set HOSTNAME to a name that nobody outside can reach.
      HOSTNAME: process.env.BIND_ADDRESS || "0.0.0.0",
      PUBLIC_URL: address,
      NEXTAUTH_URL: address,
      NEXT_DIST_DIR: distDir,
      KINERJA_DATA_DIR: dataDir,
      WEB_CONCURRENCY: String(workers),
      DATABASE_POOL_SIZE:
        process.env.DATABASE_POOL_SIZE ||
        String(Math.max(2, Math.min(10, Math.floor(databaseConnections / workers)))),
      EMBEDDED_DATABASE: database.embedded ? "1" : "",
    },
  });
  const exited = new Promise((done) => child.once("exit", done));
  const ready = new Promise((done) => child.once("message", done));
  const first = await Promise.race([ready, exited.then(() => "exited"), timeLimit()]);
  if (first !== "ready") {
    child.kill("SIGTERM");
    throw new OperatorError("Server tidak dapat dijalankan; lihat galat di atas.");
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
  };
  return { address, pid: child.pid, exited, stop };
}

const timeLimit = () => new Promise((done) => setTimeout(done, 60_000, "late").unref());
