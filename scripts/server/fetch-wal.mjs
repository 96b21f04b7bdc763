// Called by PostgreSQL while it restores: node fetch-wal.mjs <name> <path> <folder>. Exit code 1 says that the archive
// ends here; any above 125 stops the restore: 255 that the file is there but cannot be used, which must not pass for the
// end, 254 that there is no room for it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const segmentBytes = 2 ** 24;
const [name, path, folder] = process.argv.slice(2);
const source = join(folder, `${name}.gz`);

/** Does one part of the work; when that fails, says why and ends with the code. */
function orEnd(code, work) {
  try {
    return work();
  } catch (error) {
    if (error.code === "ENOENT" && error.path === source) process.exit(1);
    console.error(`${source}: ${error.message}`);
    process.exit(code);
  }
}

const content = orEnd(255, () => gunzipSync(readFileSync(source)));
if (/^[0-9A-F]{24}$/.test(name) && content.length !== segmentBytes) process.exit(255);
orEnd(254, () => writeFileSync(path, content));
