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
