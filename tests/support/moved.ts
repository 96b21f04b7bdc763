import { execute } from "@/lib/core/command";
import { assign } from "@/lib/employees/commands/assignments";
import { openEvaluation } from "@/lib/evaluation/commands/open";
import { agreedPlan, decided, recordOf } from "@/tests/support/evaluations";
import type { World } from "@/tests/support/world";

const on = (day: string) => new Date(`${day}T08:00:00+09:00`);

/**
 * The midwife's first quarter was decided in the old health centre; in April she moved to the other one and agreed a plan
 * there; the second quarter's evaluation is open.
 */
export async function movedMidwife(
  world: World,
): Promise<{ first: string; second: string; oldPlan: string }> {
  const first = await decided(world, "bidan");
  const agencyId = world.agency.A;
  const { employeeId } = world.person("bidan");
  const unitId = world.unit("A", "puskesmas2");
  const oldPlan = (await recordOf(world, "bidan", first)).skpId;
  const { id: positionId } = await world.inside("A", async (tx) => {
    await tx.skp.updateMany({ where: { id: oldPlan }, data: { sequence: 0 } });
    const level = "JF_PENYELIA";
    return tx.position.create({ data: { agencyId, unitId, name: "Bidan", kind: "FUNCTIONAL", level } });
  });
  const placement = { employeeId, positionId, startsOn: "2026-04-01" };
  const placed = await execute(assign, { actor: await world.actor("hr"), now: on("2026-04-01") }, placement);
  if (!placed.ok) throw new Error(placed.message);
  const skpId = await agreedPlan(world, "bidan");
  await world.inside("A", (tx) => tx.skp.updateMany({ where: { id: skpId }, data: { unitId } }));
  const context = { actor: await world.actor("bidan"), now: on("2026-07-02") };
  const opened = await execute(openEvaluation, context, { skpId, subperiodId: world.period.A.q2 });
  if (!opened.ok) throw new Error(opened.message);
  return { first, second: opened.data.evaluationId, oldPlan };
}
