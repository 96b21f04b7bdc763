import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { COUNTED_LABEL } from "./labels";
import { canOpenPrint, canPrintUnit, isCutOff } from "./policy";
import { getPrintJob, listToPrint, MOST_IN_FILE } from "./queries";
import { runPrintInput, type StartPrint, startPrintInput } from "./schema";

const KEEP_DAYS = 7;

/** Begins the printing of a unit; the work itself is `runPrint`, after this has committed. */
export const startPrint = command({
  event: "print.start",
  input: startPrintInput,
  load: ({ tx, agencyId, input }) =>
    tx.unit.findUnique({
      where: { agencyId_id: { agencyId, id: input.unitId } },
      select: { agencyId: true, id: true, path: true },
    }),
  allow: (actor, unit) => canPrintUnit(actor, unit.path),
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    const { content, withBelow } = input;
    const slot = await slotOf(tx, agencyId, input);
    const asked = { ...slot, withBelow, agencyId, unitId: subject.id, unitPath: subject.path };
    const ids = await listToPrint(tx, asked);
    const counted = COUNTED_LABEL[content];
    if (ids.length === 0) reject("PRINT_NOTHING", { values: { counted } });
    if (ids.length > MOST_IN_FILE) {
      reject("PRINT_TOO_MANY", { values: { most: String(MOST_IN_FILE), counted } });
    }
    await deleteOld(tx, agencyId, now);
    const job = await tx.printJob.create({
      data: {
        agencyId,
        unitId: subject.id,
        ...slot,
        content,
        withBelow,
        total: ids.length,
        createdById: actor.accountId,
        createdAt: now,
        progressAt: now,
      },
      select: { id: true },
    });
    return { jobId: job.id, total: ids.length };
  },
  audit: ({ subject, input, data }) => ({
    subjectType: "Unit",
    subjectId: subject.id,
    detail: { content: input.content, total: data.total },
  }),
});

/** The year, and the subperiod when evaluations are printed. */
async function slotOf(tx: Tx, agencyId: string, input: StartPrint) {
  if (input.content === "EVALUATION") {
    const where = { agencyId_id: { agencyId, id: input.subperiodId } };
    const found = await tx.subperiod.findUnique({ where, select: { periodId: true } });
    if (found === null) reject("VALIDATION", { fields: { subperiodId: "Pilih periode yang dicetak." } });
    return { periodId: found.periodId, subperiodId: input.subperiodId };
  }
  const { periodId } = input;
  const year = await tx.period.count({ where: { agencyId, id: periodId } });
  if (year === 0) reject("VALIDATION", { fields: { periodId: "Pilih tahun yang dicetak." } });
  return { periodId, subperiodId: null };
}

/** Begins again what was cut off or failed. */
export const repeatPrint = command({
  event: "print.start",
  input: runPrintInput,
  load: ({ tx, actor, input }) => getPrintJob(tx, actor, input.jobId),
  allow: (actor, job) => canOpenPrint(actor, job) && canPrintUnit(actor, job.unit.path),
  run: async ({ tx, agencyId, subject, now }) => {
    if (subject.state !== "FAILED" && !isCutOff(subject, now)) reject("PRINT_RUNS");
    const { id, state, progressAt } = subject;
    const claimed = await tx.printJob.updateMany({
      where: { agencyId, id, state, progressAt },
      data: { state: "RUNNING", done: 0, problem: null, progressAt: now, finishedAt: null },
    });
    if (claimed.count === 0) reject("PRINT_RUNS");
    return { jobId: id };
  },
  audit: ({ subject }) => ({ subjectType: "Unit", subjectId: subject.unitId, detail: { again: true } }),
});

/** Files hold personal data and can be made again: they are kept for a week. */
async function deleteOld(tx: Tx, agencyId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEEP_DAYS * 86_400_000);
  await tx.printJob.deleteMany({ where: { agencyId, createdAt: { lt: before } } });
}
