// Called by PostgreSQL while it restores: node fetch-wal.mjs <name> <path> <folder>. Exit code 1 says that the archive
// ends here; a file that is there but cannot be read must not pass for the end, and any code above 125 stops the restore.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const segmentBytes = 2 ** 24;
const [name, path, folder] = process.argv.slice(2);
const source = join(folder, `${name}.gz`);

try {
  const content = gunzipSync(readFileSync(source));
  if (/^[0-9A-F]{24}$/.test(name) && content.length !== segmentBytes) throw new Error("its length is wrong");
  writeFileSync(path, content);
} catch (error) {
  if (error.code === "ENOENT" && error.path === source) process.exit(1);
  console.error(`${source}: ${error.message}`);
  process.exit(255);
}
