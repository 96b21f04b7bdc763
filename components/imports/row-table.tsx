import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { ImportKind, ImportVerdict } from "@/lib/db/generated/enums";
import { FIELD_LABELS, VERDICT_LABELS } from "@/lib/imports/labels";
import type { ImportRowView } from "@/lib/imports/queries";

type Props = { rows: ImportRowView[]; verdict: ImportVerdict; kind: ImportKind };

/** What a row is shown by. */
const HEADERS: Record<ImportKind, [key: string, name: string]> = {
  UNITS: ["NIP atau kode", "Nama"],
  EMPLOYEES: ["NIP atau kode", "Nama"],
  PLANS: ["NIP", "Pegawai dan hasil kerja"],
  PREDICATES: ["NIP", "Pegawai dan tahun"],
};

/** Rows of the file with what is wrong, or with what would change. */
export function RowTable({ rows, verdict, kind }: Props) {
  const [key, name] = HEADERS[kind];
  return (
    <DataTable
      caption={`Baris dengan hasil: ${VERDICT_LABELS[verdict]}`}
      captionHidden
      rows={rows}
      rowKey={(row) => String(row.rowNumber)}
      columns={[
        { key: "row", header: "Baris", cell: (row) => row.rowNumber },
        { key: "key", header: key, cell: (row) => <Content text={row.key} /> },
        { key: "name", header: name, cell: (row) => <Content text={row.name} /> },
        {
          key: "what",
          header: verdict === "BAD" ? "Alasan dan cara memperbaiki" : "Keterangan",
          cell: Findings,
        },
      ]}
      empty={<EmptyState title="Tidak ada baris dengan hasil ini." />}
    />
  );
}

function Findings({ changes, problems }: ImportRowView) {
  if (changes.length + problems.length === 0) return "Tidak ada catatan";
  return (
    <ul className="space-y-2 wrap-anywhere sm:min-w-80">
      {problems.map((problem) => (
        <li key={`${problem.column} ${problem.code}`}>
          <span className="font-semibold">
            {problem.severity === "WARNING" && "Perhatikan: "}
            {problem.column}
          </span>
          {problem.value && <> berisi “{shorten(problem.value)}”</>}. {problem.reason} {problem.remedy}
        </li>
      ))}
      {changes.map((change) => (
        <li key={change.field}>
          <span className="font-semibold">{FIELD_LABELS[change.field] ?? change.field}</span>:{" "}
          {shorten(change.before) || "(kosong)"} menjadi {shorten(change.after) || "(kosong)"}
        </li>
      ))}
    </ul>
  );
}

function Content({ text }: { text: string }) {
  // Wide enough for the 18 digits of a NIP on one line.
  return <span className="inline-block wrap-anywhere sm:min-w-48">{shorten(text) || "(kosong)"}</span>;
}

/** A cell may hold anything: enough of it to find it again in the file. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
