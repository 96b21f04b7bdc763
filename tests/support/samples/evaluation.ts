import { execute } from "@/lib/core/command";
import { toLocalInput } from "@/lib/core/dates";
import { proposeReuse } from "@/lib/evaluation/commands/reuse";
import type { Samples } from "@/tests/support/command-samples";
import { agreedPlan, decided, opened, rated, recordOf, selfReviewed } from "@/tests/support/evaluations";
import { movedMidwife } from "@/tests/support/moved";
import { NOW, type World } from "@/tests/support/world";

const reviewed = async (world: World) => ({ evaluationId: await selfReviewed(world, "bidan"), version: 1 });
const settled = async (world: World) => ({ evaluationId: await decided(world, "bidan"), version: 6 });

const codeOf = async (world: World, unit: string) => {
  const key = { agencyId: world.agency.A, id: world.unit("A", unit) };
  const found = await world.inside("A", (tx) => tx.unit.findUniqueOrThrow({ where: { agencyId_id: key } }));
  return found.code;
};
/** A day after the moment at which the matrix tries it. */
const ahead = () => toLocalInput(new Date(NOW.getTime() + 86_400_000), "Asia/Jayapura");

export const samples: Samples = {
  openEvaluation: {
    by: "bidan",
    input: async (world) => ({ skpId: await agreedPlan(world, "bidan"), subperiodId: world.period.A.q1 }),
    mayAlso: ["kapus"],
  },
  openEvaluations: { by: "hr", input: (world) => ({ subperiodId: world.period.A.q1 }) },
  saveSelfReview: {
    by: "bidan",
    input: async (world) => ({
      evaluationId: await opened(world, "bidan"),
      version: 0,
      intent: "send",
      note: "Selesai.",
    }),
  },
  startRating: {
    by: "kapus",
    input: async (world) => {
      const evaluationId = await opened(world, "bidan");
      await world.inside("A", (tx) =>
        tx.agency.update({ where: { id: world.agency.A }, data: { selfReviewRequired: false } }),
      );
      return { evaluationId, version: 0 };
    },
  },
  rateResults: {
    by: "kapus",
    input: async (world) => {
      const target = await reviewed(world);
      const [result] = (await recordOf(world, "bidan", target.evaluationId)).results;
      return { ...target, results: { [result?.id ?? ""]: { rating: "MEETS" } } };
    },
  },
  rateBehaviour: {
    by: "kapus",
    input: async (world) => ({ ...(await reviewed(world)), behaviours: { LOYAL: { rating: "MEETS" } } }),
  },
  rateCompetency: {
    by: "kapus",
    input: async (world) => ({ ...(await reviewed(world)), competencies: { INTEGRITY: { level: "3" } } }),
  },
  rateOverall: {
    by: "kapus",
    input: async (world) => ({ ...(await reviewed(world)), resultRating: "MEETS" }),
  },
  decideEvaluation: {
    by: "kapus",
    input: async (world) => ({ evaluationId: await rated(world, "bidan"), version: 5 }),
  },
  holdResults: {
    by: "kadin",
    input: async (world) => ({
      subperiodId: world.period.A.q1,
      unitCode: await codeOf(world, "puskesmas"),
      until: ahead(),
      reason: "Menunggu rapat kalibrasi.",
    }),
    mayAlso: ["bupati", "hr", "unitHr", "kapus"],
  },
  releaseResults: {
    by: "kadin",
    input: async (world) => {
      const subperiodId = world.period.A.q1;
      const unitId = world.unit("A", "puskesmas");
      await world.inside("A", (tx) =>
        tx.releaseHold.create({
          data: {
            agencyId: world.agency.A,
            subperiodId,
            unitId,
            until: new Date(Date.now() + 86_400_000),
            reason: "Menunggu rapat kalibrasi.",
            setById: world.person("kadin").accountId,
            setAt: new Date(),
          },
        }),
      );
      return { subperiodId, unitId, version: 0 };
    },
    mayAlso: ["bupati", "hr", "unitHr", "kapus"],
  },
  proposeReuse: {
    by: "kapus2",
    input: async (world) => ({ evaluationId: (await movedMidwife(world)).second, version: 0 }),
  },
  answerReuse: {
    by: "bidan",
    input: async (world) => {
      const { second } = await movedMidwife(world);
      const context = { actor: await world.actor("kapus2"), now: NOW };
      const proposed = await execute(proposeReuse, context, { evaluationId: second, version: 0 });
      if (!proposed.ok) throw new Error(proposed.message);
      return { evaluationId: second, version: 1, intent: "decline" };
    },
  },
  reopenEvaluation: {
    by: "kadin",
    input: async (world) => ({ ...(await settled(world)), reason: "Rating hasil kerja kedua salah ketik." }),
    mayAlso: ["hr"],
  },
  acknowledgeEvaluation: { by: "bidan", input: settled },
  objectToEvaluation: {
    by: "bidan",
    input: async (world) => ({
      ...(await settled(world)),
      reason: "Bukti hasil kerja kedua belum dipertimbangkan.",
    }),
  },
};
