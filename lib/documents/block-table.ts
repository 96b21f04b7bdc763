import type { Content, TableCell } from "pdfmake";
import { BORDER, CELL_PADDING, CONTENT_WIDTH, grid } from "./layout";

/** Share of the page width, in percent; the table fills the page. */
export type Width = number;

export type BlockCell = {
  stack: Content[];
  rowSpan?: number;
  colSpan?: number;
  alignment?: "left" | "center";
  fillColor?: string;
  border?: [boolean, boolean, boolean, boolean];
};

/** Rows that belong together: one work result with its indicators, one behaviour value, one sub-heading. */
export type Block = BlockCell[][];

const CHARACTER_WIDTH = 4.6;
const LINE_HEIGHT = 11;
/** A folio page in landscape has some 520 points; the rest is for the repeated header. */
const KEPT_HEIGHT = 330;

/**
 * Table of blocks under a header that returns on every page. A block moves to the next page as a whole; only a
 * block that is too tall for that breaks, and then without spanning cells, whose text would run off the page.
 */
export function blockTable(widths: Width[], header: Block, blocks: Block[]): Content {
  const points = widths.map((width) => (width / 100) * (CONTENT_WIDTH - BORDER) - 2 * CELL_PADDING - BORDER);
  const [first] = blocks;
  const body: TableCell[][] = [[grid(points, header)], ...blocks.map((block) => [blockCell(points, block)])];
  return {
    table: { widths: ["*"], body, headerRows: 1, keepWithHeaderRows: first && isKept(points, first) ? 1 : 0 },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  };
}

export function cell(content: Content, alignment: "left" | "center" = "left"): BlockCell {
  return { stack: [content], alignment };
}

/** A heading that never stays behind at the bottom of a page: it joins the first block. */
export function underHeading(headingRow: Block[number], [first = [], ...rest]: Block[]): Block[] {
  return [[headingRow, ...first], ...rest];
}

function blockCell(points: number[], block: Block): TableCell {
  if (!isKept(points, block)) return grid(points, withoutSpans(block));
  return { stack: [grid(points, block)], unbreakable: true };
}

function isKept(points: number[], block: Block): boolean {
  return estimatedHeight(points, block) <= KEPT_HEIGHT;
}

function estimatedHeight(points: number[], block: Block): number {
  const rowHeights = block.map((row) => {
    const cellHeights = row.map(
      (item, column) => linesOf(item.stack, points[column] ?? CONTENT_WIDTH) * LINE_HEIGHT,
    );
    return Math.max(...cellHeights);
  });
  return rowHeights.reduce((sum, height) => sum + height, 0);
}

function linesOf(content: Content, width: number): number {
  if (Array.isArray(content)) return content.reduce<number>((sum, part) => sum + linesOf(part, width), 0);
  if (typeof content === "string") return Math.ceil((content.length * CHARACTER_WIDTH) / width);
  if (typeof content !== "object") return 1;
  if ("stack" in content && content.stack) return linesOf(content.stack, width);
  if ("text" in content && content.text) return linesOf(content.text, width);
  return 0;
}

/** The same rows with the text of a spanning cell in its first row and open borders below it. */
function withoutSpans(block: Block): Block {
  const rows = block.map((row) => [...row]);
  for (const [rowIndex, row] of block.entries()) {
    for (const [column, { rowSpan = 1, ...rest }] of row.entries()) {
      for (let offset = 0; rowSpan > 1 && offset < rowSpan; offset++) {
        const target = rows[rowIndex + offset];
        if (!target) continue;
        const content = offset === 0 ? rest : { stack: [] };
        target[column] = { ...content, border: [true, offset === 0, true, offset === rowSpan - 1] };
      }
    }
  }
  return rows;
}
