import type { ReactNode } from "react";
import { Link } from "./link";

export type Column<Row> = {
  key: string;
  header: string;
  /** Shown in the header beside the name: "%", "hari". */
  unit?: string;
  /** Figures are aligned to the end. */
  align?: "start" | "end";
  /** For numbers that must stay on one line. */
  nowrap?: boolean;
  cell: (row: Row) => ReactNode;
};

type Props<Row> = {
  /** Says what the rows are; read aloud before the table. */
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Makes the whole row open this page; the first cell becomes the link. */
  rowHref?: (row: Row) => string;
  /** Buttons or links at the end of a row. */
  actions?: (row: Row) => ReactNode;
  /** When there are no rows: why, and what to do. */
  empty: ReactNode;
};

/** The one table: sticky header, aligned figures, rows as links; below 640 px each row is a labelled block. */
export function DataTable<Row>(props: Props<Row>) {
  if (props.rows.length === 0) return props.empty;
  return (
    <table className="data-table">
      <caption className={props.captionHidden ? "sr-only" : undefined}>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align}>
              {columnName(column)}
            </th>
          ))}
          {props.actions && (
            <th scope="col" data-align="end" className="print:hidden">
              Tindakan
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <BodyRow key={props.rowKey(row)} row={row} table={props} />
        ))}
      </tbody>
    </table>
  );
}

/** On phones a cell stands beside its label, so anything but plain text is held together. */
function oneItem(content: ReactNode): ReactNode {
  return typeof content === "string" || typeof content === "number" ? content : <div>{content}</div>;
}

function columnName<Row>(column: Column<Row>): string {
  return column.unit ? `${column.header} (${column.unit})` : column.header;
}

function BodyRow<Row>({ row, table }: { row: Row; table: Props<Row> }) {
  const [first, ...others] = table.columns;
  if (!first) return null;
  const href = table.rowHref?.(row);
  return (
    <tr>
      <th scope="row" data-align={first.align}>
        {href ? (
          <Link href={href} className="row-link block font-semibold">
            {first.cell(row)}
          </Link>
        ) : (
          first.cell(row)
        )}
      </th>
      {others.map((column) => (
        <td
          key={column.key}
          data-label={columnName(column)}
          data-align={column.align}
          className={column.nowrap ? "xl:whitespace-nowrap" : undefined}
        >
          {oneItem(column.cell(row))}
        </td>
      ))}
      {table.actions && (
        <td data-align="end" className="print:hidden">
          <div className="flex flex-wrap justify-end gap-2 max-sm:pt-2 xl:whitespace-nowrap">
            {table.actions(row)}
          </div>
        </td>
      )}
    </tr>
  );
}
