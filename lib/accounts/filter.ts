const SHOWN = ["none", "locked", "disabled", "roles"] as const;

export type Show = "all" | (typeof SHOWN)[number];

/** The list's filter as it stands in the address. */
export function peopleFilter({ cari, status }: Record<string, string | string[] | undefined>): {
  text: string;
  show: Show;
} {
  const text = typeof cari === "string" ? cari.trim().slice(0, 100) : "";
  return { text, show: SHOWN.find((one) => one === status) ?? "all" };
}
