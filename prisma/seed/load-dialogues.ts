import { inTenant } from "@/lib/db/tenant";
import { closeAction } from "@/lib/dialogue/commands/actions";
import { confirmDialogue, writeNotes } from "@/lib/dialogue/commands/notes";
import { planDialogue } from "@/lib/dialogue/commands/plan";
import { type Cast, personOf, run } from "./cast";
import type { SeedDialogue } from "./data/types";
import { onEveryStage, type Stage } from "./stage";

/** Dialogues as they were held: planned by the leader, confirmed by both, some actions closed since. */
export async function loadDialogues(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    for (const row of stage.agency.data.dialogues) await hold(stage, row);
  });
}

async function hold(stage: Stage, { person, leader, heldOn, agenda, actions, ...written }: SeedDialogue) {
  const [employee, superior] = await Promise.all([stage.actor(person), stage.actor(leader)]);
  const { day } = stage.agency.calendar;
  const at = (time: string) => stage.at(heldOn, time);
  const { dialogueId } = await run(
    planDialogue,
    { actor: superior, now: at("08:00") },
    {
      employeeId: personOf(stage.agency, person).employeeId,
      plannedFor: `${day(heldOn)}T10:00`,
      place: "Ruang kerja pimpinan",
      agenda,
    },
  );
  await run(
    writeNotes,
    { actor: superior, now: at("11:00") },
    {
      dialogueId,
      version: 0,
      ...written,
      actions: actions.map(({ text, owner, dueOn }) => ({ id: "", text, owner, dueOn: day(dueOn) })),
    },
  );
  await run(confirmDialogue, { actor: superior, now: at("11:05") }, { dialogueId, version: 1 });
  await run(confirmDialogue, { actor: employee, now: at("13:20") }, { dialogueId, version: 1 });
  const stored = await inTenant(stage.agency.id, (tx) =>
    tx.dialogueAction.findMany({ where: { dialogueId }, select: { id: true, text: true } }),
  );
  for (const { text, owner, dueOn, done } of actions) {
    if (!done) continue;
    const context = { actor: owner === "EMPLOYEE" ? employee : superior, now: stage.at(dueOn, "10:00") };
    const actionId = stored.find((each) => each.text === text)?.id;
    await run(closeAction, context, { actionId, state: "DONE", outcome: "Dilaksanakan sesuai kesepakatan." });
  }
}
