import { execute } from "@/lib/core/command";
import { saveResult } from "@/lib/skp/commands/results";
import type { Samples } from "@/tests/support/command-samples";
import { firstRole, leadersPlan, rowForm, teamOf, writeRow } from "@/tests/support/matrices";
import { done, draftPlan, typedResult } from "@/tests/support/plans";
import { NOW, type World } from "@/tests/support/world";

/** A matrix in which bidan has a role, and a draft plan for it to go into. */
async function matrixWithRole(world: World) {
  const skpId = await leadersPlan(world);
  await writeRow(world, skpId, "bidan", ["Ibu hamil terlayani"]);
  const planId = await draftPlan(world, "bidan", []);
  return { planId, ...(await firstRole(world, skpId, "bidan")) };
}

export const samples: Samples = {
  saveMatrixRow: {
    by: "kapus",
    input: async (world) => rowForm(world, await leadersPlan(world), "bidan", ["Ibu hamil terlayani", "-"]),
  },
  addMatrixMembers: {
    by: "kapus",
    input: async (world) => ({
      skpId: await leadersPlan(world),
      employeeIds: world.person("perawat").employeeId,
    }),
  },
  addMatrixTeam: {
    by: "kapus",
    input: async (world) => ({
      skpId: await leadersPlan(world),
      teamId: await teamOf(world, "kapus", ["bidan", "dokter"]),
    }),
  },
  removeMatrixMember: {
    by: "kapus",
    input: async (world) => {
      const { skpId, memberId, version } = await matrixWithRole(world);
      return { skpId, memberId, version };
    },
  },
  placeRole: {
    by: "bidan",
    mayAlso: ["kapus"],
    input: async (world) => {
      const { skpId, roleId } = await matrixWithRole(world);
      return { skpId, roleId };
    },
  },
  linkRole: {
    by: "bidan",
    mayAlso: ["kapus"],
    input: async (world) => {
      const { skpId, planId, roleId } = await matrixWithRole(world);
      const actor = await world.actor("bidan");
      const form = { skpId: planId, ...typedResult("Pasien bersalin dilayani") };
      const { resultId } = done(await execute(saveResult, { actor, now: NOW }, form));
      return { skpId, roleId, resultId };
    },
  },
  unlinkRole: {
    by: "bidan",
    mayAlso: ["kapus"],
    input: async (world) => {
      const { skpId, roleId } = await matrixWithRole(world);
      return { skpId, roleId };
    },
  },
  placeMyRoles: {
    by: "bidan",
    input: async (world) => ({ skpId: (await matrixWithRole(world)).planId }),
  },
  adoptWording: {
    by: "kapus",
    input: async (world) => {
      const { planId, ...role } = await matrixWithRole(world);
      const actor = await world.actor("bidan");
      const form = { skpId: planId, ...typedResult("Ibu hamil terlayani") };
      const { resultId } = done(await execute(saveResult, { actor, now: NOW }, form));
      await world.inside("A", (tx) =>
        tx.workResult.updateMany({
          where: { id: resultId },
          data: { roleId: role.roleId, statement: "Ibu hamil terlayani tepat waktu" },
        }),
      );
      return { skpId: role.skpId, roleId: role.roleId, version: role.version };
    },
  },
};
