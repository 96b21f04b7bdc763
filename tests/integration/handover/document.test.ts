import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { acknowledgeEvaluation } from "@/lib/evaluation/commands/respond";
import { LIMIT, workingDaysAfterEnd } from "@/lib/evaluation/rules/deadlines";
import { deliverDocument, noteNotReturned } from "@/lib/handover/commands/deliver";
import { evaluateAbove } from "@/lib/handover/commands/evaluate-above";
import { signDocument } from "@/lib/handover/commands/sign";
import { getDocumentPage } from "@/lib/handover/queries";
import { listWaiting, type WaitingKind } from "@/lib/home/queries";
import { decided, rated, recordOf, setWindow, unsigned } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const at = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const sign = async (name: Name, evaluationId: string, now = NOW, more: object = {}) =>
  execute(signDocument, await at(name, now), { evaluationId, version: 6, ...more });
const deliver = async (name: Name, evaluationId: string, now = NOW, version = 0) =>
  execute(deliverDocument, await at(name, now), { evaluationId, version });
const waiting = async (name: Name, now = NOW) => {
  const actor = await world.actor(name);
  return (await readModels(actor, (tx) => listWaiting(tx, actor, now))).map(({ kind }) => kind);
};
const dueOf = async (name: Name, kind: WaitingKind, now: Date) => {
  const actor = await world.actor(name);
  return (await readModels(actor, (tx) => listWaiting(tx, actor, now))).find((row) => row.kind === kind)?.due;
};

// The window of the first quarter closes at midnight in Jayapura (WIT) between Tuesday 14 and Wednesday 15 April 2026.
const CLOSE = new Date("2026-04-14T15:00:00.000Z");
const LAST = new Date(CLOSE.getTime() - 1);
const closing = () => setWindow(world, world.period.A.q1, new Date("2025-12-31T15:00:00Z"), CLOSE);

describe("the appraiser's chain (D.1.1)", () => {
  it("is signed, delivered and returned, each with the limit of the next", async () => {
    const id = await unsigned(world, "bidan");
    expect(await waiting("kapus")).toContain("SIGN_DOCUMENT");
    expect(await sign("kapus", id)).toMatchObject({ ok: true });
    // Tue 10 Feb 2026: the fourteenth working day is Mon 2 Mar, in Jayapura.
    const limit = new Date("2026-03-02T15:00:00Z");
    expect((await recordOf(world, "bidan", id)).document).toMatchObject({
      form: "APPRAISER",
      signerName: "Nama kapus",
      signerOffice: "Jabatan kapus",
      signedAt: NOW,
      deliverBy: limit,
      deliveredAt: null,
    });
    expect(await waiting("kapus")).toContain("DELIVER_DOCUMENT");
    expect(await waiting("bidan")).not.toContain("RESPOND");
    expect(await deliver("kapus", id)).toMatchObject({ ok: true });
    expect((await recordOf(world, "bidan", id)).document).toMatchObject({
      deliveredAt: NOW,
      returnBy: limit,
      objectBy: limit,
      version: 1,
    });
    expect(await waiting("bidan")).toContain("RESPOND");
    const answer = await execute(acknowledgeEvaluation, await at("bidan"), { evaluationId: id, version: 6 });
    expect(answer).toMatchObject({ ok: true });
    expect((await recordOf(world, "bidan", id)).document).toMatchObject({ returnedAt: NOW });
  });

  it("is not returned before it is delivered", async () => {
    const id = await unsigned(world, "bidan");
    const answer = await execute(acknowledgeEvaluation, await at("bidan"), { evaluationId: id, version: 6 });
    expect(answer).toMatchObject({ ok: false, code: "DOCUMENT_NOT_DELIVERED" });
    expect((await recordOf(world, "bidan", id)).state).toBe("DECIDED");
  });

  it("is signed once and delivered once, however many press", async () => {
    const id = await unsigned(world, "bidan");
    const signing = await Promise.all([sign("kapus", id), sign("kapus", id), sign("kapus", id)]);
    expect(signing.filter(({ ok }) => ok)).toHaveLength(1);
    const handing = await Promise.all([deliver("kapus", id), deliver("kapus", id)]);
    expect(handing.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await deliver("kapus", id, NOW, 1)).toMatchObject({ code: "WRONG_STATE" });
  });

  it("needs the decision, the version that was shown, and an open year", async () => {
    const undecided = await rated(world, "dokter");
    expect(await sign("kapus", undecided, NOW, { version: 5 })).toMatchObject({ code: "WRONG_STATE" });
    const id = await unsigned(world, "bidan");
    expect(await deliver("kapus", id)).toMatchObject({ code: "WRONG_STATE" });
    expect(await sign("kapus", id, NOW, { version: 5 })).toMatchObject({ code: "CONFLICT" });
    await world.inside("A", (tx) =>
      tx.period.updateMany({ where: { agencyId: world.agency.A }, data: { state: "CLOSED" } }),
    );
    expect(await sign("kapus", id)).toMatchObject({ code: "PERIOD_NOT_OPEN" });
  });

  it("belongs to the appraiser: not to the employee, HR, the auditor or a colleague", async () => {
    const id = await unsigned(world, "bidan");
    for (const name of ["bidan", "hr", "unitHr", "auditor", "bupati"] as const) {
      expect(await sign(name, id), name).toMatchObject({ code: "FORBIDDEN" });
    }
    for (const name of ["dokter", "analis"] as const) {
      expect(await sign(name, id), name).toMatchObject({ code: "NOT_FOUND" });
    }
  });
});

