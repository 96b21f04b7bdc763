import { isCommonPassword } from "@/lib/auth/common-passwords";
import type { ErrorCode } from "@/lib/core/messages";

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;

/** How long an activation code may be used. */
const ACTIVATION_DAYS = 7;

/** Until when a code issued now may be used. */
export function activationEnd(now: Date): Date {
  return new Date(now.getTime() + ACTIVATION_DAYS * 86_400_000);
}

/** Whose password it is: nothing of this may appear in it. */
export type PasswordOwner = {
  name: string;
  nip: string | null;
  email: string | null;
  /** ISO date. */
  birthDate: string | null;
};

/** What people type to sign in: a NIP without its spaces, or an e-mail address in lower case. */
export function normalizeLogin(text: string): string {
  return text.includes("@") ? text.trim().toLowerCase() : text.replace(/\s/g, "");
}

/** Why a password may not be used, or null (NIST SP 800-63B: length and known lists, no composition rules). */
export function passwordProblem(password: string, owner: PasswordOwner): ErrorCode | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return "PASSWORD_SHORT";
  if (length > PASSWORD_MAX) return "PASSWORD_LONG";
  if (isCommonPassword(password)) return "PASSWORD_COMMON";
  const text = password.toLowerCase();
  return personalParts(owner).some((part) => text.includes(part)) ? "PASSWORD_PERSONAL" : null;
}

function personalParts({ name, nip, email, birthDate }: PasswordOwner): string[] {
  const words = [name, email?.split("@")[0] ?? ""].flatMap((text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 4),
  );
  // The first eight digits of a NIP are the birth date.
  const births = [birthDate?.replaceAll("-", ""), nip?.slice(0, 8)].flatMap((day) => dateForms(day ?? ""));
  return [...words, ...births, ...(nip ? [nip, nip.slice(8)] : [])];
}

/** 19860926 -> also 26091986, 260986, 860926. */
function dateForms(day: string): string[] {
  if (!/^\d{8}$/.test(day)) return [];
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)];
  return [day, `${date}${month}${year}`, `${date}${month}${year.slice(2)}`, day.slice(2)];
}

/**
 * Minutes an account rests after so many wrong passwords in a row: longer each time, never for good. Sessions that are
 * already open keep working.
 */
export function lockMinutes(failures: number): number {
  if (failures < 5 || failures % 5 !== 0) return 0;
  return Math.min(60, 2 ** (failures / 5 - 1) * 2);
}

/** Where a person starts. */
export function homePath({ isOperator }: { isOperator: boolean }): string {
  return isOperator ? "/operator/instansi" : "/beranda";
}

/** The page to open after signing in: one of our own addresses, else null. */
export function safeReturnPath(text: string | undefined): string | null {
  if (text === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text)) return null;
  const home = "https://kinerja.invalid";
  if (!URL.canParse(text, home)) return null;
  const { origin, pathname } = new URL(text, home);
  // "/.//elsewhere" has the path "//elsewhere", which a script that follows it would take for another site.
  if (origin !== home || pathname.startsWith("//")) return null;
  return /^\/(masuk|aktivasi|ganti-sandi|api|_next)([/?#]|$)/.test(text) ? null : text;
}
