import { z } from "zod";

const year = z.coerce
  .number("Pilih tahunnya.")
  .int("Pilih tahunnya.")
  .min(2022, "Pilih tahunnya.")
  .max(2100, "Pilih tahunnya.");
const LONG = "Daftar ini terlalu panjang untuk satu tahun.";

/** A table that was pasted, or a file; the file goes before the text. */
export const checkHolidaysInput = z.object({
  year,
  table: z.string().max(20_000, LONG).default(""),
  file: z.instanceof(File).optional(),
});

/** `seen` is the digest of the stored days that the preview was compared with. */
export const saveHolidaysInput = z.object({
  year,
  table: z.string().max(20_000, LONG),
  seen: z.string().max(64, "Muat ulang halaman, lalu coba lagi."),
});
