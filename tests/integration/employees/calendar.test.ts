import { beforeEach, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { followCalendar } from "@/lib/employees/calendar";
import { assign, endAssignment } from "@/lib/employees/commands/assignments";
import { overrideSuperior } from "@/lib/employees/commands/overrides";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const idOf = (name: Name) => world.person(name).employeeId;
const employee = (name: Name) =>
  world.inside("A", (tx) => tx.employee.findFirstOrThrow({ where: { id: idOf(name) } }));

test("what was planned for later takes effect on its day, in the agency's zone", async () => {
  const context = { actor: await world.actor("hr"), now: NOW };
  const post = await world.inside("A", (tx) =>
    tx.position.findFirstOrThrow({ where: { name: "Jabatan kapus" } }),
  );
  const running = await world.inside("A", (tx) =>
    tx.assignment.findFirstOrThrow({ where: { employeeId: idOf("kapus") } }),
  );
  await execute(endAssignment, context, { assignmentId: running.id, endsOn: "2026-02-28" });
  const next = { employeeId: idOf("dokter"), positionId: post.id, startsOn: "2026-03-01" };
  expect(await execute(assign, context, next)).toMatchObject({ ok: true });
  const reason = "Surat tugas 12/2026";
  const set = { employeeId: idOf("perawat"), superiorId: idOf("kadin"), reason, startsOn: "2026-03-01" };
  expect(await execute(overrideSuperior, context, set)).toMatchObject({ ok: true });
  expect((await employee("bidan")).superiorId).toBe(idOf("kapus"));

  // 14.59 UTC is one minute before midnight in Jayapura.
  await followCalendar(new Date("2026-02-28T14:59:00Z"));
  expect((await employee("bidan")).superiorId).toBe(idOf("kapus"));
  await followCalendar(new Date("2026-02-28T15:00:00Z"));
  expect((await employee("bidan")).superiorId).toBe(idOf("dokter"));
  expect((await employee("kapus")).positionId).toBeNull();
  expect(await employee("perawat")).toMatchObject({ superiorId: idOf("kadin"), superiorSource: "OVERRIDE" });
});
