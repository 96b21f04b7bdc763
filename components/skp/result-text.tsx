import { type Column, DataTable } from "@/components/ui/data-table";
import type { SkpApproach, SkpForm } from "@/lib/db/generated/enums";
import { type ContentIndicator, type ContentResult, servedText, targetText } from "@/lib/skp/content";
import { aspectText, PERSPECTIVE_LABEL } from "@/lib/skp/labels";

type Props = { result: ContentResult & { number: number }; approach: SkpApproach; form: SkpForm };

/** The words of one result in the order of the official form. */
export function ResultText({ result, approach, form }: Props) {
  const served = servedText(result);
  return (
    <>
      <p className="font-semibold">
        {result.number}. {result.statement}
      </p>
      {result.assignedBy && <p className="text-quiet">(penugasan dari {result.assignedBy})</p>}
      {served && <p className="text-quiet">Mendukung hasil kerja atasan: {served}</p>}
      <div className="mt-2">
        {approach === "QUANTITATIVE" ? (
          <IndicatorTable indicators={result.indicators} form={form} />
        ) : (
          <Narratives indicators={result.indicators} form={form} />
        )}
      </div>
    </>
  );
}

const NONE = <p className="text-quiet">Belum ada indikator.</p>;

const MEASURE: Column<ContentIndicator>[] = [
  { key: "statement", header: "Indikator kinerja individu", cell: ({ statement }) => statement },
  { key: "target", header: "Target", cell: (row) => targetText(row) ?? "Belum diisi" },
];
const COLUMNS: Record<SkpForm, Column<ContentIndicator>[]> = {
  STAFF: [{ key: "aspect", header: "Aspek", cell: aspectOf }, ...MEASURE],
  LEADER: [...MEASURE, { key: "perspective", header: "Perspektif", cell: perspectiveOf }],
};

function IndicatorTable({ indicators, form }: { indicators: ContentIndicator[]; form: SkpForm }) {
  return (
    <DataTable
      caption="Indikator kinerja individu dan target"
      captionHidden
      rows={indicators}
      rowKey={({ id }) => id}
      columns={COLUMNS[form]}
      empty={NONE}
    />
  );
}

function Narratives({ indicators, form }: { indicators: ContentIndicator[]; form: SkpForm }) {
  if (indicators.length === 0) return NONE;
  return (
    <>
      <p className="text-sm text-quiet">Ukuran keberhasilan/indikator kinerja individu dan target:</p>
      <ul className="list-disc ps-5">
        {indicators.map((indicator) => (
          <li key={indicator.id} className="max-w-prose">
            {indicator.statement}
            {form === "LEADER" && indicator.perspective && ` (${PERSPECTIVE_LABEL[indicator.perspective]})`}
          </li>
        ))}
      </ul>
    </>
  );
}

function aspectOf(row: ContentIndicator): string {
  return aspectText(row) ?? "Belum dipilih";
}

function perspectiveOf({ perspective }: ContentIndicator): string {
  return perspective === null ? "Belum dipilih" : PERSPECTIVE_LABEL[perspective];
}
