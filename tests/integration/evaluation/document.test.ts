import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { getEvaluationDocument } from "@/lib/documents/queries-evaluation";
import { getEvaluationSummary } from "@/lib/documents/queries-summary";
import { acknowledgeEvaluation, objectToEvaluation } from "@/lib/evaluation/commands/respond";
import { decided, rated } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const documentFor = async (name: Name, id: string) => {
  const actor = await world.actor(name);
  return (await read(actor, (tx) => getEvaluationDocument(tx, actor, id)))?.document ?? null;
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
    return (await read(actor, (tx) => getEvaluationSummary(tx, actor, id)))?.document ?? null;
  };
  const answered = async (name: Name, world: World, objects = false) => {
    const evaluationId = await decided(world, name);
    const context = { actor: await world.actor(name), now: NOW };
    const input = { evaluationId, version: 6 };
    const result = objects
      ? await execute(objectToEvaluation, context, { ...input, reason: "Bukti dukung kedua belum dibaca." })
      : await execute(acknowledgeEvaluation, context, input);
    expect(result).toMatchObject({ ok: true });
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

  it("is there once the employee has accepted: not before, and not after an objection", async () => {
    world = await buildWorld();
    expect(await summaryFor("kapus", await decided(world, "bidan"))).toBeNull();
    expect(await summaryFor("kapus", await answered("dokter", world, true))).toBeNull();
    expect(await summaryFor("kapus", "none")).toBeNull();
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
