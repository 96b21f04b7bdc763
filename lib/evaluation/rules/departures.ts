import {
  type DistributionFinding,
  distributionFindings,
  type PredicateCounts,
} from "@/lib/achievement/rules/distribution";
import type { AchievementValue, Predicate } from "@/lib/db/generated/enums";

type Team = { counts: PredicateCounts; open: number };

/** The team's predicates with this person's. */
export function withPredicate(counts: PredicateCounts, predicate: Predicate): PredicateCounts {
  return { ...counts, [predicate]: counts[predicate] + 1 };
}

/**
 * Where the team departs from the pattern of the organisation's achievement once this person has this predicate; nothing
 * while no achievement is set. It asks the appraiser for a reason and never changes a rating (p.94 2a: a consideration).
 */
export function departures(
  value: AchievementValue | null,
  { counts, open }: Team,
  predicate: Predicate,
  minimum: number,
): DistributionFinding[] {
  if (value === null) return [];
  return distributionFindings(value, withPredicate(counts, predicate), minimum, open);
}
