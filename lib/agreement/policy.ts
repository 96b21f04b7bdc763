import { type Actor, isHrAdmin, isUnitHrOf, leadsUnit } from "@/lib/auth/actor";

/**
 * Whether the actor writes the agreement of the unit at `unitPath`: its head, the head of a unit above, HR admin, unit
 * HR of the branch. Everybody of the agency reads it: goals of a unit are nobody's personal data.
 */
export function canWriteAgreement(actor: Actor, { unitPath }: { unitPath: string }): boolean {
  return isHrAdmin(actor) || leadsUnit(actor, unitPath) || isUnitHrOf(actor, unitPath);
}

/** Whether the actor writes the strategic plan: HR admin or the head of the agency. */
export function canWriteStrategy(actor: Actor): boolean {
  return isHrAdmin(actor) || actor.isAgencyHead;
}

export type AgreementAction = "EDIT" | "SIGN" | "REDRAFT" | "DELETE";

type Standing = { unitPath: string; isDraft: boolean; isClosed: boolean; goals: number };

/** What the page of an agreement offers. A set one goes back to a draft before it changes; a closed year keeps its own. */
export function availableActions(actor: Actor, agreement: Standing): AgreementAction[] {
  if (agreement.isClosed || !canWriteAgreement(actor, agreement)) return [];
  if (!agreement.isDraft) return ["REDRAFT"];
  return agreement.goals > 0 ? ["EDIT", "SIGN"] : ["EDIT", "DELETE"];
}
