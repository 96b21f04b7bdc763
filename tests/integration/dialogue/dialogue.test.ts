import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { closeAction } from "@/lib/dialogue/commands/actions";
import { confirmDialogue, writeNotes } from "@/lib/dialogue/commands/notes";
import { cancelDialogue, changePlan, planDialogue } from "@/lib/dialogue/commands/plan";
import { getDialoguePage } from "@/lib/dialogue/page-data";
import { getOpenPoints } from "@/lib/dialogue/queries/agenda";
import { getEvaluationTalk } from "@/lib/dialogue/queries/agreements";
import { listAgreed, listEarlier, loadDialogue } from "@/lib/dialogue/queries/dialogue";
import { listMyDialogues, listOpenActions } from "@/lib/dialogue/queries/lists";
import { decideEvaluation } from "@/lib/evaluation/commands/decide";
import { findEvaluation } from "@/lib/evaluation/queries/record";
import { agreedPlan } from "@/tests/support/agreed-plan";
import { rated } from "@/tests/support/evaluations";
import { heldDialogue, plannedDialogue } from "@/tests/support/held-dialogue";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const stored = (id: string) => world.inside("A", (tx) => loadDialogue(tx, world.agency.A, id));
const closePeriod = () => world.inside("A", (tx) => tx.period.updateMany({ data: { state: "CLOSED" } }));
const plan = async (name: Name, more: Record<string, unknown> = {}) =>
  execute(planDialogue, await as(name), {
    employeeId: world.person("bidan").employeeId,
    plannedFor: "2026-02-12T14:00",
    place: "Ruang rapat",
    agenda: "Progres",
    ...more,
  });
const write = async (name: Name, dialogueId: string, version: number, more: Record<string, unknown> = {}) =>
  execute(writeNotes, await as(name), { dialogueId, version, notes: `Catatan ${name}`, ...more });
const confirm = async (name: Name, dialogueId: string, version: number) =>
  execute(confirmDialogue, await as(name), { dialogueId, version });

describe("planDialogue", () => {
  test.each(["bidan", "kapus"] as const)("%s plans it, in the agency's zone", async (name) => {
    const result = await plan(name);
    if (!result.ok) throw new Error(result.message);
    expect(await stored(result.data.dialogueId)).toMatchObject({
      state: "PLANNED",
      year: 2026,
      leaderId: world.person("kapus").employeeId,
      plannedFor: new Date("2026-02-12T05:00:00Z"),
    });
  });

  test.each([
    ["dokter", "NOT_FOUND"],
    ["analis", "NOT_FOUND"],
    ["kadin", "FORBIDDEN"],
    ["hr", "FORBIDDEN"],
    ["auditor", "FORBIDDEN"],
  ] as const)("%s may not: %s", async (name, code) => {
    expect(await plan(name)).toMatchObject({ ok: false, code });
  });

  test("needs a superior, a real time, and an open year", async () => {
    const bupati = world.person("bupati").employeeId;
    expect(await plan("bupati", { employeeId: bupati })).toMatchObject({ code: "DIALOGUE_NO_SUPERIOR" });
    expect(await plan("bidan", { plannedFor: "2026-02-31T09:00" })).toMatchObject({
      fields: { plannedFor: expect.any(String) },
    });
    expect(await plan("bidan", { evaluationId: randomUUID() })).toMatchObject({ code: "NOT_FOUND" });
    await closePeriod();
    expect(await plan("bidan")).toMatchObject({ code: "PERIOD_NOT_OPEN" });
  });

  test("sent twice, it is planned once", async () => {
    const context = { ...(await as("bidan")), idempotencyKey: randomUUID() };
    const input = {
      employeeId: world.person("bidan").employeeId,
      plannedFor: "2026-02-12T14:00",
      place: "Daring",
      agenda: "Progres",
    };
    await Promise.all([execute(planDialogue, context, input), execute(planDialogue, context, input)]);
    expect(await world.inside("A", (tx) => tx.dialogue.count())).toBe(1);
  });
});

describe("a planned dialogue", () => {
  test("is moved by either side, who must have seen the last version", async () => {
    const dialogueId = await plannedDialogue(world);
    const input = { dialogueId, version: 0, plannedFor: "2026-02-20T09:00", place: "Daring", agenda: "Baru" };
    expect(await execute(changePlan, await as("bidan"), input)).toMatchObject({ ok: true });
    expect(await execute(changePlan, await as("kapus"), input)).toMatchObject({
      code: "CONFLICT",
      current: { version: "1", agenda: "Baru" },
    });
    expect(await write("kapus", dialogueId, 1)).toMatchObject({ code: "DIALOGUE_NOT_YET" });
  });

  test("is cancelled with a reason, and then nothing follows", async () => {
    const dialogueId = await plannedDialogue(world);
    const input = { dialogueId, version: 0, reason: "Dinas luar" };
    expect(await execute(cancelDialogue, await as("bidan"), { ...input, reason: " " })).toMatchObject({
      fields: { reason: expect.any(String) },
    });
    expect(await execute(cancelDialogue, await as("hr"), input)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(cancelDialogue, await as("bidan"), input)).toMatchObject({ ok: true });
    expect(await write("kapus", dialogueId, 1)).toMatchObject({ code: "WRONG_STATE" });
    expect(await confirm("kapus", dialogueId, 1)).toMatchObject({ code: "WRONG_STATE" });
  });
});

