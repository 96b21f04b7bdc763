import { execute } from "@/lib/core/command";
import { assign } from "@/lib/employees/commands/assignments";
import { grantDelegation } from "@/lib/employees/commands/delegations";
import { overrideSuperior } from "@/lib/employees/commands/overrides";
import { createUnit } from "@/lib/organization/commands/units";
import { NOW, type World } from "@/tests/support/world";

/** The position that leads the health centre. */
export function headPosition(world: World) {
  return world.inside("A", (tx) =>
    tx.position.findFirstOrThrow({ where: { unitId: world.unit("A", "puskesmas"), isUnitHead: true } }),
  );
}

/** A unit without anybody in it. */
export async function emptyUnit(world: World): Promise<string> {
  const input = { code: "KOSONG", name: "Unit kosong", parentId: world.unit("A", "dinas") };
  const made = await execute(createUnit, { actor: await world.actor("hr"), now: NOW }, input);
  if (!made.ok) throw new Error(made.message);
  return made.data.unitId;
}

/** The midwife's superior set by hand. */
export async function midwifeOverride(world: World): Promise<string> {
  const input = {
    employeeId: world.person("bidan").employeeId,
    superiorId: world.person("kadin").employeeId,
    reason: "Surat tugas 12/2026",
    startsOn: "2026-02-01",
  };
  const made = await execute(overrideSuperior, { actor: await world.actor("hr"), now: NOW }, input);
  if (!made.ok) throw new Error(made.message);
  return made.data.overrideId;
}

/** The midwife stands in for the head of the health centre as Plh. and may appraise its people. */
export async function midwifeDelegation(world: World): Promise<string> {
  const context = { actor: await world.actor("hr"), now: NOW };
  const { employeeId, unitId } = world.person("bidan");
  const post = {
    employeeId,
    positionId: (await headPosition(world)).id,
    kind: "PLH",
    startsOn: "2026-02-01",
  };
  const placed = await execute(assign, context, post);
  if (!placed.ok) throw new Error(placed.message);
  const grant = { unitId, employeeId, reason: "Surat tugas 14/2026", startsOn: "2026-02-01" };
  const made = await execute(grantDelegation, context, grant);
  if (!made.ok) throw new Error(made.message);
  return made.data.delegationId;
}
