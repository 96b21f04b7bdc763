import { calibrationOf, proposed } from "@/tests/support/calibrations";
import type { Samples } from "@/tests/support/command-samples";
import { recommended, switchTeams, teamOf } from "@/tests/support/evaluation-teams";
import { rated } from "@/tests/support/evaluations";
import type { World } from "@/tests/support/world";

/** A calibration of the midwife's clinic and everything else in the office; the nurse is not in it. */
const running = async (world: World) => {
  await rated(world, "bidan");
  return { sessionId: await calibrationOf(world, true), version: 0 };
};

export const samples: Samples = {
  openCalibration: {
    by: "kadin",
    input: async (world) => {
      await rated(world, "bidan");
      return { unitId: world.unit("A", "dinas"), subperiodId: world.period.A.q1, anonymous: "ya" };
    },
  },
  refreshCalibration: { by: "hr", input: running },
  nameCalibration: { by: "kadin", input: running },
  closeCalibration: {
    by: "hr",
    input: async (world) => ({ ...(await running(world)), conclusion: "Rating sudah setara." }),
  },
  inviteParticipant: {
    by: "hr",
    input: async (world) => ({
      sessionId: (await running(world)).sessionId,
      employeeId: world.person("dokter").employeeId,
    }),
  },
  dismissParticipant: {
    by: "hr",
    input: async (world) => ({
      sessionId: (await running(world)).sessionId,
      employeeId: world.person("kapus").employeeId,
    }),
  },
  proposeRating: {
    by: "kapus",
    input: async (world) => ({
      ...(await running(world)),
      number: 1,
      aspect: "BEHAVIOUR",
      before: "MEETS",
      after: "ABOVE",
      reason: "Menjadi rujukan rekan-rekannya.",
    }),
  },
  answerProposal: {
    by: "kapus",
    input: async (world) => ({
      proposalId: (await proposed(world)).proposalId,
      decision: "DECLINED",
      answer: "Capaian itu hasil kerja seluruh tim.",
    }),
  },
  formEvaluationTeam: {
    by: "hr",
    input: async (world) => {
      await switchTeams(world, true);
      return { unitId: world.unit("A", "dinas"), purpose: "Menilai setara." };
    },
  },
  addTeamMember: {
    by: "kadin",
    input: async (world) => ({
      teamId: await teamOf(world, ["dokter"]),
      employeeId: world.person("kapus2").employeeId,
      party: "Puskesmas lain",
    }),
  },
  removeTeamMember: {
    by: "hr",
    input: async (world) => ({
      teamId: await teamOf(world, ["dokter"]),
      employeeId: world.person("dokter").employeeId,
    }),
  },
  endEvaluationTeam: {
    by: "kadin",
    input: async (world) => ({ teamId: await teamOf(world, ["dokter"]), version: 0, reason: "Selesai." }),
  },
  advise: {
    by: "dokter",
    input: async (world) => {
      const evaluationId = await rated(world, "bidan");
      await teamOf(world, ["dokter"]);
      return { evaluationId, kind: "COMMENT", text: "Selalu siap membantu poli lain." };
    },
  },
  answerAdvice: {
    by: "kapus",
    input: async (world) => ({
      adviceId: (await recommended(world)).adviceId,
      followed: "tidak",
      answer: "Kunjungan itu sudah diperhitungkan.",
    }),
  },
};
