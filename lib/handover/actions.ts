"use server";

import { action } from "@/lib/core/action";
import { deliverDocument, noteNotReturned } from "@/lib/handover/commands/deliver";
import { evaluateAbove } from "@/lib/handover/commands/evaluate-above";
import { signDocument } from "@/lib/handover/commands/sign";

const page = ({ evaluationId }: { evaluationId: string }) => `/dokumen-evaluasi/${evaluationId}`;

export const signDocumentAction = action(signDocument, {
  redirectTo: page,
  notice: "dokumen-ditandatangani",
});

export const evaluateAboveAction = action(evaluateAbove, {
  redirectTo: page,
  notice: "dokumen-ditandatangani",
});

export const deliverDocumentAction = action(deliverDocument, {
  redirectTo: page,
  notice: "dokumen-disampaikan",
});

export const noteNotReturnedAction = action(noteNotReturned, {
  redirectTo: page,
  notice: "dokumen-tidak-kembali",
});
