import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";

type Props<Row> = {
  /** The question the chart answers: "Sudah sampai mana unit saya?" */
  question: string;
  /** n and date: "1.204 pegawai, keadaan 12 Jan 2026". */
  basis: string;
  chart: ReactNode;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string;
  empty: ReactNode;
};

/** A chart with the table it was drawn from, open below it. The table alone says everything. */
export function ChartFigure<Row>({ question, basis, chart, ...table }: Props<Row>) {
  if (table.rows.length === 0) return table.empty;
  return (
    <figure className="mb-8">
      <figcaption className="mb-2">
        <h2 className="text-lg">{question}</h2>
        <p className="text-sm text-quiet">{basis}</p>
      </figcaption>
      {chart}
      <details open className="mt-2">
        <summary className="inline-flex min-h-11 items-center text-action underline underline-offset-4 print:hidden">
          Tabel angka
        </summary>
        <DataTable caption={`Angka untuk: ${question}`} captionHidden {...table} />
      </details>
    </figure>
  );
}
