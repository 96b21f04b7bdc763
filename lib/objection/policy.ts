import type { Actor } from "@/lib/auth/actor";
import type { EvaluationRecord } from "@/lib/evaluation/record";

type Facts = Pick<EvaluationRecord, "employeeId" | "appraiser" | "objection">;

export type ObjectionSide = "EMPLOYEE" | "APPRAISER" | "JUDGE";

/** How the actor takes part in an objection; null for everybody else, who cannot read it either. */
export function objectionSide(
  actor: Actor,
  { employeeId, appraiser, objection }: Facts,
): ObjectionSide | null {
  if (actor.employeeId === null || objection === null) return null;
  if (actor.employeeId === employeeId) return "EMPLOYEE";
  if (actor.employeeId === appraiser?.id) return "APPRAISER";
  return actor.employeeId === objection.directedToId ? "JUDGE" : null;
}

/** Both sides are heard (p.117 B4): the employee and who rated. */
export function canExplain(actor: Actor, facts: Facts): boolean {
  const side = objectionSide(actor, facts);
  return side === "EMPLOYEE" || side === "APPRAISER";
}

/** Only the superior it was directed to decides. */
export function canDecideObjection(actor: Actor, facts: Facts): boolean {
  return objectionSide(actor, facts) === "JUDGE";
}

/** What the page offers the actor now. */
export function objectionActions(actor: Actor, facts: Facts): ("EXPLAIN" | "DECIDE")[] {
  const { objection } = facts;
  if (objection === null || objection.decidedAt !== null) return [];
  const side = objectionSide(actor, facts);
  if (side === "JUDGE") return ["DECIDE"];
  const said = side === "EMPLOYEE" ? objection.employeeStatedAt : objection.appraiserStatedAt;
  return side !== null && said === null ? ["EXPLAIN"] : [];
}
