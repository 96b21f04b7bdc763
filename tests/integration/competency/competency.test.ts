import { beforeAll, describe, expect, it } from "vitest";
import { saveStandards } from "@/lib/competency/commands";
import { getMyCompetencies, listStandards } from "@/lib/competency/queries";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { COMPETENCIES } from "@/lib/evaluation/rules/required-level";
import { decided, rated, recordOf } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const all = (level: number) => Object.fromEntries(COMPETENCIES.map((one) => [one, String(level)]));
const save = async (name: Name, level: string, required: Record<string, string>) =>
  execute(saveStandards, { actor: await world.actor(name), now: NOW }, { level, required });
const mine = async (name: Name) => {
  const actor = await world.actor(name);
  return readModels(actor, (tx) => getMyCompetencies(tx, actor, NOW));
};

describe("the standard of the agency", () => {
  it("is the default table until HR admin changes a level", async () => {
    const before = await world.inside("A", (tx) => listStandards(tx, world.agency.A));
    expect(before.find(({ level }) => level === "PENGAWAS")).toMatchObject({
      own: false,
      required: { INTEGRITY: 2 },
    });
    expect(await save("hr", "PENGAWAS", { ...all(2), INTEGRITY: "4" })).toMatchObject({ ok: true });
    expect(await save("hr", "PENGAWAS", { ...all(3), INTEGRITY: "4" })).toMatchObject({ ok: true });
    const after = await world.inside("A", (tx) => listStandards(tx, world.agency.A));
    expect(after.find(({ level }) => level === "PENGAWAS")).toMatchObject({
      own: true,
      required: { INTEGRITY: 4, COMMUNICATION: 3 },
    });
    const other = await world.inside("B", (tx) => listStandards(tx, world.agency.B));
    expect(other.every(({ own }) => !own)).toBe(true);
  });

  it("needs all nine levels, from 1 to 5, and HR admin", async () => {
    expect(await save("hr", "PENGAWAS", { ...all(2), LOYALTY: "2" })).toMatchObject({ code: "VALIDATION" });
    expect(await save("hr", "PENGAWAS", { ...all(2), INTEGRITY: "6" })).toMatchObject({ code: "VALIDATION" });
    expect(await save("hr", "PENGAWAS", { INTEGRITY: "2" })).toMatchObject({ code: "VALIDATION" });
    expect(await save("hr", "KAPTEN", all(2))).toMatchObject({ code: "VALIDATION" });
    for (const name of ["kadin", "unitHr", "auditor"] as const) {
      expect(await save(name, "PENGAWAS", all(1))).toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("does not change what a decided evaluation was judged on", async () => {
    const id = await decided(world, "perawat", { level: 1 });
    await save("hr", "JF_TERAMPIL", all(5));
    expect((await recordOf(world, "perawat", id)).competencies[0]).toMatchObject({ required: 1, level: 1 });
  });
});

describe("the own competencies", () => {
  it("are those of decided evaluations, with programmes for what is missing", async () => {
    const agencyId = world.agency.A;
    const program = { agencyId, type: 1, provider: "BKPSDM", hours: 20 };
    await world.inside("A", (tx) =>
      tx.trainingProgram.createMany({
        data: [
          { ...program, name: "Komunikasi efektif", competency: "COMMUNICATION" },
          { ...program, name: "Arsip lama", competency: "INTEGRITY", archivedAt: NOW },
        ],
      }),
    );
    const id = await decided(world, "bidan", { level: 1 });
    const page = await mine("bidan");
    expect(page.history).toMatchObject([{ evaluationId: id, kind: "QUARTER", number: 1 }]);
    expect(page.history[0]?.levels).toHaveLength(9);
    expect(page.trainings.map(({ name }) => name)).toEqual(["Komunikasi efektif"]);
  });

  it("show nothing of the appraiser's draft", async () => {
    await rated(world, "dokter", { level: 1 });
    expect(await mine("dokter")).toEqual({ history: [], trainings: [] });
  });
});
