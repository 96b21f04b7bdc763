import type { Content } from "pdfmake";
import { type Block, blockTable, cell, underHeading } from "./block-table";
import { blanks, dashes, heading, paragraphs } from "./layout";
import { indicatorText, NO_ADDITIONAL, statementWithAssignment } from "./result-text";
import type { DocumentResult, EvaluationResult } from "./types";

const MEASURED_HEADINGS = [
  "REALISASI BERDASARKAN BUKTI DUKUNG",
  "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
];

/** HASIL KERJA of a qualitative plan: each result above its measures of success. */
export function planQualitativeTable(results: readonly DocumentResult[], measureHeading: string): Content {
  const blocksOf = (kind: DocumentResult["kind"]) => {
    const chosen = results.filter((result) => result.kind === kind);
    if (chosen.length === 0) return [noResult(2, kind === "ADDITIONAL" ? NO_ADDITIONAL : "-")];
    return chosen.map((result) => planBlock(result, measureHeading));
  };
  return blockTable(
    [3, 97],
    [heading("HASIL KERJA", 2)],
    [
      ...underHeading(heading("A. UTAMA", 2), blocksOf("MAIN")),
      ...underHeading(heading("B. TAMBAHAN", 2), blocksOf("ADDITIONAL")),
    ],
  );
}

/** HASIL KERJA of a qualitative evaluation: main and additional results each under their own headings. */
export function evaluationQualitativeTables(
  results: readonly EvaluationResult[],
  measureHeading: string,
): Content[] {
  const widths = [3, 47, 24, 26];
  const blocksOf = (kind: DocumentResult["kind"]) => {
    const chosen = results.filter((result) => result.kind === kind);
    return chosen.length > 0
      ? chosen.map((result) => evaluationBlock(result, measureHeading))
      : [noResult(4)];
  };
  const mainHeader = [
    [...heading("HASIL KERJA", 2), ...measuredHeadings(2)],
    [...heading("A. UTAMA", 2), ...blanks(2)],
  ];
  const additionalHeader = [[...heading("B. TAMBAHAN", 2), ...measuredHeadings(1)]];
  return [
    blockTable(widths, mainHeader, blocksOf("MAIN")),
    blockTable(widths, additionalHeader, blocksOf("ADDITIONAL")),
  ];
}

function planBlock(result: DocumentResult, measureHeading: string): Block {
  return [
    [numberCell(result), cell(statementWithAssignment(result))],
    [...blanks(1), measureCell(result, measureHeading)],
  ];
}

function evaluationBlock(result: EvaluationResult, measureHeading: string): Block {
  const realisations = result.indicators.flatMap((indicator) => indicator.realisation ?? []);
  return [
    [
      numberCell(result),
      cell(statementWithAssignment(result)),
      { ...cell(dashes(realisations)), rowSpan: 2 },
      { ...paragraphs(result.feedback), rowSpan: 2 },
    ],
    [...blanks(1), measureCell(result, measureHeading), ...blanks(2)],
  ];
}

function measuredHeadings(rowSpan: number) {
  return MEASURED_HEADINGS.flatMap((text) => heading(text, 1, { alignment: "center", rowSpan }));
}

function numberCell(result: DocumentResult) {
  return { ...cell(String(result.number), "center"), rowSpan: 2 };
}

function measureCell(result: DocumentResult, measureHeading: string) {
  return { stack: [measureHeading, dashes(result.indicators.map(indicatorText))] };
}

function noResult(span: number, text = "-"): Block {
  return [[{ ...cell(text), colSpan: span }, ...blanks(span - 1)]];
}
