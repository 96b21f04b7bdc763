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

export type KnownVersion = { line: RevisionLine; content: SkpVersion };

/**
 * The version the reader last knew: for the appraiser of a submitted plan what was returned, opened or agreed before, for
 * the employee at work the last one kept. Null for an agreed plan, and before there is one.
 */
export async function getKnownVersion(tx: Reads, skp: SkpHead): Promise<KnownVersion | null> {
  if (skp.state === "AGREED") return null;
  return lastVersion(tx, skp, skp.state === "SUBMITTED" ? "DECIDED" : "ANY");
}

/** The version that was agreed last; null for a plan that is in force, and before the first agreement. */
export async function getAgreedVersion(tx: Reads, skp: SkpHead): Promise<KnownVersion | null> {
  if (skp.state === "AGREED" || skp.revision === 0) return null;
  return lastVersion(tx, skp, "AGREED");
}

async function lastVersion(
  tx: Reads,
  { agencyId, id }: SkpHead,
  which: "ANY" | "DECIDED" | "AGREED",
): Promise<KnownVersion | null> {
  const [row] = await tx.$queryRaw<(RevisionLine & { content: unknown })[]>`
    SELECT "id", "number", "event", "actorName", "note", "reason", "at", "content" FROM "SkpRevision"
    WHERE "agencyId" = ${agencyId}::uuid AND "skpId" = ${id}::uuid
      AND (${which === "ANY"} OR "event" = 'AGREED' OR (${which === "DECIDED"} AND "event" IN ('RETURNED', 'REOPENED')))
    ORDER BY "number" DESC LIMIT 1`;
  if (row === undefined) return null;
  const { content, ...rest } = row;
  return { line: rest, content: versionOf(content) };
}

/** Stored by recordRevision in this shape. */
function versionOf(content: unknown): SkpVersion {
  return content as SkpVersion;
}
