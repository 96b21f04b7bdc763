import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { discardDraft, draftInput, getDraft, saveDraft } from "@/lib/core/drafts";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const found = async (name: Name, form: string) => {
  const actor = await world.actor(name);
  return world.inside("A", (tx) => getDraft(tx, actor, form));
};

it("keeps the latest copy for its account and for nobody else", async () => {
  const bidan = await world.actor("bidan");
  await saveDraft(bidan, { form: "uji.1", values: { text: "satu" } });
  await saveDraft(bidan, { form: "uji.1", values: { text: "dua", list: ["a", "b"] } });
  expect((await found("bidan", "uji.1"))?.values).toEqual({ text: "dua", list: ["a", "b"] });
  expect(await found("kapus", "uji.1")).toBeNull();
  await discardDraft(bidan, "uji.1");
  expect(await found("bidan", "uji.1")).toBeNull();
});

it("drops a copy that arrives after its form was accepted", async () => {
  const bidan = await world.actor("bidan");
  const key = randomUUID();
  await world.inside("A", (tx) =>
    tx.commandReceipt.create({
      data: { agencyId: bidan.agencyId, key, accountId: bidan.accountId, command: "uji", result: {} },
    }),
  );
  await saveDraft(bidan, { form: "uji.2", values: { text: "terlambat" }, key });
  expect(await found("bidan", "uji.2")).toBeNull();
});

it("keeps what was pasted, without what the database cannot store", async () => {
  const bidan = await world.actor("bidan");
  const pasted = draftInput.parse({ form: "uji.3", values: { "a\0": "x\0y\ud800\tz", __proto__: "p" } });
  await saveDraft(bidan, pasted);
  expect((await found("bidan", "uji.3"))?.values).toEqual({ a: "xy\ufffd\tz" });
});

it("keeps the latest 200 forms of an account", async () => {
  const bidan = await world.actor("bidan");
  const { agencyId, accountId } = bidan;
  const rows = Array.from({ length: 200 }, (_, index) => ({
    agencyId,
    accountId,
    form: `banyak.${index}`,
    values: {},
  }));
  await world.inside("A", (tx) => tx.draft.createMany({ data: rows }));
  await saveDraft(bidan, { form: "terbaru", values: {} });
  const kept = await world.inside("A", (tx) => tx.draft.count({ where: { agencyId, accountId } }));
  expect(kept).toBe(200);
  expect(await found("bidan", "terbaru")).not.toBeNull();
});
