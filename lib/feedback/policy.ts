import type { Actor } from "@/lib/auth/actor";
import type { GiverClass } from "@/lib/db/generated/enums";
import { type Line, relationTo } from "@/lib/employees/policy";

/** `asked`: the employee has asked the actor and waits for the answer; `gaveTask`: the actor gave a task in the plan's year. */
export type FeedbackLine = Line & { asked: boolean; gaveTask: boolean };

/**
 * As whom the actor may give feedback: the superior, a peer (same superior), somebody the person leads, a leader above,
 * the leader who gave a task (p.89 A4), or anybody who was asked (Ps 18-19, p.70); null when not at all. Never about oneself.
 */
export function giverClassOf(actor: Actor, line: FeedbackLine): GiverClass | null {
  if (actor.employeeId === null || actor.employeeId === line.employeeId) return null;
  const relation = relationTo(actor, line);
  if (relation === "APPRAISER") return "SUPERIOR";
  if (actor.superiorId === line.employeeId) return "SUBORDINATE";
  if (actor.superiorId !== null && actor.superiorId === line.superiorId) return "PEER";
  return line.asked || line.gaveTask || relation === "ABOVE" ? "OTHER" : null;
}
