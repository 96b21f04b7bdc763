import { beforeEach, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { reopenSkp, submitSkp } from "@/lib/skp/commands/agree";
import { saveExpectations } from "@/lib/skp/commands/behaviour";
import { startSkp } from "@/lib/skp/commands/draft";
import { saveResult } from "@/lib/skp/commands/results";
import { agreedPlan, done, draftPlan, typedResult, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, type World } from "@/tests/support/world";

const CLOSES = new Date("2026-01-31T15:00:00Z");
const LAST_SECOND = new Date("2026-01-31T14:59:59Z");

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name, now: Date) => ({ actor: await world.actor(name), now });

/** Planning ends on 31 January; execution runs on. */
async function closePlanning(): Promise<void> {
  await world.inside("A", (tx) =>
    tx.phaseWindow.updateMany({ where: { phase: "PLANNING" }, data: { closesAt: CLOSES } }),
  );
}

it("accepts until the last second of planning and refuses from the first second after it", async () => {
  const skpId = await draftPlan(world, "bidan");
  await closePlanning();
  const late = await execute(saveResult, await as("bidan", CLOSES), { skpId, ...typedResult("Terlambat") });
  expect(late).toMatchObject({ code: "PHASE_CLOSED" });
  done(await execute(saveResult, await as("bidan", LAST_SECOND), { skpId, ...typedResult("Tepat waktu") }));
  const version = await versionOf(world, "A", skpId);
  expect(await execute(submitSkp, await as("bidan", CLOSES), { skpId, version })).toMatchObject({
    code: "PHASE_CLOSED",
  });
  done(await execute(submitSkp, await as("bidan", LAST_SECOND), { skpId, version }));
  const start = { periodId: world.period.A.id, approach: "QUALITATIVE" };
  expect(await execute(startSkp, await as("dokter", CLOSES), start)).toMatchObject({ code: "PHASE_CLOSED" });
});

it("lets one person write on with an extension, until its last second", async () => {
  const [bidan, dokter] = [await draftPlan(world, "bidan"), await draftPlan(world, "dokter")];
  await closePlanning();
  const until = new Date("2026-02-05T15:00:00Z");
  await world.inside("A", async (tx) => {
    const window = await tx.phaseWindow.findFirstOrThrow({ where: { phase: "PLANNING" } });
    await tx.phaseExtension.create({
      data: {
        agencyId: world.agency.A,
        windowId: window.id,
        employeeId: world.person("bidan").employeeId,
        until,
        reason: "Baru pindah",
        grantedById: world.person("hr").accountId,
      },
    });
  });
  const save = async (name: Name, skpId: string, now: Date) =>
    execute(saveResult, await as(name, now), { skpId, ...typedResult("Tambahan") });
  done(await save("bidan", bidan, new Date(until.getTime() - 1000)));
  expect(await save("bidan", bidan, until)).toMatchObject({ code: "PHASE_CLOSED" });
  expect(await save("dokter", dokter, CLOSES)).toMatchObject({ code: "PHASE_CLOSED" });
});

it("lets an agreed plan grow during execution: expectations by the appraiser, the rest after reopening", async () => {
  const skpId = await agreedPlan(world, "bidan", "kapus");
  await closePlanning();
  const later = new Date("2026-06-10T03:00:00Z");
  const lines = "Membantu rekan kerja\nMenjadi mentor";
  const expectations = { skpId, value: "HARMONIOUS", lines, before: "" };
  expect(await execute(saveExpectations, await as("bidan", later), expectations)).toMatchObject({
    code: "WRONG_STATE",
  });
  done(await execute(saveExpectations, await as("kapus", later), expectations));
  expect(
    await execute(saveResult, await as("bidan", later), { skpId, ...typedResult("Baru") }),
  ).toMatchObject({ code: "WRONG_STATE" });
  const version = await versionOf(world, "A", skpId);
  done(
    await execute(reopenSkp, await as("kapus", later), {
      skpId,
      version,
      reason: "NEW_ASSIGNMENT",
      note: "Penugasan baru",
    }),
  );
  done(await execute(saveResult, await as("bidan", later), { skpId, ...typedResult("Baru") }));
  const row = await world.inside("A", (tx) => tx.skp.findFirstOrThrow({ where: { id: skpId } }));
  expect(row).toMatchObject({ state: "RETURNED", revision: 2 });
  const afterYear = new Date("2027-03-01T00:00:00Z");
  expect(
    await execute(saveResult, await as("bidan", afterYear), { skpId, ...typedResult("Telat") }),
  ).toMatchObject({ code: "PHASE_CLOSED" });
});
