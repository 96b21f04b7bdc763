import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDay, formatDayRange } from "@/lib/core/dates";
import { ACCREDITATION_LABEL, STUDY_LEVEL_LABEL, STUDY_OUTCOME_LABEL } from "@/lib/studies/labels";
import type { StudyRow } from "@/lib/studies/queries/studies";

/** The study leaves of one person. */
export function StudyTable({ studies }: { studies: StudyRow[] }) {
  return (
    <DataTable
      caption="Tugas belajar, yang terakhir lebih dahulu"
      captionHidden
      rows={studies}
      rowKey={(row) => row.id}
      columns={[
        { key: "programme", header: "Program", cell: (row) => `${row.programme}, ${row.institution}` },
        {
          key: "level",
          header: "Jenjang dan akreditasi",
          cell: (row) => [STUDY_LEVEL_LABEL[row.level], ...accreditations(row)].join("; "),
        },
        { key: "span", header: "Waktu", cell: (row) => formatDayRange(row.startsOn, row.endsOn) },
        {
          key: "outcome",
          header: "Hasil",
          cell: (row) =>
            row.outcome === null
              ? "Berjalan"
              : `${STUDY_OUTCOME_LABEL[row.outcome]}${row.endedOn === null ? "" : `, ${formatDay(row.endedOn)}`}`,
        },
      ]}
      empty={<EmptyState title="Belum ada tugas belajar yang tercatat." />}
    />
  );
}

function accreditations({ university, course }: StudyRow): string[] {
  if (university === null || course === null) return [];
  return [`perguruan tinggi ${ACCREDITATION_LABEL[university]}, program ${ACCREDITATION_LABEL[course]}`];
}
