import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { getEvaluationDocument } from "@/lib/documents/queries-evaluation";
import { getEvaluationSummary } from "@/lib/documents/queries-summary";
import { acknowledgeEvaluation } from "@/lib/evaluation/commands/respond";
import { evaluateAbove } from "@/lib/handover/commands/evaluate-above";
import { decideObjection } from "@/lib/objection/commands/decide";
import { decided, rated, setWindow, unsigned } from "@/tests/support/evaluations";
import { objected } from "@/tests/support/objections";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const documentFor = async (name: Name, id: string) => {
  const actor = await world.actor(name);
  return (await readModels(actor, (tx) => getEvaluationDocument(tx, actor, id, NOW)))?.document ?? null;
};

it("holds what the sheet prints", async () => {
  const id = await decided(world, "bidan");
  expect(await documentFor("bidan", id)).toMatchObject({
    agencyName: "Kabupaten Uji",
    periodText: "1 JANUARI SD 31 DESEMBER TAHUN 2026",
    period: { label: "TRIWULAN", chosen: "I" },
    employee: { name: "Nama bidan", position: "Jabatan bidan" },
    appraiser: { name: "Nama kapus", position: "Jabatan kapus" },
    dateText: "10 Februari 2026",
    organisationAchievement: null,
    resultRating: "MEETS",
    behaviourRating: "MEETS",
    predicate: "GOOD",
    results: [
      { number: 1, kind: "MAIN", indicators: [{ target: "80–90%", realisation: "85%" }] },
      { number: 2 },
      { number: 3, kind: "ADDITIONAL", indicators: [{ realisation: null }] },
    ],
  });
});

it("names both aspects of an indicator that combines two (p.51)", async () => {
  const id = await decided(world, "analis");
  await world.inside("B", async (tx) => {
    const { agencyId, skpId } = await tx.evaluation.findFirstOrThrow({ where: { id } });
    const indicator = await tx.indicator.findFirstOrThrow({
      where: { agencyId, workResult: { skpId } },
      orderBy: [{ workResult: { sortOrder: "asc" } }, { sortOrder: "asc" }],
    });
    await tx.indicator.update({
      where: { agencyId_id: { agencyId, id: indicator.id } },
      data: { aspect: "QUALITY", secondAspect: "TIME" },
    });
  });
  const document = await documentFor("analis", id);
  expect(document?.results.flatMap(({ indicators }) => indicators)).toContainEqual(
    expect.objectContaining({ aspect: "QUALITY", secondAspect: "TIME" }),
  );
});

it("is for those who may see the evaluation, once it is decided", async () => {
  const draft = await rated(world, "dokter");
  expect(await documentFor("kapus", draft)).toBeNull();
  const id = await decided(world, "perawat");
  expect(await documentFor("kadin", id)).not.toBeNull();
  expect(await documentFor("bidan", id)).toBeNull();
  expect(await documentFor("direktur", id)).toBeNull();
});

describe("the evaluation document (D.1.1)", () => {
  const summaryFor = async (name: Name, id: string) => {
    const actor = await world.actor(name);
    return (await readModels(actor, (tx) => getEvaluationSummary(tx, actor, id, NOW)))?.document ?? null;
  };
  const answered = async (name: Name, world: World) => {
    const evaluationId = await decided(world, name);
    const context = { actor: await world.actor(name), now: NOW };
    expect(await execute(acknowledgeEvaluation, context, { evaluationId, version: 6 })).toMatchObject({
      ok: true,
    });
    return evaluationId;
  };

  it("names the appraiser's superior, both dates of signing, and the form of the appraiser", async () => {
    world = await buildWorld();
    const id = await answered("bidan", world);
    expect(await summaryFor("bidan", id)).toMatchObject({
      employee: { name: "Nama bidan" },
      appraiser: { name: "Nama kapus", position: "Jabatan kapus" },
      appraiserSuperior: { name: "Nama kadin", position: "Jabatan kadin", unit: "Unit dinas" },
      predicate: "GOOD",
      signer: "APPRAISER",
      signerSigning: { place: "Uji", dateText: "10 Februari 2026" },
      employeeSigning: { place: "Uji", dateText: "10 Februari 2026" },
    });
  });

  it("is there from the signature on, without the date of an employee who has not signed", async () => {
    world = await buildWorld();
    expect(await summaryFor("kapus", await unsigned(world, "dokter"))).toBeNull();
    expect(await summaryFor("kapus", await decided(world, "bidan"))).toMatchObject({
      signer: "APPRAISER",
      signerSigning: { dateText: "10 Februari 2026" },
      employeeSigning: { dateText: null },
      objection: null,
    });
    expect(await summaryFor("kapus", "none")).toBeNull();
  });

  it("is D.1.2 when the superior signed, naming the appraiser who did not", async () => {
    world = await buildWorld();
    const id = await rated(world, "bidan");
    const close = new Date(NOW.getTime() - 1000);
    await setWindow(world, world.period.A.q1, new Date("2026-01-01T00:00:00Z"), close);
    const ratings = { resultRating: "MEETS", behaviourRating: "MEETS", reason: "Dibaca sendiri." };
    const context = { actor: await world.actor("kadin"), now: NOW };
    expect(await execute(evaluateAbove, context, { evaluationId: id, version: 5, ...ratings })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await summaryFor("bidan", id)).toMatchObject({
      signer: "SUPERIOR",
      appraiser: { name: "Nama kapus" },
      appraiserSuperior: { name: "Nama kadin" },
    });
  });

  it("is D.1.3 with an objection: what it was in number 4, what it became in number 8, for those it concerns", async () => {
    world = await buildWorld();
    const id = await objected(world, "bidan");
    const decision = {
      evaluationId: id,
      version: 0,
      decision: "CHANGED",
      decisionReason: "Bukti kedua memenuhi.",
      unheardReason: "Sedang sakit.",
      resultRating: "ABOVE",
      behaviourRating: "ABOVE",
      recommendation: "Ikutkan pelatihan.",
    };
    const context = { actor: await world.actor("kadin"), now: NOW };
    expect(await execute(decideObjection, context, decision)).toMatchObject({ ok: true });
    expect(await summaryFor("bidan", id)).toMatchObject({
      predicate: "GOOD",
      objection: {
        reasons: ["Bukti dukung hasil kerja kedua belum dipertimbangkan."],
        explanation: ["Tidak ada penjelasan: Sedang sakit."],
        decision: [
          expect.stringContaining("predikat kinerja SANGAT BAIK"),
          "Bukti kedua memenuhi.",
          "Rekomendasi: Ikutkan pelatihan.",
        ],
        superiorSigning: { dateText: "10 Februari 2026" },
      },
    });
    for (const name of ["kapus", "kadin"] as const) expect(await summaryFor(name, id)).not.toBeNull();
    for (const name of ["hr", "auditor", "bupati", "dokter"] as const) {
      expect(await summaryFor(name, id), name).toBeNull();
    }
  });

  it("is for those who may see the evaluation", async () => {
    world = await buildWorld();
    const id = await answered("bidan", world);
    for (const name of ["bidan", "kapus", "kadin", "bupati", "hr", "unitHr", "auditor"] as const) {
      expect(await summaryFor(name, id), name).not.toBeNull();
    }
    for (const name of ["dokter", "perawat", "kapus2", "direktur", "adminPusat"] as const) {
      expect(await summaryFor(name, id), name).toBeNull();
    }
  });
});
