import type { HolidayKind } from "@/lib/db/generated/enums";
import { readDay } from "@/lib/imports/read-day";

/** A day off; `date` is "2027-03-10". */
export type DayOff = { date: string; kind: HolidayKind; name: string };

export type ReadList = { days: DayOff[]; problems: string[] };

/** Days off of one year; the joint decree names some twenty-five. */
export const MOST_DAYS = 100;
const LONGEST_NAME = 120;

/**
 * The days off of a year out of a table: day, name, and kind, which is collective leave where the kind or the name says
 * "cuti bersama". A first row without a day is a heading. Every row that cannot be used is told.
 */
export function readList(records: readonly (readonly string[])[], year: number): ReadList {
  const rows = records
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [first] = rows;
  const body =
    first && readDay(first.cells[0] ?? "") === null && !/\d/.test(first.cells[0] ?? "")
      ? rows.slice(1)
      : rows;
  const days = new Map<string, DayOff>();
  const problems: string[] = [];
  for (const { row, cells } of body) {
    const found = readRow(cells, year, days);
    if (typeof found === "string") problems.push(`Baris ${row}: ${found}`);
    else days.set(found.date, found);
  }
  if (body.length === 0) problems.push("Tidak ada baris yang dapat dibaca.");
  if (body.length > MOST_DAYS) problems.push(`Paling banyak ${MOST_DAYS} hari dalam satu tahun.`);
  return { days: [...days.values()].sort((a, b) => a.date.localeCompare(b.date)), problems };
}

function readRow(cells: string[], year: number, known: ReadonlyMap<string, DayOff>): DayOff | string {
  const [written = "", name = "", kind = ""] = cells;
  const date = readDay(written);
  if (date === null) return `“${written.slice(0, 40)}” bukan tanggal. Tulis misalnya 10/03/${year}.`;
  if (!date.startsWith(`${year}-`)) return `${written} bukan tanggal tahun ${year}.`;
  if (name === "") return `Tulis nama hari libur ${written}.`;
  if (name.length > LONGEST_NAME) return `Nama hari libur ${written} lebih dari ${LONGEST_NAME} huruf.`;
  if (known.has(date)) return `${written} sudah ada pada baris di atasnya.`;
  return { date, name, kind: /cuti bersama/i.test(`${kind} ${name}`) ? "COLLECTIVE_LEAVE" : "NATIONAL" };
}

export type Difference = DayOff & { change: "NEW" | "CHANGED" | "SAME" | "GONE"; before?: string };

/** What saving the list would do to the stored days, in the order of the calendar. */
export function differences(days: readonly DayOff[], stored: readonly DayOff[]): Difference[] {
  const before = new Map(stored.map((day) => [day.date, day]));
  const after = new Set(days.map(({ date }) => date));
  const gone = stored
    .filter(({ date }) => !after.has(date))
    .map((day) => ({ ...day, change: "GONE" as const }));
  const kept = days.map((day): Difference => {
    const old = before.get(day.date);
    if (old === undefined) return { ...day, change: "NEW" };
    return old.name === day.name && old.kind === day.kind
      ? { ...day, change: "SAME" }
      : { ...day, change: "CHANGED", before: old.name };
  });
  return [...kept, ...gone].sort((a, b) => a.date.localeCompare(b.date));
}
