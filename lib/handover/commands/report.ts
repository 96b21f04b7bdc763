import "server-only";
import { hasAgency } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { formatDeadline } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import { canReceiveReport, canReport } from "@/lib/handover/policy";
import { getReportDraft } from "@/lib/handover/queries/report-draft";
import { findReport } from "@/lib/handover/queries/reports";
import { receiveReportInput, sendReportInput } from "@/lib/handover/schema";

/**
 * Sends what is settled one step up: the documents the actor signed and the reports received from below, with counts that
 * stay as they are now (p.114-117). What is missing is named in it and follows in a later report.
 */
export const sendReport = command({
  event: "handover.report",
  input: sendReportInput,
  load: ({ tx, actor, input }) =>
    hasAgency(actor) ? getReportDraft(tx, actor, input.subperiodId) : Promise.resolve(null),
  allow: canReport,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    const { subperiod, content, documents, carries, number, receiver, dueAt } = subject;
    const unitId = actor.headsUnitId ?? actor.unitId;
    if (subperiod.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    if (documents.length + carries.length === 0) reject("REPORT_NOTHING");
    if (input.documents !== documents.length || input.carried !== carries.length) reject("REPORT_CHANGED");
    if (actor.employeeId === null || unitId === null) reject("FORBIDDEN");
    const late = dueAt !== null && now >= dueAt;
    if (late && input.lateReason === null) {
      const until = formatDeadline(dueAt, actor.timeZone);
      reject("REPORT_LATE", { values: { until }, fields: { lateReason: "Tulis alasan keterlambatan." } });
    }
    const { count } = await tx.evaluationReport.createMany({
      data: {
        agencyId,
        subperiodId: subperiod.id,
        unitId,
        reporterId: actor.employeeId,
        receiverId: receiver?.id ?? null,
        number,
        content,
        note: input.note,
        dueAt,
        lateReason: late ? input.lateReason : null,
        sentAt: now,
      },
      skipDuplicates: true,
    });
    if (count === 0) reject("REPORT_CHANGED");
    const key = { agencyId, subperiodId: subperiod.id, reporterId: actor.employeeId, number };
    const { id } = await tx.evaluationReport.findUniqueOrThrow({
      where: { agencyId_subperiodId_reporterId_number: key },
      select: { id: true },
    });
    const taken = await tx.evaluationDocument.updateMany({
      where: { agencyId, evaluationId: { in: documents }, reportId: null },
      data: { reportId: id, reportedAt: now, version: { increment: 1 } },
    });
    const carried = await tx.evaluationReport.updateMany({
      where: { agencyId, id: { in: carries }, carriedById: null, receivedAt: { not: null } },
      data: { carriedById: id },
    });
    if (taken.count !== documents.length || carried.count !== carries.length) reject("REPORT_CHANGED");
    return { reportId: id, documents: taken.count, carried: carried.count, late };
  },
  audit: ({ subject, data: { reportId, ...facts } }) => ({
    subjectType: "EvaluationReport",
    subjectId: reportId,
    detail: { subperiodId: subject.subperiod.id, ...facts },
  }),
});

/** The receiver has the report: from then on it can be taken along one step further. */
export const receiveReport = command({
  event: "handover.receiveReport",
  input: receiveReportInput,
  load: ({ tx, actor, input }) =>
    hasAgency(actor) ? findReport(tx, actor, input.reportId) : Promise.resolve(null),
  allow: canReceiveReport,
  run: async ({ tx, actor, agencyId, subject, now }) => {
    const { count } = await tx.evaluationReport.updateMany({
      where: { agencyId, id: subject.id, receivedAt: null },
      data: { receivedAt: now, receivedById: actor.accountId },
    });
    if (count === 0) reject("WRONG_STATE");
    return { reportId: subject.id };
  },
  audit: ({ subject }) => ({ subjectType: "EvaluationReport", subjectId: subject.id }),
});
