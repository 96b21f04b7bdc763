import { decideTask } from "@/lib/assignments/commands/decide";
import { applyTask, appointTask } from "@/lib/assignments/commands/give";
import { createTeam } from "@/lib/assignments/commands/teams";
import { type Cast, personOf, run } from "./cast";
import type { SeedTask, SeedTeam } from "./data/types";
import { onEveryStage, required, type Stage } from "./stage";

/** Teams and tasks of the last weeks: some decided, some still waiting for the member's own appraiser. */
export async function loadAssignments(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    for (const team of stage.agency.data.teams) await form(stage, team);
    for (const task of stage.agency.data.tasks) await give(stage, task, null);
  });
}

const at = (stage: Stage) => stage.at({ past: -20 }, "09:00");

async function form(stage: Stage, { by, tasks, ...team }: SeedTeam): Promise<void> {
  const { teamId } = await run(
    createTeam,
    { actor: await stage.actor(by), now: at(stage) },
    { ...team, startsOn: stage.agency.calendar.day({ past: -20 }) },
  );
  for (const task of tasks) await give(stage, { by, ...task }, teamId);
}

async function give(stage: Stage, task: SeedTask, teamId: string | null): Promise<void> {
  const { person, by, unit, lead, decided, ...words } = task;
  const now = at(stage);
  const work = { ...words, startsOn: stage.agency.calendar.day({ past: -14 }) };
  const { taskId } =
    by === undefined
      ? await run(
          applyTask,
          { actor: await stage.actor(person), now },
          { ...work, unitId: unitOf(stage, unit) },
        )
      : await run(
          appointTask,
          { actor: await stage.actor(by), now },
          {
            ...work,
            employeeId: personOf(stage.agency, person).employeeId,
            teamId: teamId ?? "",
            teamRole: lead === true ? "LEAD" : "MEMBER",
          },
        );
  if (decided === undefined) return;
  const decision =
    decided === "APPROVED" ? { decision: decided } : { decision: "REFUSED", note: decided.refused };
  const appraiser = {
    actor: await stage.actor(stage.superior(person)),
    now: stage.at({ past: -10 }, "10:00"),
  };
  await run(decideTask, appraiser, { taskId, version: 0, ...decision });
}

function unitOf({ agency }: Stage, unit: string | undefined): string {
  return required(agency.unitIds.get(unit ?? ""), `unit ${unit}`);
}
