import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { getManualDocuments, getWorkblockDocuments } from "@/lib/documents/queries-strategy";
import { saveResult } from "@/lib/skp/commands/results";
import { saveManual } from "@/lib/strategy/commands/manual";
import { saveStrategy } from "@/lib/strategy/commands/strategy";
import { getStrategyList, getStrategyPage, getSupportPage } from "@/lib/strategy/page-data";
import { getManual } from "@/lib/strategy/queries/support";
import { done, draftPlan, typedResult } from "@/tests/support/plans";
import {
  draftIndicator,
  type IndicatorIds,
  supportedIndicator,
  typedManual,
  typedShare,
} from "@/tests/support/strategy";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });

async function listFor(name: Name, skpId: string, now = NOW) {
  const actor = await world.actor(name);
  return world.inside(actor.agencyId === world.agency.A ? "A" : "B", (tx) =>
    getStrategyList(tx, actor, skpId, now),
  );
}

async function manualFor(name: Name, ids: IndicatorIds) {
  const actor = await world.actor(name);
  const asked = { ...ids, support: "manual", now: NOW, get: getManual } as const;
  return world.inside("A", (tx) => getSupportPage(tx, actor, asked));
}

describe("the list of a plan's indicators", () => {
  it("says what hangs on each, and how far a division is", async () => {
    const ids = await supportedIndicator(world, "kapus");
    const short = { ...ids, ...typedShare, total: "12", version: 1, unfinished: "ya" };
    done(await execute(saveStrategy, await as("kapus"), short));
    const list = await listFor("kapus", ids.skpId);
    expect(list?.writable).toEqual(["manual", "workblock", "strategy"]);
    expect(list?.results[0]?.indicators).toMatchObject([
      {
        hasManual: true,
        hasWorkblock: true,
        strategy: { method: "SHARE", parts: 2, takers: 0, share: { kind: "SHORT", difference: 2_0000n } },
      },
    ]);
  });

  it("offers the appraiser the manual only, readers nothing, and nobody anything after the year", async () => {
    const { skpId } = await draftIndicator(world, "kapus");
    const writable = async (name: Name, now = NOW) => (await listFor(name, skpId, now))?.writable;
    expect(await writable("kadin")).toEqual(["manual"]);
    expect(await writable("auditor")).toEqual([]);
    expect(await writable("kapus", new Date("2027-03-01T03:00:00Z"))).toEqual([]);
  });

  it("is empty for staff who lead nobody, but names the leaders they serve", async () => {
    const leader = await draftIndicator(world, "kapus");
    const served = await world.inside("A", (tx) =>
      tx.workResult.findFirstOrThrow({ where: { skpId: leader.skpId } }),
    );
    const skpId = await draftPlan(world, "bidan", []);
    const result = { ...typedResult("Ibu terlayani"), skpId, servesId: served.id };
    done(await execute(saveResult, await as("bidan"), result));
    expect(await listFor("bidan", skpId)).toMatchObject({
      supports: [],
      results: [],
      served: [{ skpId: leader.skpId, name: "Nama kapus", positionName: "Jabatan kapus" }],
    });
  });
});

describe("who reads a leader's manual and strategy", () => {
  it("all who see the plan, and nobody else of the agency or of another", async () => {
    const ids = await supportedIndicator(world, "kapus");
    for (const name of ["kapus", "kadin", "hr", "auditor"] as const) {
      expect((await manualFor(name, ids))?.stored?.purpose, name).toBe(typedManual.purpose);
    }
    for (const name of ["bidan", "perawat", "kapus2"] as const) {
      expect(await manualFor(name, ids), name).toBeNull();
      expect(await listFor(name, ids.skpId), name).toBeNull();
    }
    expect(await listFor("direktur", ids.skpId)).toBeNull();
  });

  it("also those whose results serve it, and those who take a part: to read, not to write", async () => {
    const ids = await supportedIndicator(world, "kapus");
    const { employeeId } = world.person("dokter");
    const taken = { ...ids, method: "REGION", version: 1, parts: [{ statement: "Desa utara", employeeId }] };
    done(await execute(saveStrategy, await as("kapus"), taken));
    const doctor = await manualFor("dokter", ids);
    expect(doctor).toMatchObject({ canWrite: false, stored: { purpose: typedManual.purpose } });
    expect(await execute(saveManual, await as("dokter"), { ...ids, ...typedManual })).toMatchObject({
      code: "NOT_FOUND",
    });

    const served = await world.inside("A", (tx) =>
      tx.workResult.findFirstOrThrow({ where: { skpId: ids.skpId } }),
    );
    const skpId = await draftPlan(world, "bidan", []);
    expect(await manualFor("bidan", ids)).toBeNull();
    const result = { ...typedResult("Ibu terlayani"), skpId, servesId: served.id };
    done(await execute(saveResult, await as("bidan"), result));
    expect((await manualFor("bidan", ids))?.canWrite).toBe(false);
  });
});

describe("a strategy's page", () => {
  it("offers the people the leader leads", async () => {
    const ids = await draftIndicator(world, "kapus");
    const actor = await world.actor("kapus");
    const page = await world.inside("A", (tx) => getStrategyPage(tx, actor, { ...ids, now: NOW }));
    expect(page?.takers.map(({ name }) => name)).toEqual(["Nama bidan", "Nama dokter"]);
  });

  it("does not exist for an indicator of another plan", async () => {
    const ids = await draftIndicator(world, "kapus");
    const other = await draftIndicator(world, "kapus2");
    const actor = await world.actor("kadin");
    const mixed = { skpId: ids.skpId, indicatorId: other.indicatorId, now: NOW };
    expect(await world.inside("A", (tx) => getStrategyPage(tx, actor, mixed))).toBeNull();
  });
});

describe("the official forms", () => {
  it("print the plan's own words unless the form has its own, and are drafts until agreement", async () => {
    const ids = await supportedIndicator(world, "kapus");
    const actor = await world.actor("kapus");
    const read = () => world.inside("A", (tx) => getManualDocuments(tx, actor, ids.skpId, null));
    expect((await read())?.documents).toMatchObject([
      {
        result: "Pasien terlayani",
        indicator: "Jumlah pasien terlayani: 80–90 %",
        definition: typedManual.definition,
        formula: null,
        isDraft: true,
      },
    ]);
    const own = { ...ids, ...typedManual, version: 1, wording: "90% pasien terlayani" };
    done(await execute(saveManual, await as("kapus"), own));
    expect((await read())?.documents[0]?.indicator).toBe("90% pasien terlayani");
    const workblocks = await world.inside("A", (tx) =>
      getWorkblockDocuments(tx, actor, ids.skpId, ids.indicatorId),
    );
    expect(workblocks?.documents).toMatchObject([
      {
        title: "Pemanfaatan aplikasi",
        routineActivities: ["Membuka layanan pengaduan", "Menjawab tepat waktu"],
      },
    ]);
    const stranger = await world.actor("perawat");
    expect(await world.inside("A", (tx) => getManualDocuments(tx, stranger, ids.skpId, null))).toBeNull();
  });
});
