import { z } from "zod";

/** Parts that form schemas share. Every text is trimmed; line ends become "\n". */

export const id = z.uuid("Data yang dipilih tidak dikenal. Muat ulang halaman, lalu pilih lagi.");

/** A version number carried by a form. */
export const count = z.coerce.number("Muat ulang halaman, lalu coba lagi.").int().min(0).max(2_000_000_000);

/** A text that must be there; `ask` is the sentence when it is missing ("Isi target indikator."). */
export function requiredText(ask: string, max: number) {
  return trimmed(max).refine((value) => value !== "", ask);
}

/** A text that may be left out; null when empty. */
export function optionalText(max: number) {
  return trimmed(max)
    .default("")
    .transform((value) => (value === "" ? null : value));
}

/** An id that may be left out; null when empty. */
export const optionalId = z
  .union([z.literal(""), id])
  .optional()
  .transform((value) => (value === undefined || value === "" ? null : value));

function trimmed(max: number) {
  return z
    .string("Isi dengan teks.")
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .refine((value) => value.length <= max, `Persingkat menjadi paling banyak ${max} huruf.`);
}
