import { beforeEach, describe, expect, test } from "vitest";
import { listOthersTurns } from "@/lib/home/others";
import { toTurnLine } from "@/lib/home/others-turns";
import { countTeam, getRunningPlan, listWaiting } from "@/lib/home/queries";
import { toWorkItem } from "@/lib/home/work-list";
import { agreedPlan } from "@/tests/support/agreed-plan";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
  // Only the first quarter runs, so that each list stays readable.
  await world.inside("A", (tx) =>
    tx.phaseWindow.deleteMany({
      where: { subperiodId: { not: null, notIn: [world.period.A.q1] }, periodId: world.period.A.id },
    }),
  );
});

async function waitingFor(name: Name): Promise<string[]> {
  const actor = await world.actor(name);
  const rows = await world.inside("A", (tx) => listWaiting(tx, actor, NOW));
  return rows.map((row) => toWorkItem(row, NOW).what);
}
const evaluation = (skpId: string, name: Name, state: "RATING" | "DECIDED" | "OBJECTED") =>
  world.inside("A", (tx) =>
    tx.evaluation.create({
      data: {
        agencyId: world.agency.A,
        periodId: world.period.A.id,
        subperiodId: world.period.A.q1,
        skpId,
        employeeId: world.person(name).employeeId,
        unitId: world.person(name).unitId,
        state,
      },
    }),
  );

