/** How much hangs on an indicator besides its own words. */
export type Attached = { manual: number; workblock: number; strategy: number; roles: number };

const WORDS: Record<keyof Attached, string> = {
  manual: "manual indikator",
  workblock: "workblock",
  strategy: "strategi pencapaian",
  roles: "peran pada matriks",
};

const list = new Intl.ListFormat("id-ID", { type: "conjunction" });

/** What would be lost with an indicator, in words ("manual indikator dan workblock"); null when nothing would. */
export function attachedText(attached: Attached): string | null {
  const kinds = (Object.keys(WORDS) as (keyof Attached)[]).filter((kind) => attached[kind] > 0);
  return kinds.length === 0 ? null : list.format(kinds.map((kind) => WORDS[kind]));
}