describe("a document that does not come back", () => {
  const note = async (evaluationId: string, now: Date) =>
    execute(noteNotReturned, await at("kapus", now), { evaluationId, version: 1, reason: "Sedang cuti." });

  it("is noted by who delivered it, from the exact moment on; it can still come back", async () => {
    const id = await decided(world, "bidan");
    const limit = new Date("2026-03-02T15:00:00.000Z");
    expect(await note(id, new Date(limit.getTime() - 1))).toMatchObject({ code: "DOCUMENT_STILL_IN_TIME" });
    expect(await waiting("kapus", limit)).toContain("NOT_RETURNED");
    expect(await note(id, limit)).toMatchObject({ ok: true });
    expect(await waiting("kapus", limit)).not.toContain("NOT_RETURNED");
    const answer = await execute(acknowledgeEvaluation, await at("bidan", limit), {
      evaluationId: id,
      version: 6,
    });
    expect(answer).toMatchObject({ ok: true });
  });
});

describe("the superior's chain (D.1.2)", () => {
  const above = async (evaluationId: string, now: Date, more: object = {}) =>
    execute(evaluateAbove, await at("kadin", now), {
      evaluationId,
      version: 5,
      resultRating: "ABOVE",
      behaviourRating: "MEETS",
      reason: "Realisasi dan bukti dukung saya baca sendiri.",
      ...more,
    });

  it("opens in the second the window closes, for what was decided and not signed", async () => {
    const id = await unsigned(world, "bidan");
    await closing();
    expect(await sign("kadin", id, LAST)).toMatchObject({ code: "DOCUMENT_APPRAISER_FIRST" });
    expect(await waiting("kadin", LAST)).not.toContain("SIGN_ABOVE");
    expect(await waiting("kadin", CLOSE)).toContain("SIGN_ABOVE");
    // Closed at the end of Tue 14 April 2026 in WIT: the fourteenth working day is Mon 4 May, whatever the clocks of the server.
    expect(await dueOf("kadin", "SIGN_ABOVE", CLOSE)).toEqual(
      workingDaysAfterEnd(CLOSE, LIMIT.SIGN_ABOVE, { zone: "Asia/Jayapura", holidays: new Set() }),
    );
    expect(await sign("kadin", id, CLOSE, { intent: "deliver" })).toMatchObject({ ok: true });
    const { document, appraiser, predicate } = await recordOf(world, "bidan", id);
    // Delivered Wed 15 April 2026: seven working days end on Fri 24 April.
    expect(document).toMatchObject({
      form: "SUPERIOR",
      signerName: "Nama kadin",
      returnBy: new Date("2026-04-24T15:00:00Z"),
      objectBy: null,
    });
    expect(appraiser?.name).toBe("Nama kapus");
    expect(predicate).toBe("GOOD");
  });

  it("lets whoever comes first sign, and nobody after", async () => {
    const id = await unsigned(world, "bidan");
    await closing();
    const both = await Promise.all([sign("kapus", id, CLOSE), sign("kadin", id, CLOSE)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("evaluates what the appraiser did not decide, by the quadrant, finally", async () => {
    const id = await rated(world, "bidan");
    await closing();
    expect(await above(id, LAST)).toMatchObject({ code: "DOCUMENT_APPRAISER_FIRST" });
    expect(await above(id, CLOSE, { reason: "" })).toMatchObject({ code: "VALIDATION" });
    expect(await above(id, CLOSE, { version: 4 })).toMatchObject({ code: "CONFLICT" });
    expect(await above(id, CLOSE)).toMatchObject({ ok: true, data: { predicate: "GOOD" } });
    expect(await above(id, CLOSE, { version: 6 })).toMatchObject({ code: "WRONG_STATE" });
    const record = await recordOf(world, "bidan", id);
    expect(record).toMatchObject({ state: "DECIDED", resultRating: "ABOVE", predicate: "GOOD" });
    expect(record.appraiser?.name).toBe("Nama kapus");
    expect(await deliver("kapus", id, CLOSE)).toMatchObject({ code: "FORBIDDEN" });
    expect(await deliver("kadin", id, CLOSE)).toMatchObject({ ok: true });
  });

  it("is not open to the appraiser, HR or the agency's head", async () => {
    const id = await rated(world, "bidan");
    await closing();
    const input = {
      evaluationId: id,
      version: 5,
      resultRating: "MEETS",
      behaviourRating: "MEETS",
      reason: "Dibaca.",
    };
    for (const name of ["kapus", "hr", "bupati", "bidan"] as const) {
      expect(await execute(evaluateAbove, await at(name, CLOSE), input), name).toMatchObject({
        code: "FORBIDDEN",
      });
    }
  });
});

describe("the page of a document", () => {
  it("shows every step with its limit, and what this person can do", async () => {
    const id = await decided(world, "bidan");
    const page = async (name: Name) => {
      const actor = await world.actor(name);
      return readModels(actor, (tx) => getDocumentPage(tx, actor, id, NOW));
    };
    const own = await page("bidan");
    expect(own?.steps).toEqual(["RETURN", "OBJECT"]);
    expect(own?.rows.map(({ step, state }) => [step, state])).toEqual([
      ["EVALUATE", "DONE"],
      ["SIGN", "DONE"],
      ["DELIVER", "DONE"],
      ["RETURN", "NOW"],
      ["OBJECT", "LATER"],
      ["REPORT", "LATER"],
    ]);
    for (const name of ["kapus", "kadin", "hr", "auditor"] as const)
      expect((await page(name))?.steps).toEqual([]);
    for (const name of ["dokter", "direktur"] as const) expect(await page(name)).toBeNull();
  });
});
