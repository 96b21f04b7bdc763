import { Badge } from "@/components/ui/badge";
import { STANDING_LABEL } from "@/lib/agreement/labels";
import { formatDay } from "@/lib/core/dates";

type Props = { isDraft: boolean | null; signedOn?: Date | null };

/** Whether there is an agreement, and whether it is set. */
export function StandingBadge({ isDraft, signedOn = null }: Props) {
  if (isDraft === null) return <span className="text-quiet">{STANDING_LABEL.BELUM}</span>;
  if (isDraft) return <Badge tone="due">{STANDING_LABEL.RANCANGAN}</Badge>;
  return (
    <Badge tone="done">
      {STANDING_LABEL.DITETAPKAN}
      {signedOn && ` ${formatDay(signedOn)}`}
    </Badge>
  );
}
