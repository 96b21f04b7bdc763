import type { Content } from "pdfmake";
import { type Block, blockTable, cell, underHeading, type Width } from "./block-table";
import { blanks, heading } from "./layout";
import type { DocumentResult } from "./types";

type IndicatorOf<R extends DocumentResult> = R["indicators"][number];

/** A numbered column: one cell per result (spanning its indicators) or one cell per indicator. */
export type Column<R extends DocumentResult> = {
  heading: string;
  width: Width;
  alignment?: "left" | "center";
} & (
  | { scope: "RESULT"; cell: (result: R) => Content }
  | { scope: "INDICATOR"; cell: (indicator: IndicatorOf<R>) => string }
);

/** HASIL KERJA as a table of numbered columns, A. UTAMA above B. TAMBAHAN; the headings return on every page. */
export function quantitativeTable<R extends DocumentResult>(
  results: readonly R[],
  columns: Column<R>[],
  noAdditional = "-",
): Content {
  const span = columns.length;
  const blocksOf = (kind: R["kind"]): Block[] => {
    const blocks = results
      .filter((result) => result.kind === kind)
      .map((result) => resultBlock(result, columns));
    const none = cell(kind === "ADDITIONAL" ? noAdditional : "-");
    return blocks.length > 0 ? blocks : [[[{ ...none, colSpan: span }, ...blanks(span - 1)]]];
  };
  const header: Block = [
    heading("HASIL KERJA", span),
    columns.flatMap((column) => heading(column.heading, 1, { alignment: "center" })),
    columns.flatMap((_, index) => heading(`(${index + 1})`, 1, { alignment: "center" })),
  ];
  return blockTable(
    columns.map((column) => column.width),
    header,
    [
      ...underHeading(heading("A. UTAMA", span), blocksOf("MAIN")),
      ...underHeading(heading("B. TAMBAHAN", span), blocksOf("ADDITIONAL")),
    ],
  );
}

function resultBlock<R extends DocumentResult>(result: R, columns: Column<R>[]): Block {
  const indicators: readonly (IndicatorOf<R> | null)[] =
    result.indicators.length > 0 ? result.indicators : [null];
  return indicators.map((indicator, index) =>
    columns.map((column) => {
      if (column.scope === "INDICATOR")
        return cell(indicator ? column.cell(indicator) : "", column.alignment);
      if (index > 0) return { stack: [] };
      return { ...cell(column.cell(result), column.alignment), rowSpan: indicators.length };
    }),
  );
}
