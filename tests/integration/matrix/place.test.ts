import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { addMatrixMembers } from "@/lib/matrix/commands/members";
import { adoptWording, placeMyRoles, placeRole } from "@/lib/matrix/commands/place";
import { saveMatrixRow } from "@/lib/matrix/commands/row";
import { saveResult } from "@/lib/skp/commands/results";
import { firstRole, leadersPlan, matrixOf, rowForm, writeRow } from "@/tests/support/matrices";
import { agreedPlan, done, draftPlan, submittedPlan, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const ROLE = "Ibu hamil terlayani sesuai SOP";
const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const resultsOf = (skpId: string) =>
  world.inside("A", (tx) => tx.workResult.findMany({ where: { skpId }, orderBy: { sortOrder: "asc" } }));

/** A matrix of kapus in which bidan has one role. */
async function matrix(): Promise<string> {
  const skpId = await leadersPlan(world);
  await writeRow(world, skpId, "bidan", [ROLE]);
  return skpId;
}

/** Where the role of bidan goes. */
const target = async (skpId: string) => ({ skpId, roleId: (await firstRole(world, skpId, "bidan")).roleId });

describe("a role goes into the plan", () => {
  it.each(["bidan", "kapus"] as const)("by %s: as a main result that serves the column", async (name) => {
    const skpId = await matrix();
    const planId = await draftPlan(world, "bidan", ["Sudah ada"]);
    const version = await versionOf(world, "A", planId);
    const role = await target(skpId);
    done(await execute(placeRole, await as(name), role));
    const { columns } = await matrixOf(world, "kapus", skpId);
    expect((await resultsOf(planId))[1]).toMatchObject({
      kind: "MAIN",
      statement: ROLE,
      assignedBy: "Jabatan kapus",
      servesId: columns[0]?.resultId,
      servesIndicatorId: columns[0]?.id,
      roleId: role.roleId,
    });
    expect(await versionOf(world, "A", planId)).toBe(version + 1);
    // Once more changes nothing: one result for one role.
    expect(await execute(placeRole, await as(name), role)).toMatchObject({ data: { placed: 0 } });
    expect(await resultsOf(planId)).toHaveLength(2);
  });

  it("once, even when both sides press at the same moment", async () => {
    const skpId = await matrix();
    const planId = await draftPlan(world, "bidan", []);
    const role = await target(skpId);
    const both = await Promise.all([
      execute(placeRole, await as("bidan"), role),
      execute(placeRole, await as("kapus"), role),
    ]);
    both.map(done);
    expect(await resultsOf(planId)).toHaveLength(1);
  });

  it("from the lead's result in the second level, which has no indicator as column", async () => {
    const leadPlan = await draftPlan(world, "dokter", ["Layanan ANC cepat"]);
    const { columns } = await matrixOf(world, "kapus", leadPlan);
    const { employeeId } = world.person("bidan");
    const add = { skpId: leadPlan, employeeIds: employeeId };
    done(await execute(addMatrixMembers, await as("kapus"), add));
    const cells = [{ columnId: columns[0]?.id, lines: ROLE }];
    const form = { skpId: leadPlan, employeeId, version: 0, cells };
    done(await execute(saveMatrixRow, await as("dokter"), form));
    const planId = await draftPlan(world, "bidan", []);
    done(await execute(placeRole, await as("dokter"), await target(leadPlan)));
    expect(await resultsOf(planId)).toMatchObject([
      { statement: ROLE, servesId: columns[0]?.id, servesIndicatorId: null, assignedBy: "Jabatan dokter" },
    ]);
  });

  it("not without a plan, and not into one that waits or is agreed: the sentence says what to do", async () => {
    const skpId = await matrix();
    const role = await target(skpId);
    const attempt = async () => execute(placeRole, await as("kapus"), role);
    expect(await attempt()).toMatchObject({
      code: "MATRIX_NO_PLAN",
      message: expect.stringContaining("dimulai oleh pegawainya sendiri"),
    });
    await submittedPlan(world, "bidan");
    expect(await attempt()).toMatchObject({
      code: "MATRIX_PLAN_SUBMITTED",
      message: expect.stringContaining("SKP Nama bidan sedang menunggu persetujuan."),
    });
    await world.inside("A", (tx) =>
      tx.skp.updateMany({
        where: { employeeId: world.person("bidan").employeeId },
        data: { state: "AGREED" },
      }),
    );
    expect(await attempt()).toMatchObject({ code: "MATRIX_PLAN_AGREED" });
  });

  it("is not a colleague's to do", async () => {
    const skpId = await matrix();
    await writeRow(world, skpId, "dokter", ["Pemeriksaan dokter"]);
    await draftPlan(world, "bidan", []);
    expect(await execute(placeRole, await as("dokter"), await target(skpId))).toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("is linked to a result that says the same, also in an agreed plan, whose content stays", async () => {
    const planId = await agreedPlan(world, "bidan", "kapus");
    const [result] = await resultsOf(planId);
    const skpId = await leadersPlan(world);
    await writeRow(world, skpId, "bidan", [`${result?.statement}.`]);
    const version = await versionOf(world, "A", planId);
    done(await execute(placeRole, await as("kapus"), await target(skpId)));
    expect(await resultsOf(planId)).toEqual([{ ...result, roleId: (await target(skpId)).roleId }]);
    expect(await versionOf(world, "A", planId)).toBe(version);
  });
});

describe("when the words of one side change", () => {
  async function placed() {
    const skpId = await matrix();
    const planId = await draftPlan(world, "bidan", []);
    const role = await target(skpId);
    done(await execute(placeRole, await as("bidan"), role));
    return { skpId, planId, role };
  }

  it("the link stays and the plan can take the words of the matrix", async () => {
    const { skpId, planId, role } = await placed();
    await writeRow(world, skpId, "bidan", [`${ROLE} dan tepat waktu`]);
    expect(await firstRole(world, skpId, "bidan")).toMatchObject({
      id: role.roleId,
      result: { statement: ROLE },
    });
    done(await execute(placeRole, await as("bidan"), role));
    expect(await resultsOf(planId)).toMatchObject([{ statement: `${ROLE} dan tepat waktu`, version: 1 }]);
  });

  it("or the matrix those of the plan; a row that changed meanwhile is not overwritten", async () => {
    const { skpId, planId, role } = await placed();
    const [result] = await resultsOf(planId);
    const words = { skpId: planId, resultId: result?.id, version: result?.version, kind: "MAIN" };
    done(await execute(saveResult, await as("bidan"), { ...words, statement: "Ibu hamil puas" }));
    const { version } = await firstRole(world, skpId, "bidan");
    const adopt = { ...role, version };
    expect(await execute(adoptWording, await as("bidan"), adopt)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(adoptWording, await as("kapus"), { ...adopt, version: version + 1 })).toMatchObject({
      code: "MATRIX_ROW_CHANGED",
    });
    done(await execute(adoptWording, await as("kapus"), adopt));
    expect((await firstRole(world, skpId, "bidan")).statement).toBe("Ibu hamil puas");
  });

  it("and a role that goes leaves its result behind, after saying so", async () => {
    const { skpId, planId } = await placed();
    const form = await rowForm(world, skpId, "bidan", ["-"]);
    expect(await execute(saveMatrixRow, await as("kapus"), form)).toMatchObject({
      fields: { mayUnlink: expect.stringContaining("1 peran yang Anda hapus sudah masuk SKP.") },
    });
    done(await execute(saveMatrixRow, await as("kapus"), { ...form, mayUnlink: "ya" }));
    expect(await resultsOf(planId)).toMatchObject([{ statement: ROLE, roleId: null }]);
  });
});

describe("all one's own roles at once", () => {
  it("come from every matrix of the year, each once", async () => {
    const skpId = await matrix();
    const planId = await draftPlan(world, "bidan", []);
    done(await execute(placeRole, await as("bidan"), await target(skpId)));
    const form = await rowForm(world, skpId, "bidan", [ROLE, "Persalinan tertangani"]);
    done(await execute(saveMatrixRow, await as("kapus"), form));
    const mine = { skpId: planId };
    expect(await execute(placeMyRoles, await as("bidan"), mine)).toMatchObject({ data: { placed: 1 } });
    expect(await execute(placeMyRoles, await as("bidan"), mine)).toMatchObject({ data: { placed: 0 } });
    expect((await resultsOf(planId)).map(({ statement }) => statement)).toEqual([
      ROLE,
      "Persalinan tertangani",
    ]);
    expect(await execute(placeMyRoles, await as("kapus"), mine)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("become one result when two cells say the same (p.182, the counter clerk)", async () => {
    const skpId = await leadersPlan(world);
    await writeRow(world, skpId, "bidan", [ROLE, ROLE]);
    const planId = await draftPlan(world, "bidan", []);
    expect(await execute(placeMyRoles, await as("bidan"), { skpId: planId })).toMatchObject({
      data: { placed: 1 },
    });
    expect(await resultsOf(planId)).toHaveLength(1);
    const { people } = await matrixOf(world, "kapus", skpId);
    expect(people[0]?.roles.map(({ result }) => result?.statement)).toEqual([ROLE, ROLE]);
  });

  it("all or none: an agreed plan takes none", async () => {
    await matrix();
    const planId = await agreedPlan(world, "bidan", "kapus");
    expect(await execute(placeMyRoles, await as("bidan"), { skpId: planId })).toMatchObject({
      code: "MATRIX_PLAN_AGREED",
    });
    expect(await resultsOf(planId)).toHaveLength(1);
  });
});
