import { addressId } from "@/lib/core/address";
import { type AgreementStanding, STANDINGS } from "./labels";

type Part = string | string[] | undefined;

/** How many levels of the tree the address asks for: 0 to 4 below the unit's own; 2 when it says nothing else. */
export function addressLevels(part: Part): number {
  return typeof part === "string" && /^[0-4]$/.test(part) ? Number(part) : 2;
}

/** Which agreements a list is to show; null for all. */
export function addressStanding(part: Part): AgreementStanding | null {
  return STANDINGS.find((standing) => standing === part) ?? null;
}

/** Which form the address opens: a row by its id, a new one, or the money; null for none. */
export function addressOpen(part: Part): string | null {
  return part === "baru" || part === "anggaran" ? part : addressId(part);
}
