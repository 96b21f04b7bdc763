import type { PositionLevel, SkpForm } from "@/lib/db/generated/enums";

const LEADER_LEVELS: readonly PositionLevel[] = ["AGENCY_LEADER", "JPT_UTAMA", "JPT_MADYA", "JPT_PRATAMA"];

type Post = { level: PositionLevel; isUnitHead: boolean; unitIsIndependent: boolean };

/** JPT and heads of independent units write the leader's form, everybody else the staff form (PermenPANRB 6/2022, p.27, 49). */
export function formOf(post: Post): SkpForm {
  const leads = LEADER_LEVELS.includes(post.level) || (post.isUnitHead && post.unitIsIndependent);
  return leads ? "LEADER" : "STAFF";
}

type Placement = { unitId: string; positionName: string };

/**
 * Sequence of the plan a person may start now: 1 for the first of the year, the next one after a move to another
 * position (p.65 C6), null while the latest plan is still about the present position.
 */
export function nextSequence(
  latest: (Placement & { sequence: number }) | null,
  now: Placement,
): number | null {
  if (latest === null) return 1;
  const moved = latest.unitId !== now.unitId || latest.positionName !== now.positionName;
  return moved ? latest.sequence + 1 : null;
}
