import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file that is either absent or whole, also after a power cut; readable by its owner only. */
export function writeDurably(path, content) {
  const unfinished = `${path}.new`;
  const file = openSync(unfinished, "w", 0o600);
  writeFileSync(file, content);
  fsyncSync(file);
  closeSync(file);
  moveDurably(unfinished, path);
}

/** Renames a file or folder, so that the new name is still there after a power cut. */
export function moveDurably(from, to) {
  renameSync(from, to);
  const folder = openSync(dirname(to), "r");
  fsyncSync(folder);
  closeSync(folder);
}
