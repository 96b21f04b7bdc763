import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { linkRole, unlinkRole } from "@/lib/matrix/commands/link";
import { placeRole } from "@/lib/matrix/commands/place";
import { firstRole, leadersPlan, matrixOf, writeRow } from "@/tests/support/matrices";
import { agreedPlan, done, draftPlan, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const ROLE = "Telaahan jawaban atas pengaduan masyarakat tersusun cepat";
const OWN = "Telaahan jawaban bagi pengguna selesai dan dipakai";
const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const resultsOf = (skpId: string) =>
  world.inside("A", (tx) => tx.workResult.findMany({ where: { skpId }, orderBy: { sortOrder: "asc" } }));

/** A role of bidan, and a plan of hers that says it in other words. */
async function scene(planId?: string) {
  const skpId = await leadersPlan(world);
  await writeRow(world, skpId, "bidan", [ROLE]);
  const plan = planId ?? (await draftPlan(world, "bidan", [OWN, "Hasil lain"]));
  const [result] = await resultsOf(plan);
  const { roleId } = await firstRole(world, skpId, "bidan");
  return { plan, link: { skpId, roleId, resultId: result?.id ?? "" } };
}

const standing = async (skpId: string) => (await firstRole(world, skpId, "bidan")).result;

describe("a role and a result in other words", () => {
  it.each(["bidan", "kapus"] as const)("are linked by %s; both keep their words", async (name) => {
    const { plan, link } = await scene();
    const version = await versionOf(world, "A", plan);
    done(await execute(linkRole, await as(name), link));
    expect((await resultsOf(plan))[0]).toMatchObject({
      statement: OWN,
      roleId: link.roleId,
      roleWords: ROLE,
    });
    expect(await versionOf(world, "A", plan)).toBe(version);
    // Taking the role into the plan once more finds it there.
    expect(await execute(placeRole, await as(name), link)).toMatchObject({ data: { placed: 0 } });
    expect(await resultsOf(plan)).toHaveLength(2);
  });

  it("also in an agreed plan, whose content stays", async () => {
    const plan = await agreedPlan(world, "bidan", "kapus");
    const { link } = await scene(plan);
    const [before] = await resultsOf(plan);
    done(await execute(linkRole, await as("kapus"), link));
    expect((await resultsOf(plan))[0]).toEqual({ ...before, roleId: link.roleId, roleWords: ROLE });
  });

  it("differ again once the role says something else, and part without losing anything", async () => {
    const { plan, link } = await scene();
    done(await execute(linkRole, await as("bidan"), link));
    await writeRow(world, link.skpId, "bidan", [`${ROLE} dan akurat`]);
    expect(await standing(link.skpId)).toMatchObject({ statement: OWN, roleWords: ROLE });
    const apart = { skpId: link.skpId, roleId: link.roleId };
    expect(await execute(unlinkRole, await as("bidan"), apart)).toMatchObject({ data: { unlinked: 1 } });
    expect(await execute(unlinkRole, await as("bidan"), apart)).toMatchObject({ data: { unlinked: 0 } });
    expect((await resultsOf(plan))[0]).toMatchObject({ statement: OWN, roleId: null, roleWords: null });
    expect(await standing(link.skpId)).toBeNull();
  });

  it("one result for one role: another one is refused, a second choice moves the link", async () => {
    const { plan, link } = await scene();
    done(await execute(linkRole, await as("bidan"), link));
    await writeRow(world, link.skpId, "bidan", [ROLE, "Persalinan tertangani"]);
    const { people } = await matrixOf(world, "kapus", link.skpId);
    const second = people[0]?.roles.find(({ statement }) => statement === "Persalinan tertangani");
    const taken = { ...link, roleId: second?.id };
    expect(await execute(linkRole, await as("bidan"), taken)).toMatchObject({ code: "MATRIX_RESULT_TAKEN" });
    const [, other] = await resultsOf(plan);
    done(await execute(linkRole, await as("bidan"), { ...link, resultId: other?.id }));
    expect((await resultsOf(plan)).map(({ roleId }) => roleId)).toEqual([null, link.roleId]);
  });

  it("is nothing for a colleague, nor for a result of somebody else's plan", async () => {
    const { link } = await scene();
    await writeRow(world, link.skpId, "dokter", ["Pemeriksaan dokter"]);
    expect(await execute(linkRole, await as("dokter"), link)).toMatchObject({ code: "FORBIDDEN" });
    const [foreign] = await resultsOf(await draftPlan(world, "dokter", ["Milik dokter"]));
    expect(await execute(linkRole, await as("bidan"), { ...link, resultId: foreign?.id })).toMatchObject({
      fields: { resultId: "Pilih hasil kerja dari SKP ini." },
    });
  });
});
