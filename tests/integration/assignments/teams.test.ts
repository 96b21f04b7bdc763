import { beforeEach, describe, expect, test } from "vitest";
import { decideTask } from "@/lib/assignments/commands/decide";
import { appointTask } from "@/lib/assignments/commands/give";
import { createTeam, endTeam, releaseLead, updateTeam } from "@/lib/assignments/commands/teams";
import { getTeam, listMembers, listTeams } from "@/lib/assignments/queries/teams";
import { execute } from "@/lib/core/command";
import { appointed, as, team, typedTask, typedTeam } from "@/tests/support/tasks";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
let teamId: string;
beforeEach(async () => {
  world = await buildWorld();
  teamId = await team(world);
});

const stored = () => world.inside("A", (tx) => tx.workTeam.findFirstOrThrow({ where: { id: teamId } }));
const appoint = async (by: Name, name: Name, more: Record<string, unknown>) =>
  execute(appointTask, await as(world, by), {
    ...typedTask,
    employeeId: world.person(name).employeeId,
    teamId,
    ...more,
  });
const states = () =>
  world.inside("A", async (tx) =>
    (await tx.taskAssignment.findMany({ where: { teamId } })).map(({ state }) => state),
  );

describe("one lead", () => {
  test("is appointed with a task of that role", async () => {
    expect(await appoint("kapus", "bidan", { teamRole: "LEAD" })).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ leadId: world.person("bidan").employeeId });
  });

  test.each([{ teamRole: "LEAD" }, { roleName: "Ketua Tim Kerja" }])(
    "a second is refused: %o",
    async (role) => {
      await appointed(world, "kapus", "bidan", { teamId, teamRole: "LEAD" });
      expect(await appoint("kapus", "dokter", role)).toMatchObject({
        code: "TEAM_HAS_LEAD",
        message: expect.stringContaining("Nama bidan"),
      });
      expect(await states()).toEqual(["APPROVED"]);
    },
  );

  test("of two appointed at once one leads", async () => {
    const both = await Promise.all([
      appoint("kapus", "bidan", { teamRole: "LEAD" }),
      appoint("kapus", "dokter", { teamRole: "LEAD" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await states()).toHaveLength(1);
  });

  test("released, the team takes another", async () => {
    await appointed(world, "kapus", "bidan", { teamId, teamRole: "LEAD" });
    const release = async (version: number) =>
      execute(releaseLead, await as(world, "kapus"), { teamId, version });
    expect(await release(0)).toMatchObject({ code: "CONFLICT" });
    expect(await release(1)).toMatchObject({ ok: true });
    expect(await states()).toEqual(["ENDED"]);
    expect(await release(2)).toMatchObject({ code: "WRONG_STATE" });
    expect(await appoint("kapus", "dokter", { teamRole: "LEAD" })).toMatchObject({ ok: true });
  });

  test("refused by the own appraiser, no longer leads", async () => {
    const taskId = await appointed(world, "kapus", "perawat", { teamId, teamRole: "LEAD" });
    expect((await stored()).leadId).toBe(world.person("perawat").employeeId);
    const refusal = { taskId, version: 0, decision: "REFUSED", note: "Sedang penuh" };
    expect(await execute(decideTask, await as(world, "kapus2"), refusal)).toMatchObject({ ok: true });
    expect((await stored()).leadId).toBeNull();
  });
});

describe("a team", () => {
  test("is formed by who leads a unit, in an open year", async () => {
    const create = async (name: Name, more = {}) =>
      execute(createTeam, await as(world, name), { ...typedTeam, ...more });
    expect(await create("bidan")).toMatchObject({ code: "NOT_FOUND" });
    expect(await create("kadin", { startsOn: "2027-02-01" })).toMatchObject({ code: "PERIOD_NOT_OPEN" });
    expect(await create("kadin", { name: " ", endsOn: "2026-01-01" })).toMatchObject({
      fields: { name: expect.any(String) },
    });
    expect(await create("kadin")).toMatchObject({ ok: true });
  });

  test("takes members of other units, who wait for their own appraiser, but no task of a stranger to the unit", async () => {
    expect(await appoint("kapus", "perawat", {})).toMatchObject({ data: { state: "PROPOSED" } });
    expect(await appoint("kapus2", "perawat", {})).toMatchObject({ code: "NOT_FOUND" });
    expect(await appoint("kadin", "dokter", {})).toMatchObject({ data: { state: "PROPOSED" } });
  });

  test("is changed by its leader or one above, with the version that was read", async () => {
    const update = async (name: Name, version: number) =>
      execute(updateTeam, await as(world, name), { ...typedTeam, teamId, version, name: "Tim Baru" });
    expect(await update("bidan", 0)).toMatchObject({ code: "NOT_FOUND" });
    expect(await update("hr", 0)).toMatchObject({ code: "FORBIDDEN" });
    expect(await update("kadin", 0)).toMatchObject({ ok: true });
    expect(await update("kapus", 0)).toMatchObject({
      code: "CONFLICT",
      current: { version: "1", name: "Tim Baru" },
    });
  });

  test("ends with its tasks: what runs has ended, what waits is called off", async () => {
    await appointed(world, "kapus", "bidan", { teamId });
    await appointed(world, "kapus", "perawat", { teamId });
    const end = { teamId, version: 0, endsOn: "2026-06-30" };
    expect(await execute(endTeam, await as(world, "kapus"), { ...end, endsOn: "2026-01-15" })).toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
    expect(await execute(endTeam, await as(world, "kapus"), end)).toMatchObject({ ok: true });
    expect((await states()).sort()).toEqual(["CANCELLED", "ENDED"]);
    expect(await appoint("kapus", "dokter", { startsOn: "2026-07-01" })).toMatchObject({
      code: "TEAM_ENDED",
    });
  });

  test("is seen by its people and leaders, with its members", async () => {
    await appointed(world, "kapus", "perawat", { teamId, roleName: "Pencatat" });
    const look = async (name: Name) => {
      const actor = await world.actor(name);
      return world.inside("A", async (tx) => {
        const found = await getTeam(tx, actor, world.agency.A, teamId);
        return {
          listed: (await listTeams(tx, actor, 1)).length,
          members: found && (await listMembers(tx, found, 1)),
        };
      });
    };
    expect(await look("perawat")).toMatchObject({
      listed: 1,
      members: [{ name: "Nama perawat", roleName: "Pencatat" }],
    });
    expect(await look("kadin")).toMatchObject({ listed: 1 });
    expect(await look("hr")).toMatchObject({ listed: 1 });
    expect(await look("dokter")).toEqual({ listed: 0, members: null });
  });
});
