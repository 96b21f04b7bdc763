// Called by PostgreSQL for every finished WAL file: node archive-wal.mjs <path> <name> <folder>. Exit code 0 says that
// the file is safely in the folder and may be removed; on any other PostgreSQL keeps it and tries again.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { writeDurably } from "../lib/durable.mjs";

const [path, name, folder] = process.argv.slice(2);
const target = join(folder, `${name}.gz`);
const content = readFileSync(path);

if (!existsSync(target)) writeDurably(target, gzipSync(content, { level: 1 }));
// After a crash the same file is offered again; another one of that name belongs to somebody else.
else if (!gunzipSync(readFileSync(target)).equals(content))
  throw new Error(`${target} holds something else and is not overwritten`);
