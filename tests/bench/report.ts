import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Prints rows as one aligned table; the keys of the first row are the headings. */
export function printTable(rows: Record<string, string | number>[]): void {
  const headings = Object.keys(rows[0] ?? {});
  const lines = [headings, ...rows.map((row) => headings.map((key) => String(row[key] ?? "")))];
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of lines) {
    console.log(
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    );
  }
}

/** Keeps the whole measurement as JSON in the data folder of the measurements. */
export function save(name: string, result: unknown): void {
  const file = resolve(process.env.KINERJA_DATA_DIR ?? ".data/bench", `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), result }, null, 2)}\n`);
  console.log(`\n${file}`);
}
