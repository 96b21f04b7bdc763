import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { savePasteAction } from "@/lib/library/actions";
import { newOnly, type PastedResult, type PasteProblem, readPaste } from "@/lib/library/rules/paste";
import { targetText } from "@/lib/skp/content";
import { ASPECT_LABEL, KIND_LABEL, PERSPECTIVE_LABEL } from "@/lib/skp/labels";

type Props = { skpId: string; table: string; held: readonly { statement: string }[] };

/** What the table would add, row by row; saved only as a whole. */
export function PastePreview({ skpId, table, held }: Props) {
  const { results, problems } = readPaste(table);
  const fresh = newOnly(results, held);
  return (
    <Section title="Pratinjau" id="pratinjau">
      <div className="mb-4">
        {problems.length > 0 ? (
          <Problems problems={problems} />
        ) : (
          <Ready fresh={fresh.length} held={results.length - fresh.length} />
        )}
      </div>
      {problems.length === 0 && fresh.length > 0 && (
        <ActionForm action={savePasteAction} id="simpan" className="mb-6">
          <Hidden name="skpId" value={skpId} />
          <Hidden name="table" value={table} />
          <FormButtons>
            <SubmitButton>Tambahkan {fresh.length} hasil kerja</SubmitButton>
          </FormButtons>
        </ActionForm>
      )}
      <DataTable
        caption="Hasil kerja dari tabel"
        captionHidden
        rows={results}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: "row", header: "Baris", cell: ({ row }) => row },
          {
            key: "statement",
            header: "Hasil kerja",
            cell: ({ statement, kind }) => `${statement} (${KIND_LABEL[kind].toLowerCase()})`,
          },
          { key: "indicators", header: "Indikator, aspek, target", cell: Indicators },
          {
            key: "new",
            header: "Keterangan",
            cell: (result) => (fresh.includes(result) ? "Baru" : "Sudah ada di SKP, dilewati"),
          },
        ]}
        empty={<p>Tidak ada baris yang dapat dibaca.</p>}
      />
    </Section>
  );
}

function Ready({ fresh, held }: { fresh: number; held: number }) {
  const rest = held > 0 ? ` ${held} hasil kerja sudah ada di SKP dan dilewati.` : "";
  return <Alert title="Belum ada yang disimpan">{`${fresh} hasil kerja siap ditambahkan.${rest}`}</Alert>;
}

function Problems({ problems }: { problems: PasteProblem[] }) {
  return (
    <Alert tone="warning" title={`${problems.length} isian perlu diperbaiki; belum ada yang disimpan`}>
      <ul className="list-disc ps-5 wrap-anywhere">
        {problems.slice(0, 50).map(({ row, column, value, reason, remedy }) => (
          <li key={`${row} ${column} ${reason}`}>
            Baris {row}, kolom {column}
            {value !== "" && <> berisi “{value.slice(0, 60)}”</>}: {reason} {remedy}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Indicators({ indicators }: PastedResult) {
  if (indicators.length === 0) return "Tanpa indikator";
  return (
    <ul className="list-disc ps-5">
      {indicators.map((row) => {
        const side = row.aspect
          ? ASPECT_LABEL[row.aspect]
          : row.perspective
            ? PERSPECTIVE_LABEL[row.perspective]
            : null;
        return <li key={row.row}>{[row.statement, side, targetText(row)].filter(Boolean).join("; ")}</li>;
      })}
    </ul>
  );
}
