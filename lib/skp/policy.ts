import type { Actor } from "@/lib/auth/actor";
import type { SkpState } from "@/lib/db/generated/enums";
import { canSeeRecord, type Line, relationTo } from "@/lib/employees/policy";
import { TRANSITIONS } from "@/lib/skp/rules/states";

const OPEN: readonly SkpState[] = ["DRAFT", "SUBMITTED", "RETURNED"];
const WITH_EMPLOYEE: readonly SkpState[] = ["DRAFT", "RETURNED"];

/** UPPER is the appraiser's superior once the time of the appraiser alone is over (p.65 C5): whoever decides first. */
type Side = "SELF" | "APPRAISER" | "UPPER";

const WAITING: readonly SkpState[] = ["SUBMITTED"];

/** Who may do what, and while the plan is in which state. */
const ACTIONS = {
  editResults: { SELF: WITH_EMPLOYEE },
  /** The appraiser decides what is main and what additional (p.28, 49). */
  setPriority: { APPRAISER: OPEN, UPPER: WAITING },
  /** The leader decides the approach (p.50). */
  changeApproach: { APPRAISER: OPEN },
  /** Ekspektasi khusus pimpinan may come at any time of the year (p.30). */
  editExpectations: { SELF: OPEN, APPRAISER: [...OPEN, "AGREED"] },
  editTerms: { SELF: OPEN, APPRAISER: OPEN },
  /** Whether a resource came is seen during the year (Ps 11(2)). */
  markResources: { SELF: [...OPEN, "AGREED"], APPRAISER: [...OPEN, "AGREED"] },
  /** Both sides talk about every row until they agree (p.26). */
  comment: { SELF: OPEN, APPRAISER: OPEN, UPPER: WAITING },
  submit: { SELF: TRANSITIONS.submit.from },
  withdraw: { SELF: TRANSITIONS.withdraw.from },
  return: { APPRAISER: TRANSITIONS.return.from, UPPER: WAITING },
  agree: { APPRAISER: TRANSITIONS.agree.from, UPPER: WAITING },
  reopen: { APPRAISER: TRANSITIONS.reopen.from },
} as const satisfies Record<string, Partial<Record<Side, readonly SkpState[]>>>;

export type SkpAction = keyof typeof ACTIONS;

export type SkpParties = Line & { upper: { id: string } | null; upperDecides: boolean };
export type SkpStanding = SkpParties & { state: SkpState };

/** Whether the actor may read the plan: as every record of a person, and as the superior of the appraiser. */
export function canSeePlan(actor: Actor, plan: SkpParties): boolean {
  return canSeeRecord(actor, plan) || isUpper(actor, plan);
}

/** From which side the actor takes part in the plan; null when from none. */
export function sideOf(actor: Actor, plan: SkpParties): Side | null {
  const relation = relationTo(actor, plan);
  if (relation === "SELF" || relation === "APPRAISER") return relation;
  return plan.upperDecides && isUpper(actor, plan) ? "UPPER" : null;
}

function isUpper(actor: Actor, { upper }: SkpParties): boolean {
  return upper !== null && upper.id === actor.employeeId;
}

/** Whether the action is the actor's to take at all, in whatever state the plan is. */
export function canEver(actor: Actor, plan: SkpParties, action: SkpAction): boolean {
  return statesFor(actor, plan, action).length > 0;
}

/** Whether the actor may take the action in the plan's present state. */
export function canNow(actor: Actor, plan: SkpStanding, action: SkpAction): boolean {
  return statesFor(actor, plan, action).includes(plan.state);
}

/** What a page offers; the phase decides in addition (rules/states.ts). */
export function availableActions(actor: Actor, plan: SkpStanding): SkpAction[] {
  return (Object.keys(ACTIONS) as SkpAction[]).filter((action) => canNow(actor, plan, action));
}

function statesFor(actor: Actor, plan: SkpParties, action: SkpAction): readonly SkpState[] {
  const side = sideOf(actor, plan);
  const sides: Partial<Record<Side, readonly SkpState[]>> = ACTIONS[action];
  return side === null ? [] : (sides[side] ?? []);
}

/** Advice on wording is for who may still change the words or decides about them. */
export function wantsAdvice(actions: readonly SkpAction[]): boolean {
  return actions.includes("editResults") || actions.includes("agree");
}
