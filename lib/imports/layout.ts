import type { Table, TextRow } from "./table";

export type Cell = (column: string) => string | undefined;

/** Where a field comes from: one column, or a reading of several of which a report names the first. */
export type Source =
  | string
  | { column: string; uses: readonly string[]; read: (cell: Cell) => string | undefined };

export type LayoutId = "SIASN_UNITS" | "SIASN_EMPLOYEES" | "UNITS" | "EMPLOYEES" | "PLANS" | "PREDICATES";

/** A known arrangement of columns; columns are found by name, so their order in the file is free. */
export type Layout<Field extends string = string> = {
  id: LayoutId;
  /** A header with one of these columns is meant to be this layout. */
  recognisedBy: readonly string[];
  required: readonly string[];
  /** Columns of the source that are known but not read: they are not stored either. */
  ignored: readonly string[];
  sources: Partial<Record<Field, Source>>;
};

/** A data row: its fields (absent column: undefined, empty cell: ""), and the cells that a report of it repeats. */
export type FieldRow<Field extends string> = {
  rowNumber: number;
  fields: Partial<Record<Field, string>>;
  cells: Record<string, string>;
  /** More filled cells than the header has columns: a separator inside a value, usually. */
  tooLong: boolean;
};

export type HeaderProblem = {
  problem: "HEADER_UNKNOWN" | "COLUMNS_MISSING" | "COLUMNS_TWICE";
  columns: string[];
};

/** Column names meet without case, spaces and underscores: "NamaUnor" = "nama_unor" = "Nama Unor". */
const fold = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Columns that our own list of faulty rows adds; uploading the corrected list is the normal way back. */
export const REPORT_COLUMNS = { reason: "alasan_ditolak", remedy: "cara_memperbaiki" } as const;

/** The layout that a header belongs to, with columns that are in the file but unknown, or what is wrong with it. */
export function matchLayout<L extends Layout>(
  header: string[],
  layouts: readonly L[],
): { ok: true; layout: L; unknownColumns: string[] } | ({ ok: false } & HeaderProblem) {
  const present = header.map(fold);
  const layout = layouts.find((one) => one.recognisedBy.some((column) => present.includes(fold(column))));
  if (!layout) return { ok: false, problem: "HEADER_UNKNOWN", columns: header.filter(Boolean).slice(0, 10) };

  const missing = layout.required.filter((column) => !present.includes(fold(column)));
  if (missing.length > 0) return { ok: false, problem: "COLUMNS_MISSING", columns: missing };
  const used = usedColumns(layout);
  const twice = used.filter((column) => present.filter((name) => name === fold(column)).length > 1);
  if (twice.length > 0) return { ok: false, problem: "COLUMNS_TWICE", columns: twice };

  const known = new Set([...used, ...layout.ignored, ...Object.values(REPORT_COLUMNS)].map(fold));
  return { ok: true, layout, unknownColumns: header.filter((name) => name !== "" && !known.has(fold(name))) };
}

/** Columns that are read, each once, in the order of the fields. */
export function usedColumns(layout: Layout): string[] {
  const columns = Object.values(layout.sources).flatMap((source) =>
    source === undefined ? [] : typeof source === "string" ? [source] : [...source.uses],
  );
  return [...new Set(columns)];
}

/** Name of the column in the file that a fault of this field is reported at. */
export function columnOf<Field extends string>(layout: Layout<Field>, field: Field): string {
  const source = layout.sources[field];
  return typeof source === "object" ? source.column : (source ?? field);
}

/** Rows of the table as fields of its layout. */
export function readRows<Field extends string>(table: Table, layout: Layout<Field>): FieldRow<Field>[] {
  const present = table.header.map(fold);
  const columns = usedColumns(layout).map((name) => ({ name, at: present.indexOf(fold(name)) }));
  const readable = columns.filter((column) => column.at >= 0);
  return table.rows.map((row) => readRow(row, readable, layout, table.header.length));
}

function readRow<Field extends string>(
  row: TextRow,
  columns: { name: string; at: number }[],
  layout: Layout<Field>,
  width: number,
): FieldRow<Field> {
  const cells: Record<string, string> = {};
  for (const column of columns) cells[column.name] = row.cells[column.at] ?? "";
  const fields: Partial<Record<Field, string>> = {};
  for (const field in layout.sources) {
    const source = layout.sources[field];
    if (source === undefined) continue;
    fields[field] = typeof source === "string" ? cells[source] : source.read((column) => cells[column]);
  }
  return {
    rowNumber: row.rowNumber,
    fields,
    cells,
    tooLong: row.cells.slice(width).some((cell) => cell !== ""),
  };
}
