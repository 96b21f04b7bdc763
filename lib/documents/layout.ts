import type { Content, CustomTableLayout, Size, TableCell } from "pdfmake";

/** One official form, ready for `render`. */
export type Form = {
  /** Bookmark and footer, for example "SKP - NAMA". */
  title: string;
  orientation: "LANDSCAPE" | "PORTRAIT";
  content: Content[];
  isDraft: boolean;
  /** Proves where the print comes from. */
  seal?: Seal;
};

/** The address at which a printed form is checked; its last part is the code. */
export type Seal = { address: string };

/** Width between the margins of a landscape page, in points. */
export const CONTENT_WIDTH = 936 - 2 * 36;

const HEADING_FILL = "#DEEAF6";
export const BORDER = 0.6;
const PLACEHOLDER_COLOR = "#595959";

export const CELL_PADDING = 4;

const GRID: CustomTableLayout = {
  hLineWidth: () => BORDER,
  vLineWidth: () => BORDER,
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => CELL_PADDING,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};

/** Bordered table that touches the table above it; rows stay whole when `keepRows` is set. */
export function grid(
  widths: Size[],
  body: TableCell[][],
  { keepRows = false }: { keepRows?: boolean } = {},
): Content {
  return { table: { widths, body, dontBreakRows: keepRows }, layout: GRID, margin: [0, -BORDER, 0, 0] };
}

type HeadingOptions = {
  alignment?: "left" | "center";
  rowSpan?: number;
  /** Left, top, right, bottom; all four unless given. */
  border?: [boolean, boolean, boolean, boolean];
};

/** Shaded cell over `span` columns, followed by the empty cells the table format wants. */
export function heading(
  text: Content,
  span: number,
  { alignment = "left", rowSpan = 1, border }: HeadingOptions = {},
) {
  const cell = { stack: [text], colSpan: span, rowSpan, fillColor: HEADING_FILL, alignment };
  return [border === undefined ? cell : { ...cell, border }, ...blanks(span - 1)];
}

export function blanks(count: number) {
  return Array.from({ length: count }, () => ({ stack: [] as Content[] }));
}

export function titleBlock(lines: string[]): Content {
  return { text: lines.join("\n"), alignment: "center", margin: [0, 0, 0, 8], lineHeight: 1.15 };
}

export function agencyLine(agencyName: string, periodText: string): Content {
  return {
    columns: [
      { text: agencyName, width: "*" },
      { text: `PERIODE PENILAIAN: ${periodText}`, width: "auto" },
    ],
    columnGap: 12,
    margin: [0, 0, 0, 3],
  };
}

/** Dashed list as on the forms; a single item keeps its dash. */
export function dashes(items: readonly string[]): Content {
  return { stack: items.map((item) => ({ text: `- ${item}`, margin: [5, 0, 0, 0], leadingIndent: -5 })) };
}

/** One paragraph per text. */
export function paragraphs(items: readonly string[]) {
  return { stack: items.map((text): Content => ({ text })) };
}

export function placeholder(text: string): Content {
  return { text, italics: true, color: PLACEHOLDER_COLOR };
}

export function footnotes(lines: string[]): Content {
  return { text: lines.join("\n"), italics: true, fontSize: 7.5, margin: [0, 10, 0, 0] };
}
