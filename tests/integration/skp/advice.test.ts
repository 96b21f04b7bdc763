import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "@/lib/core/read";
import { getSkpPage } from "@/lib/skp/queries/page";
import { draftPlan, submittedPlan } from "../../support/plans";
import { buildWorld, NOW, type World } from "../../support/world";

let world: World;
let bidan: string;

beforeAll(async () => {
  world = await buildWorld();
  bidan = await submittedPlan(world, "bidan");
  await draftPlan(world, "dokter", ["Rekam medis tercatat lengkap", "Rujukan dilakukan dengan cepat"]);
  await draftPlan(world, "perawat", ["Luka pasien terawat"]);
});

const page = async (name: "bidan" | "kapus" | "kadin") => {
  const actor = await world.actor(name);
  return readModels(actor, (tx) => getSkpPage(tx, actor, bidan, { now: NOW, row: null }));
};

describe("what colleagues promise, for the advice on wording", () => {
  it("is shown to the appraiser who decides: results under the same superior, without names", async () => {
    const neighbours = (await page("kapus"))?.neighbours ?? [];
    expect(neighbours.map(({ text }) => text).sort()).toEqual([
      "Rekam medis tercatat lengkap",
      "Rujukan dilakukan dengan cepat",
    ]);
    expect(new Set(neighbours.map(({ owner }) => owner))).toEqual(
      new Set(["seorang rekan dengan atasan yang sama"]),
    );
  });

  it("is not read for who can neither edit nor decide", async () => {
    expect((await page("bidan"))?.neighbours).toEqual([]);
    expect((await page("kadin"))?.neighbours).toEqual([]);
  });
});
