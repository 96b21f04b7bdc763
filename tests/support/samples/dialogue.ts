import type { Samples } from "@/tests/support/command-samples";
import { heldDialogue, plannedDialogue } from "@/tests/support/held-dialogue";

const appointment = { plannedFor: "2026-02-20T09:00", place: "Daring", agenda: "Progres" };

export const samples: Samples = {
  planDialogue: {
    by: "kapus",
    mayAlso: ["bidan"],
    input: (world) => ({ employeeId: world.person("bidan").employeeId, ...appointment }),
  },
  changePlan: {
    by: "bidan",
    input: async (world) => ({ dialogueId: await plannedDialogue(world), version: 0, ...appointment }),
  },
  cancelDialogue: {
    by: "bidan",
    input: async (world) => ({ dialogueId: await plannedDialogue(world), version: 0, reason: "Dinas luar" }),
  },
  writeNotes: {
    by: "bidan",
    input: async (world) => ({ dialogueId: await plannedDialogue(world), version: 0, notes: "Catatan" }),
  },
  confirmDialogue: {
    by: "bidan",
    input: async (world) => ({ dialogueId: (await heldDialogue(world)).dialogueId, version: 1 }),
  },
  closeAction: {
    by: "bidan",
    input: async (world) => ({
      actionId: (await heldDialogue(world)).actionId,
      state: "DONE",
      outcome: "Jadwal selesai disusun.",
    }),
  },
};
