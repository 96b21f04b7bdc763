import type {
  TaskAssignmentScope,
  TaskAssignmentState,
  TaskDuty,
  WorkResultKind,
} from "@/lib/db/generated/enums";
import type { Place } from "../schema";

/** Rows of one page of the lists of tasks and teams. */
export const PAGE_SIZE = 20;

/** The steps of a task and the states they start from. */
const TRANSITIONS = {
  decide: ["PROPOSED"],
  cancel: ["PROPOSED", "APPROVED"],
  end: ["APPROVED"],
  plan: ["APPROVED"],
} as const satisfies Record<string, readonly TaskAssignmentState[]>;

export type TaskStep = keyof typeof TRANSITIONS;

/** Whether the step starts from this state. A task that is in a plan is ended, not cancelled. */
export function startsFrom(
  step: TaskStep,
  task: { state: TaskAssignmentState; isPlanned: boolean },
): boolean {
  if ((step === "cancel" || step === "plan") && task.isPlanned) return false;
  return (TRANSITIONS[step] as readonly TaskAssignmentState[]).includes(task.state);
}

/**
 * A task given by the person's own appraiser needs nobody else's approval; given by another leader, or asked for by the
 * person, it goes to the appraiser first (PermenPANRB 6/2022 p.46 f10-f11).
 */
export function firstState(giverId: string | null, appraiserId: string | null): "APPROVED" | "PROPOSED" {
  return giverId !== null && giverId === appraiserId ? "APPROVED" : "PROPOSED";
}

/** Plh., Plt. and a structural post held by a functional officer are always a main result (p.50 d). */
export function resultKindOf(duty: TaskDuty, asked: WorkResultKind): WorkResultKind {
  return duty === "REGULAR" ? asked : "MAIN";
}

type Whereabouts = { place: Place; unitId: string | null; employeeUnitId: string | null };

/** How far from the own unit the work is done (p.46 f11). */
export function scopeOf({ place, unitId, employeeUnitId }: Whereabouts): TaskAssignmentScope {
  if (place !== "INSIDE") return place;
  return unitId !== null && unitId === employeeUnitId ? "OWN_UNIT" : "OTHER_UNIT";
}

/** Whether words typed as a role mean the lead of a team: "Ketua", "ketua tim", "Ketua Tim Kerja". */
export function isLeadRole(roleName: string | null): boolean {
  return /^ketua( tim( kerja)?)?$/i.test(roleName?.trim() ?? "");
}
