import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { canOpenPrint, canPrintUnit, isCutOff } from "./policy";
import { getPrintJob, listPlansToPrint, MOST_PLANS } from "./queries";
import { runPrintInput, startPrintInput } from "./schema";

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
    const { periodId, content, withBelow } = input;
    const year = await tx.period.count({ where: { agencyId, id: periodId } });
    if (year === 0) reject("VALIDATION", { fields: { periodId: "Pilih tahun yang dicetak." } });
    const plans = await listPlansToPrint(tx, { ...input, agencyId, unitPath: subject.path });
    if (plans.length === 0) reject("PRINT_NOTHING");
    if (plans.length > MOST_PLANS) reject("PRINT_TOO_MANY", { values: { most: String(MOST_PLANS) } });
    await deleteOld(tx, agencyId, now);
    const job = await tx.printJob.create({
      data: {
        agencyId,
        unitId: subject.id,
        periodId,
        content,
        withBelow,
        total: plans.length,
        createdById: actor.accountId,
        createdAt: now,
        progressAt: now,
      },
      select: { id: true },
    });
    return { jobId: job.id, plans: plans.length };
  },
  audit: ({ subject, input, data }) => ({
    subjectType: "Unit",
    subjectId: subject.id,
    detail: { content: input.content, plans: data.plans },
  }),
});

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
