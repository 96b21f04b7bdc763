import "server-only";
import { type AgreementAction, availableActions } from "@/lib/agreement/policy";
import type { AgencyActor } from "@/lib/auth/actor";
import { exactFromColumn, formatExact } from "@/lib/core/quantity";
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
  /** Whether a plan takes it up. */
  isPlanned: boolean;
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
};

const ORDER = [{ sortOrder: "asc" as const }, { id: "asc" as const }];

/** One agreement with everything in it; null when there is none. At most eight statements. */
export async function getAgreementPage(
  tx: Tx,
  actor: AgencyActor,
  agreementId: string,
  { writing }: { writing: boolean },
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
  return {
    head,
    goals,
    budgets: budgets.map(({ amount, ...row }) => ({ ...row, amount: textOf(amount) })),
    actions,
    choices: writing && actions.includes("EDIT") ? await getLinkChoices(tx, head) : null,
  };
}

async function listGoals(tx: Tx, agencyId: string, agreementId: string): Promise<GoalRow[]> {
  const rows = await tx.goal.findMany({
    where: { agencyId, agreementId },
    orderBy: ORDER,
    select: {
      id: true,
      code: true,
      statement: true,
      version: true,
      parent: {
        select: {
          id: true,
          statement: true,
          agreement: { select: { unit: { select: { name: true } } } },
        },
      },
      strategicGoal: { select: { id: true, code: true, statement: true } },
      indicators: { orderBy: ORDER, include: { _count: { select: { indicators: true } } } },
      _count: { select: { results: true, children: true } },
    },
  });
  return rows.map(({ parent, indicators, _count, ...goal }) => ({
    ...goal,
    parent:
      parent === null
        ? null
        : { id: parent.id, statement: parent.statement, unitName: parent.agreement.unit.name },
    plans: _count.results,
    children: _count.children,
    indicators: indicators.map(({ id, statement, target, unit, accumulation, _count: uses, ...row }) => ({
      id,
      statement,
      target,
      unit,
      accumulation,
      quarters: [textOf(row.quarter1), textOf(row.quarter2), textOf(row.quarter3), textOf(row.quarter4)],
      isPlanned: uses.indicators > 0,
    })),
  }));
}

function textOf(column: { toString(): string } | null): string {
  const amount = exactFromColumn(column);
  return amount === null ? "" : formatExact(amount);
}
