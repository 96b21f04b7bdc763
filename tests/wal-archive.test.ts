import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const NAME = "000000010000000000000002";
const SEGMENT = 2 ** 24;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wal-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The exit code of a script that PostgreSQL calls. */
function run(script: string, ...args: string[]): number | null {
  return spawnSync(process.execPath, [resolve("scripts/server", script), ...args, folder]).status;
}

function archive(content: Buffer): number | null {
  writeFileSync(join(folder, "written"), content);
  return run("archive-wal.mjs", join(folder, "written"), NAME);
}

const FETCHED = "fetched";
const fetch = () => run("fetch-wal.mjs", NAME, join(folder, FETCHED));

it("what was archived comes back as it was, and is readable by its owner only", () => {
  const content = Buffer.alloc(SEGMENT, "Sasaran");
  expect(archive(content)).toBe(0);
  expect(statSync(join(folder, `${NAME}.gz`)).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual([`${NAME}.gz`, "written"]);
  expect(fetch()).toBe(0);
  expect(readFileSync(join(folder, FETCHED)).equals(content)).toBe(true);
});

it("the same file offered again is fine, another one of its name is refused and changes nothing", () => {
  expect(archive(Buffer.alloc(SEGMENT, 1))).toBe(0);
  expect(archive(Buffer.alloc(SEGMENT, 1))).toBe(0);
  expect(archive(Buffer.alloc(SEGMENT, 2))).not.toBe(0);
  expect(fetch()).toBe(0);
  expect(readFileSync(join(folder, FETCHED))[0]).toBe(1);
});

it("a file that is not there ends the archive, one that cannot be used stops the restore", () => {
  expect(fetch()).toBe(1);
  archive(Buffer.alloc(SEGMENT / 2));
  expect(fetch()).toBe(255);
  writeFileSync(join(folder, `${NAME}.gz`), "");
  expect(fetch()).toBe(255);
  rmSync(join(folder, `${NAME}.gz`));
  archive(Buffer.alloc(SEGMENT));
  expect(run("fetch-wal.mjs", NAME, join(folder, "no such folder", FETCHED))).toBe(254);
});
