import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { COMPETENCY_LABEL } from "@/lib/evaluation/labels";
import type { EvaluationRecord, RecordCompetency } from "@/lib/evaluation/record";
import { gapOf } from "@/lib/evaluation/rules/required-level";

type Props = { record: EvaluationRecord; ratingsKnown: boolean };

/** The nine competencies against the level the position requires. */
export function RecordCompetencies({ record, ratingsKnown }: Props) {
  const columns: Column<RecordCompetency>[] = [
    { key: "name", header: "Kompetensi", cell: (row) => COMPETENCY_LABEL[row.competency] },
    { key: "required", header: "Level diminta", align: "end", cell: (row) => row.required },
    { key: "self", header: "Menurut pegawai", align: "end", cell: (row) => row.selfLevel ?? "–" },
  ];
  const rated: Column<RecordCompetency>[] = [
    { key: "level", header: "Level dinilai", align: "end", cell: (row) => row.level ?? "–" },
    { key: "gap", header: "Selisih", align: "end", cell: gapText },
    { key: "reason", header: "Alasan", cell: (row) => row.reason ?? "–" },
  ];
  return (
    <Section id="kompetensi" title="Kompetensi">
      <DataTable
        caption="Sembilan kompetensi dan level yang diminta jabatan"
        captionHidden
        rows={record.competencies}
        rowKey={(row) => row.competency}
        columns={ratingsKnown ? [...columns, ...rated] : columns}
        empty={<EmptyState title="Belum ada kompetensi." />}
      />
    </Section>
  );
}

/** "Kurang 1" or "Memenuhi". */
export function gapText({ required, level }: Pick<RecordCompetency, "required" | "level">): string {
  if (level === null) return "–";
  const gap = gapOf(required, level);
  return gap === 0 ? "Memenuhi" : `Kurang ${gap}`;
}
