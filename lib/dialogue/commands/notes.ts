import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { notesDraft } from "@/lib/dialogue/drafts";
import { sideOf } from "@/lib/dialogue/policy";
import { listAgreed, loadDialogue, seeDialogue } from "@/lib/dialogue/queries/dialogue";
import { dayHasCome, MAX_ACTIONS } from "@/lib/dialogue/rules";
import { type ActionRow, confirmDialogueInput, writeNotesInput } from "@/lib/dialogue/schema";

/**
 * Writes the notes and the agreed actions; the first time makes the dialogue held. Any change takes back what either
 * side had confirmed. Saving over a version one has not seen is a CONFLICT that shows what is stored.
 */
export const writeNotes = command({
  event: "dialogue.writeNotes",
  input: writeNotesInput,
  load: seeDialogue,
  allow: (actor, dialogue) => sideOf(actor, dialogue) !== null,
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    if (!dayHasCome(subject.plannedFor, now, actor.timeZone)) reject("DIALOGUE_NOT_YET");
    const changed = await tx.$queryRaw<{ cleared: boolean }[]>`
      UPDATE "Dialogue" d SET "state" = 'HELD', "notes" = ${input.notes}, "appreciation" = ${input.appreciation}, "version" = d."version" + 1,
        "reconfirm" = d."reconfirm" OR was."confirmed", "employeeConfirmedAt" = NULL, "leaderConfirmedAt" = NULL
      FROM (SELECT "agencyId", "id", coalesce("employeeConfirmedAt", "leaderConfirmedAt") IS NOT NULL AS "confirmed"
        FROM "Dialogue" WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${subject.id}::uuid FOR UPDATE) was
      WHERE d."agencyId" = was."agencyId" AND d."id" = was."id" AND d."version" = ${input.version}
        AND d."state" IN ('PLANNED', 'HELD')
      RETURNING was."confirmed" AS "cleared"`;
    const [row] = changed;
    if (row === undefined) return refuse(tx, agencyId, input);
    await storeActions(tx, agencyId, subject.id, input.actions);
    await deleteDraft(tx, actor, notesDraft(actor.accountId, subject.id));
    return { dialogueId: subject.id, cleared: row.cleared };
  },
  audit: ({ subject, data }) => ({
    subjectType: "Dialogue",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { clearedConfirmation: data.cleared },
  }),
});

type Written = {
  dialogueId: string;
  notes: string;
  appreciation: string | null;
  actions: (ActionRow | { removeId: string | null })[];
};

/** Says why nothing was written, with the stored text of what differs. */
async function refuse(tx: Tx, agencyId: string, input: Written): Promise<never> {
  const stored = await loadDialogue(tx, agencyId, input.dialogueId);
  if (stored?.state !== "PLANNED" && stored?.state !== "HELD") reject("WRONG_STATE");
  const current: Record<string, string> = { version: String(stored.version) };
  if ((stored.notes ?? "") !== input.notes) current.notes = stored.notes ?? "";
  if (stored.appreciation !== input.appreciation) current.appreciation = stored.appreciation ?? "";
  const rows = await listAgreed(tx, agencyId, input.dialogueId);
  for (const [index, row] of input.actions.entries()) {
    const id = "removeId" in row ? row.removeId : row.id;
    const twin = rows.find((one) => one.id === id);
    if (twin === undefined) continue;
    if ("removeId" in row || twin.text !== row.text) current[`actions.${index}.text`] = twin.text;
  }
  return reject("CONFLICT", { current });
}

/** Rows with an id are changed (while open) or removed, others are added; rows of somebody else stay. */
async function storeActions(
  tx: Tx,
  agencyId: string,
  dialogueId: string,
  rows: (ActionRow | { removeId: string | null })[],
): Promise<void> {
  const removed = rows.flatMap((row) => ("removeId" in row && row.removeId !== null ? [row.removeId] : []));
  await tx.dialogueAction.deleteMany({ where: { agencyId, dialogueId, id: { in: removed }, state: "OPEN" } });
  for (const row of rows) {
    if ("removeId" in row) continue;
    const { id, ...data } = row;
    const known = id === null ? 0 : await tx.dialogueAction.count({ where: { agencyId, dialogueId, id } });
    if (id !== null && known === 1) {
      await tx.dialogueAction.updateMany({ where: { agencyId, dialogueId, id, state: "OPEN" }, data });
    } else {
      await tx.dialogueAction.create({ data: { agencyId, dialogueId, ...data } });
    }
  }
  const count = await tx.dialogueAction.count({ where: { agencyId, dialogueId } });
  if (count > MAX_ACTIONS) reject("DIALOGUE_TOO_MANY_ACTIONS");
}

/** Confirms the notes as read, for the actor's own side; with both sides the dialogue is finished and frozen. */
export const confirmDialogue = command({
  event: "dialogue.confirm",
  input: confirmDialogueInput,
  load: seeDialogue,
  allow: (actor, dialogue) => sideOf(actor, dialogue) !== null,
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    const own = sideOf(actor, subject) === "EMPLOYEE";
    // One statement, so that two confirmations at the same moment see each other. The text does not change: no new version.
    const confirmed = await tx.$queryRaw<{ finished: boolean }[]>`
      UPDATE "Dialogue" SET
        "employeeConfirmedAt" = CASE WHEN ${own} THEN ${now} ELSE "employeeConfirmedAt" END,
        "leaderConfirmedAt" = CASE WHEN ${own} THEN "leaderConfirmedAt" ELSE ${now} END,
        "state" = CASE WHEN (CASE WHEN ${own} THEN "leaderConfirmedAt" ELSE "employeeConfirmedAt" END) IS NULL
          THEN 'HELD' ELSE 'CONFIRMED' END::"DialogueState"
      WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${subject.id}::uuid AND "version" = ${input.version}
        AND "state" = 'HELD' AND (CASE WHEN ${own} THEN "employeeConfirmedAt" ELSE "leaderConfirmedAt" END) IS NULL
      RETURNING "state" = 'CONFIRMED' AS "finished"`;
    const [row] = confirmed;
    if (row === undefined) {
      reject(
        subject.state === "HELD" && subject.version !== input.version ? "DIALOGUE_CHANGED" : "WRONG_STATE",
      );
    }
    return { dialogueId: subject.id, finished: row.finished };
  },
  audit: ({ subject, data }) => ({
    subjectType: "Dialogue",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { finished: data.finished },
  }),
});
