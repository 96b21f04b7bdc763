import { execute } from "@/lib/core/command";
import { acknowledgeEvaluation } from "@/lib/evaluation/commands/respond";
import { sendReport } from "@/lib/handover/commands/report";
import { signDocument } from "@/lib/handover/commands/sign";
import type { Samples } from "@/tests/support/command-samples";
import { decided, selfReviewed, setWindow, unsigned } from "@/tests/support/evaluations";
import { NOW, type World } from "@/tests/support/world";

const ENDED = new Date(NOW.getTime() - 86_400_000);
const OPENED = new Date("2026-01-01T00:00:00Z");

async function settled(world: World): Promise<void> {
  const evaluationId = await decided(world, "bidan");
  const context = { actor: await world.actor("bidan"), now: NOW };
  await execute(acknowledgeEvaluation, context, { evaluationId, version: 6 });
}

async function signed(world: World): Promise<string> {
  const evaluationId = await unsigned(world, "bidan");
  const context = { actor: await world.actor("kapus"), now: NOW };
  await execute(signDocument, context, { evaluationId, version: 6 });
  return evaluationId;
}

export const samples: Samples = {
  signDocument: {
    by: "kapus",
    input: async (world) => ({ evaluationId: await unsigned(world, "bidan"), version: 6 }),
  },
  evaluateAbove: {
    by: "kadin",
    input: async (world) => {
      const evaluationId = await selfReviewed(world, "bidan");
      await setWindow(world, world.period.A.q1, OPENED, ENDED);
      const reason = "Realisasi dan bukti dukung dibaca sendiri.";
      return { evaluationId, version: 1, resultRating: "MEETS", behaviourRating: "MEETS", reason };
    },
  },
  deliverDocument: {
    by: "kapus",
    input: async (world) => ({ evaluationId: await signed(world), version: 0 }),
  },
  noteNotReturned: {
    by: "kapus",
    input: async (world) => {
      const evaluationId = await decided(world, "bidan");
      await world.inside("A", (tx) =>
        tx.evaluationDocument.updateMany({
          where: { agencyId: world.agency.A, evaluationId },
          data: { returnBy: ENDED },
        }),
      );
      return { evaluationId, version: 1, reason: "Pegawai sedang cuti besar." };
    },
  },
  sendReport: {
    by: "kapus",
    input: async (world) => {
      await settled(world);
      return { subperiodId: world.period.A.q1, documents: 1, carried: 0 };
    },
    // Whoever leads has a report of their own; theirs holds nothing here.
    mayAlso: ["kadin", "bupati", "kapus2"],
  },
  receiveReport: {
    by: "kadin",
    input: async (world) => {
      await settled(world);
      const context = { actor: await world.actor("kapus"), now: NOW };
      const sent = await execute(sendReport, context, {
        subperiodId: world.period.A.q1,
        documents: 1,
        carried: 0,
      });
      return { reportId: sent.ok ? sent.data.reportId : "" };
    },
  },
};
