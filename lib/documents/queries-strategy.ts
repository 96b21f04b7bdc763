import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { WorkblockLineKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { indicatorLine, type Manual, type Workblock } from "@/lib/strategy/content";
import { getStrategyHead, type StrategyHead } from "@/lib/strategy/queries/owner";
import { listManuals, listWorkblocks, type Placed } from "@/lib/strategy/queries/printed";
import { periodText } from "./queries-skp";
import type { ManualDocument, WorkblockDocument } from "./types";

export type Printed<Document> = { head: StrategyHead; documents: Document[] };

/**
 * The manuals of a plan in printed order; null when the actor may not see them. Drafts while the plan is not agreed.
 * @param indicatorId only this one's
 */
export async function getManualDocuments(
  tx: Tx,
  actor: Actor,
  skpId: string,
  indicatorId: string | null,
): Promise<Printed<ManualDocument> | null> {
  const head = await getStrategyHead(tx, actor, skpId);
  if (head === null) return null;
  const manuals = await listManuals(tx, head, indicatorId);
  const { name } = await tx.agency.findUniqueOrThrow({
    where: { id: head.agencyId },
    select: { name: true },
  });
  return { head, documents: manuals.map((manual) => manualDocument(head, name, manual)) };
}

function manualDocument(
  head: StrategyHead,
  agencyName: string,
  { about, stored }: Placed<Manual>,
): ManualDocument {
  const { version: _version, wording, ...fields } = stored;
  return {
    ...fields,
    agencyName,
    periodText: periodText(head),
    position: head.positionName,
    result: about.resultStatement,
    indicator: wording ?? indicatorLine(about),
    isDraft: head.state !== "AGREED",
  };
}

/** The workblocks of a plan, likewise. */
export async function getWorkblockDocuments(
  tx: Tx,
  actor: Actor,
  skpId: string,
  indicatorId: string | null,
): Promise<Printed<WorkblockDocument> | null> {
  const head = await getStrategyHead(tx, actor, skpId);
  if (head === null) return null;
  const workblocks = await listWorkblocks(tx, head, indicatorId);
  return { head, documents: workblocks.map((workblock) => workblockDocument(head, workblock)) };
}

function workblockDocument(head: StrategyHead, { about, stored }: Placed<Workblock>): WorkblockDocument {
  const linesOf = (wanted: WorkblockLineKind) =>
    stored.lines.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  return {
    position: head.positionName,
    title: stored.title,
    indicator: stored.wording ?? indicatorLine(about),
    owner: stored.owner,
    involved: stored.involved ?? "",
    duration: stored.duration ?? "",
    beneficiaries: stored.beneficiaries ?? "",
    purpose: stored.purpose ?? "",
    budget: stored.budget ?? "",
    routineActivities: linesOf("ROUTINE_ACTIVITY"),
    transformativeActivities: linesOf("TRANSFORMATIVE_ACTIVITY"),
    routineMilestones: linesOf("ROUTINE_MILESTONE"),
    transformativeMilestones: linesOf("TRANSFORMATIVE_MILESTONE"),
    isDraft: head.state !== "AGREED",
  };
}
