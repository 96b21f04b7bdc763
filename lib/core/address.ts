import { isId } from "@/lib/core/input";

type Part = string | string[] | undefined;

/** An id from the address, or null when it is none: the database never sees anything else. */
export function addressId(part: Part): string | null {
  return typeof part === "string" && isId(part) ? part : null;
}

/** A year of four digits from the address or a cookie; null when it is none. */
export function addressYear(part: Part): number | null {
  return typeof part === "string" && /^20\d\d$/.test(part) ? Number(part) : null;
}

/** What was typed into a search field, at most 100 letters on one line; empty when nothing was. */
export function addressText(part: Part): string {
  return typeof part === "string"
    ? part
        .replace(/\p{Cc}+/gu, " ")
        .trim()
        .slice(0, 100)
    : "";
}
