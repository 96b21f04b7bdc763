import { advise } from "@/lib/calibration/commands/advice";
import { addTeamMember, formEvaluationTeam } from "@/lib/calibration/commands/teams";
import { execute } from "@/lib/core/command";
import { succeed } from "@/tests/support/calibrations";
import { rated } from "@/tests/support/evaluations";
import { type Name, NOW, type World } from "@/tests/support/world";

/** The agency's setting. */
export function switchTeams(world: World, evaluationTeams: boolean) {
  return world.inside("A", (tx) =>
    tx.agency.update({ where: { id: world.agency.A }, data: { evaluationTeams } }),
  );
}

/** A team of the office of which these are members, appointed by the head of the office. */
export async function teamOf(world: World, members: Name[] = ["perawat"]): Promise<string> {
  await switchTeams(world, true);
  const context = { actor: await world.actor("kadin"), now: NOW };
  const unitId = world.unit("A", "dinas");
  const form = execute(formEvaluationTeam, context, { unitId, purpose: "Menilai setara antarpuskesmas." });
  const { teamId } = await succeed(form);
  for (const name of members) {
    const { employeeId } = world.person(name);
    await succeed(execute(addTeamMember, context, { teamId, employeeId, party: "Puskesmas lain" }));
  }
  return teamId;
}

/** The midwife rated, and the nurse of the other clinic recommends as a member of the team. */
export async function recommended(world: World) {
  const evaluationId = await rated(world, "bidan");
  const teamId = await teamOf(world);
  const context = { actor: await world.actor("perawat"), now: NOW };
  const text = "Pertimbangkan kunjungan ke dua desa terpencil.";
  const sent = execute(advise, context, { evaluationId, kind: "RECOMMENDATION", text });
  return { teamId, ...(await succeed(sent)) };
}
