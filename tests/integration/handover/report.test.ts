import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { reopenEvaluation } from "@/lib/evaluation/commands/reopen";
import { acknowledgeEvaluation } from "@/lib/evaluation/commands/respond";
import { tagRecommendation } from "@/lib/followup/commands/recommendations";
import { receiveReport, sendReport } from "@/lib/handover/commands/report";
import { getRecapPage } from "@/lib/handover/queries/recap";
import { getReportDraft } from "@/lib/handover/queries/report-draft";
import { findReport, getReportPage, listReports } from "@/lib/handover/queries/reports";
import { addRecaps, EMPTY_RECAP, netOf, peopleIn } from "@/lib/handover/rules/report";
import { listWaiting } from "@/lib/home/queries";
import { decided, recordOf, redecided, setWindow } from "@/tests/support/evaluations";
import { objected } from "@/tests/support/objections";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const at = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const answered = async (name: Name) => {
  const evaluationId = await decided(world, name);
  await execute(acknowledgeEvaluation, await at(name), { evaluationId, version: 6 });
  return evaluationId;
};
const send = async (name: Name, documents: number, carried = 0, more: object = {}, now = NOW) =>
  execute(sendReport, await at(name, now), { subperiodId: world.period.A.q1, documents, carried, ...more });
const receive = async (name: Name, reportId: string) => execute(receiveReport, await at(name), { reportId });
const draftOf = async (name: Name) => {
  const actor = await world.actor(name);
  return readModels(actor, (tx) => getReportDraft(tx, actor, world.period.A.q1));
};
const idOf = (result: Awaited<ReturnType<typeof send>>) => {
  if (!result.ok) throw new Error(result.message);
  return result.data.reportId;
};
const waiting = async (name: Name, now: Date) => {
  const actor = await world.actor(name);
  return (await readModels(actor, (tx) => listWaiting(tx, actor, now))).filter(({ kind }) =>
    kind.includes("REPORT"),
  );
};

// The window of the first quarter closes on Saturday 28 February 2026, 24.00 WIT; thirty working days later: 10 April.
const CLOSE = new Date("2026-02-28T15:00:00Z");
const LIMIT = new Date("2026-04-10T15:00:00Z");
const closing = () => setWindow(world, world.period.A.q1, new Date("2025-12-31T15:00:00Z"), CLOSE);

