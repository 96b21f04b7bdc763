import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import type { Finding, PlanCheck } from "@/lib/skp/rules/checks";

/** What stops the plan, and what deserves a second look, each leading to its row. */
export function CheckList({ check, skpId }: { check: PlanCheck; skpId: string }) {
  const { errors, warnings } = check;
  return (
    <div className="mb-6 space-y-4">
      {errors.length > 0 && (
        <Alert tone="error" title="Lengkapi lebih dahulu">
          <Findings findings={errors} skpId={skpId} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert tone="warning" title="Periksa lagi; ini tidak menghalangi">
          <Findings findings={warnings} skpId={skpId} />
        </Alert>
      )}
      {errors.length + warnings.length === 0 && (
        <Alert tone="success" title="Lengkap">
          <p>Tidak ada yang perlu dilengkapi.</p>
        </Alert>
      )}
    </div>
  );
}

function Findings({ findings, skpId }: { findings: Finding[]; skpId: string }) {
  return (
    <ul className="list-disc ps-5">
      {findings.map(({ text, row }) => (
        <li key={`${row} ${text}`}>
          {text} {row && <Link href={`/skp/${skpId}#hasil-${row}`}>Lihat</Link>}
        </li>
      ))}
    </ul>
  );
}
