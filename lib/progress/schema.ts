import { z } from "zod";
import { count } from "@/lib/core/input";

const id = z.uuid("Pilih lagi dari daftar.");

const emptyFile = (value: unknown) =>
  value instanceof File && value.size === 0 && value.name === "" ? undefined : value;
const emptyText = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);

export const recordProgressInput = z
  .object({
    indicatorId: id,
    subperiodId: id,
    /** Version of the entry seen; absent while there is none. */
    version: z.preprocess(emptyText, count.optional()),
    realisation: z
      .string()
      .trim()
      .min(1, "Isi realisasi: angka atau uraian yang dicapai.")
      .max(2000, "Ringkas realisasi menjadi paling banyak 2.000 huruf."),
    note: z.string().trim().max(2000, "Ringkas catatan menjadi paling banyak 2.000 huruf.").optional(),
    evidenceTitle: z.preprocess(
      emptyText,
      z.string().trim().max(200, "Ringkas nama bukti menjadi paling banyak 200 huruf.").optional(),
    ),
    evidenceUrl: z.preprocess(
      emptyText,
      z
        .url({ protocol: /^https?$/, error: "Isi tautan lengkap, diawali https://." })
        .max(2000, "Tautan terlalu panjang. Pakai tautan yang lebih pendek.")
        .optional(),
    ),
    evidenceFile: z.preprocess(emptyFile, z.instanceof(File, { error: "Pilih berkas lagi." }).optional()),
  })
  .refine(({ evidenceUrl, evidenceFile }) => evidenceUrl === undefined || evidenceFile === undefined, {
    path: ["evidenceUrl"],
    message: "Pilih salah satu: tautan atau berkas. Bukti kedua dapat ditambahkan sesudah disimpan.",
  });

export const removeEvidenceInput = z.object({ evidenceId: id });

const NOTE = "Ringkas catatan menjadi paling banyak 500 huruf.";
const MAX_AT_ONCE = 50;

/** By id of the evidence; `seen` is when it was checked last as the form showed it. "accept" accepts what is unchecked. */
export const checkEvidenceInput = z.object({
  skpId: id,
  intent: z.enum(["save", "accept"]).default("save"),
  items: z
    .record(
      id,
      z.object({
        state: z.enum(["UNCHECKED", "ACCEPTED", "QUESTIONED"], "Pilih hasil pemeriksaan."),
        note: z
          .string()
          .trim()
          .max(500, NOTE)
          .default("")
          .transform((text) => (text === "" ? null : text)),
        seen: z.string().max(40).default(""),
      }),
    )
    .refine((items) => Object.keys(items).length <= MAX_AT_ONCE, "Terlalu banyak bukti dalam satu kiriman."),
});

export const appointCheckerInput = z.object({
  nip: z
    .string()
    .transform((text) => text.replace(/\s/g, ""))
    .refine((nip) => nip !== "", "Isi NIP pegawai yang akan memeriksa."),
});

export const dismissCheckerInput = z.object({ checkerId: id });

export const takeOverResultInput = z.object({
  workResultId: id,
  note: z
    .string()
    .trim()
    .min(10, "Tulis mengapa hasil kerja ini tidak dapat diselesaikan, paling sedikit 10 huruf.")
    .max(1000, "Ringkas catatan menjadi paling banyak 1.000 huruf."),
});
