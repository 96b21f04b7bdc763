import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import { FILE_PROBLEMS } from "@/lib/imports/labels";
import { readTable } from "@/lib/imports/read-table";
import { holidaysDraft } from "./drafts";
import { canManageHolidays } from "./policy";
import { digestOf, listHolidays } from "./queries";
import { recordsOf, textOf } from "./read-text";
import { differences, readList } from "./rules/list";
import { checkHolidaysInput, saveHolidaysInput } from "./schema";

/** Keeps a list for the preview; no working day changes by it. */
export const checkHolidays = command({
  event: "holidays.check",
  input: checkHolidaysInput,
  load: async () => ({}),
  allow: (actor) => canManageHolidays(actor),
  run: async ({ tx, actor, agencyId, input: { year, table, file } }) => {
    const typed = file && file.size > 0 ? await textOfFile(file) : table;
    if (typed.trim() === "") {
      reject("VALIDATION", { fields: { table: "Tempelkan daftar hari libur, atau pilih berkasnya." } });
    }
    const form = holidaysDraft(actor.accountId, year);
    const values = { table: typed };
    await tx.draft.upsert({
      where: { agencyId_accountId_form: { agencyId, accountId: actor.accountId, form } },
      create: { agencyId, accountId: actor.accountId, form, values },
      update: { values },
    });
    return { year };
  },
  audit: ({ input }) => ({ detail: { year: input.year } }),
});

async function textOfFile(file: File): Promise<string> {
  const read = await readTable(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!read.ok) reject("VALIDATION", { fields: { file: FILE_PROBLEMS[read.problem] } });
  const { header, rows } = read.table;
  const text = textOf([header, ...rows.slice(0, 200).map(({ cells }) => cells)]);
  return text.slice(0, 20_000);
}

/** Replaces the days off of a year by a list without faults. Limits that were told to people already stay as they are. */
export const saveHolidays = command({
  event: "holidays.save",
  input: saveHolidaysInput,
  load: async () => ({}),
  allow: (actor) => canManageHolidays(actor),
  run: async ({ tx, actor, agencyId, input: { year, table, seen } }) => {
    const { days, problems } = readList(recordsOf(table), year);
    const [problem] = problems;
    if (problem !== undefined) reject("VALIDATION", { fields: { table: problem } });
    // Two admins at once: one list after the other, and the second is shown what the first changed.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`holidays ${agencyId} ${year}`}))`;
    const stored = await listHolidays(tx, agencyId, year);
    if (digestOf(stored) !== seen) reject("CONFLICT");
    const changes = Map.groupBy(differences(days, stored), ({ change }) => change);
    const count = (change: "NEW" | "CHANGED" | "GONE") => changes.get(change)?.length ?? 0;
    await tx.holiday.deleteMany({
      where: { agencyId, date: { in: stored.map(({ date }) => new Date(date)) } },
    });
    await tx.holiday.createMany({
      data: days.map((day) => ({ ...day, agencyId, date: new Date(day.date) })),
    });
    await deleteDraft(tx, actor, holidaysDraft(actor.accountId, year));
    return { year, added: count("NEW"), changed: count("CHANGED"), removed: count("GONE") };
  },
  audit: ({ data }) => ({ detail: data }),
});
