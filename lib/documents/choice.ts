import type { Content } from "pdfmake";
import type { PeriodChoice } from "./types";

/**
 * The printed options with all but the chosen one struck out. Nothing is struck while no choice is made;
 * `unsetNote` then says so.
 */
export function choice(
  options: readonly string[],
  chosen: string | null,
  separator = "/ ",
  unsetNote = "",
): Content {
  const runs: Content[] = options.flatMap((option, index): Content[] => [
    ...(index > 0 ? [{ text: separator }] : []),
    optionRun(option, chosen),
  ]);
  if (chosen === null && unsetNote) runs.push({ text: ` ${unsetNote}`, italics: true });
  return { text: runs };
}

/** Choice among the keys of a label table, in the order of the table. */
export function labelledChoice<K extends string>(
  labels: Readonly<Record<K, string>>,
  chosen: K | null,
  suffix = "",
): Content {
  const line = choice(
    Object.values(labels),
    chosen === null ? null : labels[chosen],
    "/ ",
    "(belum ditetapkan)",
  );
  return suffix ? { text: [line, { text: suffix }] } : line;
}

/** Line such as "PERIODE***: TRIWULAN I/II/III/IV-AKHIR*" above the identity blocks. */
export function periodLine(period: PeriodChoice, marks: { before: string; after: string }): Content {
  return {
    text: [
      `PERIODE${marks.before}: ${period.label} `,
      choice(period.options, period.chosen, "/"),
      { text: marks.after },
    ],
    alignment: "center",
    margin: [0, 0, 0, 4],
  };
}

function optionRun(option: string, chosen: string | null): Content {
  if (chosen === null) return { text: option };
  return option === chosen ? { text: option, bold: true } : { text: option, decoration: "lineThrough" };
}
