import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
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

type LockedSession = NonNullable<Awaited<ReturnType<typeof lockSession>>>;

/**
 * Writes an open session at the version the form showed. Another state is WRONG_STATE, a newer version a CONFLICT that
 * carries what is stored now under the names of the form's fields.
 */
async function changeSession(
  { tx, agencyId }: { tx: Tx; agencyId: string },
  { id, state, version: stored }: LockedSession,
  version: number,
  data: Prisma.TrainingSessionUncheckedUpdateManyInput,
  fields: Record<string, string> = {},
): Promise<void> {
  if (state !== "OPEN") reject("WRONG_STATE");
  const { count } = await tx.trainingSession.updateMany({
    where: { agencyId, id, version, state: "OPEN" },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) reject("CONFLICT", { current: { ...fields, version: String(stored) } });
}

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
    const { place, capacity } = subject;
    await changeSession({ tx, agencyId }, subject, version, data, { place, capacity: String(capacity) });
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
    await changeSession({ tx, agencyId }, subject, version, { state: "CANCELLED" });
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
    await changeSession({ tx, agencyId }, subject, version, { state: "COMPLETED" });
    return { sessionId };
  },
  audit: ({ subject }) => ({
    subjectType: "TrainingSession",
    subjectId: subject.id,
    detail: { people: subject.taken },
  }),
});
