import { z } from "zod";
import { count, id, optionalText, requiredText } from "@/lib/core/input";
import { ReportingRhythm } from "@/lib/db/generated/enums";
import { textsOf } from "@/lib/skp/content";
import { LEADER_CONTROL_LABEL, type LeaderControl } from "./labels";

const CONTROLS = Object.keys(LEADER_CONTROL_LABEL) as [LeaderControl, ...LeaderControl[]];

/** The indicator a form is about, and the version it started from: 0 while nothing is stored. */
export const about = { skpId: id, indicatorId: id, version: count.default(0) };

export const removeSupportInput = z.object(about);

/** Lines of a long text are kept as they were typed. */
export const saveManualInput = z.object({
  ...about,
  wording: optionalText(1000),
  purpose: requiredText("Tulis tujuan indikator ini: untuk mengetahui atau menghitung apa.", 2000),
  definition: requiredText("Tulis definisi indikator, agar semua pegawai memahaminya sama.", 8000),
  formula: optionalText(8000),
  measure: optionalText(200),
  control: z.enum(CONTROLS, "Pilih kualitas dan tingkat kendali."),
  dataSource: requiredText("Tulis sumber data yang dapat diperiksa.", 2000),
  reporting: z.enum(ReportingRhythm, "Pilih periode pelaporan."),
});

const lines = z
  .string()
  .default("")
  .transform(textsOf)
  .refine((texts) => texts.length <= 30, "Paling banyak 30 baris.")
  .refine(
    (texts) => texts.every((text) => text.length <= 1000),
    "Persingkat setiap baris menjadi paling banyak 1000 huruf.",
  );

export const saveWorkblockInput = z.object({
  ...about,
  title: requiredText("Tulis judul inisiatif strategi.", 1000),
  wording: optionalText(1000),
  owner: requiredText("Tulis pemilik strategi: jabatan yang bertanggung jawab.", 300),
  involved: optionalText(1000),
  duration: optionalText(200),
  beneficiaries: optionalText(1000),
  purpose: optionalText(2000),
  budget: optionalText(200),
  ROUTINE_ACTIVITY: lines,
  TRANSFORMATIVE_ACTIVITY: lines,
  ROUTINE_MILESTONE: lines,
  TRANSFORMATIVE_MILESTONE: lines,
});
