// Evidence is looked at by the appraiser or whom the appraiser lets; results may be taken over with a note.
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { decideEvaluation } from "@/lib/evaluation/commands/decide";
import { rateResults } from "@/lib/evaluation/commands/rate-results";
import { listWaiting } from "@/lib/home/queries";
import { checkEvidence } from "@/lib/progress/commands/check";
import { appointChecker, dismissChecker } from "@/lib/progress/commands/checkers";
import { recordProgress } from "@/lib/progress/commands/record";
import { takeOverResult } from "@/lib/progress/commands/take-over";
import { getCheckPage, getEvidenceList } from "@/lib/progress/queries-check";
import { decided, rated, recordOf } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const evidenceOf = async (evaluationId: string) => {
  const record = await recordOf(world, "bidan", evaluationId);
  return record.results.flatMap(({ indicators }) =>
    indicators.flatMap(({ entries }) => entries.flatMap(({ evidence }) => evidence)),
  );
};
const skpOf = async (evaluationId: string) => (await recordOf(world, "bidan", evaluationId)).skpId;
const check = async (by: Name, skpId: string, items: object, more: object = {}) =>
  execute(checkEvidence, await as(by), { skpId, items, ...more });
const nipOf = (name: Name) =>
  world.inside("A", async (tx) => {
    const key = { agencyId: world.agency.A, id: world.person(name).employeeId };
    return (await tx.employee.findUniqueOrThrow({ where: { agencyId_id: key } })).nip;
  });

