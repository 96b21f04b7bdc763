import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { canChooseApproach } from "../policy";
import { chooseApproachInput } from "../schema";

/**
 * The head of a unit chooses how plans are written there (p.50: the leader chooses). New plans take it; plans that were begun
 * keep theirs, which the appraiser may change one by one until agreement. Null: no choice any more.
 */
export const chooseApproach = command({
  event: "unit.approach",
  input: chooseApproachInput,
  load: ({ tx, agencyId, input }) =>
    tx.unit.findUnique({
      where: { agencyId_id: { agencyId, id: input.unitId } },
      select: { id: true, endedOn: true, approach: true },
    }),
  allow: canChooseApproach,
  run: async ({ tx, agencyId, input: { unitId, approach }, subject }) => {
    if (subject.endedOn !== null) reject("UNIT_ENDED");
    await tx.unit.update({ where: { agencyId_id: { agencyId, id: unitId } }, data: { approach } });
    return { unitId };
  },
  audit: ({ subject, input }) => ({
    subjectType: "Unit",
    subjectId: subject.id,
    detail: { before: subject.approach, approach: input.approach },
  }),
});
