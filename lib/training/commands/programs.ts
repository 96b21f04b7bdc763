import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { canManageTraining } from "@/lib/training/policy";
import { loadProgram } from "@/lib/training/queries/load";
import { archiveProgramInput, createProgramInput, updateProgramInput } from "@/lib/training/schema";

/** Adds a programme to the agency's list. */
export const createProgram = command({
  event: "training.createProgram",
  input: createProgramInput,
  load: async ({ agencyId }) => ({ agencyId }),
  allow: (actor) => canManageTraining(actor),
  run: async ({ tx, agencyId, input }) => {
    const { id } = await tx.trainingProgram.create({ data: { agencyId, ...input }, select: { id: true } });
    return { programId: id };
  },
  audit: ({ input, data }) => ({
    subjectType: "TrainingProgram",
    subjectId: data.programId,
    detail: { name: input.name, hours: input.hours },
  }),
});

/** Changes a programme; hours already on a person's record stay as they are. */
export const updateProgram = command({
  event: "training.updateProgram",
  input: updateProgramInput,
  load: ({ tx, agencyId, input }) => loadProgram(tx, agencyId, input.programId),
  allow: (actor) => canManageTraining(actor),
  run: async ({ tx, agencyId, input, subject }) => {
    const { programId, version, ...data } = input;
    const { count } = await tx.trainingProgram.updateMany({
      where: { agencyId, id: programId, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) {
      const { name, type, competency, provider, hours, description } = subject;
      const current = {
        version: String(subject.version),
        ...(name !== data.name && { name }),
        ...(type !== data.type && { type: String(type) }),
        ...(competency !== data.competency && { competency: competency ?? "" }),
        ...(provider !== data.provider && { provider }),
        ...(hours !== data.hours && { hours: String(hours) }),
        ...(description !== data.description && { description: description ?? "" }),
      };
      reject("CONFLICT", { current });
    }
    return { programId };
  },
  audit: ({ subject, input }) => ({
    subjectType: "TrainingProgram",
    subjectId: subject.id,
    detail: { name: input.name, hours: input.hours },
  }),
});

/** Takes a programme out of the list of what is offered, or brings it back. Its sessions and records stay. */
export const archiveProgram = command({
  event: "training.archiveProgram",
  input: archiveProgramInput,
  load: ({ tx, agencyId, input }) => loadProgram(tx, agencyId, input.programId),
  allow: (actor) => canManageTraining(actor),
  run: async ({ tx, agencyId, input, now }) => {
    const { programId, version, restore } = input;
    const { count } = await tx.trainingProgram.updateMany({
      where: { agencyId, id: programId, version, archivedAt: restore ? { not: null } : null },
      data: { archivedAt: restore ? null : now, version: { increment: 1 } },
    });
    if (count === 0) reject("WRONG_STATE");
    return { programId, archived: !restore };
  },
  audit: ({ subject, data }) => ({
    subjectType: "TrainingProgram",
    subjectId: subject.id,
    detail: { archived: data.archived },
  }),
});
