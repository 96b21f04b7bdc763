import "server-only";
import { command, type Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import {
  canFinishStep,
  canNoteConfidentially,
  canSeeCoaching,
  canWriteCoaching,
  isCoach,
} from "@/lib/followup/policy";
import { type LoadedPlan, loadPlan } from "@/lib/followup/queries/load";
import {
  addNoteInput,
  addStepInput,
  closeCoachingInput,
  finishStepInput,
  saveCoachingInput,
} from "@/lib/followup/schema";

async function load(
  { tx, actor, agencyId, now }: Scene<unknown>,
  planId: string,
): Promise<LoadedPlan | null> {
  const plan = await loadPlan(tx, agencyId, planId);
  return plan !== null && canSeeCoaching(actor, plan, now) ? plan : null;
}

const about = ({ id, employeeId }: LoadedPlan, detail: Record<string, unknown> = {}) => ({
  subjectType: "CoachingPlan",
  subjectId: id,
  employeeId,
  detail,
});

/** Tujuan, fakta and peluang of the plan (B.1.6). */
export const saveCoaching = command({
  event: "coaching.save",
  input: saveCoachingInput,
  load: (scene) => load(scene, scene.input.planId),
  allow: canWriteCoaching,
  run: async ({ tx, agencyId, input: { planId, version, ...words }, subject }) => {
    const { count } = await tx.coachingPlan.updateMany({
      where: { agencyId, id: planId, version, state: "OPEN" },
      data: { ...words, version: { increment: 1 } },
    });
    if (count === 0) {
      if (subject.state !== "OPEN") reject("WRONG_STATE");
      const { version: newest, ...stored } = await tx.coachingPlan.findUniqueOrThrow({
        where: { agencyId_id: { agencyId, id: planId } },
        select: {
          version: true,
          goal: true,
          strategy: true,
          facts: true,
          obstacles: true,
          opportunities: true,
        },
      });
      const current = Object.entries(stored).map(([name, text]) => [name, text ?? ""]);
      reject("CONFLICT", { current: { ...Object.fromEntries(current), version: String(newest) } });
    }
    return { planId };
  },
  audit: ({ subject }) => about(subject),
});

const MOST_STEPS = 30;

/** A next step with who does it and until when. */
export const addCoachingStep = command({
  event: "coaching.addStep",
  input: addStepInput,
  load: (scene) => load(scene, scene.input.planId),
  allow: canWriteCoaching,
  run: async ({ tx, agencyId, input, subject }) => {
    await requireOpen({ tx, agencyId }, subject);
    const steps = await tx.coachingStep.count({ where: { agencyId, planId: subject.id } });
    if (steps >= MOST_STEPS) reject("COACHING_FULL", { values: { most: String(MOST_STEPS) } });
    await tx.coachingStep.create({ data: { agencyId, ...input } });
    return { planId: subject.id };
  },
  audit: ({ subject, input: { owner } }) => about(subject, { owner }),
});

/** Says what became of a step: the employee of the own ones, the coach of any. */
export const finishCoachingStep = command({
  event: "coaching.finishStep",
  input: finishStepInput,
  load: async (scene) => {
    const { tx, agencyId, input } = scene;
    const step = await tx.coachingStep.findUnique({
      where: { agencyId_id: { agencyId, id: input.stepId } },
      select: { planId: true, owner: true },
    });
    const plan = step && (await load(scene, step.planId));
    return plan && { ...plan, owner: step.owner };
  },
  allow: (actor, { owner, ...plan }) => canFinishStep(actor, plan, owner),
  run: async ({ tx, agencyId, input, subject, now }) => {
    await requireOpen({ tx, agencyId }, subject);
    const { count } = await tx.coachingStep.updateMany({
      where: { agencyId, id: input.stepId, version: input.version, doneAt: null },
      data: { doneAt: now, doneNote: input.note, version: { increment: 1 } },
    });
    if (count === 0) reject("WRONG_STATE");
    return { planId: subject.id };
  },
  audit: ({ subject }) => about(subject),
});

/** A note on the progress, or a confidential one of counselling. */
export const addCoachingNote = command({
  event: "coaching.note",
  input: addNoteInput,
  load: (scene) => load(scene, scene.input.planId),
  allow: (actor, plan, { confidential }) =>
    confidential ? canNoteConfidentially(actor, plan) : canWriteCoaching(actor, plan),
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    await requireOpen({ tx, agencyId }, subject);
    if (actor.employeeId === null) reject("FORBIDDEN");
    await tx.coachingNote.create({
      data: { agencyId, authorId: actor.employeeId, writtenAt: now, ...input },
    });
    return { planId: subject.id };
  },
  audit: ({ subject, input: { confidential } }) => about(subject, { confidential }),
});

/** The coach closes the plan with its outcome; every step must have been answered before. */
export const closeCoaching = command({
  event: "coaching.close",
  input: closeCoachingInput,
  load: (scene) => load(scene, scene.input.planId),
  allow: isCoach,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    const { planId, version, outcome, outcomeNote } = input;
    const waiting = await tx.coachingStep.count({ where: { agencyId, planId, doneAt: null } });
    if (subject.state === "OPEN" && waiting > 0)
      reject("COACHING_STEPS_WAIT", { values: { steps: String(waiting) } });
    const { count } = await tx.coachingPlan.updateMany({
      where: { agencyId, id: planId, version, state: "OPEN", goal: { not: null } },
      data: {
        state: "CLOSED",
        outcome,
        outcomeNote,
        closedById: actor.accountId,
        closedAt: now,
        version: { increment: 1 },
      },
    });
    if (count === 0) {
      if (subject.state !== "OPEN") reject("WRONG_STATE");
      reject(subject.version === version ? "COACHING_EMPTY" : "CONFLICT");
    }
    return { planId };
  },
  audit: ({ subject, input: { outcome } }) => about(subject, { outcome }),
});

/** Locks the plan, so that nothing is written into it while somebody closes it. */
async function requireOpen({ tx, agencyId }: Pick<Scene<unknown>, "tx" | "agencyId">, { id }: LoadedPlan) {
  const [row] = await tx.$queryRaw<{ state: string }[]>`
    SELECT "state"::text FROM "CoachingPlan" WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  if (row?.state !== "OPEN") reject("WRONG_STATE");
}
