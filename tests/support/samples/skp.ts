import { execute } from "@/lib/core/command";
import { withdrawSkp } from "@/lib/skp/commands/agree";
import { deleteResult } from "@/lib/skp/commands/results";
import { agreement } from "@/tests/support/agreements";
import type { Samples } from "@/tests/support/command-samples";
import { agreedPlan, done, draftPlan, submittedPlan, typedResult, versionOf } from "@/tests/support/plans";
import { approved, study } from "@/tests/support/tasks";
import { NOW, type World } from "@/tests/support/world";

const withVersion = async (world: World, skpId: string) => ({
  skpId,
  version: await versionOf(world, "A", skpId),
});

const firstResult = async (world: World, skpId: string) => {
  const row = await world.inside("A", (tx) => tx.workResult.findFirstOrThrow({ where: { skpId } }));
  return { skpId, resultId: row.id, version: row.version };
};

/** A result that was handed in once, and removed after the plan had been taken back. */
const removedResult = async (world: World) => {
  const skpId = await submittedPlan(world, "bidan");
  const context = { actor: await world.actor("bidan"), now: NOW };
  done(await execute(withdrawSkp, context, await withVersion(world, skpId)));
  const { resultId, version } = await firstResult(world, skpId);
  done(await execute(deleteResult, context, { skpId, resultId, version }));
  return { skpId, resultId };
};

const resourceOf = async (world: World) => {
  const skpId = await draftPlan(world, "bidan");
  const data = {
    agencyId: world.agency.A,
    skpId,
    kind: "RESOURCE",
    sortOrder: 0,
    text: "Kendaraan",
  } as const;
  const { id } = await world.inside("A", (tx) => tx.skpTerm.create({ data }));
  return { skpId, termId: id };
};

export const samples: Samples = {
  takeAgreement: {
    by: "kapus",
    input: async (world) => {
      await agreement(world, "puskesmas", ["Layanan meningkat"]);
      return withVersion(world, await draftPlan(world, "kapus", []));
    },
  },
  linkAgreement: {
    by: "kapus",
    input: async (world) => {
      const { goalIds } = await agreement(world, "puskesmas", ["Layanan meningkat"]);
      const skpId = await draftPlan(world, "kapus");
      const { resultId } = await firstResult(world, skpId);
      return { ...(await withVersion(world, skpId)), goals: [{ goalId: goalIds[0], resultId }] };
    },
  },
  startSkp: {
    by: "bidan",
    input: (world) => ({ periodId: world.period.A.id, approach: "QUALITATIVE" }),
    mayAlso: ["kadin", "kapus", "kapus2", "dokter", "perawat", "hr", "unitHr", "auditor"],
  },
  changeApproach: {
    by: "kapus",
    input: async (world) => ({
      ...(await withVersion(world, await draftPlan(world, "bidan"))),
      approach: "QUALITATIVE",
    }),
  },
  saveResult: {
    by: "bidan",
    input: async (world) => ({ skpId: await draftPlan(world, "bidan"), ...typedResult("Ibu terlayani") }),
  },
  deleteResult: {
    by: "bidan",
    input: async (world) => firstResult(world, await draftPlan(world, "bidan")),
  },
  restoreResult: {
    by: "bidan",
    input: removedResult,
  },
  moveResult: {
    by: "bidan",
    input: async (world) => ({
      ...(await firstResult(world, await draftPlan(world, "bidan", ["Satu", "Dua"]))),
      direction: "DOWN",
    }),
  },
  setPriority: {
    by: "kapus",
    input: async (world) => ({
      ...(await firstResult(world, await draftPlan(world, "bidan"))),
      kind: "ADDITIONAL",
    }),
  },
  saveExpectations: {
    by: "kapus",
    mayAlso: ["bidan"],
    input: async (world) => ({
      skpId: await draftPlan(world, "bidan"),
      value: "LOYAL",
      lines: "Mengutamakan organisasi",
    }),
  },
  saveTerms: {
    by: "kapus",
    mayAlso: ["bidan"],
    input: async (world) => ({
      skpId: await draftPlan(world, "bidan"),
      kind: "RESOURCE",
      lines: "Kendaraan operasional",
    }),
  },
  saveTerm: {
    by: "kapus",
    mayAlso: ["bidan"],
    input: async (world) => ({ ...(await resourceOf(world)), before: "||||", resource: "BUDGET" }),
  },
  markResource: {
    by: "kapus",
    input: async (world) => ({ ...(await resourceOf(world)), fulfilment: "AGREED" }),
  },
  addComment: {
    by: "kapus",
    mayAlso: ["bidan"],
    input: async (world) => ({
      skpId: await draftPlan(world, "bidan"),
      row: "LOYAL",
      text: "Mohon diperjelas.",
    }),
  },
  resolveComment: {
    by: "kapus",
    mayAlso: ["bidan"],
    input: async (world) => {
      const skpId = await draftPlan(world, "bidan");
      const data = {
        agencyId: world.agency.A,
        skpId,
        row: "LOYAL",
        authorName: "Nama bidan",
        text: "Jelas?",
      };
      const { id } = await world.inside("A", (tx) => tx.rowComment.create({ data }));
      return { skpId, commentId: id };
    },
  },
  submitSkp: {
    by: "bidan",
    input: async (world) => withVersion(world, await draftPlan(world, "bidan")),
  },
  withdrawSkp: {
    by: "bidan",
    input: async (world) => withVersion(world, await submittedPlan(world, "bidan")),
  },
  returnSkp: {
    by: "kapus",
    input: async (world) => ({
      ...(await withVersion(world, await submittedPlan(world, "bidan"))),
      note: "Perjelas target.",
    }),
  },
  agreeSkp: {
    by: "kapus",
    input: async (world) => withVersion(world, await submittedPlan(world, "bidan")),
  },
  reopenSkp: {
    by: "kapus",
    input: async (world) => ({
      ...(await withVersion(world, await agreedPlan(world, "bidan", "kapus"))),
      reason: "NEW_ASSIGNMENT",
      note: "Penugasan baru.",
    }),
  },
  addTaskResult: {
    by: "bidan",
    input: async (world) => {
      await draftPlan(world, "bidan");
      return { taskId: await approved(world), statement: "Panduan layanan tersusun" };
    },
  },
  addStudyResults: {
    by: "bidan",
    input: async (world) => ({
      skpId: await draftPlan(world, "bidan"),
      studyLeaveId: await study(world),
      items: [{ take: "ya", statement: "Hasil evaluasi akademik memuaskan", indicators: "IPK di atas 3,5" }],
    }),
  },
};
