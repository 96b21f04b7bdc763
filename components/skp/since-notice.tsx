import { Alert } from "@/components/ui/alert";
import { formatShortDate } from "@/lib/core/dates";
import { EVENT_LABEL } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";
import { RestoreResult } from "./restore-result";

/** How much changed since the version the reader knows, and which results are gone. */
export function SinceNotice({ page, now }: { page: SkpPage; now: Date }) {
  const { since, removed, zone } = page;
  if (since === null) return null;
  const { line, marks } = since;
  const rows = [...marks.rows.values()];
  const fresh = rows.filter(({ kind }) => kind === "NEW").length;
  const counts = [
    fresh > 0 && `${fresh} hasil kerja baru`,
    rows.length > fresh && `${rows.length - fresh} bagian berubah`,
    removed.length > 0 && `${removed.length} hasil kerja dihapus`,
  ].filter((part) => part !== false);
  if (counts.length === 0) return null;
  return (
    <div className="mb-6 print:hidden">
      <Alert title={`Sejak versi ${line.number}: ${counts.join(", ")}`}>
        <p>
          Dibandingkan dengan versi {line.number} ({EVENT_LABEL[line.event].toLowerCase()} oleh{" "}
          {line.actorName}, {formatShortDate(line.at, zone, now)}). Yang berubah ditandai di barisnya.
        </p>
        {removed.map((result) => (
          <div key={result.id}>
            <p>
              {result.agreed ? "Dihapus, padahal sudah disepakati" : "Dihapus"}: <del>{result.statement}</del>
            </p>
            {page.actions.includes("editResults") && (
              <RestoreResult skpId={page.head.id} resultId={result.id} statement={result.statement} />
            )}
          </div>
        ))}
      </Alert>
    </div>
  );
}
