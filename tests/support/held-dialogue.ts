import { execute } from "@/lib/core/command";
import { writeNotes } from "@/lib/dialogue/commands/notes";
import { planDialogue } from "@/lib/dialogue/commands/plan";
import { type Name, NOW, type World } from "@/tests/support/world";

/** A dialogue of bidan with kapus, planned for the morning of NOW (09.00 WIT). */
export async function plannedDialogue(world: World, by: Name = "kapus"): Promise<string> {
  const result = await execute(
    planDialogue,
    { actor: await world.actor(by), now: NOW },
    {
      employeeId: world.person("bidan").employeeId,
      plannedFor: "2026-02-10T09:00",
      place: "Ruang rapat",
      agenda: "Progres triwulan",
    },
  );
  if (!result.ok) throw new Error(result.message);
  return result.data.dialogueId;
}

/** The same dialogue with notes and one agreed action. */
export async function heldDialogue(world: World): Promise<{ dialogueId: string; actionId: string }> {
  const dialogueId = await plannedDialogue(world);
  const result = await execute(
    writeNotes,
    { actor: await world.actor("kapus"), now: NOW },
    {
      dialogueId,
      version: 0,
      notes: "Cakupan naik, pencatatan terlambat.",
      actions: [{ id: "", text: "Menyusun jadwal kunjungan", owner: "EMPLOYEE", dueOn: "2026-03-01" }],
    },
  );
  if (!result.ok) throw new Error(result.message);
  const action = await world.inside("A", (tx) =>
    tx.dialogueAction.findFirstOrThrow({ where: { dialogueId }, select: { id: true } }),
  );
  return { dialogueId, actionId: action.id };
}