describe("listWaiting", () => {
  test("somebody without a plan is asked to start one; officials who need none are not", async () => {
    expect(await waitingFor("bidan")).toEqual(["Susun SKP 2026"]);
    expect(await waitingFor("bupati")).toEqual([]);
  });

  test("an extension keeps the work of its branch on the list, with its deadline", async () => {
    const agencyId = world.agency.A;
    await world.inside("A", async (tx) => {
      const window = await tx.phaseWindow.findFirstOrThrow({ where: { agencyId, phase: "PLANNING" } });
      await tx.phaseWindow.updateMany({
        where: { id: window.id },
        data: { closesAt: new Date("2026-02-01") },
      });
      await tx.phaseExtension.create({
        data: {
          agencyId,
          windowId: window.id,
          unitId: world.unit("A", "puskesmas"),
          until: new Date("2026-03-01"),
          reason: "Banjir",
          grantedById: world.person("hr").accountId,
        },
      });
    });
    const actor = await world.actor("bidan");
    const [row] = await world.inside("A", (tx) => listWaiting(tx, actor, NOW));
    expect(row).toMatchObject({ kind: "START_SKP", due: new Date("2026-03-01") });
    expect(await waitingFor("perawat")).toEqual([]);
  });

  test("after agreement: realisation and self-review of the running quarter, with the count", async () => {
    await agreedPlan(world, "bidan");
    expect((await waitingFor("bidan")).sort()).toEqual([
      "Isi penilaian mandiri Triwulan I 2026",
      "Isi realisasi Triwulan I 2026: 4 indikator belum diisi",
    ]);
  });

  test("a submitted plan waits for the direct superior, not for the one above", async () => {
    const { skpId } = await agreedPlan(world, "bidan");
    await world.inside("A", (tx) =>
      tx.skp.updateMany({ where: { id: skpId }, data: { state: "SUBMITTED", revision: 0 } }),
    );
    expect(await waitingFor("kapus")).toContain("SKP 2026 Nama bidan menunggu persetujuan Anda");
    expect(await waitingFor("kadin")).toEqual(["Susun SKP 2026"]);
    expect(await waitingFor("bidan")).toEqual([]);
  });

  test("evaluations go to whoever's turn it is", async () => {
    const { skpId } = await agreedPlan(world, "bidan");
    const { id } = await evaluation(skpId, "bidan", "RATING");
    expect(await waitingFor("kapus")).toContain("Nilai kinerja Nama bidan, Triwulan I 2026");
    await world.inside("A", (tx) => tx.evaluation.updateMany({ where: { id }, data: { state: "DECIDED" } }));
    expect(await waitingFor("kapus")).not.toContain("Nilai kinerja Nama bidan, Triwulan I 2026");
    expect(await waitingFor("bidan")).not.toContain("Tanggapi hasil evaluasi Triwulan I 2026");
    const limit = new Date(NOW.getTime() + 86_400_000);
    const signedById = world.person("kapus").employeeId;
    await world.inside("A", (tx) =>
      tx.evaluationDocument.create({
        data: {
          agencyId: world.agency.A,
          evaluationId: id,
          signedById,
          signerOffice: "Kepala Puskesmas",
          signedAt: NOW,
          deliverBy: limit,
          deliveredAt: NOW,
          returnBy: limit,
        },
      }),
    );
    expect(await waitingFor("bidan")).toContain("Tanggapi hasil evaluasi Triwulan I 2026");
  });

  test("an objection waits for the superior it was directed to", async () => {
    const { skpId } = await agreedPlan(world, "bidan");
    const { id } = await evaluation(skpId, "bidan", "OBJECTED");
    const directedToId = world.person("kadin").employeeId;
    await world.inside("A", (tx) =>
      tx.objection.create({
        data: { agencyId: world.agency.A, evaluationId: id, reason: "Alasan", directedToId },
      }),
    );
    expect(await waitingFor("kadin")).toContain("Putuskan keberatan Nama bidan atas hasil evaluasi");
    expect(await waitingFor("kapus")).toEqual(["Susun SKP 2026"]);
  });

  test("requests and dialogues name the other person", async () => {
    const { skpId } = await agreedPlan(world, "bidan");
    const [employeeId, leaderId] = [world.person("bidan").employeeId, world.person("kapus").employeeId];
    await world.inside("A", async (tx) => {
      const base = { agencyId: world.agency.A };
      await tx.feedbackRequest.create({ data: { ...base, skpId, askedId: leaderId } });
      const dialogue = {
        ...base,
        periodId: world.period.A.id,
        employeeId,
        leaderId,
        agenda: "Agenda",
        plannedFor: NOW,
      };
      await tx.dialogue.create({ data: dialogue });
      await tx.dialogue.create({ data: { ...dialogue, state: "HELD", leaderConfirmedAt: NOW } });
    });
    expect(await waitingFor("kapus")).toEqual(
      expect.arrayContaining(["Nama bidan meminta umpan balik Anda", "Dialog kinerja dengan Nama bidan"]),
    );
    expect(await waitingFor("kapus")).not.toContain("Konfirmasi catatan dialog dengan Nama bidan");
    expect(await waitingFor("bidan")).toContain("Konfirmasi catatan dialog dengan Nama kapus");
  });

  test("a closed period asks nobody for anything", async () => {
    await world.inside("A", (tx) => tx.period.updateMany({ data: { state: "CLOSED" } }));
    expect(await waitingFor("bidan")).toEqual([]);
  });
});

test("the running plan counts what is filled in the quarter that runs", async () => {
  const plan = await agreedPlan(world, "bidan");
  await world.inside("A", (tx) =>
    tx.progressEntry.create({
      data: {
        agencyId: world.agency.A,
        skpId: plan.skpId,
        indicatorId: plan.indicators[0] ?? "",
        subperiodId: world.period.A.q1,
        realisation: "90%",
      },
    }),
  );
  const actor = await world.actor("bidan");
  const running = await world.inside("A", (tx) => getRunningPlan(tx, actor, NOW));
  expect(running?.results).toMatchObject([
    { filled: 1, total: 2 },
    { filled: 0, total: 2 },
  ]);
});

test("a leader's counts add up to the team", async () => {
  await agreedPlan(world, "bidan");
  const actor = await world.actor("kapus");
  const counts = await world.inside("A", (tx) => countTeam(tx, actor, world.period.A.id));
  expect(counts).toEqual({ total: 2, none: 1, draft: 0, returned: 0, submitted: 0, agreed: 1 });
});

