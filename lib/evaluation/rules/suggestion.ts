import type { FeedbackTone, Rating, WorkResultKind } from "@/lib/db/generated/enums";

export type RatedResult = {
  kind: WorkResultKind;
  rating: Rating | null;
  feedback?: readonly { tone: FeedbackTone }[];
};

export type RatingCounts = { total: number; ABOVE: number; MEETS: number; BELOW: number; mainBelow: number };

/** Which row of the guidance applies, or why none does. */
export type SuggestionRule =
  | "MOST_ABOVE"
  | "MOST_MEET"
  | "MOST_BELOW"
  | "FEEDBACK_DIFFERS"
  | "UNDECIDED"
  | "UNRATED";

/** `rating` is null when the guidance does not decide, or when a main result is not rated yet. */
export type Suggestion = { rating: Rating | null; rule: SuggestionRule; counts: RatingCounts };

/**
 * Up to this share of the main results counts as "sebagian kecil". The regulation gives no number; one third keeps a
 * plan of three main results from being undecided by a single one.
 */
export const SMALL_SHARE = 1 / 3;

/**
 * What the printed guidance says about the overall rating of results (PermenPANRB 6/2022 p.97-102; "sebagian besar"
 * read as more than half): ABOVE when most are above and no main result is below; MEETS when most meet and at most a
 * small part of the main results is below; BELOW when most are below. The feedback on the results, where there is any, must
 * be of the same row: mostly positive, positive in part, mostly not positive. Else null: the guidance does not decide.
 * It is a suggestion only: the appraiser decides. Additional results that were not rated do not count.
 */
export function suggestResultRating(results: readonly RatedResult[], smallShare = SMALL_SHARE): Suggestion {
  const counted = results.filter(({ kind, rating }) => kind === "MAIN" || rating !== null);
  const counts = countRatings(counted);
  if (counts.total === 0 || counted.some(({ rating }) => rating === null)) {
    return { rating: null, rule: "UNRATED", counts };
  }
  const rating = byResults(counted, counts, smallShare);
  if (rating === null) return { rating, rule: "UNDECIDED", counts };
  return feedbackFits(rating, counted)
    ? { rating, rule: RULE[rating], counts }
    : { rating: null, rule: "FEEDBACK_DIFFERS", counts };
}

const RULE = {
  ABOVE: "MOST_ABOVE",
  MEETS: "MOST_MEET",
  BELOW: "MOST_BELOW",
} as const satisfies Record<Rating, SuggestionRule>;

/** The column "hasil kerja" of the guidance. */
function byResults(counted: readonly RatedResult[], counts: RatingCounts, smallShare: number): Rating | null {
  const most = (rating: Rating) => counts[rating] * 2 > counts.total;
  const mains = counted.filter(({ kind }) => kind === "MAIN").length;
  if (most("ABOVE") && counts.mainBelow === 0) return "ABOVE";
  if (most("MEETS") && counts.mainBelow <= mains * smallShare) return "MEETS";
  return most("BELOW") ? "BELOW" : null;
}

/** The column "umpan balik": without any feedback it says nothing. */
function feedbackFits(rating: Rating, counted: readonly RatedResult[]): boolean {
  const tones = counted.flatMap(({ feedback = [] }) => feedback.map(({ tone }) => tone));
  const positive = tones.filter((tone) => tone === "POSITIVE").length;
  if (tones.length === 0) return true;
  if (rating === "MEETS") return positive > 0;
  return rating === "ABOVE" ? positive * 2 > tones.length : positive * 2 < tones.length;
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
