import "server-only";
import { command } from "@/lib/core/command";
import { fromLocalInput, isoDay, type Zone } from "@/lib/core/dates";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { planDraft } from "@/lib/dialogue/drafts";
import { canPlanDialogue, sideOf } from "@/lib/dialogue/policy";
import { loadPerson, seeDialogue } from "@/lib/dialogue/queries/dialogue";
import { cancelDialogueInput, changePlanInput, planDialogueInput } from "@/lib/dialogue/schema";
import { relationTo } from "@/lib/employees/policy";

/** Plans a dialogue of an employee with the direct superior of today, in the evaluation's year or the open year. */
export const planDialogue = command({
  event: "dialogue.plan",
  input: planDialogueInput,
  load: async ({ tx, agencyId, actor, input }) => {
    const person = await loadPerson(tx, agencyId, input.employeeId);
    return person !== null && relationTo(actor, person) !== null ? person : null;
  },
  allow: (actor, person) => canPlanDialogue(actor, person),
  run: async ({ tx, agencyId, actor, input, subject }) => {
    const { employeeId, evaluationId } = input;
    const leaderId = subject.superiorId ?? reject("DIALOGUE_NO_SUPERIOR");
    const plannedFor = momentOf(input.plannedFor, actor.timeZone);
    const periodId = await openPeriod(tx, agencyId, { employeeId, evaluationId, plannedFor }, actor.timeZone);
    const { id } = await tx.dialogue.create({
      data: {
        agencyId,
        periodId,
        employeeId,
        leaderId,
        evaluationId,
        plannedFor,
        place: input.place,
        agenda: input.agenda,
      },
      select: { id: true },
    });
    await deleteDraft(tx, actor, planDraft(actor.accountId, employeeId));
    return { dialogueId: id };
  },
  audit: ({ input, data }) => ({
    subjectType: "Dialogue",
    subjectId: data.dialogueId,
    employeeId: input.employeeId,
  }),
});

type Place = { employeeId: string; evaluationId: string | null; plannedFor: Date };

/** The year the dialogue belongs to. Nothing is planned in a year that is not open. */
async function openPeriod(
  tx: Tx,
  agencyId: string,
  { employeeId, evaluationId, plannedFor }: Place,
  zone: Zone,
): Promise<string> {
  if (evaluationId !== null) {
    const evaluation = await tx.evaluation.findFirst({
      where: { agencyId, id: evaluationId, employeeId },
      select: { periodId: true, period: { select: { state: true } } },
    });
    if (evaluation === null) reject("NOT_FOUND");
    if (evaluation.period.state !== "OPEN") reject("PERIOD_NOT_OPEN");
    return evaluation.periodId;
  }
  const period = await tx.period.findFirst({
    where: { agencyId, state: "OPEN", year: { lte: Number(isoDay(plannedFor, zone).slice(0, 4)) } },
    orderBy: { year: "desc" },
    select: { id: true },
  });
  return period?.id ?? reject("PERIOD_NOT_OPEN");
}

function momentOf(local: string, zone: Zone): Date {
  const sentence = "Isi tanggal dan jam yang ada di kalender.";
  return fromLocalInput(local, zone) ?? reject("VALIDATION", { fields: { plannedFor: sentence } });
}

/** Moves a planned dialogue, or changes its place or agenda. */
export const changePlan = command({
  event: "dialogue.changePlan",
  input: changePlanInput,
  load: seeDialogue,
  allow: (actor, dialogue) => sideOf(actor, dialogue) !== null,
  run: async ({ tx, agencyId, actor, input, subject }) => {
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    const { plannedFor, place, agenda, version } = input;
    const { count } = await tx.dialogue.updateMany({
      where: { agencyId, id: subject.id, version, state: "PLANNED" },
      data: { plannedFor: momentOf(plannedFor, actor.timeZone), place, agenda, version: { increment: 1 } },
    });
    if (count === 0 && subject.state !== "PLANNED") reject("WRONG_STATE");
    if (count === 0) {
      const current = {
        version: String(subject.version),
        place: subject.place ?? "",
        agenda: subject.agenda,
      };
      reject("CONFLICT", { current });
    }
    return { dialogueId: subject.id };
  },
  audit: ({ subject }) => ({
    subjectType: "Dialogue",
    subjectId: subject.id,
    employeeId: subject.employeeId,
  }),
});

/** Calls off a planned dialogue, with the reason. */
export const cancelDialogue = command({
  event: "dialogue.cancel",
  input: cancelDialogueInput,
  load: seeDialogue,
  allow: (actor, dialogue) => sideOf(actor, dialogue) !== null,
  run: async ({ tx, agencyId, input, subject }) => {
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    const { count } = await tx.dialogue.updateMany({
      where: { agencyId, id: subject.id, version: input.version, state: "PLANNED" },
      data: { state: "CANCELLED", cancelReason: input.reason, version: { increment: 1 } },
    });
    if (count === 0 && subject.state !== "PLANNED") reject("WRONG_STATE");
    if (count === 0) reject("CONFLICT", { current: { version: String(subject.version) } });
    return { dialogueId: subject.id };
  },
  audit: ({ subject }) => ({
    subjectType: "Dialogue",
    subjectId: subject.id,
    employeeId: subject.employeeId,
  }),
});
