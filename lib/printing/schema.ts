import { z } from "zod";
import { id, ticked } from "@/lib/core/input";
import { PrintContent } from "@/lib/db/generated/enums";

export const startPrintInput = z.object({
  unitId: id,
  periodId: z.uuid("Pilih tahun yang dicetak."),
  content: z.enum(PrintContent, "Pilih dokumen yang dicetak."),
  withBelow: ticked,
});

export const runPrintInput = z.object({ jobId: id });
