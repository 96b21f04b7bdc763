import { beforeAll, describe, expect, it } from "vitest";
import { Rejection } from "@/lib/core/errors";
import { appendResult, MAX_RESULTS } from "@/lib/skp/append";
import { agreedPlan, draftPlan, submittedPlan, versionOf } from "@/tests/support/plans";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const append = (id: string, statement: string) =>
  world.inside("A", (tx) =>
    appendResult(
      tx,
      { agencyId: world.agency.A, id },
      {
        kind: "MAIN",
        statement,
        assignedBy: "Kepala Unit",
        indicators: [{ statement: "Jumlah", aspect: "QUANTITY", target: "3", unit: "dokumen" }],
      },
    ),
  );

const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof Rejection ? error.failure.code : error;
};

describe("appendResult", () => {
  it("adds at the end of the group and advances the plan's version, also when two come at once", async () => {
    const id = await draftPlan(world, "bidan", ["Satu"]);
    const before = await versionOf(world, "A", id);
    await Promise.all([append(id, "Dua"), append(id, "Tiga")]);
    const rows = await world.inside("A", (tx) =>
      tx.workResult.findMany({
        where: { skpId: id },
        orderBy: { sortOrder: "asc" },
        include: { indicators: true },
      }),
    );
    expect(rows.map(({ sortOrder }) => sortOrder)).toEqual([0, 1, 2]);
    expect(rows.map(({ statement }) => statement).sort()).toEqual(["Dua", "Satu", "Tiga"]);
    expect(rows[2]?.indicators).toMatchObject([{ statement: "Jumlah", unit: "dokumen", sortOrder: 0 }]);
    expect(await versionOf(world, "A", id)).toBe(before + 2);
  });

  it("refuses a plan that is with the appraiser or agreed, and leaves it as it was", async () => {
    for (const id of [await submittedPlan(world, "dokter"), await agreedPlan(world, "perawat", "kapus2")]) {
      const before = await versionOf(world, "A", id);
      expect(await refusal(append(id, "Baru"))).toBe("WRONG_STATE");
      expect(await versionOf(world, "A", id)).toBe(before);
    }
  });

  it("holds sixty results in a group and refuses the next", async () => {
    const id = await draftPlan(world, "kapus", []);
    for (let number = 1; number <= MAX_RESULTS; number += 1) await append(id, `Hasil ${number}`);
    expect(await refusal(append(id, "Terlalu banyak"))).toBe("TOO_MANY_RESULTS");
  });
});
