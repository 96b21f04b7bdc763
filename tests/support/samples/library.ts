import { execute } from "@/lib/core/command";
import { saveLibraryResult } from "@/lib/library/commands/library";
import type { Samples } from "@/tests/support/command-samples";
import { planRow } from "@/tests/support/import-fixture";
import { checkPlanFile, nipOf, planUpload } from "@/tests/support/plan-files";
import { agreedPlan, done, draftPlan } from "@/tests/support/plans";
import { type Name, NOW, type World } from "@/tests/support/world";

/** A target for the people of the first puskesmas. */
export const bulkTarget = (world: World, more: object = {}) => ({
  unitId: world.unit("A", "puskesmas"),
  below: "ya",
  periodId: world.period.A.id,
  statement: "Laporan harta kekayaan disampaikan tepat waktu",
  assignedBy: "Kepala Dinas",
  indicator: "Persentase laporan tepat waktu",
  aspect: "TIME",
  target: "100",
  unit: "%",
  ...more,
});

/** A library entry of the puskesmas as its form sends it. */
export const typedEntry = (world: World, more: object = {}) => ({
  unitId: world.unit("A", "puskesmas"),
  positionName: "Jabatan bidan",
  kind: "MAIN",
  statement: "Ibu hamil mendapat pemeriksaan sesuai standar",
  indicators: [
    { statement: "Persentase ibu hamil diperiksa", aspect: "QUANTITY", target: "80–90", unit: "%" },
    { statement: "", aspect: "", target: "", unit: "" },
  ],
  ...more,
});

export async function libraryEntry(world: World, name: Name = "kapus", more: object = {}): Promise<string> {
  const actor = await world.actor(name);
  return done(await execute(saveLibraryResult, { actor, now: NOW }, typedEntry(world, more))).libraryId;
}

/** A plan of last year, agreed, with one result, one expectation and one term; its id. */
export async function lastYear(world: World, name: Name, statements = ["Pasien terlayani"]): Promise<string> {
  const { employeeId, unitId } = world.person(name);
  return world.inside("A", async (tx) => {
    const agencyId = world.agency.A;
    const period = await tx.period.create({
      data: {
        agencyId,
        year: 2025,
        startsOn: new Date("2025-01-01"),
        endsOn: new Date("2025-12-31"),
        state: "CLOSED",
        rhythm: "QUARTERLY",
      },
    });
    const plan = await tx.skp.create({
      data: {
        ...{
          agencyId,
          employeeId,
          unitId,
          periodId: period.id,
          positionName: `Jabatan ${name}`,
          unitName: "Unit",
        },
        ...{ approach: "QUANTITATIVE", form: "STAFF", state: "AGREED", revision: 1 },
      },
    });
    const keys = { agencyId, skpId: plan.id, sortOrder: 0 };
    for (const [sortOrder, statement] of statements.entries()) {
      const result = await tx.workResult.create({ data: { ...keys, sortOrder, kind: "MAIN", statement } });
      await tx.indicator.create({
        data: {
          agencyId,
          workResultId: result.id,
          sortOrder: 0,
          statement: "Persentase",
          aspect: "QUANTITY",
          target: "75",
          unit: "%",
        },
      });
    }
    await tx.behaviourExpectation.create({ data: { ...keys, value: "LOYAL", text: "Menjaga nama baik" } });
    await tx.skpTerm.create({ data: { ...keys, kind: "RESOURCE", text: "Kendaraan" } });
    return plan.id;
  });
}

const resultIds = async (world: World, skpId: string) => {
  const rows = await world.inside("A", (tx) =>
    tx.workResult.findMany({ where: { skpId }, select: { id: true } }),
  );
  return rows.map(({ id }) => id);
};

export const TABLE =
  "Arsip tertata\tPersentase arsip tertata\tKuantitas\t80\t%\n\tWaktu penataan\tWaktu\t2\thari";

/** A file of one new result for the bidan, checked by HR; its version and id. */
async function planFile(world: World, state: "CHECKED" | "APPLYING") {
  const job = await checkPlanFile(world, [
    planRow(await nipOf(world, "bidan"), "Ibu hamil terlayani", "Cakupan"),
  ]);
  await world.inside("A", (tx) => tx.importJob.updateMany({ where: { id: job.id }, data: { state } }));
  return { importId: job.id, version: 0 };
}

export const samples: Samples = {
  giveTarget: {
    by: "kadin",
    mayAlso: ["hr", "unitHr", "kapus"],
    input: (world) => bulkTarget(world, { expected: 3 }),
  },
  saveLibraryResult: {
    by: "kapus",
    mayAlso: ["hr", "unitHr", "kadin"],
    input: (world) => typedEntry(world),
  },
  archiveLibraryResult: {
    by: "kapus",
    mayAlso: ["hr", "unitHr", "kadin"],
    input: async (world) => ({ libraryId: await libraryEntry(world), version: 0 }),
  },
  useLibraryResult: {
    by: "bidan",
    input: async (world) => ({
      skpId: await draftPlan(world, "bidan"),
      libraryId: await libraryEntry(world),
    }),
  },
  keepResult: {
    by: "kapus",
    mayAlso: ["hr", "unitHr", "kadin"],
    input: async (world) => {
      const skpId = await agreedPlan(world, "bidan", "kapus");
      return { skpId, resultId: (await resultIds(world, skpId))[0] };
    },
  },
  copyLastYear: {
    by: "bidan",
    input: async (world) => {
      const sourceId = await lastYear(world, "bidan", ["Ibu terlayani"]);
      return {
        skpId: await draftPlan(world, "bidan"),
        sourceId,
        resultIds: await resultIds(world, sourceId),
      };
    },
  },
  checkPaste: {
    by: "bidan",
    input: async (world) => ({ skpId: await draftPlan(world, "bidan"), table: TABLE }),
  },
  savePaste: {
    by: "bidan",
    input: async (world) => ({ skpId: await draftPlan(world, "bidan"), table: TABLE }),
  },
  checkPlanImport: {
    by: "hr",
    mayAlso: ["unitHr"],
    input: async (world) =>
      planUpload(world, [planRow(await nipOf(world, "bidan"), "Ibu hamil terlayani", "Cakupan")]),
  },
  confirmPlanImport: { by: "hr", input: (world) => planFile(world, "CHECKED") },
  applyPlanImport: { by: "hr", input: (world) => planFile(world, "APPLYING") },
};