describe("writeNotes", () => {
  test("ignores rows left empty, changes and removes rows by id", async () => {
    const { dialogueId, actionId } = await heldDialogue(world);
    const empty = { id: "", text: " ", owner: "EMPLOYEE", dueOn: "" };
    const added = { id: "", text: "Menambah petugas", owner: "LEADER", dueOn: "2026-03-15" };
    const changed = { id: actionId, text: "Menyusun jadwal baru", owner: "EMPLOYEE", dueOn: "2026-03-02" };
    expect((await write("bidan", dialogueId, 1, { actions: [changed, added, empty, empty] })).ok).toBe(true);
    const texts = () =>
      world.inside("A", async (tx) =>
        (await tx.dialogueAction.findMany({ orderBy: { id: "asc" } })).map(({ text }) => text),
      );
    expect(await texts()).toEqual(["Menyusun jadwal baru", "Menambah petugas"]);
    expect((await write("bidan", dialogueId, 2, { actions: [{ ...changed, text: "" }] })).ok).toBe(true);
    expect(await texts()).toEqual(["Menambah petugas"]);
  });

  test("names the row that is not complete", async () => {
    const { dialogueId } = await heldDialogue(world);
    const half = { id: "", text: "Menambah petugas", owner: "LEADER", dueOn: "" };
    expect(await write("bidan", dialogueId, 1, { actions: [half] })).toMatchObject({
      fields: { "actions.0.dueOn": expect.any(String) },
    });
  });

  test("of two who write at once one sees the other's text", async () => {
    const { dialogueId } = await heldDialogue(world);
    const results = await Promise.all([write("bidan", dialogueId, 1), write("kapus", dialogueId, 1)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const winner = results[0].ok ? "bidan" : "kapus";
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      code: "CONFLICT",
      current: { version: "2", notes: `Catatan ${winner}` },
    });
  });

  test("sending again after the conflict keeps the other's actions beside the own ones", async () => {
    const { dialogueId } = await heldDialogue(world);
    const action = (text: string) => ({ id: "", text, owner: "LEADER", dueOn: "2026-03-20" });
    await write("bidan", dialogueId, 1, { actions: [action("Dari bidan")] });
    const mine = { actions: [action("Dari kapus")] };
    const refused = await write("kapus", dialogueId, 1, mine);
    expect(refused).toMatchObject({ code: "CONFLICT", current: { version: "2" } });
    expect((await write("kapus", dialogueId, 2, mine)).ok).toBe(true);
    const rows = await world.inside("A", (tx) => listAgreed(tx, world.agency.A, dialogueId));
    expect(rows.map(({ text }) => text)).toEqual(["Menyusun jadwal kunjungan", "Dari bidan", "Dari kapus"]);
  });

  test.each([
    ["dokter", "NOT_FOUND"],
    ["direktur", "NOT_FOUND"],
    ["kadin", "FORBIDDEN"],
    ["hr", "FORBIDDEN"],
    ["unitHr", "FORBIDDEN"],
  ] as const)("%s may not: %s", async (name, code) => {
    const { dialogueId } = await heldDialogue(world);
    expect(await write(name, dialogueId, 1)).toMatchObject({ ok: false, code });
  });

  test("stops with the year", async () => {
    const { dialogueId } = await heldDialogue(world);
    await closePeriod();
    expect(await write("bidan", dialogueId, 1)).toMatchObject({ code: "PERIOD_NOT_OPEN" });
  });
});

