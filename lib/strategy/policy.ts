import type { Actor } from "@/lib/auth/actor";
import type { SkpForm, SkpState } from "@/lib/db/generated/enums";
import { type Line, relationTo } from "@/lib/employees/policy";

/** What can hang on an indicator. */
export type Support = "manual" | "workblock" | "strategy";

export type Owner = Line & {
  state: SkpState;
  form: SkpForm;
  /** Whether the person leads others: as superior, as lead of a team, or because others serve the results. */
  leads: boolean;
};

/**
 * What an indicator of this plan can have: manuals are for leaders' plans (p.37), workblock and strategy for leaders and
 * for leads of teams (p.39 d).
 */
export function supportsOf({ form, leads }: Pick<Owner, "form" | "leads">): Support[] {
  if (form === "LEADER") return ["manual", "workblock", "strategy"];
  return leads ? ["workblock", "strategy"] : [];
}

/**
 * Who may ever write it. The person whose plan it is, all year: how a result is reached changes without the agreement
 * changing. The manual belongs to the clarification of expectations (p.37 b), so the appraiser writes in it too, until the
 * plan is agreed; which way of cascading fits is the leader's own choice (p.39 e).
 */
export function canEverWrite(actor: Actor, owner: Owner, support: Support): boolean {
  if (!supportsOf(owner).includes(support)) return false;
  const relation = relationTo(actor, owner);
  return relation === "SELF" || (relation === "APPRAISER" && support === "manual");
}

/** The same in the plan's present state; the phase decides in addition. */
export function canWriteNow(actor: Actor, owner: Owner, support: Support): boolean {
  if (!canEverWrite(actor, owner, support)) return false;
  return relationTo(actor, owner) === "SELF" || owner.state !== "AGREED";
}
