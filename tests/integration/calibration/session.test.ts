import { beforeEach, describe, expect, it } from "vitest";
import { dismissParticipant, inviteParticipant } from "@/lib/calibration/commands/participants";
import { closeCalibration, openCalibration, refreshCalibration } from "@/lib/calibration/commands/sessions";
import { getItemPage } from "@/lib/calibration/queries/item";
import { getScreen } from "@/lib/calibration/queries/screen";
import { listCalibrations } from "@/lib/calibration/queries/session";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { listWaiting } from "@/lib/home/queries";
import { calibrationOf, name, numberOf, proposed } from "@/tests/support/calibrations";
import { decided, opened, rated } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const screen = async (who: Name, sessionId: string) => {
  const actor = await world.actor(who);
  return read(actor, (tx) => getScreen(tx, actor, sessionId, 1, NOW));
};
const item = async (who: Name, sessionId: string, number: number) => {
  const actor = await world.actor(who);
  return read(actor, (tx) => getItemPage(tx, actor, sessionId, number, NOW));
};
const open = async (who: Name, unit = "dinas") =>
  execute(
    openCalibration,
    { actor: await world.actor(who), now: NOW },
    { unitId: world.unit("A", unit), subperiodId: world.period.A.q1, anonymous: "ya" },
  );
const close = async (who: Name, sessionId: string, version: number) =>
  execute(
    closeCalibration,
    { actor: await world.actor(who), now: NOW },
    { sessionId, version, conclusion: "Rating sudah setara." },
  );

