import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import type { Zone } from "@/lib/core/dates";
import { planNotices } from "@/lib/skp/notices";
import type { SkpHead } from "@/lib/skp/queries/head";
import type { Viewer } from "@/lib/skp/sentences";

type Props = { head: SkpHead; viewer: Viewer; now: Date; zone: Zone };

/** Who decides from when, and what a move of either side means for this plan. */
export function PlanNotices({ head, viewer, now, zone }: Props) {
  return planNotices(head, viewer, now, zone).map(({ key, title, text, link }) => (
    <div key={key} className="mb-6">
      <Alert title={title} tone="warning">
        <p>{text}</p>
        {link && (
          <p>
            <Link href={link.href} className="inline-flex min-h-11 items-center">
              {link.label}
            </Link>
          </p>
        )}
      </Alert>
    </div>
  ));
}
