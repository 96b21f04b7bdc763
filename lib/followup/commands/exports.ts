import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { SOURCES } from "@/lib/followup/export-sources";
import { canExport } from "@/lib/followup/policy";
import { getExport } from "@/lib/followup/queries/exports";
import { isCutOff, MOST_XLSX_ROWS } from "@/lib/followup/rules/exports";
import { repeatExportInput, startExportInput } from "@/lib/followup/schema";

const KEEP_DAYS = 7;

/** Begins an export; the work is `runExport`, after this has committed. */
export const startExport = command({
  event: "followup.export",
  input: startExportInput,
  load: ({ tx, agencyId, input }) =>
    tx.unit.findUnique({
      where: { agencyId_id: { agencyId, id: input.unitId } },
      select: { id: true, path: true },
    }),
  allow: canExport,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    const { kind, format } = input;
    const asked = input.subperiodId;
    const known = asked !== null && (await tx.subperiod.count({ where: { agencyId, id: asked } })) > 0;
    if (asked !== null && !known) reject("NOT_FOUND");
    if (kind !== "CREDIT" && !known)
      reject("EXPORT_NEEDS_PERIOD", { fields: { subperiodId: "Pilih periodenya." } });
    const subperiodId = kind === "CREDIT" ? null : asked;
    const total = await SOURCES[kind].count(tx, { agencyId, unitPath: subject.path, subperiodId, now });
    if (format === "xlsx" && total > MOST_XLSX_ROWS)
      reject("EXPORT_TOO_MANY", { values: { most: MOST_XLSX_ROWS.toLocaleString("id-ID") } });
    const before = new Date(now.getTime() - KEEP_DAYS * 86_400_000);
    await tx.exportJob.deleteMany({ where: { agencyId, createdAt: { lt: before } } });
    const { id } = await tx.exportJob.create({
      data: {
        agencyId,
        kind,
        format,
        subperiodId,
        unitId: subject.id,
        total,
        createdById: actor.accountId,
        createdAt: now,
        progressAt: now,
      },
      select: { id: true },
    });
    return { jobId: id, total };
  },
  audit: ({ subject, input: { kind, format, subperiodId }, data: { total } }) => ({
    subjectType: "Unit",
    subjectId: subject.id,
    detail: { kind, format, subperiodId, total },
  }),
});

/** Begins again what was cut off or failed. */
export const repeatExport = command({
  event: "followup.export",
  input: repeatExportInput,
  load: ({ tx, actor, input }) => getExport(tx, actor, input.jobId),
  allow: canExport,
  run: async ({ tx, agencyId, subject, now }) => {
    const { id, state, progressAt } = subject;
    if (state !== "FAILED" && !isCutOff(subject, now)) reject("EXPORT_RUNS");
    const { count } = await tx.exportJob.updateMany({
      where: { agencyId, id, state, progressAt },
      data: { state: "RUNNING", done: 0, problem: null, progressAt: now, finishedAt: null },
    });
    if (count === 0) reject("EXPORT_RUNS");
    return { jobId: id };
  },
  audit: ({ subject }) => ({ subjectType: "Unit", subjectId: subject.unitId, detail: { again: true } }),
});
