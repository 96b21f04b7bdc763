import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { agreeSkp, reopenSkp, returnSkp, submitSkp } from "@/lib/skp/commands/agree";
import { addComment, resolveComment } from "@/lib/skp/commands/comments";
import { deleteResult, saveResult } from "@/lib/skp/commands/results";
import { getSkpPage } from "@/lib/skp/queries/page";
import { MAX_COMMENTS } from "@/lib/skp/rules/comments";
import { agreedPlan, done, draftPlan, typedResult, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
let skpId: string;
beforeEach(async () => {
  world = await buildWorld();
  skpId = await draftPlan(world, "bidan", ["Ibu terlayani", "Posyandu terbina"]);
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const page = async (name: Name) => {
  const actor = await world.actor(name);
  const found = await world.inside("A", (tx) => getSkpPage(tx, actor, skpId, { now: NOW, row: null }));
  if (found === null) throw new Error("not seen");
  return found;
};
const step = async (command: typeof submitSkp | typeof agreeSkp, name: Name) =>
  done(await execute(command, await as(name), { skpId, version: await versionOf(world, "A", skpId) }));
const returned = async () =>
  done(
    await execute(returnSkp, await as("kapus"), {
      skpId,
      version: await versionOf(world, "A", skpId),
      note: "Perjelas",
    }),
  );

describe("comments on a row", () => {
  const say = async (name: Name, row: string, text = "Mohon diperjelas") =>
    execute(addComment, await as(name), { skpId, row, text });

  it("come from both sides, stand at their row, and are settled by either", async () => {
    const [first] = (await page("bidan")).content.results;
    const version = await versionOf(world, "A", skpId);
    done(await say("kapus", first?.id ?? ""));
    const { commentId } = done(await say("bidan", "RESOURCE", "Sudah disepakati"));
    expect((await page("bidan")).comments).toMatchObject([
      { row: first?.id, authorName: "Nama kapus", text: "Mohon diperjelas" },
      { row: "RESOURCE", authorName: "Nama bidan" },
    ]);
    for (const name of ["kapus", "bidan"] as const) {
      done(await execute(resolveComment, await as(name), { skpId, commentId }));
    }
    expect((await page("kapus")).comments).toHaveLength(1);
    expect(await versionOf(world, "A", skpId)).toBe(version);
  });

  it("are refused on a row that is gone, without words, of more than 2,000 characters, and by others", async () => {
    expect(await say("kapus", "no-such-row")).toMatchObject({ code: "COMMENT_ROW_GONE" });
    expect(await say("kapus", "LOYAL", " ")).toMatchObject({ fields: { text: "Tulis komentar Anda." } });
    expect(await say("kapus", "LOYAL", "x".repeat(2001))).toMatchObject({ code: "VALIDATION" });
    done(await say("kapus", "LOYAL", "x".repeat(2000)));
    expect(await say("kadin", "LOYAL")).toMatchObject({ code: "FORBIDDEN" });
    expect(await say("dokter", "LOYAL")).toMatchObject({ code: "NOT_FOUND" });
  });

  it("end with the agreement, and stay readable: who said it, and how it was settled", async () => {
    const { commentId } = done(await say("kapus", "LOYAL"));
    done(await execute(resolveComment, await as("bidan"), { skpId, commentId }));
    done(await say("bidan", "LOYAL", "Saya tambahkan"));
    await step(submitSkp, "bidan");
    await step(agreeSkp, "kapus");
    expect(await say("kapus", "LOYAL")).toMatchObject({ code: "WRONG_STATE" });
    const { comments, settled } = await page("bidan");
    expect(comments).toEqual([]);
    expect(settled).toMatchObject([
      {
        row: "LOYAL",
        authorName: "Nama kapus",
        resolvedByName: "Nama bidan",
        resolvedAt: NOW,
        end: "SETTLED",
      },
      { text: "Saya tambahkan", resolvedByName: "Nama kapus", resolvedAt: NOW, end: "AGREED" },
    ]);
  });

  it("of a row that is removed end with it, and stay readable", async () => {
    const [first, second] = (await page("bidan")).content.results;
    done(await say("kapus", second?.id ?? ""));
    done(await say("kapus", first?.id ?? ""));
    done(await execute(deleteResult, await as("bidan"), { skpId, resultId: second?.id, version: 0 }));
    const { comments, settled } = await page("kapus");
    expect(comments.map(({ row }) => row)).toEqual([first?.id]);
    expect(settled).toMatchObject([{ row: second?.id, resolvedByName: "Nama bidan", end: "REMOVED" }]);
  });

  it("of another plan cannot be settled through this one, and there is a last one", async () => {
    const { commentId } = done(await say("bidan", "LOYAL"));
    const other = await draftPlan(world, "dokter");
    const input = { skpId: other, commentId };
    expect(await execute(resolveComment, await as("dokter"), input)).toMatchObject({ code: "NOT_FOUND" });
    const data = { agencyId: world.agency.A, skpId, row: "LOYAL", authorName: "Nama", text: "..." };
    await world.inside("A", (tx) =>
      tx.rowComment.createMany({ data: Array.from({ length: MAX_COMMENTS - 1 }, () => data) }),
    );
    expect(await say("bidan", "LOYAL")).toMatchObject({ code: "TOO_MANY_COMMENTS" });
  });
});

describe("what changed since the reader saw it", () => {
  it("is marked at its row after a return, for the one who writes and for the one who reads", async () => {
    await step(submitSkp, "bidan");
    expect((await page("kapus")).since).toBeNull();
    await returned();
    const [first, second] = (await page("bidan")).content.results;
    const actor = await as("bidan");
    const change = { skpId, resultId: first?.id, version: 0, ...typedResult("Ibu hamil terlayani") };
    done(await execute(saveResult, actor, change));
    done(await execute(deleteResult, actor, { skpId, resultId: second?.id, version: 0 }));
    const { resultId } = done(await execute(saveResult, actor, { skpId, ...typedResult("Data terkini") }));
    const own = (await page("bidan")).since;
    await step(submitSkp, "bidan");
    for (const since of [own, (await page("kapus")).since]) {
      expect(since?.line).toMatchObject({ event: "RETURNED", number: 2 });
      expect(since?.marks.rows.get(resultId)).toEqual({ kind: "NEW" });
      expect(since?.marks.rows.get(first?.id ?? "")).toMatchObject({
        kind: "CHANGED",
        changes: expect.arrayContaining([
          expect.objectContaining({ before: "Ibu terlayani", after: "Ibu hamil terlayani" }),
        ]),
      });
      expect(since?.marks.removed.map(({ id }) => id)).toEqual([second?.id]);
    }
  });

  it("is measured from the agreed version once it is opened again, and gone with the next agreement", async () => {
    skpId = await agreedPlan(world, "perawat", "kapus2");
    const version = await versionOf(world, "A", skpId);
    const reason = { skpId, version, reason: "FEEDBACK", note: "Sesuaikan" };
    done(await execute(reopenSkp, await as("kapus2"), reason));
    const { resultId } = done(
      await execute(saveResult, await as("perawat"), { skpId, ...typedResult("Rujukan lancar") }),
    );
    await step(submitSkp, "perawat");
    const seen = await page("kapus2");
    expect([...(seen.since?.marks.rows.keys() ?? [])]).toEqual([resultId]);
    await step(agreeSkp, "kapus2");
    expect((await page("kapus2")).since).toBeNull();
  });
});
