import "server-only";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import type { Zone } from "@/lib/core/dates";
import { getDraft, type SavedDraft } from "@/lib/core/drafts";
import type { Reads } from "@/lib/db/direct";
import { BehaviourValue } from "@/lib/db/generated/enums";
import { keepsUnit } from "@/lib/employees/policy";
import type { SkpContent } from "@/lib/skp/content";
import { planDraft } from "@/lib/skp/drafts";
import { availableActions, type SkpAction, sideOf, wantsAdvice } from "@/lib/skp/policy";
import { marksBetween, type PlanMarks } from "@/lib/skp/rules/diff";
import { acceptsLateDecision } from "@/lib/skp/rules/states";
import type { Other } from "@/lib/wording/similarity";
import type { OpenComment, SettledComment } from "./comments";
import type { SkpHead } from "./head";
import { getHistory } from "./history";
import { type LinkableResult, listLinkable } from "./linkable";
import { getPlanningTime, type PlanningTime } from "./moments";
import { listNeighbours } from "./neighbours";
import { type RemovedResult, removedResults } from "./removed";
import { getAgreedVersion, getKnownVersion, type KnownVersion, type RevisionLine } from "./revisions";
import { listSuggestions, type Suggestion } from "./suggestions";
import { getSkp } from "./summary";

export type SkpPage = {
  head: SkpHead;
  content: SkpContent;
  time: PlanningTime;
  /** What the actor may do now; empty outside the phase. */
  actions: SkpAction[];
  revisions: RevisionLine[];
  /** Results of the superior that may be linked; only for who may edit results. */
  linkable: LinkableResult[];
  /** What colleagues promise, for the advice on wording; only for who may edit or decide. */
  neighbours: Other[];
  /** Whether the actor may keep results of this plan in the library. */
  keepsLibrary: boolean;
  /** The form that is open, with what was typed there and not sent. */
  editing: Editing | null;
  /** What the leader wrote for others on the value whose form is open. */
  suggestions: Suggestion[];
  /** What either side said about a row and is not settled. */
  comments: OpenComment[];
  /** What was said and is settled, for the history at the row. */
  settled: SettledComment[];
  /** The version the reader knows, with what changed since; null when there is none, or nothing is open. */
  since: Since | null;
  /** Results that are gone since that version, or since the last agreement; they can be put back. */
  removed: RemovedResult[];
  zone: Zone;
};

export type Since = { line: RevisionLine; marks: PlanMarks };

export type Editing = { row: string; draftName: string; draft: SavedDraft | null };

/** `row` is what the address asks to open (?ubah=). */
type Asked = { now: Date; row: string | null };

/** The record of one plan; null when the actor may not see it. At most ten queries. */
export async function getSkpPage(
  tx: Reads,
  actor: AgencyActor,
  skpId: string,
  { now, row }: Asked,
): Promise<SkpPage | null> {
  const [skp, history] = await Promise.all([
    getSkp(tx, actor, skpId, now),
    getHistory(tx, { agencyId: actor.agencyId, id: skpId }),
  ]);
  if (skp === null) return null;
  const { head, content } = skp;
  const [time, suggestions, known, agreed] = await Promise.all([
    getPlanningTime(tx, head, now),
    suggestionsFor(tx, actor, head, row),
    getKnownVersion(tx, head),
    getAgreedVersion(tx, head),
  ]);
  const actions = actionsNow(actor, head, time);
  const [linkable, neighbours, editing] = await Promise.all([
    actions.includes("editResults") ? listLinkable(tx, head) : [],
    wantsAdvice(actions) ? listNeighbours(tx, head) : [],
    row === null || actions.length === 0 ? null : openForm(tx, actor, skpId, row),
  ]);
  return {
    head,
    zone: actor.timeZone,
    content,
    time,
    actions,
    revisions: history.revisions,
    comments: history.open,
    settled: history.settled,
    suggestions,
    since: known === null ? null : changesSince(known, head, content),
    removed: removedResults(content, { agreed, known }),
    linkable,
    neighbours,
    keepsLibrary: head.state === "AGREED" && keepsUnit(actor, head.unitPath),
    editing,
  };
}

/** What is offered: everything that is the actor's while planning is open, afterwards only the decision of an idle appraiser's superior. */
function actionsNow(actor: Actor, head: SkpHead, time: PlanningTime): SkpAction[] {
  if (head.employeeLeft) return [];
  const actions = availableActions(actor, head);
  if (time.writable) return actions;
  const side = sideOf(actor, head);
  return time.executionRuns
    ? actions.filter((action) => action === "agree" && acceptsLateDecision(action, side))
    : [];
}

async function suggestionsFor(
  tx: Reads,
  actor: Actor,
  head: SkpHead,
  row: string | null,
): Promise<Suggestion[]> {
  const value = Object.values(BehaviourValue).find((one) => one === row);
  const leader = sideOf(actor, head) === "APPRAISER";
  return value === undefined || !leader ? [] : listSuggestions(tx, actor, head, value);
}

function changesSince(known: KnownVersion, head: SkpHead, content: SkpContent): Since {
  return { line: known.line, marks: marksBetween(known.content, { ...content, approach: head.approach }) };
}

async function openForm(tx: Reads, actor: Actor, skpId: string, row: string): Promise<Editing> {
  const draftName = planDraft(actor.accountId, skpId, row);
  return { row, draftName, draft: await getDraft(tx, actor, draftName) };
}
