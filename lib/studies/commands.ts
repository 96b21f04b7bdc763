import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { canKeepStudies } from "./policy";
import { getStudent, getStudy, type StudyRow } from "./queries/studies";
import { outcomeProblem } from "./rules/study";
import { endStudyInput, recordStudyInput, updateStudyInput } from "./schema";

/** Records that somebody goes on study leave. Returns `studyLeaveId`. */
export const recordStudy = command({
  event: "study.record",
  input: recordStudyInput,
  load: ({ tx, actor, agencyId, input }) => getStudent(tx, actor, agencyId, input.employeeId),
  allow: (actor, student) => canKeepStudies(actor, student),
  run: async ({ tx, actor, agencyId, input, subject }) => {
    if (subject.leftOn !== null) reject("EMPLOYEE_LEFT");
    await lockStudies(tx, agencyId, input.employeeId);
    await refuseOverlap(tx, agencyId, { ...input, id: null });
    const { id } = await tx.studyLeave.create({
      data: { ...input, agencyId, createdById: actor.accountId },
      select: { id: true },
    });
    return { studyLeaveId: id, employeeId: input.employeeId };
  },
  audit: ({ input, data }) => ({
    subjectType: "StudyLeave",
    subjectId: data.studyLeaveId,
    employeeId: input.employeeId,
    detail: { programme: input.programme, startsOn: input.startsOn, endsOn: input.endsOn },
  }),
});

/** Corrects a running study leave, or moves its end when it is extended. */
export const updateStudy = command({
  event: "study.update",
  input: updateStudyInput,
  load: ({ tx, actor, agencyId, input }) => getStudy(tx, actor, agencyId, input.studyLeaveId),
  allow: (actor, { student }) => canKeepStudies(actor, student),
  run: async ({ tx, agencyId, input: { studyLeaveId: id, version, ...data }, subject: { study } }) => {
    if (study.outcome !== null) reject("WRONG_STATE");
    await lockStudies(tx, agencyId, study.employeeId);
    await refuseOverlap(tx, agencyId, { ...data, id, employeeId: study.employeeId });
    await change(tx, study, version, data);
    return { studyLeaveId: id, employeeId: study.employeeId };
  },
  audit: ({ subject: { study }, input }) =>
    auditOf(study, { startsOn: input.startsOn, endsOn: input.endsOn }),
});

/** Records how and when the study ended. */
export const endStudy = command({
  event: "study.end",
  input: endStudyInput,
  load: ({ tx, actor, agencyId, input }) => getStudy(tx, actor, agencyId, input.studyLeaveId),
  allow: (actor, { student }) => canKeepStudies(actor, student),
  run: async ({ tx, input: { version, outcome, endedOn }, subject: { study } }) => {
    if (study.outcome !== null) reject("WRONG_STATE");
    const ask = (sentence: string) => reject("VALIDATION", { fields: { endedOn: sentence } });
    if (endedOn < study.startsOn) ask("Pilih hari pada atau setelah studi dimulai.");
    const problem = outcomeProblem(outcome, study.endsOn, endedOn);
    if (problem !== null) ask(problem);
    await change(tx, study, version, { outcome, endedOn });
    return { studyLeaveId: study.id, employeeId: study.employeeId };
  },
  audit: ({ subject: { study }, input }) =>
    auditOf(study, { outcome: input.outcome, endedOn: input.endedOn }),
});

/** One change of a person's study leaves at a time, so that two cannot be recorded for the same days. */
async function lockStudies(tx: Tx, agencyId: string, employeeId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Employee"
    WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${employeeId}::uuid FOR UPDATE`;
}

type Span = { id: string | null; employeeId: string; startsOn: Date; endsOn: Date };

async function refuseOverlap(
  tx: Tx,
  agencyId: string,
  { id, employeeId, startsOn, endsOn }: Span,
): Promise<void> {
  const others = await tx.studyLeave.findMany({
    where: { agencyId, employeeId, startsOn: { lte: endsOn } },
    select: { id: true, endsOn: true, endedOn: true },
  });
  if (others.some((other) => other.id !== id && (other.endedOn ?? other.endsOn) >= startsOn))
    reject("STUDY_OVERLAP");
}

type Data = Parameters<Tx["studyLeave"]["updateMany"]>[0]["data"];

async function change(tx: Tx, study: StudyRow, version: number, data: Data): Promise<void> {
  const changed = await tx.studyLeave.updateMany({
    where: { agencyId: study.agencyId, id: study.id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (changed.count > 0) return;
  const { institution, programme } = study;
  reject("CONFLICT", { current: { version: String(study.version), institution, programme } });
}

function auditOf(study: StudyRow, detail: Record<string, unknown>) {
  return { subjectType: "StudyLeave", subjectId: study.id, employeeId: study.employeeId, detail };
}
