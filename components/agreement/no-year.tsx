import { EmptyState } from "@/components/ui/empty-state";

/** Stands where a year's agreements would stand while the agency has no year yet. */
export function NoYear() {
  return (
    <EmptyState title="Belum ada periode kinerja.">
      <p>Admin kepegawaian membuat periode tahun ini lebih dahulu, di Administrasi, Periode dan jadwal.</p>
    </EmptyState>
  );
}
