import "server-only";
import { goalDraft } from "@/lib/agreement/drafts";
import { type AgreementAction, availableActions } from "@/lib/agreement/policy";
import type { AgencyActor } from "@/lib/auth/actor";
import { addressId } from "@/lib/core/address";
import type { Zone } from "@/lib/core/dates";
import { getDraft, type SavedDraft } from "@/lib/core/drafts";
import { exactFromColumn, formatExact } from "@/lib/core/quantity";
import type { Reads } from "@/lib/db/direct";
import type { Accumulation } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { type AgreementHead, getAgreementHead } from "./head";
import { getLinkChoices, type LinkChoices } from "./link-choices";

/** Quarters as read and typed: "15.000.000"; empty where none is set. */
export type GoalIndicatorRow = {
  id: string;
  statement: string;
  target: string;
  unit: string | null;
  accumulation: Accumulation;
  quarters: [string, string, string, string];
};

export type GoalRow = {
  id: string;
  code: string | null;
  statement: string;
  version: number;
  parent: { id: string; statement: string; unitName: string } | null;
  strategicGoal: { id: string; code: string | null; statement: string } | null;
  indicators: GoalIndicatorRow[];
  /** Plans of the unit's head and others that take it up, and goals of units below that support it. */
  plans: number;
  children: number;
};

export type AgreementPage = {
  head: AgreementHead;
  goals: GoalRow[];
  budgets: { id: string; name: string; amount: string }[];
  actions: AgreementAction[];
  /** What a goal may support; only while one is written. */
  choices: LinkChoices | null;
  /** The autosaved copy of the form of a goal; only while one is written. */
  editing: { draftName: string; draft: SavedDraft | null } | null;
  zone: Zone;
};

const ORDER = [{ sortOrder: "asc" as const }, { id: "asc" as const }];

/** One agreement with everything in it; null when there is none. `open` is the form the address asks for. At most eight statements. */
export async function getAgreementPage(
  tx: Tx,
  actor: AgencyActor,
  agreementId: string,
  { open }: { open: string | null },
): Promise<AgreementPage | null> {
  const { agencyId } = actor;
  const head = await getAgreementHead(tx, agencyId, agreementId);
  if (head === null) return null;
  const goals = await listGoals(tx, agencyId, agreementId);
  const budgets = await tx.agreementBudget.findMany({
    where: { agencyId, agreementId },
    orderBy: ORDER,
    select: { id: true, name: true, amount: true },
  });
  const standing = { ...head, isClosed: head.periodState === "CLOSED", goals: goals.length };
  const actions = availableActions(actor, standing);
  const writing = open !== null && actions.includes("EDIT");
  return {
    head,
    goals,
    budgets: budgets.map(({ amount, ...row }) => ({ ...row, amount: textOf(amount) })),
    actions,
    choices: writing ? await getLinkChoices(tx, head) : null,
    editing: writing ? await openForm(tx, actor, agreementId, open) : null,
    zone: actor.timeZone,
  };
}

async function openForm(tx: Tx, actor: AgencyActor, agreementId: string, open: string | null) {
  const draftName = goalDraft(actor.accountId, agreementId, addressId(open ?? undefined));
  return { draftName, draft: await getDraft(tx, actor, draftName) };
}

/** Everything about the goals of one agreement in one query: a page of sixty goals costs no more statements than one. */
async function listGoals(tx: Reads, agencyId: string, agreementId: string): Promise<GoalRow[]> {
  const rows = await tx.$queryRaw<GoalRow[]>`
    SELECT g."id", g."code", g."statement", g."version",
      CASE WHEN p."id" IS NULL THEN NULL
        ELSE json_build_object('id', p."id", 'statement', p."statement", 'unitName', u."name") END AS parent,
      CASE WHEN s."id" IS NULL THEN NULL
        ELSE json_build_object('id', s."id", 'code', s."code", 'statement', s."statement") END AS "strategicGoal",
      (SELECT count(*)::int FROM "WorkResult" r WHERE r."agencyId" = g."agencyId" AND r."goalId" = g."id") AS plans,
      (SELECT count(*)::int FROM "Goal" c WHERE c."agencyId" = g."agencyId" AND c."parentId" = g."id") AS children,
      (SELECT coalesce(json_agg(json_build_object('id', i."id", 'statement', i."statement", 'target', i."target",
          'unit', i."unit", 'accumulation', i."accumulation", 'quarters',
          json_build_array(i."quarter1"::text, i."quarter2"::text, i."quarter3"::text, i."quarter4"::text))
          ORDER BY i."sortOrder", i."id"), '[]')
        FROM "GoalIndicator" i WHERE i."agencyId" = g."agencyId" AND i."goalId" = g."id") AS indicators
    FROM "Goal" g
    LEFT JOIN "Goal" p ON p."agencyId" = g."agencyId" AND p."id" = g."parentId"
    LEFT JOIN "PerformanceAgreement" a ON a."agencyId" = p."agencyId" AND a."id" = p."agreementId"
    LEFT JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
    LEFT JOIN "StrategicGoal" s ON s."agencyId" = g."agencyId" AND s."id" = g."strategicGoalId"
    WHERE g."agencyId" = ${agencyId}::uuid AND g."agreementId" = ${agreementId}::uuid
    ORDER BY g."sortOrder", g."id"`;
  return rows.map(({ indicators, ...goal }) => ({
    ...goal,
    indicators: indicators.map(({ quarters: [first, second, third, fourth], ...row }) => ({
      ...row,
      quarters: [textOf(first), textOf(second), textOf(third), textOf(fourth)],
    })),
  }));
}

function textOf(column: { toString(): string } | null): string {
  const amount = exactFromColumn(column);
  return amount === null ? "" : formatExact(amount);
}
