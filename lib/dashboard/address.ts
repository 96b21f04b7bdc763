import { UNFINISHED, type Unfinished } from "@/lib/dashboard/unfinished";

type Part = string | string[] | undefined;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id from the address; null when it is none. */
export function idFrom(part: Part): string | null {
  return typeof part === "string" && UUID.test(part) ? part : null;
}

/** Which list of people who have not acted; the first when the address names none. */
export function listFrom(part: Part): Unfinished {
  return UNFINISHED.find((one) => one === part) ?? "tanpa-skp";
}
