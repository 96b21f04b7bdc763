import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { requirePlanning } from "@/lib/skp/moment";
import type { AboutIndicator } from "@/lib/strategy/content";
import { canWriteNow, type Support } from "@/lib/strategy/policy";
import { getIndicator, lockStrategyHead, type StrategyHead } from "@/lib/strategy/queries/owner";

/** What a command is about: the plan, locked, and one of its indicators. */
export type Subject = { head: StrategyHead; indicator: AboutIndicator };

type Loading = { tx: Tx; actor: Actor; agencyId: string; input: { skpId: string; indicatorId: string } };

/** Null when the actor may not see the plan or the indicator is none of it. */
export async function loadSubject({ tx, actor, agencyId, input }: Loading): Promise<Subject | null> {
  const head = await lockStrategyHead(tx, actor, agencyId, input.skpId);
  if (head === null) return null;
  const indicator = await getIndicator(tx, head, input.indicatorId);
  return indicator === null ? null : { head, indicator };
}

type Writing = { tx: Tx; actor: Actor; subject: Subject; now: Date };

/** Stops a write whose moment it is not: first the phase, then the plan's state. */
export async function requireWritable({ tx, actor, subject, now }: Writing, support: Support): Promise<void> {
  await requirePlanning({ tx, actor, subject: subject.head, now });
  if (!canWriteNow(actor, subject.head, support)) reject("WRONG_STATE");
}

/**
 * Refuses a form that started from another version than the one stored now, with what is stored. A row that was removed
 * meanwhile is written anew: what was typed must not be lost.
 * @returns the version to store
 */
export function nextVersion<Row extends { version: number }>(
  stored: Row | null,
  typed: number,
  fields: (row: Row) => Record<string, string | null>,
): number {
  if (stored === null) return typed + 1;
  if (stored.version === typed) return typed + 1;
  const current: Record<string, string> = { version: String(stored.version) };
  for (const [name, text] of Object.entries(fields(stored))) current[name] = text ?? "";
  return reject("CONFLICT", { current });
}

/** What the audit log says about a write to what hangs on an indicator. */
export function auditOf({ head, indicator }: Subject, detail: Record<string, unknown> = {}) {
  return {
    subjectType: "Skp",
    subjectId: head.id,
    employeeId: head.employeeId,
    detail: { indicatorId: indicator.id, ...detail },
  };
}
