import { isoDay, type Zone } from "@/lib/core/dates";
import type { AchievementBasis, AchievementValue, SubperiodKind } from "@/lib/db/generated/enums";

/** On what a unit's achievement of a subperiod may rest (p.92-93): the year on its own, a period on plan or trajectory. */
export function basesFor(kind: SubperiodKind): readonly [AchievementBasis, ...AchievementBasis[]] {
  return kind === "YEAR" ? ["YEARLY"] : ["TRAJECTORY", "ACTION_PLAN"];
}

export type ValueSource = "OWN" | "LAST_YEAR";
export type UsedValue = { value: AchievementValue; source: ValueSource };

type Facts = {
  kind: SubperiodKind;
  year: number;
  own: { value: AchievementValue; setAt: Date } | null;
  /** The same unit's yearly value of the year before. */
  lastYear: AchievementValue | null;
};

/**
 * The value that counts for people's predicates: the unit's own; for the year, last year's when the own value came after
 * January of the next year (p.94 f), or has not come by then. Null while there is none.
 */
export function valueUsed({ kind, year, own, lastYear }: Facts, zone: Zone, now: Date): UsedValue | null {
  const ownValue = own && { value: own.value, source: "OWN" as const };
  if (kind !== "YEAR") return ownValue;
  const isLate = isoDay(own?.setAt ?? now, zone) > `${year + 1}-01-31`;
  return isLate && lastYear !== null ? { value: lastYear, source: "LAST_YEAR" } : ownValue;
}
