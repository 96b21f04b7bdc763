import { DataTable } from "@/components/ui/data-table";
import { Explain } from "@/components/ui/explain";
import { STUDY_LEVEL_LABEL } from "@/lib/studies/labels";
import { bandTexts, GRADE_BANDS } from "@/lib/studies/rules/grade-bands";

const rows = GRADE_BANDS.map((row) => ({
  ...row,
  texts: bandTexts(row),
  accredited:
    row.university === null ? "–" : `Perguruan tinggi ${row.university}, program minimal ${row.leastCourse}`,
}));

/** The regulation's guide for expecting a grade. */
export function GradeGuide() {
  return (
    <Explain term="Panduan Indeks Prestasi Kumulatif (hal. 63)">
      <DataTable
        caption="Panduan ekspektasi Indeks Prestasi Kumulatif"
        captionHidden
        rows={rows}
        rowKey={(row) => `${row.level}-${row.university}`}
        columns={[
          { key: "level", header: "Jenjang", cell: (row) => STUDY_LEVEL_LABEL[row.level] },
          { key: "accredited", header: "Akreditasi", cell: (row) => row.accredited },
          { key: "best", header: "Sangat Baik", nowrap: true, cell: (row) => row.texts.VERY_GOOD },
          { key: "good", header: "Baik", nowrap: true, cell: (row) => row.texts.GOOD },
          {
            key: "fair",
            header: "Butuh Perbaikan",
            nowrap: true,
            cell: (row) => row.texts.NEEDS_IMPROVEMENT,
          },
          { key: "poor", header: "Kurang", nowrap: true, cell: (row) => row.texts.POOR },
        ]}
        empty={null}
      />
    </Explain>
  );
}