describe("reporting step by step", () => {
  it("goes from the appraiser to the superior and on, and takes along what was received", async () => {
    const id = await answered("bidan");
    const first = idOf(await send("kapus", 1));
    expect(await draftOf("kadin")).toMatchObject({
      carries: [],
      content: { missing: expect.arrayContaining([{ name: "Nama kapus", reason: "NOT_RECEIVED" }]) },
    });
    expect(await receive("kadin", first)).toMatchObject({ ok: true });
    expect(await draftOf("kadin")).toMatchObject({ carries: [first], content: { below: { GOOD: 1 } } });
    const second = idOf(await send("kadin", 0, 1));
    const third = await (async () => {
      await receive("bupati", second);
      return idOf(await send("bupati", 0, 1));
    })();
    const hr = await world.actor("hr");
    const last = await readModels(hr, (tx) => findReport(tx, hr, third));
    expect(last).toMatchObject({ receiverId: null, content: { own: { GOOD: 0 }, below: { GOOD: 1 } } });
    expect(await receive("hr", third)).toMatchObject({ ok: true });
    const kadin = await world.actor("kadin");
    const page = await readModels(kadin, (tx) => getReportPage(tx, kadin, first, 1));
    expect(page?.people).toMatchObject([{ evaluationId: id, name: "Nama bidan", predicate: "GOOD" }]);
    const document = await world.inside("A", (tx) =>
      tx.evaluationDocument.findFirstOrThrow({ where: { agencyId: world.agency.A, evaluationId: id } }),
    );
    expect(document).toMatchObject({ reportId: first, reportedAt: NOW });
  });

  it("names what is missing, and a later report holds what followed", async () => {
    await answered("bidan");
    const waits = await decided(world, "dokter");
    expect((await draftOf("kapus"))?.content.missing).toEqual([
      { name: "Nama dokter", reason: "NOT_ANSWERED" },
    ]);
    const first = idOf(await send("kapus", 1));
    await execute(acknowledgeEvaluation, await at("dokter"), { evaluationId: waits, version: 6 });
    const second = idOf(await send("kapus", 1));
    const actor = await world.actor("kapus");
    const { rows } = await readModels(actor, (tx) => listReports(tx, actor, "keluar", 1));
    expect(rows.map(({ id, reportNumber }) => [id, reportNumber])).toEqual(
      expect.arrayContaining([
        [first, 1],
        [second, 2],
      ]),
    );
    // What was sent stays as it was.
    expect(rows.map(({ content }) => peopleIn(content.own))).toEqual([1, 1]);
    expect(rows.find(({ id }) => id === first)?.content.missing).toHaveLength(1);
  });

  it("keeps what was sent when an evaluation is reopened, which then is missing again", async () => {
    const id = await answered("bidan");
    const first = idOf(await send("kapus", 1));
    const { version } = await recordOf(world, "bidan", id);
    const reason = "Rating hasil kerja kedua salah ketik.";
    const reopened = await execute(reopenEvaluation, await at("hr"), { evaluationId: id, version, reason });
    expect(reopened).toMatchObject({ ok: true });
    const actor = await world.actor("kapus");
    expect((await readModels(actor, (tx) => findReport(tx, actor, first)))?.content.own.GOOD).toBe(1);
    expect(await draftOf("kapus")).toMatchObject({ number: 2, documents: [] });
    expect((await draftOf("kapus"))?.content.missing.map(({ name }) => name)).toContain("Nama bidan");
  });

  it("counts an evaluation once that was reported, reopened and reported again", async () => {
    const id = await answered("bidan");
    const other = await answered("dokter");
    // What goes up after each round, through the whole line; the second round is not taken along before the third.
    const up = async (name: Name, documents: number, carried: number) => {
      const sent = idOf(await send(name, documents, carried));
      const receiver = ({ kapus: "kadin", kadin: "bupati", bupati: "hr" } as const)[name as "kapus"];
      await receive(receiver, sent);
      return sent;
    };
    const reports = [await up("kapus", 2, 0)];
    reports.push(await up("kadin", 0, 1), await up("bupati", 0, 1));
    await redecided(world, "bidan", id, "ABOVE");
    expect((await draftOf("kapus"))?.content).toMatchObject({ own: { VERY_GOOD: 1 }, replaced: { GOOD: 1 } });
    reports.push(await up("kapus", 1, 0));
    await redecided(world, "bidan", id, "BELOW");
    await redecided(world, "dokter", other, "ABOVE");
    reports.push(await up("kapus", 2, 0));
    expect((await draftOf("kadin"))?.content).toMatchObject({
      below: { VERY_GOOD: 2, VERY_POOR: 1 },
      replaced: { GOOD: 2, VERY_GOOD: 1 },
    });
    reports.push(await up("kadin", 0, 2), await up("bupati", 0, 1));
    const hr = await world.actor("hr");
    const rows = await Promise.all(reports.map((one) => readModels(hr, (tx) => findReport(tx, hr, one))));
    const of = (who: Name) =>
      addRecaps(rows.flatMap((row) => (row?.reporterName === `Nama ${who}` ? netOf(row.content) : [])));
    const once = { ...EMPTY_RECAP, VERY_GOOD: 1, VERY_POOR: 1 };
    for (const who of ["kapus", "kadin", "bupati"] as const) expect(of(who), who).toEqual(once);
    // The recap of the year reads the maintained counts: the same people.
    const asked = { unitId: null, subperiodId: world.period.A.q1, year: null, page: 1, peoplePage: 1 };
    const recap = await readModels(hr, (tx) => getRecapPage(tx, hr, asked, NOW));
    expect(recap?.total.predicates).toMatchObject({ GOOD: 0, VERY_GOOD: 1, VERY_POOR: 1 });
  });

  it("waits for the decision on an objection", async () => {
    await objected(world, "bidan");
    expect(await draftOf("kapus")).toMatchObject({
      documents: [],
      content: { missing: [{ name: "Nama bidan", reason: "OBJECTION" }] },
    });
    expect(await send("kapus", 0)).toMatchObject({ code: "REPORT_NOTHING" });
  });

  it("is sent once, however many press, and only as it was read", async () => {
    await answered("bidan");
    expect(await send("kapus", 2)).toMatchObject({ code: "REPORT_CHANGED" });
    const sent = await Promise.all([send("kapus", 1), send("kapus", 1), send("kapus", 1)]);
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    const report = sent.find(({ ok }) => ok);
    if (!report?.ok) throw new Error("none");
    const received = await Promise.all([
      receive("kadin", report.data.reportId),
      receive("kadin", report.data.reportId),
    ]);
    expect(received.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("asks for a reason once the thirtieth working day is over, to the moment", async () => {
    await closing();
    await answered("bidan");
    expect((await draftOf("kapus"))?.dueAt).toEqual(LIMIT);
    expect(await send("kapus", 1, 0, {}, LIMIT)).toMatchObject({ code: "REPORT_LATE" });
    const late = idOf(await send("kapus", 1, 0, { lateReason: "Jaringan puskesmas terputus." }, LIMIT));
    const actor = await world.actor("kapus");
    expect(await readModels(actor, (tx) => findReport(tx, actor, late))).toMatchObject({
      dueAt: LIMIT,
      lateReason: "Jaringan puskesmas terputus.",
    });
  });

  it("drops a reason that was not needed in the last moment of the limit", async () => {
    await closing();
    await answered("bidan");
    const inTime = idOf(
      await send("kapus", 1, 0, { lateReason: "Tidak perlu." }, new Date(LIMIT.getTime() - 1)),
    );
    const actor = await world.actor("kapus");
    expect((await readModels(actor, (tx) => findReport(tx, actor, inTime)))?.lateReason).toBeNull();
  });

  it("stands on the home page with the same limit, and with the receiver until received", async () => {
    await closing();
    await answered("bidan");
    expect(await waiting("kapus", new Date(CLOSE.getTime() - 1))).toEqual([]);
    expect(await waiting("kapus", CLOSE)).toMatchObject([{ kind: "REPORT", count: 1, due: LIMIT }]);
    const id = idOf(await send("kapus", 1));
    expect(await waiting("kapus", CLOSE)).toEqual([]);
    expect(await waiting("kadin", CLOSE)).toMatchObject([{ kind: "RECEIVE_REPORT", ref: id }]);
    await receive("kadin", id);
    expect(await waiting("kadin", CLOSE)).toEqual([]);
  });

  it("is read by nobody outside the line", async () => {
    await answered("bidan");
    const id = idOf(await send("kapus", 1));
    for (const name of ["bidan", "kapus2", "perawat", "unitHr"] as const) {
      const actor = await world.actor(name);
      expect(await readModels(actor, (tx) => findReport(tx, actor, id)), name).toBeNull();
    }
    for (const name of ["kapus", "kadin", "bupati", "hr", "auditor"] as const) {
      const actor = await world.actor(name);
      expect(await readModels(actor, (tx) => findReport(tx, actor, id)), name).not.toBeNull();
    }
  });
});

describe("HR's recap", () => {
  it("counts the branch from the maintained counts and leads down to the people", async () => {
    const evaluationId = await answered("bidan");
    await decided(world, "dokter", { results: "BELOW" });
    await send("kapus", 1);
    const tag = { evaluationId, kind: "TRAINING", text: "Pelatihan APN." };
    await execute(tagRecommendation, await at("kapus"), tag);
    const hr = await world.actor("hr");
    const asked = { subperiodId: world.period.A.q1, year: null, page: 1, peoplePage: 1 };
    const top = await readModels(hr, (tx) => getRecapPage(tx, hr, { ...asked, unitId: null }, NOW));
    expect(top?.total.predicates).toMatchObject({ GOOD: 1, NEEDS_IMPROVEMENT: 1 });
    expect(top?.reports).toEqual({ sent: 1, late: 0 });
    expect(top?.recommendations).toEqual({ all: 1, open: 1 });
    const unitId = world.unit("A", "puskesmas");
    const page = await readModels(hr, (tx) => getRecapPage(tx, hr, { ...asked, unitId }, NOW));
    expect(page?.people.map(({ name, predicate, reported }) => [name, predicate, reported])).toEqual([
      ["Nama bidan", "GOOD", true],
      ["Nama dokter", "NEEDS_IMPROVEMENT", false],
      ["Nama kapus", null, false],
    ]);
  });
});
