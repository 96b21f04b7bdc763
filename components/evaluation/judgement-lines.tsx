import type { ReactNode } from "react";
import { RatingBadge } from "@/components/evaluation/rating-badge";
import type { Rating } from "@/lib/db/generated/enums";

type Props = { label: string; rating: Rating | null; reason: string | null; children?: ReactNode };

/** A rating with its reason, as the record shows it. */
export function JudgementLines({ label, rating, reason, children }: Props) {
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-sm font-semibold text-quiet">{label}</span>
        <RatingBadge rating={rating} />
      </p>
      {reason && <p className="max-w-prose whitespace-pre-line">{reason}</p>}
      {children}
    </div>
  );
}