describe("evidence", () => {
  it("is accepted or questioned with a note, and stands so in the evaluation", async () => {
    const id = await rated(world, "bidan");
    const skpId = await skpOf(id);
    const [first, second] = await evidenceOf(id);
    expect(first).toMatchObject({ state: "UNCHECKED", checkedBy: null });
    const items = {
      [first?.id ?? ""]: { state: "ACCEPTED" },
      [second?.id ?? ""]: { state: "QUESTIONED", note: "Rekap bulan Mei belum ada." },
    };
    expect(await check("kapus", skpId, items)).toMatchObject({ ok: true });
    expect(await evidenceOf(id)).toMatchObject([
      { state: "ACCEPTED", checkedBy: "Nama kapus", checkNote: null },
      { state: "QUESTIONED", checkedBy: "Nama kapus", checkNote: "Rekap bulan Mei belum ada." },
    ]);
  });

  it("needs a note to be questioned; the rest of a page is accepted with one press", async () => {
    const id = await rated(world, "bidan");
    const skpId = await skpOf(id);
    const [first, second] = (await evidenceOf(id)).map((one) => one.id);
    const bare = { [first ?? ""]: { state: "QUESTIONED" } };
    expect(await check("kapus", skpId, bare)).toMatchObject({
      ok: false,
      fields: { [`items.${first}.note`]: expect.any(String) },
    });
    const all = { [first ?? ""]: { state: "UNCHECKED" }, [second ?? ""]: { state: "UNCHECKED" } };
    await check("kapus", skpId, all, { intent: "accept" });
    expect((await evidenceOf(id)).map(({ state }) => state)).toEqual(["ACCEPTED", "ACCEPTED"]);
  });

  it("a rating without accepted evidence needs a reason at the decision", async () => {
    const id = await rated(world, "bidan");
    const { results } = await recordOf(world, "bidan", id);
    const silent = Object.fromEntries(results.map((row) => [row.id, { rating: "MEETS" }]));
    await execute(rateResults, await as("kapus"), { evaluationId: id, version: 5, results: silent });
    const decide = async () => execute(decideEvaluation, await as("kapus"), { evaluationId: id, version: 6 });
    const refused = await decide();
    expect(refused).toMatchObject({ ok: false, code: "EVALUATION_INCOMPLETE" });
    expect(JSON.stringify(refused)).toContain("belum ada bukti dukung yang diterima");
    const [first, second] = (await evidenceOf(id)).map((one) => one.id);
    await check("kapus", await skpOf(id), {
      [first ?? ""]: { state: "ACCEPTED" },
      [second ?? ""]: { state: "ACCEPTED" },
    });
    // The additional result has no evidence at all.
    expect(JSON.stringify(await decide())).toContain("hasil kerja 3");
  });

  it("is checked by whom the appraiser appointed, until that is taken back", async () => {
    const id = await rated(world, "bidan");
    const skpId = await skpOf(id);
    const [first] = await evidenceOf(id);
    const items = { [first?.id ?? ""]: { state: "ACCEPTED" } };
    for (const name of ["dokter", "bidan", "kadin", "hr"] as const)
      expect(await check(name, skpId, items), name).toMatchObject({ code: "FORBIDDEN" });
    const appointed = await execute(appointChecker, await as("kapus"), { nip: await nipOf("dokter") });
    expect(appointed).toMatchObject({ ok: true });
    const dokter = await world.actor("dokter");
    expect((await readModels(dokter, (tx) => getEvidenceList(tx, dokter, 1))).rows).toMatchObject([
      { employeeName: "Nama bidan", unchecked: 2 },
    ]);
    expect((await readModels(dokter, (tx) => getCheckPage(tx, dokter, skpId, 1)))?.rows).toHaveLength(2);
    const waiting = await readModels(dokter, (tx) => listWaiting(tx, dokter, NOW));
    expect(waiting.filter(({ kind }) => kind === "CHECK_EVIDENCE")).toMatchObject([{ count: 2 }]);
    expect(await check("dokter", skpId, items)).toMatchObject({ ok: true });
    const checkerId = world.person("dokter").employeeId;
    expect(await execute(dismissChecker, await as("kapus"), { checkerId })).toMatchObject({ ok: true });
    expect(await readModels(dokter, (tx) => getCheckPage(tx, dokter, skpId, 1))).toBeNull();
    expect((await evidenceOf(id))[0]).toMatchObject({ state: "ACCEPTED", checkedBy: "Nama dokter" });
  });

  it("keeps one of two checks at once, and tells the other", async () => {
    const id = await rated(world, "bidan");
    const skpId = await skpOf(id);
    const [first] = await evidenceOf(id);
    const one = (state: string) => ({ [first?.id ?? ""]: { state, note: "Lihat catatan." } });
    const results = await Promise.all([
      check("kapus", skpId, one("ACCEPTED")),
      check("kapus", skpId, one("QUESTIONED")),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "CONFLICT" });
  });

  it("stays as it was once the evaluation is decided, and so does the realisation", async () => {
    const id = await decided(world, "bidan");
    const [first] = await evidenceOf(id);
    const items = { [first?.id ?? ""]: { state: "ACCEPTED" } };
    expect(await check("kapus", await skpOf(id), items)).toMatchObject({ code: "PROGRESS_DECIDED" });
    const record = await recordOf(world, "bidan", id);
    const indicatorId = record.results[0]?.indicators[0]?.id;
    const entry = { indicatorId, realisation: "99%", version: 0 };
    const write = async (subperiodId: string) =>
      execute(recordProgress, await as("bidan"), { ...entry, subperiodId });
    expect(await write(world.period.A.q1)).toMatchObject({ code: "PROGRESS_DECIDED" });
    expect(await write(world.period.A.q2)).not.toMatchObject({ code: "PROGRESS_DECIDED" });
  });
});

describe("taking a result over (Ps 20(6)-(8))", () => {
  const note = "Tidak ada kemajuan sesudah tiga kali pembinaan.";
  const take = async (by: Name, workResultId: string) =>
    execute(takeOverResult, await as(by), { workResultId, note });

  it("is the appraiser's, once, and its note stands in the evaluation", async () => {
    const id = await rated(world, "bidan");
    const [result] = (await recordOf(world, "bidan", id)).results;
    for (const name of ["bidan", "dokter", "kadin", "hr"] as const)
      expect(await take(name, result?.id ?? ""), name).toMatchObject({ code: "FORBIDDEN" });
    const both = await Promise.all([take("kapus", result?.id ?? ""), take("kapus", result?.id ?? "")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "WRONG_STATE" });
    const [after, other] = (await recordOf(world, "bidan", id)).results;
    expect(after?.takeover).toMatchObject({ note, by: "Nama kapus" });
    expect(other?.takeover).toBeNull();
  });
});
