import type { Samples } from "@/tests/support/command-samples";
import { trainingSession } from "@/tests/support/training";
import type { World } from "@/tests/support/world";

const program = { name: "Komunikasi", type: "17", competency: "", provider: "Balai", hours: "12" };
const session = { startsOn: "2026-03-01", endsOn: "2026-03-02", place: "Aula", capacity: "20" };
const past = { startsOn: "2026-02-01", endsOn: "2026-02-02" };

async function attended(world: World): Promise<string> {
  const { sessionId, enrolments } = await trainingSession(world, { ...past, enrolled: ["bidan"] });
  await world.inside("A", (tx) =>
    tx.trainingEnrolment.updateMany({ where: { sessionId }, data: { state: "ATTENDED", hours: 12 } }),
  );
  return enrolments.bidan ?? "";
}

export const samples: Samples = {
  createProgram: { by: "hr", input: () => program, namesNothing: "makes a programme of the own agency" },
  updateProgram: {
    by: "hr",
    input: async (world) => ({ programId: (await trainingSession(world)).programId, version: 0, ...program }),
  },
  archiveProgram: {
    by: "hr",
    input: async (world) => ({ programId: (await trainingSession(world)).programId, version: 0 }),
  },
  createSession: {
    by: "hr",
    input: async (world) => ({ programId: (await trainingSession(world)).programId, ...session }),
  },
  updateSession: {
    by: "hr",
    input: async (world) => ({ sessionId: (await trainingSession(world)).sessionId, version: 0, ...session }),
  },
  cancelSession: {
    by: "hr",
    input: async (world) => ({ sessionId: (await trainingSession(world)).sessionId, version: 0 }),
  },
  completeSession: {
    by: "hr",
    input: async (world) => ({ sessionId: (await trainingSession(world, past)).sessionId, version: 0 }),
  },
  enrol: {
    by: "bidan",
    input: async (world) => ({
      sessionId: (await trainingSession(world)).sessionId,
      employeeId: world.person("bidan").employeeId,
    }),
  },
  cancelEnrolment: {
    by: "bidan",
    input: async (world) => ({
      enrolmentId: (await trainingSession(world, { enrolled: ["bidan"] })).enrolments.bidan,
    }),
  },
  recordAttendance: {
    by: "hr",
    input: async (world) => {
      const { sessionId, enrolments } = await trainingSession(world, { ...past, enrolled: ["bidan"] });
      return { sessionId, listed: enrolments.bidan, attended: enrolments.bidan };
    },
  },
  recordCertificate: {
    by: "hr",
    input: async (world) => ({
      enrolmentId: await attended(world),
      version: 0,
      hours: "12",
      certificateNumber: "123/BP/2026",
    }),
  },
};
