import { ReopenReason } from "@/lib/db/generated/enums";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Part = string | string[] | undefined;

/** An id from the address, or null when it is none: the database never sees anything else. */
export function parseId(part: Part): string | null {
  return typeof part === "string" && UUID.test(part) ? part : null;
}

/** A short word from the address (what to open), or null. */
export function parseText(part: Part): string | null {
  return typeof part === "string" && /^[\w-]{1,40}$/.test(part) ? part : null;
}

/** A positive whole number from the address, or null. */
export function parseNumber(part: Part): number | null {
  return typeof part === "string" && /^[1-9]\d{0,5}$/.test(part) ? Number(part) : null;
}

/** Why a plan is to be opened again, from the address, or null. */
export function parseReason(part: Part): ReopenReason | null {
  const reason = Object.values(ReopenReason).find((one) => one === part);
  return reason ?? null;
}
