import { beforeEach, expect, it } from "vitest";
import type { z } from "zod";
import { type Command, execute } from "@/lib/core/command";
import { agreeSkp, reopenSkp, returnSkp, submitSkp, withdrawSkp } from "@/lib/skp/commands/agree";
import { addComment } from "@/lib/skp/commands/comments";
import { takeAgreement } from "@/lib/skp/commands/from-agreement";
import { restoreResult } from "@/lib/skp/commands/restore";
import { deleteResult, saveResult } from "@/lib/skp/commands/results";
import { getSkpPage } from "@/lib/skp/queries/page";
import { agreement } from "@/tests/support/agreements";
import { agreedPlan, done, draftPlan, submittedPlan, typedResult, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const take = async <Schema extends z.ZodType, Subject, Data>(
  command: Command<Schema, Subject, Data>,
  name: Name,
  skpId: string,
  more = {},
) =>
  done(
    await execute(command, await as(name), { skpId, version: await versionOf(world, "A", skpId), ...more }),
  );
const page = async (name: Name, skpId: string) => {
  const actor = await world.actor(name);
  const found = await world.inside("A", (tx) => getSkpPage(tx, actor, skpId, { now: NOW, row: null }));
  if (found === null) throw new Error("not seen");
  return found;
};
/** Everything stored of the results of a plan, with their indicators. */
const stored = (skpId: string) =>
  world.inside("A", (tx) =>
    tx.workResult.findMany({
      where: { skpId },
      orderBy: { id: "asc" },
      include: { indicators: { orderBy: { id: "asc" } } },
    }),
  );
const remove = async (name: Name, skpId: string, resultId: string) => {
  const version = (await stored(skpId)).find(({ id }) => id === resultId)?.version;
  done(await execute(deleteResult, await as(name), { skpId, resultId, version }));
};
const restore = async (name: Name, skpId: string, resultId: string) =>
  execute(restoreResult, await as(name), { skpId, resultId });

it("shows the appraiser that an agreed row was removed, and brings the same row back after the return", async () => {
  const skpId = await agreedPlan(world, "bidan", "kapus");
  await take(reopenSkp, "kapus", skpId, { reason: "FEEDBACK", note: "Sesuaikan" });
  const before = await stored(skpId);
  const resultId = before[0]?.id ?? "";
  done(await execute(saveResult, await as("bidan"), { skpId, ...typedResult("Rujukan lancar") }));
  done(await execute(addComment, await as("kapus"), { skpId, row: resultId, text: "Tetap penting" }));
  await remove("bidan", skpId, resultId);
  await take(submitSkp, "bidan", skpId);
  const gone = { id: resultId, statement: "Pasien terlayani", agreed: true };
  expect((await page("kapus", skpId)).removed).toEqual([gone]);

  await take(returnSkp, "kapus", skpId, { note: "Mengapa dihapus?" });
  // The last version does not have the row any more; the agreed one has.
  expect((await page("bidan", skpId)).removed).toEqual([gone]);
  expect(await restore("bidan", skpId, resultId)).toMatchObject({ ok: true, data: { resultId } });
  const [row] = (await stored(skpId)).filter(({ id }) => id === resultId);
  expect(row).toEqual({ ...before[0], version: 1, sortOrder: 2, kindDecidedAt: NOW });
  const { removed, comments, since } = await page("bidan", skpId);
  expect(removed).toEqual([]);
  expect(comments).toMatchObject([{ row: resultId, text: "Tetap penting" }]);
  expect(since?.line.event).toBe("RETURNED");
  await take(submitSkp, "bidan", skpId);
  await take(agreeSkp, "kapus", skpId);
  expect((await page("kapus", skpId)).removed).toEqual([]);
});

it("brings back what the row takes up and who serves it", async () => {
  await agreement(world, "puskesmas", ["Layanan meningkat"]);
  const skpId = await draftPlan(world, "kapus", []);
  await take(takeAgreement, "kapus", skpId);
  const [before] = await stored(skpId);
  const resultId = before?.id ?? "";
  expect(before).toMatchObject({ goalId: expect.any(String) });
  expect(before?.indicators[0]?.goalIndicatorId).toEqual(expect.any(String));
  const below = await draftPlan(world, "bidan", []);
  const linked = { ...typedResult("Ibu terlayani"), servesId: resultId, servesText: "" };
  done(await execute(saveResult, await as("bidan"), { skpId: below, ...linked }));
  done(await execute(saveResult, await as("kapus"), { skpId, ...typedResult("Mutu terjaga") }));
  await take(submitSkp, "kapus", skpId);
  await take(withdrawSkp, "kapus", skpId);
  const [kept] = (await stored(skpId)).filter(({ id }) => id === resultId);

  await remove("kapus", skpId, resultId);
  expect(await stored(below)).toMatchObject([{ servesId: null, servesText: "Layanan meningkat" }]);
  done(await restore("kapus", skpId, resultId));
  done(await restore("kapus", skpId, resultId));
  const rows = await stored(skpId);
  expect(rows).toHaveLength(2);
  expect(rows.find(({ id }) => id === resultId)).toEqual({ ...kept, version: 1, sortOrder: 2 });
  expect(await stored(below)).toMatchObject([{ servesId: resultId, servesText: null }]);
});

it("asked for in two windows at once is one row", async () => {
  const skpId = await agreedPlan(world, "bidan", "kapus");
  await take(reopenSkp, "kapus", skpId, { reason: "FEEDBACK", note: "Sesuaikan" });
  const before = await stored(skpId);
  const resultId = before[0]?.id ?? "";
  await remove("bidan", skpId, resultId);
  const both = await Promise.all([restore("bidan", skpId, resultId), restore("bidan", skpId, resultId)]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  expect((await stored(skpId)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

it("is refused for a row that no version had, in a plan that waits, and to the appraiser", async () => {
  const skpId = await draftPlan(world, "bidan", ["Satu", "Dua"]);
  const [first] = await stored(skpId);
  await remove("bidan", skpId, first?.id ?? "");
  expect(await restore("bidan", skpId, first?.id ?? "")).toMatchObject({ code: "RESULT_NOT_KEPT" });
  const other = await submittedPlan(world, "dokter");
  const [row] = await stored(other);
  expect(await restore("bidan", skpId, row?.id ?? "")).toMatchObject({ code: "RESULT_NOT_KEPT" });
  expect(await restore("dokter", other, row?.id ?? "")).toMatchObject({ code: "WRONG_STATE" });
  expect(await restore("kapus", other, row?.id ?? "")).toMatchObject({ code: "FORBIDDEN" });
});
