import type { Content } from "pdfmake";
import { type Block, blockTable, cell } from "./block-table";
import { type Form, heading, titleBlock } from "./layout";

/** One matrix of roles and results: of a leader (columns are indicators) or of a team lead (columns are results). */
export type MatrixDocument = {
  /** Whose matrix it is, as printed under the title. */
  owner: MatrixRow["person"];
  columns: readonly { id: string; statement: string }[];
  rows: readonly MatrixRow[];
  isDraft: boolean;
};

export type MatrixRow = {
  person: { name: string; position: string };
  /** Results of a cell by column; "NONE" where it says that there is no role. Missing: not decided. */
  cells: Readonly<Record<string, readonly string[] | "NONE">>;
};

/** More columns than this go into further tables below, evenly: narrower ones could not be read. */
const COLUMNS_PER_TABLE = 6;
const NAME_WIDTH = 13;

/** Matriks Pembagian Peran dan Hasil (A.1.5): the owner with the columns on top of every page, then one row per person. */
export function matrixForm(matrix: MatrixDocument): Form {
  const { owner, columns } = matrix;
  const tables = Math.max(1, Math.ceil(columns.length / COLUMNS_PER_TABLE));
  const size = Math.ceil(columns.length / tables);
  const groups = Array.from({ length: tables }, (_, index) =>
    matrixTable(matrix, columns.slice(index * size, (index + 1) * size), index > 0),
  );
  return {
    title: `Matriks Pembagian Peran dan Hasil - ${owner.name}`,
    orientation: "LANDSCAPE",
    isDraft: matrix.isDraft,
    content: [
      titleBlock(["FORMAT A.1.5", "MATRIKS PEMBAGIAN PERAN DAN HASIL", owner.position.toUpperCase()]),
      ...groups,
    ],
  };
}

function matrixTable(matrix: MatrixDocument, columns: MatrixDocument["columns"], isLater: boolean): Content {
  const { owner, rows } = matrix;
  const span = Math.max(columns.length, 1);
  const width = (100 - 2 * NAME_WIDTH) / span;
  const widths = [NAME_WIDTH, NAME_WIDTH, ...Array.from({ length: span }, () => width)];
  const header: Block = [
    [
      ...heading("PEGAWAI", 1, { alignment: "center" }),
      ...heading("JABATAN", 1, { alignment: "center" }),
      ...heading("OUTCOME ANTARA/ OUTPUT/ LAYANAN", span, { alignment: "center" }),
    ],
    [
      ...heading(owner.name, 1),
      ...heading(owner.position.toUpperCase(), 1),
      ...(columns.length === 0 ? ["-"] : columns.map(({ statement }) => statement.toUpperCase())).flatMap(
        (text) => heading(text, 1),
      ),
    ],
  ];
  const people: readonly MatrixRow[] =
    rows.length > 0 ? rows : [{ person: { name: "-", position: "-" }, cells: {} }];
  const table = blockTable(
    widths,
    header,
    people.map((row) => [personRow(row, columns)]),
  );
  return isLater ? { stack: [table], margin: [0, 14, 0, 0] } : table;
}

function personRow({ person, cells }: MatrixRow, columns: MatrixDocument["columns"]): Block[number] {
  const roles = columns.length === 0 ? [cell("")] : columns.map(({ id }) => roleCell(cells[id]));
  return [cell(person.name), cell(person.position.toUpperCase()), ...roles];
}

function roleCell(roles: readonly string[] | "NONE" | undefined) {
  if (roles === "NONE") return cell("TIDAK ADA PERAN", "center");
  const lines = (roles ?? []).map(
    (text): Content => ({ text: `• ${text}`, margin: [6, 0, 0, 1], leadingIndent: -6 }),
  );
  return { stack: lines };
}
