import { Alert } from "@/components/ui/alert";
import { formatDateTime, formatDeadline } from "@/lib/core/dates";
import type { SkpPage } from "@/lib/skp/queries/page";

/** Says why nothing can be changed now, and what to do about it. */
export function ClosedNotice({ page: { time, zone } }: { page: SkpPage }) {
  const { opensAt, closesAt } = time;
  return (
    <div className="mb-6">
      <Alert title="SKP tidak dapat diubah sekarang">
        {opensAt === null || closesAt === null ? (
          <p>Jadwal perencanaan belum diatur, atau periode tidak sedang dibuka.</p>
        ) : (
          <p>
            Tahap perencanaan berlangsung {formatDateTime(opensAt, zone)} sampai{" "}
            {formatDeadline(closesAt, zone)}. Minta perpanjangan kepada admin kepegawaian bila masih perlu.
          </p>
        )}
      </Alert>
    </div>
  );
}
