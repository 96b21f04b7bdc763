import type { EmploymentStatus, Gender } from "@/lib/db/generated/enums";
import type { NipProblem } from "./nip";

export const STATUS_LABELS: Record<EmploymentStatus, string> = {
  PNS: "PNS",
  CPNS: "CPNS",
  PPPK: "PPPK",
  PPPK_PART_TIME: "PPPK Paruh Waktu",
  NON_ASN: "Bukan ASN",
};

export const GENDER_LABELS: Record<Gender, string> = { MALE: "Laki-laki", FEMALE: "Perempuan" };

/** What to do about a text that is not a NIP. */
export const NIP_SENTENCES: Record<NipProblem, string> = {
  EMPTY: "Isi NIP atau NI PPPK 18 digit.",
  EXCEL_NUMBER: "Nomor ini diubah Excel menjadi angka. Ketik ulang 18 digit dari SK.",
  NON_DIGIT: "Tulis NIP dengan angka saja.",
  LENGTH: "Periksa lagi: NIP terdiri dari 18 digit.",
  BIRTH_DATE: "Periksa delapan digit pertama: itu harus tanggal lahir (tahun, bulan, hari).",
  APPOINTMENT_YEAR: "Periksa digit 9-12: itu harus tahun pengangkatan.",
  APPOINTMENT_MONTH: "Periksa digit 13-14: itu bulan pengangkatan (PNS) atau nomor perjanjian (PPPK).",
  SEX_DIGIT: "Periksa digit ke-15: isinya 1 untuk laki-laki atau 2 untuk perempuan.",
  SEQUENCE_ZERO: "Periksa tiga digit terakhir: nomor urut tidak pernah 000.",
};

/** Whether a word of the address chooses a list: a status, or LEFT for people who left. */
export function isListStatus(text: unknown): text is EmploymentStatus | "LEFT" {
  return typeof text === "string" && (text === "LEFT" || Object.hasOwn(STATUS_LABELS, text));
}
