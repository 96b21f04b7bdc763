import { beforeEach, describe, expect, it } from "vitest";
import { cancelTask, decideTask } from "@/lib/assignments/commands/decide";
import { execute } from "@/lib/core/command";
import { addMatrixMembers, addMatrixTeam, removeMatrixMember } from "@/lib/matrix/commands/members";
import { placeMyRoles, placeRole } from "@/lib/matrix/commands/place";
import { addTaskResult } from "@/lib/skp/commands/from-task";
import { firstRole, leadersPlan, matrixOf, teamOf, writeRow } from "@/tests/support/matrices";
import { done, draftPlan } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const ROLE = "Bahan ajar teruji di puskesmas tetangga";
const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const tasks = () =>
  world.inside("A", (tx) =>
    tx.taskAssignment.findMany({
      where: { employeeId: world.person("perawat").employeeId },
      orderBy: { id: "asc" },
    }),
  );
const resultsOf = (skpId: string) => world.inside("A", (tx) => tx.workResult.findMany({ where: { skpId } }));

/** kapus' matrix in which perawat, of the other health centre, gets a role. */
async function guest(role = ROLE) {
  const skpId = await leadersPlan(world);
  const employeeIds = world.person("perawat").employeeId;
  done(await execute(addMatrixMembers, await as("kapus"), { skpId, employeeIds }));
  await writeRow(world, skpId, "perawat", [role]);
  const { roleId, memberId } = await firstRole(world, skpId, "perawat");
  return { skpId, memberId, role: { skpId, roleId } };
}

async function decide(decision: "APPROVED" | "REFUSED", name: Name = "kapus2") {
  const [task] = (await tasks()).filter(({ state }) => state === "PROPOSED");
  const words = { taskId: task?.id, version: task?.version, decision, note: "Sedang penuh." };
  return execute(decideTask, await as(name), words);
}

describe("a role for a member of another unit (p.46 f10, p.47 j)", () => {
  it("asks that person's own appraiser; until then it stands in the matrix only", async () => {
    const { role } = await guest();
    const planId = await draftPlan(world, "perawat", []);
    expect(await tasks()).toMatchObject([
      {
        title: ROLE,
        state: "PROPOSED",
        form: "APPOINTMENT",
        scope: "OTHER_UNIT",
        giverOffice: "Jabatan kapus",
      },
    ]);
    for (const name of ["kapus", "perawat"] as const)
      expect(await execute(placeRole, await as(name), role)).toMatchObject({ code: "MATRIX_ROLE_WAITS" });
    expect(await execute(placeMyRoles, await as("perawat"), { skpId: planId })).toMatchObject({
      data: { placed: 0 },
    });
    expect(await decide("APPROVED", "kapus")).toMatchObject({ code: "FORBIDDEN" });
    done(await decide("APPROVED"));
    done(await execute(placeRole, await as("perawat"), role));
    const [task] = await tasks();
    expect(await resultsOf(planId)).toMatchObject([
      { statement: ROLE, roleId: role.roleId, taskId: task?.id, assignedBy: "Jabatan kapus" },
    ]);
  });

  it("refused, it stays out; other words ask anew and call the old question off", async () => {
    const { skpId, role } = await guest();
    await draftPlan(world, "perawat", []);
    done(await decide("REFUSED"));
    expect(await execute(placeRole, await as("kapus"), role)).toMatchObject({ code: "MATRIX_ROLE_REFUSED" });
    await writeRow(world, skpId, "perawat", [ROLE]);
    expect((await tasks()).map(({ state }) => state)).toEqual(["REFUSED"]);
    await writeRow(world, skpId, "perawat", [`${ROLE} dua kali`]);
    await writeRow(world, skpId, "perawat", [`${ROLE} tiga kali`]);
    expect((await tasks()).map(({ state }) => state)).toEqual(["REFUSED", "CANCELLED", "PROPOSED"]);
  });

  it("taken up from the page of the task, it is the same role", async () => {
    const { role } = await guest();
    const planId = await draftPlan(world, "perawat", []);
    done(await decide("APPROVED"));
    const [task] = await tasks();
    const words = { taskId: task?.id, statement: `${ROLE} dengan baik`, kind: "MAIN" };
    done(await execute(addTaskResult, await as("perawat"), words));
    expect(await resultsOf(planId)).toMatchObject([{ roleId: role.roleId, servesId: expect.any(String) }]);
  });

  it("goes with the person: what was asked is called off, what is in the plan stays", async () => {
    const { skpId, memberId } = await guest();
    const version = (await firstRole(world, skpId, "perawat")).version;
    done(await execute(removeMatrixMember, await as("kapus"), { skpId, memberId, version }));
    expect(await tasks()).toMatchObject([{ state: "CANCELLED" }]);
  });

  it("called off by its giver, it cannot be placed", async () => {
    const { role } = await guest();
    await draftPlan(world, "perawat", []);
    const [task] = await tasks();
    const off = { taskId: task?.id, version: task?.version, note: "Tidak jadi." };
    done(await execute(cancelTask, await as("kapus"), off));
    expect(await execute(placeRole, await as("kapus"), role)).toMatchObject({ code: "MATRIX_ROLE_REFUSED" });
  });

  it("asks nobody where the person was approved for the lead's team already, nor inside the unit", async () => {
    const skpId = await leadersPlan(world);
    const teamId = await teamOf(world, "kapus", ["perawat"]);
    done(await execute(addMatrixTeam, await as("kapus"), { skpId, teamId }));
    await writeRow(world, skpId, "perawat", [ROLE]);
    await writeRow(world, skpId, "bidan", ["Ibu hamil terlayani"]);
    expect((await tasks()).map(({ title }) => title)).toEqual(["Anggota tim"]);
    const { people } = await matrixOf(world, "kapus", skpId);
    const shown = people.filter(({ roles }) => roles.length > 0);
    expect(shown.map(({ asksFirst, roles }) => [asksFirst, roles[0]?.approval])).toEqual([
      [false, "CLEAR"],
      [false, "CLEAR"],
    ]);
  });
});
