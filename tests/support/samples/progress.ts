import { execute } from "@/lib/core/command";
import { recordProgress } from "@/lib/progress/commands/record";
import { agreedPlan } from "@/tests/support/agreed-plan";
import type { Samples } from "@/tests/support/command-samples";
import { NOW, type World } from "@/tests/support/world";

async function entryInput(world: World) {
  const plan = await agreedPlan(world, "bidan");
  return {
    indicatorId: plan.indicators[0],
    subperiodId: world.period.A.q1,
    realisation: "90%",
    evidenceUrl: "https://bukti.example/1",
  };
}

async function recorded(world: World) {
  const actor = await world.actor("bidan");
  const result = await execute(recordProgress, { actor, now: NOW }, await entryInput(world));
  if (!result.ok) throw new Error(result.message);
  return result.data;
}

export const samples: Samples = {
  checkEvidence: {
    by: "kapus",
    input: async (world) => {
      const { skpId, evidenceId } = await recorded(world);
      return { skpId, items: { [evidenceId ?? ""]: { state: "ACCEPTED" } } };
    },
  },
  appointChecker: {
    by: "kapus",
    input: async (world) => {
      const key = { agencyId: world.agency.A, id: world.person("perawat").employeeId };
      const { nip } = await world.inside("A", (tx) =>
        tx.employee.findUniqueOrThrow({ where: { agencyId_id: key }, select: { nip: true } }),
      );
      return { nip };
    },
    mayAlso: ["bupati", "kadin", "kapus2"],
    namesNothing: "the NIP is looked up in one's own agency",
  },
  dismissChecker: {
    by: "kapus",
    input: async (world) => {
      const checkerId = world.person("perawat").employeeId;
      const appraiserId = world.person("kapus").employeeId;
      await world.inside("A", (tx) =>
        tx.evidenceChecker.create({ data: { agencyId: world.agency.A, appraiserId, checkerId, since: NOW } }),
      );
      return { checkerId };
    },
  },
  takeOverResult: {
    by: "kapus",
    input: async (world) => {
      const { results } = await agreedPlan(world, "bidan");
      return { workResultId: results[0], note: "Tidak ada kemajuan sesudah tiga kali pembinaan." };
    },
  },
  recordProgress: { by: "bidan", input: entryInput },
  removeEvidence: {
    by: "bidan",
    input: async (world) => ({ evidenceId: (await recorded(world)).evidenceId }),
  },
};
