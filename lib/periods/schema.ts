import { z } from "zod";
import { count } from "@/lib/core/input";

const id = z.uuid("Pilih lagi dari daftar.");
const localTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, "Isi tanggal dan jam, misalnya 31/01/2026 23.59.");

export const createPeriodInput = z.object({
  year: z.coerce
    .number("Isi tahun dengan empat angka.")
    .int("Isi tahun dengan empat angka.")
    .min(2022, "Peraturan yang berlaku dimulai tahun 2022.")
    .max(2100, "Isi tahun dengan empat angka."),
  rhythm: z.enum(["MONTHLY", "QUARTERLY"], "Pilih irama evaluasi: bulanan atau triwulanan."),
  halfYearReview: z.preprocess((value) => value === "ya" || value === true, z.boolean()),
});

export const periodInput = z.object({ periodId: id, version: count });

/** Times are wall-clock in the agency's zone. */
export const setWindowInput = z
  .object({ windowId: id, version: count, opens: localTime, closes: localTime })
  .refine(({ opens, closes }) => closes > opens, {
    path: ["closes"],
    message: "Waktu tutup harus sesudah waktu buka.",
  });

export const extendWindowInput = z
  .object({
    windowId: id,
    scope: z.enum(["EVERYONE", "UNIT", "EMPLOYEE"], "Pilih untuk siapa perpanjangan ini."),
    unitCode: z.string().trim().optional(),
    nip: z
      .string()
      .transform((text) => text.replace(/\s/g, ""))
      .optional(),
    until: localTime,
    reason: z
      .string()
      .trim()
      .min(10, "Tulis alasan perpanjangan, paling sedikit 10 huruf.")
      .max(500, "Ringkas alasan menjadi paling banyak 500 huruf."),
  })
  .refine(({ scope, unitCode }) => scope !== "UNIT" || Boolean(unitCode), {
    path: ["unitCode"],
    message: "Isi kode unit yang mendapat perpanjangan.",
  })
  .refine(({ scope, nip }) => scope !== "EMPLOYEE" || Boolean(nip), {
    path: ["nip"],
    message: "Isi NIP pegawai yang mendapat perpanjangan.",
  });
