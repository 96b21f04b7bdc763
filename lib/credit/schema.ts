import { z } from "zod";
import { count, day, id, requiredText } from "@/lib/core/input";

const SCALE = "Isi angka kredit dengan paling banyak dua desimal, misalnya 112,50.";

export const basisInput = z.object({
  employeeId: id,
  version: count,
  points: z
    .string(SCALE)
    .transform((text) => text.replace(/[\s.]/g, "").replace(",", "."))
    .refine((text) => /^\d{1,6}(\.\d{1,2})?$/.test(text), SCALE),
  countsFrom: day("Isi bulan pertama yang dihitung.").refine(
    (date) => date.getUTCDate() === 1,
    "Pilih tanggal satu: angka kredit dihitung per bulan penuh.",
  ),
  source: requiredText("Tulis nomor dan tanggal penetapannya.", 300),
});
