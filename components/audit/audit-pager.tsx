import { ButtonLink } from "@/components/ui/button";
import { type SearchParams, withParam } from "@/components/ui/page-links";
import type { AuditPage } from "@/lib/audit/queries";

/** Older and newest: the log grows while one reads, so its pages are cut by number, not counted. */
export function AuditPager({ page: { filter, older }, params }: { page: AuditPage; params: SearchParams }) {
  const link = (before: string) => withParam("/admin/audit", params, "sebelum", before);
  return (
    <nav aria-label="Halaman jejak audit" className="flex flex-wrap gap-3 py-3">
      {filter.before !== null && (
        <ButtonLink tone="secondary" href={link("")}>
          Terbaru
        </ButtonLink>
      )}
      {older !== null && (
        <ButtonLink tone="secondary" href={link(String(older))}>
          Lebih lama
        </ButtonLink>
      )}
    </nav>
  );
}
