import type { PlannedRow } from "./check/candidate";
import { type Layout, REPORT_COLUMNS, usedColumns } from "./layout";
import { toCsv, toXlsx } from "./write-table";

type BadRow = Pick<PlannedRow<unknown>, "cells" | "problems">;

/**
 * The refused rows alone, as they came, with why and how to repair in two more columns. Corrected, the same file can
 * be uploaded again: its two extra columns are known and skipped.
 */
export function badRowsFile(layout: Layout, rows: BadRow[], format: "xlsx" | "csv"): Promise<Buffer> {
  const columns = usedColumns(layout).filter((column) => rows.some((row) => column in row.cells));
  const header = [...columns, REPORT_COLUMNS.reason, REPORT_COLUMNS.remedy];
  const lines = rows.map((row) => {
    const errors = row.problems.filter((problem) => problem.severity === "ERROR");
    return [
      ...columns.map((column) => row.cells[column] ?? ""),
      errors.map((problem) => `${problem.column}: ${problem.reason}`).join(" "),
      [...new Set(errors.map((problem) => problem.remedy))].join(" "),
    ];
  });
  return format === "xlsx" ? toXlsx(header, lines) : Promise.resolve(toCsv(header, lines));
}
