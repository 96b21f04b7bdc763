import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, expect, test } from "vitest";

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "lock-"));
});

test("a second start on the same data is refused in one sentence", async () => {
  const first = start();
  expect(await firstLine(first)).toBe("locked");
  expect(await firstLine(start())).toContain("Aplikasi sudah berjalan dengan data yang sama");
  first.kill("SIGKILL");
});

test("the lock of a killed starter does not block the next start", async () => {
  const first = start();
  await firstLine(first);
  first.kill("SIGKILL");
  await once(first, "exit");
  const second = start();
  expect(await firstLine(second)).toBe("locked");
  second.kill("SIGKILL");
});

/** A process that takes the lock and keeps it, or says why not. */
function start(): ChildProcess {
  const body = `
    const { acquireLock } = await import(${JSON.stringify(resolve("scripts/lib/lock.mjs"))});
    try { await acquireLock(); console.log("locked"); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.message); }`;
  return spawn(process.execPath, ["--input-type=module", "-e", body], {
    env: { ...process.env, KINERJA_DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) return "";
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  return chunk.toString().trim();
}
