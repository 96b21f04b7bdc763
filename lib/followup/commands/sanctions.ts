import "server-only";
import { command, type Scene } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import { canGiveMandates, canRecordSanctions, canSeeSanction, type Mandates } from "@/lib/followup/policy";
import { type LoadedSanction, loadMandates, loadPerson, loadSanction } from "@/lib/followup/queries/load";
import {
  answerSanctionInput,
  endMandateInput,
  endSanctionInput,
  mandateInput,
  recordSanctionInput,
  seeSanctionInput,
} from "@/lib/followup/schema";

/** Records a sanction that was decided under other rules (Ps 33), with its legal basis. The person sees it at once. */
export const recordSanction = command({
  event: "sanction.record",
  input: recordSanctionInput,
  load: async ({ tx, actor, agencyId, input, now }) => {
    const person = await loadPerson(tx, agencyId, input.employeeId);
    const mandates = await loadMandates(tx, actor, agencyId, now);
    return person !== null && canSeeSanction(actor, mandates, person) ? { ...person, mandates } : null;
  },
  allow: (actor, { mandates, employeeId }) => canRecordSanctions(actor, mandates, employeeId),
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    if (actor.employeeId === null) reject("FORBIDDEN");
    if (subject.leftOn !== null) reject("WRONG_STATE");
    const { evaluationId } = input;
    if (evaluationId !== null) {
      const where = { agencyId, id: evaluationId, employeeId: subject.employeeId };
      if ((await tx.evaluation.findFirst({ where, select: { id: true } })) === null) reject("NOT_FOUND");
    }
    const { id } = await tx.sanction.create({
      data: { agencyId, ...input, recordedById: actor.employeeId, recordedAt: now },
      select: { id: true },
    });
    return { sanctionId: id };
  },
  audit: ({ subject, data }) => ({
    subjectType: "Sanction",
    subjectId: data.sanctionId,
    employeeId: subject.employeeId,
  }),
});

type Known = LoadedSanction & { mandates: Mandates };

async function load({
  tx,
  actor,
  agencyId,
  input,
  now,
}: Scene<{ sanctionId: string }>): Promise<Known | null> {
  const sanction = await loadSanction(tx, agencyId, input.sanctionId);
  const mandates = await loadMandates(tx, actor, agencyId, now);
  return sanction !== null && canSeeSanction(actor, mandates, sanction) ? { ...sanction, mandates } : null;
}

const about = ({ subject }: { subject: Known }, detail: Record<string, unknown> = {}) => ({
  subjectType: "Sanction",
  subjectId: subject.id,
  employeeId: subject.employeeId,
  detail,
});

/** It was served, or is revoked; with the reason. */
export const endSanction = command({
  event: "sanction.end",
  input: endSanctionInput,
  load,
  allow: (actor, { mandates, employeeId }) => canRecordSanctions(actor, mandates, employeeId),
  run: async ({ tx, agencyId, input, subject, now }) => {
    const { count } = await tx.sanction.updateMany({
      where: { agencyId, id: subject.id, version: input.version, state: "IN_FORCE" },
      data: { state: input.state, endedAt: now, endedReason: input.reason, version: { increment: 1 } },
    });
    if (count === 0) reject(subject.state === "IN_FORCE" ? "CONFLICT" : "WRONG_STATE");
    return { sanctionId: subject.id };
  },
  audit: (scene) => about(scene, { state: scene.input.state }),
});

/** The person has read it. */
export const seeSanction = command({
  event: "sanction.see",
  input: seeSanctionInput,
  load,
  allow: (actor, { employeeId }) => actor.employeeId === employeeId,
  run: async ({ tx, agencyId, subject, now }) => {
    const { count } = await tx.sanction.updateMany({
      where: { agencyId, id: subject.id, seenAt: null },
      data: { seenAt: now },
    });
    if (count === 0) reject("WRONG_STATE");
    return { sanctionId: subject.id };
  },
  audit: about,
});

/** What the person says to it, kept beside it; once. */
export const answerSanction = command({
  event: "sanction.answer",
  input: answerSanctionInput,
  load,
  allow: (actor, { employeeId }) => actor.employeeId === employeeId,
  run: async ({ tx, agencyId, input, subject, now }) => {
    const { count } = await tx.sanction.updateMany({
      where: { agencyId, id: subject.id, version: input.version, statement: null },
      data: { statement: input.statement, seenAt: subject.seenAt ?? now, version: { increment: 1 } },
    });
    if (count === 0) reject("WRONG_STATE");
    return { sanctionId: subject.id };
  },
  audit: about,
});

/** Whom the agency authorises beside its head, by the document that does. */
export const giveMandate = command({
  event: "followup.mandate",
  input: mandateInput,
  load: ({ tx, agencyId, input }) =>
    tx.employee.findUnique({
      where: { agencyId_nip: { agencyId, nip: input.nip } },
      select: { id: true, leftOn: true },
    }),
  allow: (actor, { id }) => canGiveMandates(actor) && actor.employeeId !== id,
  run: async ({ tx, agencyId, input: { nip: _, ...mandate }, subject }) => {
    if (subject.leftOn !== null) reject("WRONG_STATE");
    const { id } = await tx.followUpMandate.create({
      data: { agencyId, employeeId: subject.id, ...mandate },
      select: { id: true },
    });
    return { mandateId: id };
  },
  audit: ({ subject, input: { scope, basis }, data }) => ({
    subjectType: "FollowUpMandate",
    subjectId: data.mandateId,
    employeeId: subject.id,
    detail: { scope, basis },
  }),
});

/** Takes a mandate back; one that is over already stays as it is. */
export const endMandate = command({
  event: "followup.endMandate",
  input: endMandateInput,
  load: ({ tx, agencyId, input }) =>
    tx.followUpMandate.findUnique({
      where: { agencyId_id: { agencyId, id: input.mandateId } },
      select: { id: true, employeeId: true, startsOn: true, endsOn: true },
    }),
  allow: canGiveMandates,
  run: async ({ tx, actor, agencyId, subject, now }) => {
    const yesterday = new Date(`${isoDay(new Date(now.getTime() - 86_400_000), actor.timeZone)}T00:00:00Z`);
    const { count } = await tx.followUpMandate.updateMany({
      where: { agencyId, id: subject.id, OR: [{ endsOn: null }, { endsOn: { gt: yesterday } }] },
      data: { endsOn: yesterday },
    });
    if (count === 0) reject("WRONG_STATE");
    return { mandateId: subject.id };
  },
  audit: ({ subject }) => ({
    subjectType: "FollowUpMandate",
    subjectId: subject.id,
    employeeId: subject.employeeId,
  }),
});
