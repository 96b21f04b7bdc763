import { z } from "zod";

/** Parts that form schemas share. Every text is trimmed; line ends become "\n". */

export const id = z.uuid("Data yang dipilih tidak dikenal. Muat ulang halaman, lalu pilih lagi.");

/** Whether a part of an address can be an id at all. */
export const isId = (text: string): boolean => id.safeParse(text).success;

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

/** A calendar day "2026-01-31" as midnight UTC, the way day columns arrive; `ask` is the sentence when it is missing. */
export function day(ask: string) {
  return z.string(ask).transform((text, context) => {
    const date = dayOf(text);
    if (date === null) context.addIssue({ code: "custom", message: text.trim() === "" ? ask : NO_DAY });
    return date ?? z.NEVER;
  });
}

/** A calendar day that may be left out; null when empty. */
export const optionalDay = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return null;
    const date = dayOf(text);
    if (date === null) context.addIssue({ code: "custom", message: NO_DAY });
    return date ?? z.NEVER;
  });

/** A box to tick: "ya" from a form, nothing when it is left open. */
export const ticked = z
  .union([z.boolean(), z.literal("ya"), z.literal("")])
  .default(false)
  .transform((value) => value === true || value === "ya");

const NO_DAY = "Tulis tanggal yang ada di kalender.";

function dayOf(text: string): Date | null {
  const written = text.trim();
  const date = new Date(`${written}T00:00:00Z`);
  const exists = /^(19|20)\d\d-\d\d-\d\d$/.test(written) && !Number.isNaN(date.getTime());
  return exists && date.toISOString().startsWith(written) ? date : null;
}

function trimmed(max: number) {
  return z
    .string("Isi dengan teks.")
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .refine((value) => value.length <= max, `Persingkat menjadi paling banyak ${max} huruf.`);
}
