import {
  agreement,
  agreementVersion,
  goalVersion,
  strategicGoal,
  typedGoal,
} from "@/tests/support/agreements";
import type { Samples } from "@/tests/support/command-samples";
import type { World } from "@/tests/support/world";

const clinic = async (world: World, statements?: string[]) => {
  const made = await agreement(world, "puskesmas", statements);
  return { ...made, version: await agreementVersion(world, made.agreementId) };
};

const WRITERS = ["kadin", "hr", "unitHr", "bupati"] as const;

export const samples: Samples = {
  startAgreement: {
    by: "kapus",
    mayAlso: WRITERS,
    input: (world) => ({ periodId: world.period.A.id, unitId: world.unit("A", "puskesmas") }),
  },
  saveGoal: {
    by: "kapus",
    mayAlso: WRITERS,
    input: async (world) => ({
      ...(await clinic(world, [])),
      ...typedGoal("Ibu hamil terlayani"),
      version: 0,
    }),
  },
  deleteGoal: {
    by: "kapus",
    mayAlso: WRITERS,
    input: async (world) => {
      const { agreementId, goalIds } = await clinic(world);
      const goalId = goalIds[0] ?? "";
      return { agreementId, goalId, version: await goalVersion(world, goalId) };
    },
  },
  moveGoal: {
    by: "kapus",
    mayAlso: WRITERS,
    input: async (world) => {
      const { agreementId, goalIds } = await clinic(world, ["Satu", "Dua"]);
      return { agreementId, goalId: goalIds[1], direction: "UP" };
    },
  },
  saveBudgets: {
    by: "kapus",
    mayAlso: WRITERS,
    input: async (world) => ({
      ...(await clinic(world)),
      budgets: [{ name: "Pelayanan Kesehatan Masyarakat", amount: "Rp.923.035.400" }],
    }),
  },
  signAgreement: {
    by: "kapus",
    mayAlso: WRITERS,
    input: async (world) => ({ ...(await clinic(world)), signedOn: "2026-01-15" }),
  },
  redraftAgreement: {
    by: "kapus",
    mayAlso: WRITERS,
    input: async (world) => {
      const { agreementId, version } = await clinic(world);
      await world.inside("A", (tx) =>
        tx.performanceAgreement.updateMany({ where: { id: agreementId }, data: { isDraft: false } }),
      );
      return { agreementId, version, reason: "Target direvisi" };
    },
  },
  deleteAgreement: { by: "kapus", mayAlso: WRITERS, input: (world) => clinic(world, []) },
  saveStrategicGoal: {
    by: "bupati",
    mayAlso: ["hr"],
    input: (world) => ({
      unitId: world.unit("A", "root"),
      statement: "Derajat kesehatan meningkat",
      firstYear: "2025",
      lastYear: "2029",
    }),
  },
  deleteStrategicGoal: {
    by: "bupati",
    mayAlso: ["hr"],
    input: async (world) => ({ goalId: await strategicGoal(world), version: 0 }),
  },
};
