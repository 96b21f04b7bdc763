import type { Gender } from "@/lib/db/generated/enums";

/** Why a text is not a NIP; each code has its own sentence in the import report and at the form field. */
export type NipProblem =
  | "EMPTY"
  | "EXCEL_NUMBER"
  | "NON_DIGIT"
  | "LENGTH"
  | "BIRTH_DATE"
  | "APPOINTMENT_YEAR"
  | "APPOINTMENT_MONTH"
  | "SEX_DIGIT"
  | "SEQUENCE_ZERO";

/** Doubts that do not make the number wrong: national records do hold such numbers. */
export type NipWarning = "APPOINTED_BEFORE_18" | "APPOINTED_AFTER_60";

export type Nip = {
  ok: true;
  /** The 18 digits without spaces. */
  digits: string;
  kind: "PNS" | "PPPK";
  /** ISO date, `1986-09-26`. */
  birthDate: string;
  /** Month of appointment as civil servant candidate (`2015-05`), or for PPPK the year of the first contract (`2025`). */
  appointed: string;
  gender: Gender;
  /** 1-999, counted within one birth date, appointment and sex. */
  sequence: number;
  warnings: NipWarning[];
};

/**
 * Reads a NIP (PNS) or NI PPPK: birth date (8), appointment (6), sex (1), sequence (3); there is no check digit.
 * Digits 13-14 are a month for PNS and the number of the work agreement, always above 12, for PPPK.
 * Spaces between the groups are accepted. Source: Perka BKN 22/2007 and the NI PPPK numbering of BKN.
 */
export function parseNip(text: string): Nip | { ok: false; problem: NipProblem } {
  const digits = text.replace(/\s/g, "");
  const problem = findNipProblem(digits);
  if (problem) return { ok: false, problem };

  const birthDate = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const year = digits.slice(8, 12);
  const monthOrAgreement = digits.slice(12, 14);
  const kind = Number(monthOrAgreement) <= 12 ? "PNS" : "PPPK";
  return {
    ok: true,
    digits,
    kind,
    birthDate,
    appointed: kind === "PNS" ? `${year}-${monthOrAgreement}` : year,
    gender: digits[14] === "1" ? "MALE" : "FEMALE",
    sequence: Number(digits.slice(15)),
    warnings: findNipWarnings(birthDate, Number(year), kind === "PNS" ? Number(monthOrAgreement) : 12),
  };
}

function findNipProblem(digits: string): NipProblem | null {
  if (digits === "") return "EMPTY";
  // A spreadsheet shows a number of 18 digits as 1.98609E+17 and has lost the last three digits for good.
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(digits)) return "EXCEL_NUMBER";
  if (!/^\d+$/.test(digits)) return "NON_DIGIT";
  if (digits.length !== 18) return "LENGTH";
  if (!isBirthDate(digits.slice(0, 8))) return "BIRTH_DATE";
  const agreement = Number(digits.slice(12, 14));
  const century = digits.slice(8, 10);
  // PPPK exist since 2019: an agreement number after a year 19xx can only be a mistyped month.
  if (century !== "20" && (century !== "19" || agreement > 12)) return "APPOINTMENT_YEAR";
  if (agreement === 0) return "APPOINTMENT_MONTH";
  if (digits[14] !== "1" && digits[14] !== "2") return "SEX_DIGIT";
  if (digits.endsWith("000")) return "SEQUENCE_ZERO";
  return null;
}

function isBirthDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year < 1900 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function findNipWarnings(birthDate: string, appointedYear: number, appointedMonth: number): NipWarning[] {
  const [birthYear = 0, birthMonth = 0] = birthDate.split("-").map(Number);
  const months = (appointedYear - birthYear) * 12 + (appointedMonth - birthMonth);
  if (months < 18 * 12) return ["APPOINTED_BEFORE_18"];
  return months > 60 * 12 ? ["APPOINTED_AFTER_60"] : [];
}
