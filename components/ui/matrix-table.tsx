import type { ReactNode } from "react";

type Head = {
  key: string;
  label: ReactNode;
  /** Tinted, because something is missing here; the label must say what. */
  marked?: boolean;
};

type Props = {
  /** What stands in rows, columns and cells. */
  caption: string;
  /** Above the row names: "Pegawai". */
  corner: string;
  columns: Head[];
  rows: Head[];
  cell: (rowKey: string, columnKey: string) => ReactNode;
};

// What scrolls must be reachable by keyboard, also where no cell holds a link.
const reachable = { tabIndex: 0 };

/** A true matrix: the only thing that scrolls sideways. The first column and the header stay in view. */
export function MatrixTable({ caption, corner, columns, rows, cell }: Props) {
  return (
    <section
      aria-label={caption}
      {...reachable}
      className="matrix-frame max-h-[80dvh] overflow-auto border border-line"
    >
      <table className="matrix">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td className="text-sm font-semibold">{corner}</td>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-marked={column.marked || undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" data-marked={row.marked || undefined}>
                {row.label}
              </th>
              {columns.map((column) => (
                <td key={column.key} data-marked={column.marked || undefined}>
                  {cell(row.key, column.key)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