test("an extension keeps the task and names its own deadline", async () => {
  const after = new Date("2027-03-01T00:00:00Z");
  const actor = await world.actor("bidan");
  const tasks = () => world.inside("A", (tx) => listWaiting(tx, actor, after));
  expect(await tasks()).toEqual([]);
  const until = new Date("2027-03-10T00:00:00Z");
  await world.inside("A", async (tx) => {
    const window = await tx.phaseWindow.findFirstOrThrow({ where: { phase: "PLANNING" } });
    const unitId = world.unit("A", "dinas");
    const grant = {
      agencyId: world.agency.A,
      windowId: window.id,
      until,
      reason: "Banjir.",
      grantedById: actor.accountId,
    };
    await tx.phaseExtension.create({ data: { ...grant, unitId } });
    await tx.phaseExtension.create({
      data: { ...grant, employeeId: world.person("perawat").employeeId, until: after },
    });
  });
  expect(await tasks()).toMatchObject([{ kind: "START_SKP", due: until }]);
});

describe("who must act now in evaluations one waits for", () => {
  const turnsFor = async (name: Name, now = NOW) => {
    const actor = await world.actor(name);
    const rows = await world.inside("A", (tx) => listOthersTurns(tx, actor, now));
    return rows.map((row) => toTurnLine(row).what);
  };
  const signed = (evaluationId: string, deliveredAt: Date | null) => {
    const limit = new Date(NOW.getTime() + 86_400_000);
    return world.inside("A", (tx) =>
      tx.evaluationDocument.create({
        data: {
          agencyId: world.agency.A,
          evaluationId,
          signedById: world.person("kapus").employeeId,
          signerOffice: "Kepala Puskesmas",
          signedAt: NOW,
          deliverBy: limit,
          deliveredAt,
          returnBy: deliveredAt && limit,
        },
      }),
    );
  };
  const change = (id: string, data: object) =>
    world.inside("A", (tx) => tx.evaluation.updateMany({ where: { id }, data }));

  test("follows the course: rating, delivery, return, objection; nobody else sees it", async () => {
    const { skpId } = await agreedPlan(world, "bidan");
    const { id } = await evaluation(skpId, "bidan", "RATING");
    expect(await turnsFor("bidan")).toEqual(["Nama kapus menilai kinerja Anda, Triwulan I 2026"]);
    await change(id, { state: "DECIDED", decidedById: world.person("kapus").employeeId, releasedAt: NOW });
    expect(await turnsFor("bidan")).toEqual([
      "Nama kapus menyampaikan dokumen evaluasi Anda, Triwulan I 2026",
    ]);
    await signed(id, NOW);
    expect(await turnsFor("bidan")).toEqual([]);
    const returning = "Nama bidan menandatangani dan mengembalikan dokumen evaluasi, Triwulan I 2026";
    expect(await turnsFor("kapus")).toEqual([returning]);
    const directedToId = world.person("kadin").employeeId;
    await change(id, { state: "OBJECTED" });
    await world.inside("A", (tx) =>
      tx.objection.create({
        data: { agencyId: world.agency.A, evaluationId: id, reason: "Alasan", directedToId },
      }),
    );
    expect(await turnsFor("bidan")).toEqual(["Nama kadin memutus keberatan Anda, Triwulan I 2026"]);
    expect(await turnsFor("kapus")).toEqual(["Nama kadin memutus keberatan Nama bidan, Triwulan I 2026"]);
    for (const name of ["kadin", "dokter", "hr", "bupati"] as const) expect(await turnsFor(name)).toEqual([]);
  });

  test("tells nothing of a decision that is held back, to the second", async () => {
    const { skpId } = await agreedPlan(world, "bidan");
    const { id } = await evaluation(skpId, "bidan", "DECIDED");
    const releasedAt = new Date(NOW.getTime() + 60_000);
    await change(id, { decidedById: world.person("kapus").employeeId, releasedAt });
    expect(await turnsFor("bidan", new Date(releasedAt.getTime() - 1))).toEqual([
      "Nama kapus menilai kinerja Anda, Triwulan I 2026",
    ]);
    expect(await turnsFor("bidan", releasedAt)).toEqual([
      "Nama kapus menyampaikan dokumen evaluasi Anda, Triwulan I 2026",
    ]);
  });
});
