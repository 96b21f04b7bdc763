import type { SkpState } from "@/lib/db/generated/enums";
import { isSameWording } from "./cells";

/** How a role stands to the plan of its person. */
export type Standing =
  /** Not in the plan yet. */
  | "WAITS"
  | "PLACED"
  /** In the plan in other words. */
  | "DIFFERS";

/** A result of a plan that answers to a role. */
export type RoleResult = {
  id: string;
  statement: string;
  /** The words of the role it was linked to by hand, which it carries out in words of its own. */
  roleWords: string | null;
  /** Linked to another role that says the same. */
  isShared?: boolean;
};

/** A role, and the result that came from it or was linked to it; null while there is none. */
export function standingOf(statement: string, result: RoleResult | null): Standing {
  if (result === null) return "WAITS";
  const words = [result.statement, result.roleWords ?? result.statement];
  return words.some((each) => isSameWording(statement, each)) ? "PLACED" : "DIFFERS";
}

type Placed = { statement: string | null; result: RoleResult | null };

/** The same sentence in several cells is one result of the plan (the counter clerk of p.182): all its roles count as placed. */
export function shareResults<Role extends Placed>(roles: readonly Role[]): Role[] {
  const results = roles.flatMap(({ result }) => result ?? []);
  return roles.map((role) => {
    if (role.result !== null || role.statement === null) return role;
    const { statement } = role;
    const same = results.find((result) => standingOf(statement, result) === "PLACED");
    return same === undefined ? role : { ...role, result: { ...same, isShared: true } };
  });
}

/** Why a role cannot go into the plan now, or null when it can. */
export function obstacleOf(plan: { state: SkpState } | null): "NO_PLAN" | "SUBMITTED" | "AGREED" | null {
  if (plan === null) return "NO_PLAN";
  return plan.state === "SUBMITTED" || plan.state === "AGREED" ? plan.state : null;
}
