import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { moveDurably, writeDurably } from "./durable.mjs";
import { dataDir, readIfThere } from "./project.mjs";

const file = join(dataDir, "secrets.json");

/** The secrets of this installation, generated once and kept in the data folder (readable by its owner only). */
export function loadSecrets() {
  const known = JSON.parse(readIfThere(file) ?? "{}");
  const secrets = {
    nextAuthSecret: randomBytes(32).toString("base64url"),
    // Next asks for an AES key: 32 bytes in plain base64.
    serverActionsKey: randomBytes(32).toString("base64"),
    superuserPassword: randomBytes(24).toString("base64url"),
    ownerPassword: randomBytes(24).toString("base64url"),
    appPassword: randomBytes(24).toString("base64url"),
    ...known,
  };
  if (Object.keys(known).length < Object.keys(secrets).length) {
    mkdirSync(dataDir, { recursive: true });
    writeDurably(file, JSON.stringify(secrets, null, 2));
  }
  return secrets;
}

/** Puts the secrets in place that belong to restored data; other ones are kept under the name `aside`. */
export function replaceSecrets(secrets, aside) {
  const text = JSON.stringify(secrets, null, 2);
  const present = readIfThere(file);
  if (present === text) return;
  if (present !== undefined) moveDurably(file, aside);
  writeDurably(file, text);
}