describe("opening a calibration", () => {
  it("is for HR admin and who leads the unit or one above it", async () => {
    await rated(world, "bidan");
    for (const who of ["bidan", "kapus", "kapus2", "unitHr", "auditor"] as const) {
      expect(await open(who)).toMatchObject({ code: "FORBIDDEN" });
    }
    for (const who of ["adminPusat", "direktur"] as const) {
      expect(await open(who)).toMatchObject({ code: "NOT_FOUND" });
    }
    expect(await open("kapus", "puskesmas")).toMatchObject({ ok: true, data: { people: 1 } });
    expect(await open("bupati")).toMatchObject({ ok: true });
  });

  it("happens once per unit and subperiod, also in two windows at once", async () => {
    await rated(world, "bidan");
    const both = await Promise.all([open("hr"), open("kadin")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await open("hr")).toMatchObject({ code: "CALIBRATION_EXISTS" });
  });

  it("needs something to calibrate", async () => {
    expect(await open("hr")).toMatchObject({ code: "CALIBRATION_NOTHING" });
    expect(await open("hr", "root")).toMatchObject({ code: "CALIBRATION_NOTHING" });
  });

  it("takes in the whole branch and invites its appraisers", async () => {
    await rated(world, "bidan");
    await opened(world, "kapus");
    const sessionId = await calibrationOf(world, false);
    const seen = await screen("hr", sessionId);
    expect(seen?.rows.map(({ label }) => label).sort()).toEqual(["Nama bidan", "Nama kapus"]);
    expect(seen?.participants.map((one) => one.name)).toEqual(["Nama kadin", "Nama kapus"]);
    expect(seen).toMatchObject({ total: 2, pending: 1, counts: { GOOD: 1 } });
  });
});

describe("without names", () => {
  it("nobody gets a name or an id of the people rated, nor of who proposed", async () => {
    const { sessionId, number, evaluationId } = await proposed(world, true);
    const secrets = ["bidan", "perawat", "kapus", "kapus2"].flatMap((one) => [
      `Nama ${one}`,
      world.person(one as Name).employeeId,
    ]);
    for (const who of ["kapus2", "kadin", "hr"] as const) {
      const seen = await screen(who, sessionId);
      const row = await item(who, sessionId, number);
      expect(seen?.rows.map(({ label }) => label)).toEqual(["Pegawai 1", "Pegawai 2"]);
      const text = JSON.stringify([seen, row]);
      for (const secret of [...secrets, evaluationId]) expect(text).not.toContain(secret);
      expect(row?.proposals).toMatchObject([{ id: null, proposerName: null, after: "ABOVE" }]);
    }
  });

  it("numbers stay when names are shown, and do not follow the alphabet of anybody", async () => {
    const { sessionId, number } = await proposed(world, true);
    expect(await name(world, sessionId)).toMatchObject({ ok: true });
    expect((await item("kadin", sessionId, number))?.label).toBe("Nama bidan");
    expect((await screen("kadin", sessionId))?.rows.map((row) => row.number)).toEqual([1, 2]);
    expect(await name(world, sessionId, 1)).toMatchObject({ code: "WRONG_STATE" });
  });

  it("new evaluations join under the next number", async () => {
    const { sessionId } = await proposed(world, true);
    await rated(world, "dokter");
    const again = await execute(
      refreshCalibration,
      { actor: await world.actor("hr"), now: NOW },
      { sessionId, version: 0 },
    );
    expect(again).toMatchObject({ ok: true, data: { people: 1 } });
    expect((await screen("hr", sessionId))?.rows.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe("who sees it", () => {
  it("is who conducts it and who takes part; the auditor once it is closed; the rated person never", async () => {
    const { sessionId, number } = await proposed(world);
    for (const who of ["hr", "kadin", "bupati", "kapus", "kapus2"] as const) {
      expect(await screen(who, sessionId)).not.toBeNull();
    }
    for (const who of [
      "bidan",
      "dokter",
      "perawat",
      "unitHr",
      "auditor",
      "direktur",
      "adminPusat",
    ] as const) {
      expect(await screen(who, sessionId)).toBeNull();
      expect(await item(who, sessionId, number)).toBeNull();
    }
    await close("hr", sessionId, 0);
    expect(await screen("auditor", sessionId)).toMatchObject({ calibration: { state: "CLOSED" } });
    expect((await item("auditor", sessionId, number))?.proposals).toMatchObject([{ state: "LAPSED" }]);
    const auditor = await world.actor("auditor");
    expect(await read(auditor, (tx) => listCalibrations(tx, auditor, 1))).toHaveLength(1);
  });

  it("never includes the own evaluation, not even in the sum", async () => {
    await rated(world, "bidan");
    const own = await rated(world, "kapus", { results: "ABOVE", behaviour: "ABOVE" });
    const sessionId = await calibrationOf(world, false);
    const number = await numberOf(world, sessionId, own);
    const seen = await screen("kapus", sessionId);
    expect(seen?.rows.map(({ label }) => label)).toEqual(["Nama bidan"]);
    expect(seen).toMatchObject({ total: 1, counts: { VERY_GOOD: 0, GOOD: 1 } });
    expect(await item("kapus", sessionId, number)).toBeNull();
    expect((await screen("kadin", sessionId))?.counts).toMatchObject({ VERY_GOOD: 1, GOOD: 1 });
  });

  it("never includes superiors of the reader", async () => {
    await rated(world, "bidan");
    const above = await rated(world, "kadin");
    const sessionId = await calibrationOf(world, false);
    const number = await numberOf(world, sessionId, above);
    expect((await screen("kapus", sessionId))?.rows.map(({ label }) => label)).toEqual(["Nama bidan"]);
    expect((await screen("kapus", sessionId))?.total).toBe(1);
    expect(await item("kapus", sessionId, number)).toBeNull();
    expect((await screen("bupati", sessionId))?.total).toBe(2);
  });

  it("can be widened and narrowed by who conducts it", async () => {
    const { sessionId } = await proposed(world);
    const context = { actor: await world.actor("kadin"), now: NOW };
    const input = { sessionId, employeeId: world.person("dokter").employeeId };
    expect(await execute(inviteParticipant, context, input)).toMatchObject({ ok: true });
    expect(await screen("dokter", sessionId)).not.toBeNull();
    expect(await execute(dismissParticipant, context, input)).toMatchObject({ ok: true });
    expect(await screen("dokter", sessionId)).toBeNull();
    const stranger = { sessionId, employeeId: world.person("direktur").employeeId };
    expect(await execute(inviteParticipant, context, stranger)).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the home page", () => {
  it("leads who takes part to the calibration, and the appraiser to the proposals once people are named", async () => {
    const { sessionId } = await proposed(world, true);
    const waiting = async (who: Name) => {
      const actor = await world.actor(who);
      const rows = await read(actor, (tx) => listWaiting(tx, actor, NOW));
      return rows.filter(({ ref }) => ref === sessionId).map(({ kind, count }) => [kind, count]);
    };
    expect(await waiting("kapus2")).toEqual([["CALIBRATION", null]]);
    expect(await waiting("kapus")).toEqual([["CALIBRATION", null]]);
    await name(world, sessionId);
    expect((await waiting("kapus")).sort()).toEqual([
      ["ANSWER_PROPOSAL", 1],
      ["CALIBRATION", null],
    ]);
    await close("hr", sessionId, 1);
    for (const who of ["kapus", "kapus2", "bidan"] as const) expect(await waiting(who)).toEqual([]);
  });
});

describe("closing", () => {
  it("ends it for ever, once, and what nobody answered lapses", async () => {
    const { sessionId } = await proposed(world);
    expect(await close("kapus", sessionId, 0)).toMatchObject({ code: "FORBIDDEN" });
    expect(await close("hr", sessionId, 7)).toMatchObject({ code: "CONFLICT" });
    const both = await Promise.all([close("hr", sessionId, 0), close("kadin", sessionId, 0)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => ok)).toMatchObject({ data: { lapsed: 1 } });
    expect(await name(world, sessionId, 1)).toMatchObject({ code: "WRONG_STATE" });
    expect(await open("hr")).toMatchObject({ ok: true });
  });

  it("is readable without names where nobody was ever named", async () => {
    await decided(world, "bidan");
    const sessionId = await calibrationOf(world, true);
    await close("hr", sessionId, 0);
    expect((await screen("auditor", sessionId))?.rows).toMatchObject([{ label: "Pegawai 1" }]);
  });
});
