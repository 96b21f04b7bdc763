"use server";

import { action } from "@/lib/core/action";
import { repeatPrint, startPrint } from "@/lib/printing/commands";
import { runPrint } from "@/lib/printing/run";

export const startPrintAction = action(startPrint, {
  redirectTo: ({ jobId }) => `/cetak/${jobId}`,
  afterwards: ({ jobId }, actor) => runPrint(actor, jobId),
});
export const repeatPrintAction = action(repeatPrint, {
  redirectTo: ({ jobId }) => `/cetak/${jobId}`,
  afterwards: ({ jobId }, actor) => runPrint(actor, jobId),
});
