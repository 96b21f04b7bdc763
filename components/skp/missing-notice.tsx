import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import type { SkpPage } from "@/lib/skp/queries/page";
import { isMissing } from "@/lib/skp/rules/resources";

/** A resource did not come: the leader may adjust the expectations (Ps 11(2)), and gets the way there. */
export function MissingNotice({ page: { head, content, actions } }: { page: SkpPage }) {
  const missing = content.terms.filter(isMissing);
  if (missing.length === 0) return null;
  return (
    <div className="mb-4">
      <Alert tone="warning" title={`${missing.length} dukungan tidak terpenuhi`}>
        <p>Pimpinan dapat menyesuaikan ekspektasi atas hasil kerja yang memerlukannya.</p>
        {actions.includes("reopen") && (
          <p>
            <Link
              className="inline-flex min-h-11 items-center"
              href={`/skp/${head.id}/buka-kembali?alasan=RESOURCE`}
            >
              Buka SKP untuk penyesuaian
            </Link>
          </p>
        )}
      </Alert>
    </div>
  );
}
