import { execute } from "@/lib/core/command";
import { decideAward } from "@/lib/followup/commands/awards";
import { addCoachingStep, saveCoaching } from "@/lib/followup/commands/coaching";
import { startExport } from "@/lib/followup/commands/exports";
import { tagRecommendation } from "@/lib/followup/commands/recommendations";
import { giveMandate } from "@/lib/followup/commands/sanctions";
import type { Samples } from "@/tests/support/command-samples";
import { awardKind, coached, judged, nominated, SANCTION, sanctioned } from "@/tests/support/followup";
import { checkFormerFile, formerUpload } from "@/tests/support/former-files";
import { type Name, NOW, type World } from "@/tests/support/world";

const by = async (world: World, name: Name) => ({ actor: await world.actor(name), now: NOW });
const words = { goal: "Layanan tepat waktu.", facts: "Baru 60% tepat waktu." };
const step = { text: "Mengikuti pendampingan.", owner: "EMPLOYEE", dueOn: "2026-03-31" };
const reason = "Memenuhi kriteria.";

async function tagged(world: World): Promise<string> {
  const evaluationId = await judged(world, "bidan", "GOOD");
  await execute(tagRecommendation, await by(world, "kapus"), {
    evaluationId,
    kind: "TRAINING",
    text: "Pelatihan APN.",
  });
  const where = { agencyId: world.agency.A, evaluationId };
  return world.inside("A", async (tx) => (await tx.recommendation.findFirstOrThrow({ where })).id);
}

async function filled(world: World): Promise<string> {
  const planId = await coached(world);
  await execute(saveCoaching, await by(world, "bidan"), { planId, version: 0, ...words });
  return planId;
}

async function granted(world: World): Promise<string> {
  const awardId = await nominated(world);
  await execute(decideAward, await by(world, "bupati"), { awardId, version: 0, decision: "GRANTED", reason });
  return awardId;
}

async function mandate(world: World) {
  const where = { agencyId: world.agency.A, id: world.person("kadin").employeeId };
  const { nip } = await world.inside("A", (tx) => tx.employee.findFirstOrThrow({ where }));
  return { nip: nip ?? "", scope: "SANCTIONS", basis: "SK Bupati 5/2026", startsOn: "2026-01-01" };
}

async function failedExport(world: World): Promise<string> {
  const input = { kind: "CREDIT", format: "csv", unitId: world.unit("A", "dinas") };
  const started = await execute(startExport, await by(world, "hr"), input);
  const jobId = started.ok ? started.data.jobId : "";
  await world.inside("A", (tx) =>
    tx.exportJob.updateMany({ where: { agencyId: world.agency.A, id: jobId }, data: { state: "FAILED" } }),
  );
  return jobId;
}

/** A predicate of last year, checked by HR; its version and id. */
async function formerFile(world: World, state: "CHECKED" | "APPLYING") {
  const { id } = await checkFormerFile(world, [["bidan", 2025, "Baik"]]);
  await world.inside("A", (tx) => tx.importJob.updateMany({ where: { id }, data: { state } }));
  return { importId: id, version: 0 };
}

export const samples: Samples = {
  tagRecommendation: {
    by: "kapus",
    input: async (world) => ({
      evaluationId: await judged(world, "bidan", "GOOD"),
      kind: "TRAINING",
      text: "Pelatihan APN.",
    }),
  },
  untagRecommendation: {
    by: "kapus",
    input: async (world) => ({ recommendationId: await tagged(world), version: 0 }),
  },
  workOffRecommendation: {
    by: "hr",
    input: async (world) => ({
      recommendationId: await tagged(world),
      version: 0,
      state: "PLANNED",
      note: "Triwulan II.",
    }),
  },
  saveCoaching: {
    by: "bidan",
    input: async (world) => ({ planId: await coached(world), version: 0, ...words }),
  },
  addCoachingStep: { by: "bidan", input: async (world) => ({ planId: await coached(world), ...step }) },
  finishCoachingStep: {
    by: "bidan",
    input: async (world) => {
      const planId = await coached(world);
      await execute(addCoachingStep, await by(world, "bidan"), { planId, ...step });
      const where = { agencyId: world.agency.A, planId };
      const { id } = await world.inside("A", (tx) => tx.coachingStep.findFirstOrThrow({ where }));
      return { stepId: id, version: 0, note: "Sudah diikuti." };
    },
  },
  addCoachingNote: {
    by: "kapus",
    input: async (world) => ({ planId: await coached(world), text: "Mulai membaik.", confidential: "ya" }),
  },
  closeCoaching: {
    by: "kapus",
    input: async (world) => ({
      planId: await filled(world),
      version: 1,
      outcome: "REACHED",
      outcomeNote: "Target tercapai.",
    }),
  },
  saveAwardKind: {
    by: "hr",
    input: () => ({ name: "Inovator", criteria: "Gagasan yang dipakai." }),
    namesNothing: "defines an award of the own agency",
  },
  nominateForAward: {
    by: "kapus",
    input: async (world) => ({
      kindId: await awardKind(world),
      employeeId: world.person("bidan").employeeId,
      year: 2026,
      reason,
    }),
  },
  decideAward: {
    by: "bupati",
    input: async (world) => ({ awardId: await nominated(world), version: 0, decision: "GRANTED", reason }),
  },
  announceAward: { by: "bupati", input: async (world) => ({ awardId: await granted(world), version: 1 }) },
  withdrawAward: {
    by: "bupati",
    input: async (world) => ({ awardId: await granted(world), version: 1, reason }),
  },
  recordSanction: {
    by: "bupati",
    input: (world) => ({ employeeId: world.person("bidan").employeeId, ...SANCTION }),
  },
  endSanction: {
    by: "bupati",
    input: async (world) => ({ sanctionId: await sanctioned(world), version: 0, state: "SERVED", reason }),
  },
  seeSanction: { by: "bidan", input: async (world) => ({ sanctionId: await sanctioned(world) }) },
  answerSanction: {
    by: "bidan",
    input: async (world) => ({
      sanctionId: await sanctioned(world),
      version: 0,
      statement: "Saya sedang sakit.",
    }),
  },
  giveMandate: { by: "hr", input: mandate },
  endMandate: {
    by: "hr",
    input: async (world) => {
      const given = await execute(giveMandate, await by(world, "hr"), await mandate(world));
      return { mandateId: given.ok ? given.data.mandateId : "" };
    },
  },
  setAllowance: {
    by: "hr",
    input: () => ({
      enabled: "ya",
      VERY_GOOD: "100",
      GOOD: "100",
      NEEDS_IMPROVEMENT: "75",
      POOR: "50",
      VERY_POOR: "0",
    }),
    namesNothing: "shares of the own agency",
  },
  setPeriodicCoaching: {
    by: "hr",
    input: () => ({ periodic: "ya", version: 0 }),
    namesNothing: "setting of the own agency",
  },
  startExport: {
    by: "hr",
    input: (world) => ({ kind: "CREDIT", format: "csv", unitId: world.unit("A", "dinas") }),
  },
  repeatExport: { by: "hr", input: async (world) => ({ jobId: await failedExport(world) }) },
  checkFormerImport: {
    by: "hr",
    mayAlso: ["adminPusat"],
    input: (world) => formerUpload(world, [["bidan", 2025, "Baik"]]),
  },
  confirmFormerImport: { by: "hr", input: (world) => formerFile(world, "CHECKED") },
  applyFormerImport: { by: "hr", input: (world) => formerFile(world, "APPLYING") },
};
