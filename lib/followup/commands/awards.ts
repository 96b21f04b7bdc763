import "server-only";
import { command, type Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Prisma } from "@/lib/db/generated/client";
import type { AwardState } from "@/lib/db/generated/enums";
import {
  canDecideAwards,
  canDefineAwards,
  canNominate,
  canSeeNomination,
  type Mandates,
} from "@/lib/followup/policy";
import { type LoadedAward, loadAward, loadMandates, loadPerson } from "@/lib/followup/queries/load";
import {
  announceAwardInput,
  decideAwardInput,
  nominateInput,
  saveAwardKindInput,
  withdrawAwardInput,
} from "@/lib/followup/schema";

/** Defines an award of the agency's own, changes it, or puts it away. */
export const saveAwardKind = command({
  event: "award.define",
  input: saveAwardKindInput,
  load: async ({ tx, agencyId, input }) => {
    if (input.kindId === null) return { id: null };
    return tx.awardKind.findUnique({
      where: { agencyId_id: { agencyId, id: input.kindId } },
      select: { id: true },
    });
  },
  allow: canDefineAwards,
  run: async ({ tx, agencyId, input, subject, now }) => {
    const { name, criteria, gift, archived, version } = input;
    const taken = await tx.awardKind.findFirst({
      where: { agencyId, name, ...(subject.id !== null && { id: { not: subject.id } }) },
      select: { id: true },
    });
    if (taken !== null)
      reject("VALIDATION", { fields: { name: "Nama ini sudah dipakai. Pilih nama lain." } });
    const data = { name, criteria, gift, archivedAt: archived ? now : null };
    if (subject.id === null) {
      const { count } = await tx.awardKind.createMany({ data: { agencyId, ...data }, skipDuplicates: true });
      if (count === 0) reject("CONFLICT");
      return { archived };
    }
    const { count } = await tx.awardKind.updateMany({
      where: { agencyId, id: subject.id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) reject("CONFLICT");
    return { archived };
  },
  audit: ({ subject, input: { name, archived } }) => ({
    subjectType: "AwardKind",
    subjectId: subject.id ?? undefined,
    detail: { name, archived },
  }),
});

/** Proposes somebody for an award of a year, with the reason; once per person, award and year. */
export const nominateForAward = command({
  event: "award.nominate",
  input: nominateInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const person = await loadPerson(tx, agencyId, input.employeeId);
    return person !== null && canNominate(actor, person) ? person : null;
  },
  allow: canNominate,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    if (actor.employeeId === null) reject("FORBIDDEN");
    if (subject.leftOn !== null) reject("WRONG_STATE");
    const kind = await tx.awardKind.findFirst({
      where: { agencyId, id: input.kindId, archivedAt: null },
      select: { id: true },
    });
    if (kind === null) reject("VALIDATION", { fields: { kindId: "Pilih penghargaannya." } });
    const { employeeId, kindId, year, reason } = input;
    const { count } = await tx.award.createMany({
      data: { agencyId, employeeId, kindId, year, reason, nominatedById: actor.employeeId, nominatedAt: now },
      skipDuplicates: true,
    });
    if (count === 0) reject("AWARD_NOMINATED");
    const { id } = await tx.award.findUniqueOrThrow({
      where: { agencyId_kindId_employeeId_year: { agencyId, kindId, employeeId, year } },
      select: { id: true },
    });
    return { awardId: id };
  },
  audit: ({ subject, input, data: { awardId } }) => ({
    subjectType: "Award",
    subjectId: awardId,
    employeeId: subject.employeeId,
    detail: { year: input.year },
  }),
});

type Judged = LoadedAward & { mandates: Mandates };

async function loadJudged({
  tx,
  actor,
  agencyId,
  now,
  input,
}: Scene<{ awardId: string }>): Promise<Judged | null> {
  const award = await loadAward(tx, agencyId, input.awardId);
  const mandates = await loadMandates(tx, actor, agencyId, now);
  if (award === null || !canSeeNomination(actor, mandates, { ...award, announced: false })) return null;
  return { ...award, mandates };
}

const mayDecide = (actor: Parameters<typeof canDecideAwards>[0], { mandates, employeeId }: Judged) =>
  canDecideAwards(actor, mandates, employeeId);

/** One step of a nomination, from one of the states it may be taken in. */
async function step(
  { tx, agencyId, input }: Scene<{ version: number }>,
  award: Judged,
  from: AwardState[],
  data: Prisma.AwardUncheckedUpdateManyInput,
) {
  const { count } = await tx.award.updateMany({
    where: { agencyId, id: award.id, version: input.version, state: { in: from } },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) reject(from.includes(award.state) ? "CONFLICT" : "WRONG_STATE");
  return { awardId: award.id };
}

const about = ({ subject }: { subject: Judged }, detail: Record<string, unknown> = {}) => ({
  subjectType: "Award",
  subjectId: subject.id,
  employeeId: subject.employeeId,
  detail,
});

/** The agency head, or whom the agency authorises, gives the award or does not, with the reason. */
export const decideAward = command({
  event: "award.decide",
  input: decideAwardInput,
  load: loadJudged,
  allow: mayDecide,
  run: (scene) => {
    const { decision, reason } = scene.input;
    const decided = { decidedById: scene.actor.accountId, decidedAt: scene.now, decisionReason: reason };
    return step(scene, scene.subject, ["NOMINATED"], { state: decision, ...decided });
  },
  audit: (scene) => about(scene, { decision: scene.input.decision }),
});

/** Makes a given award known to everybody of the agency. */
export const announceAward = command({
  event: "award.announce",
  input: announceAwardInput,
  load: loadJudged,
  allow: mayDecide,
  run: (scene) => step(scene, scene.subject, ["GRANTED"], { state: "ANNOUNCED", announcedAt: scene.now }),
  audit: about,
});

/** Takes an award back with the reason; it is announced no longer. */
export const withdrawAward = command({
  event: "award.withdraw",
  input: withdrawAwardInput,
  load: loadJudged,
  allow: mayDecide,
  run: (scene) =>
    step(scene, scene.subject, ["GRANTED", "ANNOUNCED"], {
      state: "WITHDRAWN",
      withdrawnAt: scene.now,
      withdrawnReason: scene.input.reason,
    }),
  audit: about,
});
