import "server-only";
import { createHash } from "node:crypto";
import { Rejection } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";

/** One submit of a form: the key of its rendering and a digest of what was sent. */
export type Sent = { key: string; digest: string };

/** SHA-256 over everything that was sent, files included. */
export async function digestOf(input: unknown): Promise<string> {
  const files: File[] = [];
  const text = JSON.stringify(input, (_name, value) => {
    if (typeof value === "bigint") return String(value);
    return value instanceof File ? [files.push(value), value.name] : value;
  });
  const hash = createHash("sha256").update(text ?? "");
  for (const file of files) hash.update(new Uint8Array(await file.arrayBuffer()));
  return hash.digest("base64url");
}

type Claim = Sent & { agencyId: string; accountId: string; command: string };

/**
 * Claims the key; null: go ahead. When the same was sent before (or is being written by another request: waits for it),
 * returns what that did. Other contents under a used key are new: somebody went back to the form and wrote on.
 */
export async function claimReceipt(tx: Tx, claim: Claim): Promise<unknown> {
  const { agencyId, accountId, command, key, digest } = claim;
  const claimed = await tx.$executeRaw`
    INSERT INTO "CommandReceipt" AS r ("agencyId", "key", "accountId", "command", "digest", "result")
    VALUES (${agencyId}::uuid, ${key}::uuid, ${accountId}::uuid, ${command}, ${digest}, 'null')
    ON CONFLICT ("agencyId", "key") DO UPDATE SET "digest" = excluded."digest", "result" = 'null', "createdAt" = now()
      WHERE r."accountId" = excluded."accountId" AND r."command" = excluded."command" AND r."digest" <> excluded."digest"`;
  if (claimed === 1) return null;
  const receipt = await tx.commandReceipt.findUnique({ where: { agencyId_key: { agencyId, key } } });
  if (receipt?.accountId !== accountId || receipt.command !== command) throw new Rejection("CONFLICT");
  return receipt.result;
}

/** Keeps what the submit did, for the next one that is the same. */
export async function fillReceipt(tx: Tx, agencyId: string, key: string, result: unknown): Promise<void> {
  await tx.commandReceipt.update({
    where: { agencyId_key: { agencyId, key } },
    data: { result: JSON.parse(JSON.stringify(result)) },
  });
}
