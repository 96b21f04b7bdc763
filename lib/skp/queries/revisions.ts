import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { ReopenReason, SkpRevisionEvent } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { SkpVersion } from "@/lib/skp/content";
import type { SkpHead } from "./head";

export type RevisionLine = {
  id: string;
  number: number;
  event: SkpRevisionEvent;
  actorName: string;
  note: string | null;
  reason: ReopenReason | null;
  at: Date;
};

const line = {
  id: true,
  number: true,
  event: true,
  actorName: true,
  note: true,
  reason: true,
  at: true,
} as const;

export type RevisionPage = {
  line: RevisionLine;
  content: SkpVersion;
  /** The version before, to show what changed; null for the first. */
  previous: SkpVersion | null;
  hasNext: boolean;
};

/** One version with its content and the one before it; null when the plan has no such version. */
export async function getRevision(tx: Tx, skp: SkpHead, number: number): Promise<RevisionPage | null> {
  const rows = await tx.skpRevision.findMany({
    where: { agencyId: skp.agencyId, skpId: skp.id, number: { in: [number - 1, number, number + 1] } },
    select: { ...line, content: true },
  });
  const of = (wanted: number) => rows.find((row) => row.number === wanted);
  const row = of(number);
  if (row === undefined) return null;
  const { content, ...rest } = row;
  const before = of(number - 1);
  return {
    line: rest,
    content: versionOf(content),
    previous: before === undefined ? null : versionOf(before.content),
    hasNext: of(number + 1) !== undefined,
  };
}

/**
 * The version the reader last knew: for the appraiser of a submitted plan what was returned, opened or agreed before, for
 * the employee at work the last one kept. Null for an agreed plan, and before there is one.
 */
export async function getKnownVersion(
  tx: Reads,
  { agencyId, id, state }: SkpHead,
): Promise<{ line: RevisionLine; content: SkpVersion } | null> {
  if (state === "AGREED") return null;
  const [row] = await tx.$queryRaw<(RevisionLine & { content: unknown })[]>`
    SELECT "id", "number", "event", "actorName", "note", "reason", "at", "content" FROM "SkpRevision"
    WHERE "agencyId" = ${agencyId}::uuid AND "skpId" = ${id}::uuid
      AND (${state !== "SUBMITTED"} OR "event" IN ('RETURNED', 'REOPENED', 'AGREED'))
    ORDER BY "number" DESC LIMIT 1`;
  if (row === undefined) return null;
  const { content, ...rest } = row;
  return { line: rest, content: versionOf(content) };
}

/** Stored by recordRevision in this shape. */
function versionOf(content: unknown): SkpVersion {
  return content as SkpVersion;
}
