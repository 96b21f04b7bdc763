import type { OthersTurn } from "@/lib/home/others";
import { subperiodLabel } from "@/lib/periods/labels";

export type TurnLine = { key: string; what: string; href: string; due: Date | null };

/** Somebody else's turn as a sentence, and where its course is read. */
export function toTurnLine({
  kind,
  ref,
  who,
  about,
  year,
  subperiodKind,
  subperiodNumber,
  due,
}: OthersTurn): TurnLine {
  const slot = `${subperiodLabel({ kind: subperiodKind, number: subperiodNumber })} ${year}`;
  const line = (what: string, href: string): TurnLine => ({ key: `${kind}-${ref}`, what, href, due });
  switch (kind) {
    case "RATES_ME":
      return line(`${who} menilai kinerja Anda, ${slot}`, `/evaluasi/${ref}`);
    case "DELIVERS_TO_ME":
      return line(`${who} menyampaikan dokumen evaluasi Anda, ${slot}`, `/dokumen-evaluasi/${ref}`);
    case "DECIDES_MINE":
      return line(`${who} memutus keberatan Anda, ${slot}`, `/keberatan/${ref}`);
    case "RETURNS_TO_ME":
      return line(
        `${about} menandatangani dan mengembalikan dokumen evaluasi, ${slot}`,
        `/dokumen-evaluasi/${ref}`,
      );
    case "DECIDES_OTHERS":
      return line(`${who} memutus keberatan ${about}, ${slot}`, `/keberatan/${ref}`);
  }
}
