import { z } from "zod";
import { count, day, id, optionalId, optionalText, requiredText, ticked } from "@/lib/core/input";
import { Competency } from "@/lib/db/generated/enums";

function whole(ask: string, max: number) {
  return z
    .string(ask)
    .or(z.number())
    .transform((value) => (typeof value === "number" ? value : Number(value.replace(/[\s.]/g, "") || "NaN")))
    .refine((value) => Number.isInteger(value) && value >= 1 && value <= max, ask);
}

const hours = whole("Isi jam pelajaran dengan angka 1 sampai 2.000.", 2000);

const program = {
  name: requiredText("Isi nama program.", 200),
  type: z.coerce
    .number("Pilih jenis pelatihan.")
    .int("Pilih jenis pelatihan.")
    .min(1, "Pilih jenis pelatihan.")
    .max(25, "Pilih jenis pelatihan."),
  competency: z
    .union([z.literal(""), z.enum(Competency)])
    .optional()
    .transform((value) => (value === "" || value === undefined ? null : value)),
  provider: requiredText("Isi penyelenggara.", 200),
  hours,
  description: optionalText(5000),
};

const session = {
  startsOn: day("Isi hari pertama."),
  endsOn: day("Isi hari terakhir."),
  place: requiredText("Isi tempat, atau “daring”.", 200),
  capacity: whole("Isi jumlah kursi dengan angka 1 sampai 10.000.", 10_000),
};

const inOrder = ({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) => endsOn >= startsOn;
const ORDER = { path: ["endsOn"], message: "Hari terakhir tidak boleh sebelum hari pertama." };

export const createProgramInput = z.object(program);
export const updateProgramInput = z.object({ programId: id, version: count, ...program });
export const archiveProgramInput = z.object({ programId: id, version: count, restore: ticked });

export const createSessionInput = z.object({ programId: id, ...session }).refine(inOrder, ORDER);
export const updateSessionInput = z
  .object({ sessionId: id, version: count, ...session })
  .refine(inOrder, ORDER);
export const endSessionInput = z.object({ sessionId: id, version: count });

/** Whom: by id from a list, or by NIP as typed by HR. */
export const enrolInput = z
  .object({
    sessionId: id,
    employeeId: optionalId,
    nip: z
      .string()
      .default("")
      .transform((text) => text.replace(/\s/g, "")),
  })
  .refine(({ employeeId, nip }) => employeeId !== null || nip !== "", {
    path: ["nip"],
    message: "Isi NIP pegawai yang didaftarkan.",
  });
export const cancelEnrolmentInput = z.object({ enrolmentId: id });

/** A name sent once arrives as one text, sent often as a list. */
const ids = z
  .union([z.array(id), id])
  .optional()
  .transform((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]))
  .refine((list) => list.length <= 200, "Catat paling banyak 200 peserta sekaligus.");

export const recordAttendanceInput = z.object({
  sessionId: id,
  /** Everybody on the page; whoever is not ticked was absent. */
  listed: ids.refine((list) => list.length > 0, "Tidak ada peserta pada halaman ini."),
  attended: ids,
});

export const recordCertificateInput = z.object({
  enrolmentId: id,
  version: count,
  hours,
  certificateNumber: optionalText(100),
  certificate: z.preprocess(
    (value) => (value instanceof File && value.size === 0 && value.name === "" ? undefined : value),
    z.instanceof(File, { error: "Pilih berkas lagi." }).optional(),
  ),
});
