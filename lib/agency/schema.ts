import { z } from "zod";
import { count, id, requiredText, ticked } from "@/lib/core/input";

const names = {
  name: requiredText("Isi nama resmi instansi.", 200),
  shortName: requiredText("Isi nama pendek instansi.", 40),
  place: requiredText("Isi tempat yang dicetak di atas tanda tangan.", 80),
  timeZone: z.enum(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"], "Pilih zona waktu instansi."),
};

/** `agencyId` is made with the form: sent twice, it is still one agency. */
export const createAgencyInput = z.object({
  agencyId: id,
  ...names,
  kind: z.enum(["CENTRAL", "REGIONAL"], "Pilih instansi pusat atau daerah."),
});

const smallest = "Isi jumlah pegawai antara 3 dan 50.";
const workingDays = "Isi jumlah hari kerja antara 1 dan 30.";

export const updateAgencyInput = z.object({
  version: count,
  ...names,
  selfReviewRequired: ticked,
  /** Days of an objection in calendar days; working days when it is left open (p.117). */
  objectionCalendarDays: ticked,
  /** Evaluation teams, which the regulation does not know. */
  evaluationTeams: ticked,
  decisionWorkingDays: z.coerce
    .number(workingDays)
    .int(workingDays)
    .min(1, workingDays)
    .max(30, workingDays)
    .default(5),
  /** Under this many people the shares of the distribution are not checked; under three they contradict each other. */
  distributionMinimum: z.coerce.number(smallest).int(smallest).min(3, smallest).max(50, smallest).default(5),
});

export const inviteAdminInput = z.object({
  agencyId: id,
  name: requiredText("Isi nama admin kepegawaian.", 200),
  email: z
    .email("Isi alamat e-mail yang benar.")
    .max(254, "Persingkat menjadi paling banyak 254 huruf.")
    .toLowerCase(),
  nip: z
    .string()
    .default("")
    .transform((text) => text.replace(/\s/g, ""))
    .refine((digits) => /^(\d{18})?$/.test(digits), "NIP terdiri dari 18 angka. Periksa lagi.")
    .transform((digits) => (digits === "" ? null : digits)),
});

/** One account of one agency, as the operator's list shows it. */
export const operatorAccountInput = z.object({ agencyId: id, accountId: id, version: count });
