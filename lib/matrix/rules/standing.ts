import type { SkpState } from "@/lib/db/generated/enums";
import { isSameWording } from "./cells";

/** How a role stands to the plan of its person. */
export type Standing =
  /** Not in the plan yet. */
  | "WAITS"
  | "PLACED"
  /** In the plan in other words. */
  | "DIFFERS";

/** A role, and the words of the result that came from it; null while there is none. */
export function standingOf(statement: string, resultStatement: string | null): Standing {
  if (resultStatement === null) return "WAITS";
  return isSameWording(statement, resultStatement) ? "PLACED" : "DIFFERS";
}

type Placed = { statement: string | null; result: { id: string; statement: string } | null };

/** The same sentence in several cells is one result of the plan (the counter clerk of p.182): all its roles count as placed. */
export function shareResults<Role extends Placed>(roles: readonly Role[]): Role[] {
  const results = roles.flatMap(({ result }) => result ?? []);
  return roles.map((role) => {
    if (role.result !== null || role.statement === null) return role;
    const { statement } = role;
    return { ...role, result: results.find((each) => isSameWording(each.statement, statement)) ?? null };
  });
}

/** Why a role cannot go into the plan now, or null when it can. */
export function obstacleOf(plan: { state: SkpState } | null): "NO_PLAN" | "SUBMITTED" | "AGREED" | null {
  if (plan === null) return "NO_PLAN";
  return plan.state === "SUBMITTED" || plan.state === "AGREED" ? plan.state : null;
}
