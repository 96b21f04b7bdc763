import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { listWaiting } from "@/lib/home/queries";
import { agreeSkp, returnSkp, submitSkp } from "@/lib/skp/commands/agree";
import { setPriority } from "@/lib/skp/commands/order";
import { getSkpPage } from "@/lib/skp/queries/page";
import { agreedPlan, done, draftPlan, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

/** End of 31 January in Jayapura: the first moment after it. */
const PASSED = new Date("2026-01-31T15:00:00.000Z");
const LAST = new Date("2026-01-31T14:59:59.999Z");
const JANUARY = new Date("2026-01-20T03:00:00Z");

let world: World;
let skpId: string;

const as = async (name: Name, now: Date) => ({ actor: await world.actor(name), now });
const input = async (extra = {}) => ({ skpId, version: await versionOf(world, "A", skpId), ...extra });
const row = () => world.inside("A", (tx) => tx.skp.findFirstOrThrow({ where: { id: skpId } }));
const actionsOf = async (name: Name, now: Date) => {
  const actor = await world.actor(name);
  return (await world.inside("A", (tx) => getSkpPage(tx, actor, skpId, { now, row: null })))?.actions ?? null;
};
const waitingOf = async (name: Name, now: Date) => {
  const actor = await world.actor(name);
  const waiting = await world.inside("A", (tx) => listWaiting(tx, actor, now));
  return waiting.filter(({ ref }) => ref === skpId).map(({ kind }) => kind);
};
const closePlanning = () =>
  world.inside("A", (tx) =>
    tx.phaseWindow.updateMany({ where: { phase: "PLANNING" }, data: { closesAt: PASSED } }),
  );

beforeEach(async () => {
  world = await buildWorld();
  skpId = await draftPlan(world, "bidan");
});

describe("a plan submitted in January", () => {
  beforeEach(async () => {
    done(await execute(submitSkp, await as("bidan", JANUARY), await input()));
  });

  it("is the appraiser's alone until the last moment of 31 January, then also the superior's", async () => {
    expect(await execute(agreeSkp, await as("kadin", LAST), await input())).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await actionsOf("kadin", LAST)).toEqual([]);
    expect(await actionsOf("kadin", PASSED)).toEqual(["setPriority", "comment", "return", "agree"]);
    done(await execute(agreeSkp, await as("kadin", PASSED), await input()));
    expect(await row()).toMatchObject({
      state: "AGREED",
      decideBy: null,
      agreedById: world.person("kadin").employeeId,
      agreedForId: world.person("kapus").employeeId,
    });
    const last = await world.inside("A", (tx) =>
      tx.skpRevision.findFirstOrThrow({ where: { skpId }, orderBy: { number: "desc" } }),
    );
    expect(last).toMatchObject({ event: "AGREED", actorName: "Nama kadin" });
    expect(last.note).toMatch(
      /^Diputuskan oleh atasan pejabat penilai kinerja karena Nama kapus belum memutuskan/,
    );
  });

  it("is decided by whoever comes first", async () => {
    const form = await input();
    const results = await Promise.all([
      execute(agreeSkp, await as("kadin", PASSED), form),
      execute(agreeSkp, await as("kapus", PASSED), form),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await row()).revision).toBe(1);
    expect(await actionsOf("kadin", PASSED)).toEqual([]);
  });

  it("may be returned with a note or given a priority by the superior, and comes back as the appraiser's", async () => {
    const result = await world.inside("A", (tx) => tx.workResult.findFirstOrThrow({ where: { skpId } }));
    const priority = { skpId, resultId: result.id, version: result.version, kind: "ADDITIONAL" };
    expect(await execute(setPriority, await as("kadin", LAST), priority)).toMatchObject({
      code: "FORBIDDEN",
    });
    done(await execute(setPriority, await as("kadin", PASSED), priority));
    expect(await execute(returnSkp, await as("kadin", PASSED), await input({ note: " " }))).toMatchObject({
      code: "VALIDATION",
      fields: { note: expect.any(String) },
    });
    done(await execute(returnSkp, await as("kadin", PASSED), await input({ note: "Perjelas" })));
    expect(await actionsOf("kadin", PASSED)).toEqual([]);
  });

  it("is shown to all three: before, and at the moment", async () => {
    const early = new Date("2026-01-24T14:59:59.999Z");
    const soon = new Date("2026-01-24T15:00:00.000Z");
    expect([await waitingOf("bidan", early), await waitingOf("kapus", early)]).toEqual([[], ["AGREE_SKP"]]);
    expect(await waitingOf("bidan", soon)).toEqual(["SKP_GOES_UP"]);
    expect(await waitingOf("kapus", soon)).toEqual(["AGREE_SKP_SOON"]);
    expect(await waitingOf("kadin", LAST)).toEqual([]);
    expect(await waitingOf("bidan", PASSED)).toEqual(["SKP_WENT_UP"]);
    expect(await waitingOf("kapus", PASSED)).toEqual(["AGREE_SKP_LATE"]);
    expect(await waitingOf("kadin", PASSED)).toEqual(["DECIDE_SKP_ABOVE"]);
  });

  it("after planning has closed is agreed by the superior, not by the late appraiser unless the window is extended", async () => {
    await closePlanning();
    const later = new Date("2026-02-03T03:00:00Z");
    expect(await execute(agreeSkp, await as("kapus", later), await input())).toMatchObject({
      code: "PHASE_CLOSED",
    });
    expect(await execute(returnSkp, await as("kadin", later), await input({ note: "Ubah" }))).toMatchObject({
      code: "PHASE_CLOSED",
    });
    expect(await actionsOf("kapus", later)).toEqual([]);
    expect(await actionsOf("kadin", later)).toEqual(["agree"]);
    done(await execute(agreeSkp, await as("kadin", later), await input()));
  });

  it("stays with the appraiser where the chain has a loop", async () => {
    await world.inside("A", (tx) =>
      tx.employee.updateMany({
        where: { id: world.person("kapus").employeeId },
        data: { superiorId: world.person("bidan").employeeId },
      }),
    );
    const actor = await world.actor("bidan");
    const page = await world.inside("A", (tx) => getSkpPage(tx, actor, skpId, { now: PASSED, row: null }));
    expect(page?.head).toMatchObject({ upper: null, upperGap: "LOOP", upperDecides: false });
    expect(await execute(agreeSkp, await as("bidan", PASSED), await input())).toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("a plan submitted after January", () => {
  it("goes up after the agency's working days, without its holidays", async () => {
    await world.inside("A", async (tx) => {
      await tx.agency.updateMany({ where: { id: world.agency.A }, data: { decisionWorkingDays: 2 } });
      const holiday = { agencyId: world.agency.A, kind: "NATIONAL" as const, name: "Libur" };
      await tx.holiday.create({ data: { ...holiday, date: new Date("2026-02-11") } });
    });
    done(await execute(submitSkp, await as("bidan", NOW), await input()));
    // Tuesday 10 February + 2 working days without the 11th: end of Friday the 13th in Jayapura.
    expect((await row()).decideBy).toEqual(new Date("2026-02-13T15:00:00Z"));
    expect(await actionsOf("kadin", new Date("2026-02-13T14:59:59.999Z"))).toEqual([]);
    expect(await actionsOf("kadin", new Date("2026-02-13T15:00:00Z"))).toContain("agree");
  });
});

describe("people who left or moved", () => {
  const move = () =>
    world.inside("A", async (tx) => {
      const { unitId } = world.person("perawat");
      const { positionId } = await tx.employee.findFirstOrThrow({
        where: { id: world.person("perawat").employeeId },
      });
      await tx.employee.updateMany({
        where: { id: world.person("bidan").employeeId },
        data: { unitId, positionId, superiorId: world.person("kapus2").employeeId },
      });
    });

  it("refuses agreeing with somebody who left", async () => {
    done(await execute(submitSkp, await as("bidan", JANUARY), await input()));
    await world.inside("A", (tx) =>
      tx.employee.updateMany({
        where: { id: world.person("bidan").employeeId },
        data: { leftOn: new Date("2026-01-25") },
      }),
    );
    expect(await execute(agreeSkp, await as("kapus", JANUARY), await input())).toMatchObject({
      code: "PLAN_PERSON_LEFT",
    });
    expect(await actionsOf("kapus", JANUARY)).toEqual([]);
  });

  it("refuses the first agreement of a plan for a post that was left the same day, and keeps one agreed before", async () => {
    done(await execute(submitSkp, await as("bidan", JANUARY), await input()));
    await move();
    expect(await execute(agreeSkp, await as("kapus2", JANUARY), await input())).toMatchObject({
      code: "PLAN_PERSON_MOVED",
    });
    skpId = await agreedPlan(world, "dokter", "kapus");
    expect(await row()).toMatchObject({ state: "AGREED", revision: 1 });
  });
});
