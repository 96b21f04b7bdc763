"use server";

import { action } from "@/lib/core/action";
import { deliverDocument, noteNotReturned } from "@/lib/handover/commands/deliver";
import { evaluateAbove } from "@/lib/handover/commands/evaluate-above";
import { receiveReport, sendReport } from "@/lib/handover/commands/report";
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

const report = ({ reportId }: { reportId: string }) => `/laporan-evaluasi/${reportId}`;

export const sendReportAction = action(sendReport, { redirectTo: report, notice: "laporan-dikirim" });
export const receiveReportAction = action(receiveReport, { redirectTo: report, notice: "laporan-diterima" });
