import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { canManageTraining } from "@/lib/training/policy";
import { loadProgram, lockSession } from "@/lib/training/queries/load";
import { hasReachedEnd } from "@/lib/training/rules";
import { createSessionInput, endSessionInput, updateSessionInput } from "@/lib/training/schema";

/** Offers a programme on certain days. */
export const createSession = command({
  event: "training.createSession",
  input: createSessionInput,
  load: ({ tx, agencyId, input }) => loadProgram(tx, agencyId, input.programId),
  allow: (actor) => canManageTraining(actor),
  run: async ({ tx, agencyId, input, subject }) => {
    if (subject.archivedAt !== null) reject("PROGRAM_ARCHIVED");
    const { id } = await tx.trainingSession.create({ data: { agencyId, ...input }, select: { id: true } });
    return { sessionId: id };
  },
  audit: ({ subject, data }) => ({
    subjectType: "TrainingSession",
    subjectId: data.sessionId,
    detail: { programId: subject.id },
  }),
});

/** Changes days, place or seats of an open session; never below the seats already taken. */
export const updateSession = command({
  event: "training.updateSession",
  input: updateSessionInput,
  load: ({ tx, agencyId, input }) => lockSession(tx, agencyId, input.sessionId),
  allow: (actor) => canManageTraining(actor),
  run: async ({ tx, agencyId, input, subject }) => {
    const { sessionId, version, ...data } = input;
    if (subject.state !== "OPEN") reject("WRONG_STATE");
    if (data.capacity < subject.taken) {
      const sentence = `Sudah ada ${subject.taken} peserta. Isi jumlah kursi paling sedikit sebanyak itu.`;
      reject("SESSION_TOO_SMALL", {
        values: { people: String(subject.taken) },
        fields: { capacity: sentence },
      });
    }
    const { count } = await tx.trainingSession.updateMany({
      where: { agencyId, id: sessionId, version, state: "OPEN" },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) {
      const { place, capacity } = subject;
      const current = { version: String(subject.version), place, capacity: String(capacity) };
      reject("CONFLICT", { current });
    }
    return { sessionId };
  },
  audit: ({ subject }) => ({ subjectType: "TrainingSession", subjectId: subject.id }),
});

/** Calls off an open session before anybody's attendance is on record. */
export const cancelSession = command({
  event: "training.cancelSession",
  input: endSessionInput,
  load: ({ tx, agencyId, input }) => lockSession(tx, agencyId, input.sessionId),
  allow: (actor) => canManageTraining(actor),
  run: async ({ tx, agencyId, input, subject }) => {
    const { sessionId, version } = input;
    const marked = await tx.trainingEnrolment.count({
      where: { agencyId, sessionId, state: { in: ["ATTENDED", "ABSENT"] } },
    });
    if (marked > 0) reject("SESSION_HAS_ATTENDANCE");
    const { count } = await tx.trainingSession.updateMany({
      where: { agencyId, id: sessionId, version, state: "OPEN" },
      data: { state: "CANCELLED", version: { increment: 1 } },
    });
    if (count === 0) reject(subject.state === "OPEN" ? "CONFLICT" : "WRONG_STATE");
    return { sessionId };
  },
  audit: ({ subject }) => ({
    subjectType: "TrainingSession",
    subjectId: subject.id,
    detail: { people: subject.taken },
  }),
});

/** Closes a session on or after its last day, when everybody's attendance is on record. */
export const completeSession = command({
  event: "training.completeSession",
  input: endSessionInput,
  load: ({ tx, agencyId, input }) => lockSession(tx, agencyId, input.sessionId),
  allow: (actor) => canManageTraining(actor),
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    const { sessionId, version } = input;
    if (!hasReachedEnd(subject, now, actor.timeZone)) reject("SESSION_NOT_ENDED");
    const unmarked = await tx.trainingEnrolment.count({ where: { agencyId, sessionId, state: "ENROLLED" } });
    if (unmarked > 0) reject("SESSION_UNMARKED", { values: { people: String(unmarked) } });
    const { count } = await tx.trainingSession.updateMany({
      where: { agencyId, id: sessionId, version, state: "OPEN" },
      data: { state: "COMPLETED", version: { increment: 1 } },
    });
    if (count === 0) reject(subject.state === "OPEN" ? "CONFLICT" : "WRONG_STATE");
    return { sessionId };
  },
  audit: ({ subject }) => ({
    subjectType: "TrainingSession",
    subjectId: subject.id,
    detail: { people: subject.taken },
  }),
});
