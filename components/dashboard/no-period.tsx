import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";

/** Every dashboard before the first year opens. */
export function NoPeriod() {
  return (
    <>
      <PageHead title="Dasbor" />
      <EmptyState title="Belum ada periode yang dibuka.">
        <p>Angka muncul di sini setelah admin kepegawaian membuka periode kinerja.</p>
      </EmptyState>
    </>
  );
}
