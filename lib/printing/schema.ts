import { z } from "zod";
import { id, ticked } from "@/lib/core/input";

const plans = z.object({
  unitId: id,
  content: z.enum(["PLAN", "PLANNING"], "Pilih dokumen yang dicetak."),
  periodId: z.uuid("Pilih tahun yang dicetak."),
  withBelow: ticked,
});

const evaluations = z.object({
  unitId: id,
  content: z.literal("EVALUATION"),
  subperiodId: z.uuid("Pilih periode yang dicetak."),
  withBelow: ticked,
});

/** Plans of a year, or evaluations of a subperiod. */
export const startPrintInput = z.union([evaluations, plans]);

export type StartPrint = z.output<typeof startPrintInput>;

export const runPrintInput = z.object({ jobId: id });
