import "server-only";
import { createHash } from "node:crypto";
import type { AgencyActor } from "@/lib/auth/actor";
import { getDraft } from "@/lib/core/drafts";
import type { Tx } from "@/lib/db/tenant";
import { holidaysDraft } from "./drafts";
import { recordsOf } from "./read-text";
import { type DayOff, type Difference, differences, MOST_DAYS, readList } from "./rules/list";

/** The days off of one year, earliest first. */
export async function listHolidays(tx: Tx, agencyId: string, year: number): Promise<DayOff[]> {
  const rows = await tx.holiday.findMany({
    where: { agencyId, date: { gte: new Date(`${year}-01-01`), lte: new Date(`${year}-12-31`) } },
    orderBy: { date: "asc" },
    take: 2 * MOST_DAYS,
    select: { date: true, kind: true, name: true },
  });
  return rows.map((row) => ({ ...row, date: row.date.toISOString().slice(0, 10) }));
}

/** Fingerprint of stored days, by which a preview notices that somebody else changed them meanwhile. */
export function digestOf(days: readonly DayOff[]): string {
  const facts = days.map(({ date, kind, name }) => [date, kind, name]);
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}

export type HolidayPage = {
  year: number;
  stored: DayOff[];
  /** What was typed or read from a file and not saved yet; empty without one. */
  table: string;
  preview: { rows: Difference[]; problems: string[]; seen: string } | null;
};

/** The days off of a year and what a list that waits would change. Two queries. */
export async function getHolidayPage(tx: Tx, actor: AgencyActor, year: number): Promise<HolidayPage> {
  const stored = await listHolidays(tx, actor.agencyId, year);
  const draft = await getDraft(tx, actor, holidaysDraft(actor.accountId, year));
  const table = typeof draft?.values.table === "string" ? draft.values.table : "";
  if (table === "") return { year, stored, table, preview: null };
  const { days, problems } = readList(recordsOf(table), year);
  return {
    year,
    stored,
    table,
    preview: { rows: differences(days, stored), problems, seen: digestOf(stored) },
  };
}
