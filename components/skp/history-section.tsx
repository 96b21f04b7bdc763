import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { formatDateTime } from "@/lib/core/dates";
import { isId } from "@/lib/core/input";
import { EVENT_LABEL, REASON_LABEL } from "@/lib/skp/labels";
import type { SettledComment } from "@/lib/skp/queries/comments";
import type { SkpPage } from "@/lib/skp/queries/page";
import { SettledComments } from "./settled-comments";

/** Who did what, when and why; each entry leads to the plan as it was then. */
export function HistorySection({ page }: { page: SkpPage }) {
  const { head, revisions, zone } = page;
  return (
    <Section title="Riwayat" id="riwayat">
      {revisions.length === 0 ? (
        <p className="text-quiet">SKP ini belum pernah diajukan.</p>
      ) : (
        <Timeline
          entries={revisions.map((line) => ({
            id: line.id,
            when: formatDateTime(line.at, zone),
            what: (
              <>
                {EVENT_LABEL[line.event]} oleh {line.actorName}
                {line.reason && ` (${REASON_LABEL[line.reason].toLowerCase()})`} ·{" "}
                <Link
                  href={`/skp/${head.id}/riwayat/${line.number}`}
                  className="inline-flex min-h-11 items-center"
                >
                  Lihat versi {line.number}
                </Link>
              </>
            ),
            detail: line.note,
          }))}
        />
      )}
      <SettledComments
        comments={page.settled.filter(isOfRemovedRow(page))}
        about="baris yang sudah dihapus"
        shown
        zone={zone}
      />
    </Section>
  );
}

/** What was said about a result that is no longer in the plan. */
const isOfRemovedRow =
  ({ content }: SkpPage) =>
  ({ row }: SettledComment) =>
    isId(row) && !content.results.some(({ id }) => id === row);
