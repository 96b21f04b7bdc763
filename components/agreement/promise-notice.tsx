import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import type { PlanPromise } from "@/lib/skp/queries/promise";

/** On the plan of a unit's head: how much of the unit's agreement it lacks, and where to take it from. */
export function PromiseNotice({ skpId, promise }: { skpId: string; promise: PlanPromise | null }) {
  if (promise === null || promise.missing.length === 0) return null;
  const { missing, goals } = promise;
  return (
    <div className="mb-6 print:hidden">
      <Alert
        tone="warning"
        title={`${missing.length} dari ${goals.length} sasaran Perjanjian Kinerja belum lengkap dimuat`}
      >
        <p>
          <Link href={`/skp/${skpId}/perjanjian`} className="inline-flex min-h-11 items-center">
            Lihat dan ambil dari Perjanjian Kinerja
          </Link>
        </p>
      </Alert>
    </div>
  );
}
