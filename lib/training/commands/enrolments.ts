import "server-only";
import { isHrAdmin } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { relationTo } from "@/lib/employees/policy";
import { canEnrol } from "@/lib/training/policy";
import { loadEnrolment, loadLearner, lockSession } from "@/lib/training/queries/load";
import { hasStarted } from "@/lib/training/rules";
import { cancelEnrolmentInput, enrolInput } from "@/lib/training/schema";

/** Gives an employee a seat. Before the first day; HR may add people until the session is completed. Never beyond capacity. */
export const enrol = command({
  event: "training.enrol",
  input: enrolInput,
  load: async ({ tx, agencyId, actor, input: { employeeId, nip } }) => {
    const learner = await loadLearner(tx, agencyId, employeeId === null ? { nip } : { employeeId });
    if (learner === null || learner.leftOn !== null) return null;
    return relationTo(actor, learner) !== null ? learner : null;
  },
  allow: (actor, learner) => canEnrol(actor, learner),
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    const { sessionId } = input;
    const { employeeId } = subject;
    const session = (await lockSession(tx, agencyId, sessionId)) ?? reject("NOT_FOUND");
    if (session.state !== "OPEN") reject("SESSION_NOT_OPEN");
    if (hasStarted(session, now, actor.timeZone) && !isHrAdmin(actor)) reject("SESSION_STARTED");
    const key = { agencyId_sessionId_employeeId: { agencyId, sessionId, employeeId } };
    const earlier = await tx.trainingEnrolment.findUnique({ where: key, select: { state: true } });
    if (earlier !== null && earlier.state !== "CANCELLED") reject("ALREADY_ENROLLED");
    if (session.taken >= session.capacity) reject("SESSION_FULL");
    const { id } = await tx.trainingEnrolment.upsert({
      where: key,
      create: { agencyId, sessionId, employeeId, enrolledAt: now },
      update: { state: "ENROLLED", enrolledAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    return { enrolmentId: id, sessionId, employeeId };
  },
  audit: ({ data }) => ({
    subjectType: "TrainingEnrolment",
    subjectId: data.enrolmentId,
    employeeId: data.employeeId,
    detail: { sessionId: data.sessionId },
  }),
});

/** Gives the seat back, before the first day; HR may until attendance is on record. */
export const cancelEnrolment = command({
  event: "training.cancelEnrolment",
  input: cancelEnrolmentInput,
  load: async ({ tx, agencyId, actor, input }) => {
    const enrolment = await loadEnrolment(tx, agencyId, input.enrolmentId);
    return enrolment !== null && relationTo(actor, enrolment) !== null ? enrolment : null;
  },
  allow: (actor, enrolment) => canEnrol(actor, enrolment),
  run: async ({ tx, agencyId, actor, subject, now }) => {
    if (hasStarted(subject, now, actor.timeZone) && !isHrAdmin(actor)) reject("SESSION_STARTED");
    const { count } = await tx.trainingEnrolment.updateMany({
      where: { agencyId, id: subject.id, state: "ENROLLED" },
      data: { state: "CANCELLED", version: { increment: 1 } },
    });
    if (count === 0) reject("WRONG_STATE");
    return { enrolmentId: subject.id, sessionId: subject.sessionId, employeeId: subject.employeeId };
  },
  audit: ({ subject }) => ({
    subjectType: "TrainingEnrolment",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { sessionId: subject.sessionId },
  }),
});
