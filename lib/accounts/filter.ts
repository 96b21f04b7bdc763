import { addressText } from "@/lib/core/address";

const SHOWN = ["none", "locked", "disabled", "roles"] as const;

export type Show = "all" | (typeof SHOWN)[number];

/** The list's filter as it stands in the address. */
export function peopleFilter({ cari, status }: Record<string, string | string[] | undefined>): {
  text: string;
  show: Show;
} {
  return { text: addressText(cari), show: SHOWN.find((one) => one === status) ?? "all" };
}
