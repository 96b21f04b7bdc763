import type { WorkResultKind } from "@/lib/db/generated/enums";

/** "Plt. Sekretaris Deputi", "Pelaksana Harian Kepala Dinas": acting posts as they are written. */
const ACTING = /^\s*(plt|plh|pelaksana\s+(tugas|harian))\b/i;

type Origin = {
  structuralDuty: boolean;
  /** Role and title of the task the result comes from. */
  task: { roleName: string | null; title: string } | null;
};

type Decided = { kind: WorkResultKind; kindDecidedAt: Date | null };

/** Whether somebody other than the appraiser would change what the appraiser has decided: main or additional (p.28, 49 c). */
export function isMovedBack({ kind, kindDecidedAt }: Decided, wanted: WorkResultKind): boolean {
  return kindDecidedAt !== null && wanted !== kind;
}

/**
 * Whether a result is main whatever its priority: the assignment as Plt. or Plh., or a structural post held by a functional
 * officer (p.50 d).
 */
export function isAlwaysMain({ structuralDuty, task }: Origin): boolean {
  if (structuralDuty) return true;
  return task !== null && (ACTING.test(task.roleName ?? "") || ACTING.test(task.title));
}
