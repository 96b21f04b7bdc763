import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { accessOf, canCloseAction } from "@/lib/dialogue/policy";
import { loadAction } from "@/lib/dialogue/queries/dialogue";
import { closeActionInput } from "@/lib/dialogue/schema";

/** Ends an agreed action as done or dropped, with its outcome: between dialogues, or as part of one that is not frozen. */
export const closeAction = command({
  event: "dialogue.closeAction",
  input: closeActionInput,
  load: async ({ tx, agencyId, actor, input }) => {
    const found = await loadAction(tx, agencyId, input.actionId);
    return found !== null && accessOf(actor, found) !== null ? found : null;
  },
  allow: (actor, found) => canCloseAction(actor, found),
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    const { dialogueId, state, outcome } = input;
    if (dialogueId !== null) {
      const sides = { employeeId: subject.employeeId, closerId: actor.employeeId ?? "" };
      await reopenNotes(tx, agencyId, dialogueId, sides);
    }
    const { count } = await tx.dialogueAction.updateMany({
      where: { agencyId, id: subject.id, state: "OPEN" },
      data: { state, outcome, closedAt: now, closedInId: dialogueId },
    });
    if (count === 0) reject("WRONG_STATE");
    return { actionId: subject.id, dialogueId };
  },
  audit: ({ subject, input }) => ({
    subjectType: "DialogueAction",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { state: input.state, dialogueId: input.dialogueId },
  }),
});

/** What is closed in a dialogue belongs to its record: a confirmation of one side no longer holds. */
async function reopenNotes(
  tx: Tx,
  agencyId: string,
  id: string,
  { employeeId, closerId }: { employeeId: string; closerId: string },
): Promise<void> {
  const ownSide = [{ employeeId: closerId }, { leaderId: closerId }];
  const { count } = await tx.dialogue.updateMany({
    where: { agencyId, id, employeeId, state: "HELD", period: { state: "OPEN" }, OR: ownSide },
    data: { version: { increment: 1 } },
  });
  if (count === 0) reject("WRONG_STATE");
  await tx.dialogue.updateMany({
    where: {
      agencyId,
      id,
      OR: [{ employeeConfirmedAt: { not: null } }, { leaderConfirmedAt: { not: null } }],
    },
    data: { reconfirm: true, employeeConfirmedAt: null, leaderConfirmedAt: null },
  });
}
