// The explanation page: only after the release, with who looked at the evaluation for the rated person alone.
import { beforeEach, expect, it } from "vitest";
import { read } from "@/lib/core/read";
import { getExplanationPage } from "@/lib/evaluation/queries/page";
import { recordEvaluationView } from "@/lib/evaluation/view";
import { decided, rated, recordOf } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const page = async (by: Name, id: string, now = NOW) => {
  const actor = await world.actor(by);
  return read(actor, (tx) => getExplanationPage(tx, actor, id, now));
};

it("tells the rated person who looked, how often and when last, and nobody else", async () => {
  const id = await decided(world, "bidan");
  const record = await recordOf(world, "bidan", id);
  for (const name of ["kapus", "kapus", "kadin", "bidan"] as const)
    await recordEvaluationView(await world.actor(name), record);
  const own = await page("bidan", id);
  expect(own?.viewers).toMatchObject([
    { name: "Nama kadin", times: 1, people: 2, last: expect.any(Date) },
    { name: "Nama kapus", times: 2, people: 2, position: expect.any(String) },
  ]);
  expect((await page("kapus", id))?.viewers).toBeNull();
  for (const name of ["dokter", "perawat", "adminPusat"] as const)
    expect(await page(name, id), name).toBeNull();
});

it("is not there before the decision, nor for the rated person before the release", async () => {
  expect(await page("kapus", await rated(world, "bidan"))).toBeNull();
  const id = await decided(world, "dokter");
  const later = new Date(NOW.getTime() + 1000);
  await world.inside("A", (tx) => tx.evaluation.updateMany({ where: { id }, data: { releasedAt: later } }));
  expect(await page("dokter", id)).toBeNull();
  expect(await page("dokter", id, later)).not.toBeNull();
});
