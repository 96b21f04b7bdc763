import { beforeAll, expect, it } from "vitest";
import { read } from "@/lib/core/read";
import { getEvaluationDocument } from "@/lib/documents/queries-evaluation";
import { decided, rated } from "@/tests/support/evaluations";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const documentFor = async (name: Name, id: string) => {
  const actor = await world.actor(name);
  return (await read(actor, (tx) => getEvaluationDocument(tx, actor, id)))?.document ?? null;
};

it("holds what the sheet prints", async () => {
  const id = await decided(world, "bidan");
  expect(await documentFor("bidan", id)).toMatchObject({
    agencyName: "Kabupaten Uji",
    periodText: "1 JANUARI SD 31 DESEMBER TAHUN 2026",
    period: { label: "TRIWULAN", chosen: "I" },
    employee: { name: "Nama bidan", position: "Jabatan bidan" },
    appraiser: { name: "Nama kapus", position: "Jabatan kapus" },
    dateText: "10 Februari 2026",
    organisationAchievement: null,
    resultRating: "MEETS",
    behaviourRating: "MEETS",
    predicate: "GOOD",
    results: [
      { number: 1, kind: "MAIN", indicators: [{ target: "80–90%", realisation: "85%" }] },
      { number: 2 },
      { number: 3, kind: "ADDITIONAL", indicators: [{ realisation: null }] },
    ],
  });
});

it("is for those who may see the evaluation, once it is decided", async () => {
  const draft = await rated(world, "dokter");
  expect(await documentFor("kapus", draft)).toBeNull();
  const id = await decided(world, "perawat");
  expect(await documentFor("kadin", id)).not.toBeNull();
  expect(await documentFor("bidan", id)).toBeNull();
  expect(await documentFor("direktur", id)).toBeNull();
});
