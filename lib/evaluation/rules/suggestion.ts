import type { Rating, WorkResultKind } from "@/lib/db/generated/enums";

export type RatedResult = { kind: WorkResultKind; rating: Rating | null };

export type RatingCounts = { total: number; ABOVE: number; MEETS: number; BELOW: number; mainBelow: number };

/** `rating` is null when the guidance does not decide, or when a main result is not rated yet. */
export type Suggestion = { rating: Rating | null; counts: RatingCounts };

/**
 * Up to this share of the main results counts as "sebagian kecil". The regulation gives no number; one third keeps a
 * plan of three main results from being undecided by a single one.
 */
export const SMALL_SHARE = 1 / 3;

/**
 * What the printed guidance says about the overall rating of results (PermenPANRB 6/2022 p.97-102; "sebagian besar"
 * read as more than half): ABOVE when most are above and no main result is below; MEETS when most meet and at most a
 * small part of the main results is below; BELOW when most are below; else null: the guidance does not decide.
 * It is a suggestion only: the appraiser decides. Additional results that were not rated do not count.
 */
export function suggestResultRating(results: readonly RatedResult[], smallShare = SMALL_SHARE): Suggestion {
  const counted = results.filter(({ kind, rating }) => kind === "MAIN" || rating !== null);
  const counts = countRatings(counted);
  if (counts.total === 0 || counted.some(({ rating }) => rating === null)) return { rating: null, counts };
  const most = (rating: Rating) => counts[rating] * 2 > counts.total;
  const mains = counted.filter(({ kind }) => kind === "MAIN").length;
  if (most("ABOVE") && counts.mainBelow === 0) return { rating: "ABOVE", counts };
  if (most("MEETS") && counts.mainBelow <= mains * smallShare) return { rating: "MEETS", counts };
  return { rating: most("BELOW") ? "BELOW" : null, counts };
}

function countRatings(results: readonly RatedResult[]): RatingCounts {
  const count = (rating: Rating) => results.filter((result) => result.rating === rating).length;
  return {
    total: results.length,
    ABOVE: count("ABOVE"),
    MEETS: count("MEETS"),
    BELOW: count("BELOW"),
    mainBelow: results.filter(({ kind, rating }) => kind === "MAIN" && rating === "BELOW").length,
  };
}

/**
 * Whether the overall rating of behaviour lies outside everything the seven values were given: better than the best
 * or worse than the worst of them. The regulation has no counting rule for behaviour (derived).
 */
export function contradictsValues(overall: Rating, values: readonly Rating[]): boolean {
  const order: readonly Rating[] = ["BELOW", "MEETS", "ABOVE"];
  const ranks = values.map((value) => order.indexOf(value));
  if (ranks.length === 0) return false;
  const rank = order.indexOf(overall);
  return rank > Math.max(...ranks) || rank < Math.min(...ranks);
}
