import { Badge, type Shape, type Tone } from "@/components/ui/badge";
import type { Predicate, Rating } from "@/lib/db/generated/enums";
import { PREDICATE_LABEL, RATING_LABEL } from "@/lib/evaluation/labels";

const RATING_LOOK: Record<Rating, { tone: Tone; shape: Shape }> = {
  ABOVE: { tone: "done", shape: "triangle" },
  MEETS: { tone: "action", shape: "dot" },
  BELOW: { tone: "error", shape: "triangle-down" },
};

const PREDICATE_LOOK: Record<Predicate, { tone: Tone; shape: Shape }> = {
  VERY_GOOD: { tone: "done", shape: "diamond" },
  GOOD: { tone: "done", shape: "dot" },
  NEEDS_IMPROVEMENT: { tone: "due", shape: "half" },
  POOR: { tone: "error", shape: "triangle-down" },
  VERY_POOR: { tone: "error", shape: "cross" },
};

/** One of the three ratings: a word, a shape and a colour. */
export function RatingBadge({ rating }: { rating: Rating | null }) {
  if (rating === null) return <span className="text-quiet">Belum dinilai</span>;
  return <Badge {...RATING_LOOK[rating]}>{RATING_LABEL[rating]}</Badge>;
}

/** One of the five predicates: a word, a shape and a colour. */
export function PredicateBadge({ predicate }: { predicate: Predicate }) {
  return <Badge {...PREDICATE_LOOK[predicate]}>{PREDICATE_LABEL[predicate]}</Badge>;
}