describe("confirmDialogue", () => {
  test("needs both sides; then the notes are frozen", async () => {
    const { dialogueId } = await heldDialogue(world);
    expect(await confirm("bidan", dialogueId, 1)).toMatchObject({ data: { finished: false } });
    expect(await confirm("bidan", dialogueId, 1)).toMatchObject({ code: "WRONG_STATE" });
    expect(await confirm("kapus", dialogueId, 1)).toMatchObject({ data: { finished: true } });
    expect(await stored(dialogueId)).toMatchObject({ state: "CONFIRMED" });
    expect(await write("bidan", dialogueId, 1)).toMatchObject({ code: "WRONG_STATE" });
  });

  test("both at the same moment finish it", async () => {
    const { dialogueId } = await heldDialogue(world);
    const results = await Promise.all([confirm("bidan", dialogueId, 1), confirm("kapus", dialogueId, 1)]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await stored(dialogueId)).toMatchObject({ state: "CONFIRMED" });
  });

  test("a change of the notes takes the other's confirmation back and says so", async () => {
    const { dialogueId } = await heldDialogue(world);
    await confirm("bidan", dialogueId, 1);
    expect(await write("kapus", dialogueId, 1)).toMatchObject({ data: { cleared: true } });
    expect(await stored(dialogueId)).toMatchObject({
      state: "HELD",
      reconfirm: true,
      employeeConfirmedAt: null,
    });
    expect(await confirm("bidan", dialogueId, 1)).toMatchObject({ code: "DIALOGUE_CHANGED" });
    expect(await confirm("bidan", dialogueId, 2)).toMatchObject({ ok: true });
  });

  test.each(["kadin", "hr", "auditor"] as const)("%s cannot confirm for them", async (name) => {
    const { dialogueId } = await heldDialogue(world);
    expect(await confirm(name, dialogueId, 1)).toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("agreed actions", () => {
  const close = async (name: Name, actionId: string, dialogueId = "") =>
    execute(closeAction, await as(name), { actionId, dialogueId, state: "DONE", outcome: "Jadwal ada." });

  test("stay open until one side closes them, once", async () => {
    const { actionId } = await heldDialogue(world);
    const open = async (name: Name) => {
      const actor = await world.actor(name);
      return world.inside("A", (tx) => listOpenActions(tx, actor, 1));
    };
    expect(await open("bidan")).toMatchObject([{ id: actionId, leaderName: "Nama kapus" }]);
    const results = await Promise.all([close("bidan", actionId), close("kapus", actionId)]);
    expect(results.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["WRONG_STATE", "ok"]);
    expect(await open("kapus")).toEqual([]);
  });

  test("are carried to the next dialogue; closing them there takes confirmations back", async () => {
    const { actionId } = await heldDialogue(world);
    const next = await plannedDialogue(world, "bidan");
    await write("bidan", next, 0);
    await confirm("bidan", next, 1);
    const earlier = async (id = next) => {
      const dialogue = await stored(id);
      if (dialogue === null) throw new Error("gone");
      return world.inside("A", (tx) => listEarlier(tx, { agencyId: world.agency.A, ...dialogue }));
    };
    expect(await earlier()).toMatchObject([{ id: actionId, state: "OPEN" }]);
    expect((await close("kapus", actionId, next)).ok).toBe(true);
    expect(await earlier()).toMatchObject([{ id: actionId, state: "DONE" }]);
    expect(await stored(next)).toMatchObject({ reconfirm: true, employeeConfirmedAt: null, version: 2 });
  });

  test.each([
    ["dokter", "NOT_FOUND"],
    ["kadin", "FORBIDDEN"],
    ["hr", "FORBIDDEN"],
  ] as const)("%s may not close: %s", async (name, code) => {
    const { actionId } = await heldDialogue(world);
    expect(await close(name, actionId)).toMatchObject({ ok: false, code });
  });
});

test("the open points of the next agenda: actions, feedback to improve, silent indicators", async () => {
  await heldDialogue(world);
  const { skpId } = await agreedPlan(world, "bidan");
  const { employeeId } = world.person("bidan");
  const agencyId = world.agency.A;
  const points = await world.inside("A", async (tx) => {
    await tx.feedbackRequest.create({
      data: { agencyId, skpId, askedId: world.person("dokter").employeeId },
    });
    await tx.rowComment.create({
      data: { agencyId, skpId, row: "LOYAL", authorName: "Nama kapus", text: "Perjelas target" },
    });
    const giver = { giverClass: "PEER", giverName: "Rekan" } as const;
    const later = new Date("2026-03-01T00:00:00Z");
    await tx.feedback.createMany({
      data: [
        { agencyId, skpId, ...giver, tone: "IMPROVE", text: "Perjelas laporan", createdAt: later },
        { agencyId, skpId, ...giver, tone: "POSITIVE", text: "Ramah", createdAt: later },
      ],
    });
    return getOpenPoints(tx, {
      agencyId,
      employeeId,
      evaluationId: null,
      now: new Date("2026-04-05T00:00:00Z"),
    });
  });
  expect(points).toMatchObject({
    actions: [{ text: "Menyusun jadwal kunjungan" }],
    praise: ["Ramah"],
    feedback: ["Perjelas laporan"],
    unanswered: ["Nama dokter"],
    comments: ["Perjelas target"],
    silent: { subperiod: "Triwulan I", unproven: [] },
    evaluation: null,
  });
  expect(points.silent?.indicators).toHaveLength(4);
});

test("the list holds both roles and filters by the other person's name", async () => {
  await plannedDialogue(world);
  await plan("kapus", { employeeId: world.person("kapus").employeeId });
  const kapus = await world.actor("kapus");
  const list = (name: string) => world.inside("A", (tx) => listMyDialogues(tx, kapus, name, 1));
  expect(await list("")).toHaveLength(2);
  expect(await list("bidan")).toMatchObject([{ employeeName: "Nama bidan" }]);
  expect(await list("%")).toEqual([]);
});

describe("who reads a dialogue", () => {
  const open = async (name: Name, dialogueId: string) => {
    const actor = await world.actor(name);
    const key = actor.agencyId === world.agency.A ? "A" : "B";
    return world.inside(key, (tx) => getDialoguePage(tx, actor, dialogueId));
  };

  test.each(["bidan", "kapus", "kadin", "bupati"] as const)("%s reads what was said", async (name) => {
    const { dialogueId } = await heldDialogue(world);
    expect((await open(name, dialogueId))?.content).toMatchObject({
      notes: "Cakupan naik, pencatatan terlambat.",
      agreed: [{ text: "Menyusun jadwal kunjungan" }],
    });
  });

  test.each(["hr", "unitHr", "auditor"] as const)("%s learns only that it took place", async (name) => {
    const { dialogueId } = await heldDialogue(world);
    const page = await open(name, dialogueId);
    expect(page).toMatchObject({ content: null, actions: [], side: null, dialogue: { state: "HELD" } });
    expect(JSON.stringify(page)).not.toMatch(/Cakupan|jadwal|Progres triwulan/);
  });

  test.each(["dokter", "perawat", "analis", "adminPusat"] as const)("%s finds nothing", async (name) => {
    const { dialogueId } = await heldDialogue(world);
    expect(await open(name, dialogueId)).toBeNull();
  });

  test("a new superior carries on: reads the old dialogue and closes its actions", async () => {
    const { dialogueId, actionId } = await heldDialogue(world);
    const superiorId = world.person("kapus2").employeeId;
    await world.inside("A", (tx) =>
      tx.employee.updateMany({ where: { id: world.person("bidan").employeeId }, data: { superiorId } }),
    );
    expect((await open("kapus2", dialogueId))?.content).not.toBeNull();
    expect(await write("kapus2", dialogueId, 1)).toMatchObject({ code: "FORBIDDEN" });
    const input = { actionId, dialogueId: "", state: "DROPPED", outcome: "Tidak diperlukan lagi." };
    expect(await execute(closeAction, await as("kapus2"), input)).toMatchObject({ ok: true });
  });
});

describe("dialogues beside the evaluation", () => {
  const talkFor = async (name: Name, id: string, now = NOW) => {
    const actor = await world.actor(name);
    const key = actor.agencyId === world.agency.A ? "A" : "B";
    return world.inside(key, async (tx) => {
      const record = await findEvaluation(tx, world.agency.A, id);
      return record && getEvaluationTalk(tx, actor, record, now);
    });
  };

  test("show the agreed actions with their owner, outcome and dialogue, before the decision and after it", async () => {
    const { dialogueId, actionId } = await heldDialogue(world);
    const id = await rated(world, "bidan");
    expect(await talkFor("kapus", id)).toMatchObject({
      canPlan: true,
      dialogues: [],
      agreements: [
        { id: actionId, dialogueId, text: "Menyusun jadwal kunjungan", owner: "EMPLOYEE", state: "OPEN" },
      ],
    });
    const closing = { actionId, dialogueId: "", state: "DONE", outcome: "Jadwal dipakai." };
    expect(await execute(closeAction, await as("bidan"), closing)).toMatchObject({ ok: true });
    expect((await talkFor("bidan", id))?.agreements).toMatchObject([
      { state: "DONE", outcome: "Jadwal dipakai." },
    ]);
  });

  test("name the dialogues about this evaluation, before and after the decision", async () => {
    const id = await rated(world, "bidan");
    for (const plannedFor of ["2026-02-09T09:00", "2026-02-12T09:00"]) {
      expect(await plan("kapus", { evaluationId: id, plannedFor })).toMatchObject({ ok: true });
    }
    expect((await talkFor("kapus", id))?.dialogues.map(({ before }) => before)).toEqual([true, true]);
    const context = { actor: await world.actor("kapus"), now: NOW };
    expect(await execute(decideEvaluation, context, { evaluationId: id, version: 5 })).toMatchObject({
      ok: true,
    });
    expect((await talkFor("kapus", id))?.dialogues.map(({ before }) => before)).toEqual([true, false]);
  });

  test.each(["hr", "unitHr", "auditor", "dokter", "adminPusat"] as const)("are not for %s", async (name) => {
    await heldDialogue(world);
    const id = await rated(world, "bidan");
    expect(await talkFor(name, id)).toBeNull();
  });
});
