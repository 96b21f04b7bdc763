import type { ReactNode } from "react";
import { RatingBadge } from "@/components/evaluation/rating-badge";
import type { Rating } from "@/lib/db/generated/enums";

type Props = {
  label: string;
  rating: Rating | null;
  reason: string | null;
  children?: ReactNode /** Stands beside what it judges, behind a line. */;
  beside?: boolean;
};

/** A rating with its reason, as the record shows it. */
export function JudgementLines({ label, rating, reason, children, beside = false }: Props) {
  return (
    <div className={beside ? "space-y-1 max-lg:mt-3 lg:border-s lg:border-line lg:ps-4" : "space-y-1"}>
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-sm font-semibold text-quiet">{label}</span>
        <RatingBadge rating={rating} />
      </p>
      {reason && <p className="max-w-prose whitespace-pre-line">{reason}</p>}
      {children}
    </div>
  );
}
