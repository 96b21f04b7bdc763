import type { Content, TableCell } from "pdfmake";
import { agencyLine, blanks, type Form, grid, heading, titleBlock } from "./layout";
import type { ManualDocument } from "./types";

const CONTROLS: Readonly<Record<ManualDocument["control"], Content>> = {
  OUTCOME: { text: "Outcome", italics: true },
  INTERMEDIATE_OUTCOME: { text: [{ text: "Outcome", italics: true }, " Antara"] },
  OUTPUT_LOW: "Output kendali rendah",
};

const RHYTHMS: Readonly<Record<ManualDocument["reporting"], Content>> = {
  MONTHLY: "Bulanan",
  QUARTERLY: "Triwulanan",
  HALF_YEARLY: "Semesteran",
  YEARLY: "Tahunan",
};

/** Columns beside the labels: three or four options share them evenly. */
const COLUMNS = 12;
const OPTIONAL: Content = { text: "(opsional bagi pendekatan hasil kerja kualitatif)", italics: true };

/** Manual indikator kinerja of one indicator of a leader (PermenPANRB 6/2022 format A.1.3, p.38; filled on p.138-140). */
export function manualForm(manual: ManualDocument): Form {
  return {
    title: `Manual Indikator Kinerja - ${manual.position}`,
    orientation: "LANDSCAPE",
    isDraft: manual.isDraft,
    content: [
      titleBlock([
        "FORMAT A.1.3",
        "MANUAL INDIKATOR KINERJA",
        "SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
      ]),
      agencyLine(manual.agencyName, manual.periodText),
      grid(
        [130, ...Array.from({ length: COLUMNS }, () => "*" as const)],
        [
          row("RENCANA HASIL KERJA", manual.result),
          row("UKURAN KEBERHASILAN/ INDIKATOR KINERJA DAN TARGET", manual.indicator),
          row("TUJUAN", manual.purpose),
          ...description(manual),
          row({ stack: ["SATUAN PENGUKURAN", OPTIONAL] }, manual.measure ?? ""),
          options("KUALITAS DAN TINGKAT KENDALI", CONTROLS, manual.control),
          row("SUMBER DATA", manual.dataSource),
          options("PERIODE PELAPORAN", RHYTHMS, manual.reporting),
        ],
      ),
    ],
  };
}

function row(label: Content, text: string): TableCell[] {
  return [...heading(label, 1), ...wide({ text })];
}

function wide(content: Content): TableCell[] {
  return [{ stack: [content], colSpan: COLUMNS }, ...blanks(COLUMNS - 1)];
}

/** Four rows under one label; open borders instead of a spanning cell, so that a long text may go on over the page. */
function description({ definition, formula }: ManualDocument): TableCell[][] {
  const parts: TableCell[][] = [
    heading("Definisi", COLUMNS),
    wide({ text: definition }),
    heading({ text: ["Formula ", OPTIONAL] }, COLUMNS),
    wide({ text: formula ?? "" }),
  ];
  return parts.map((cells, index) => [
    ...heading(index === 0 ? "DESKRIPSI" : "", 1, {
      border: [true, index === 0, true, index === parts.length - 1],
    }),
    ...cells,
  ]);
}

/** "( ) Bulanan ( ) Triwulanan (X) Tahunan", each in its own cell. */
function options<Key extends string>(
  label: string,
  labels: Readonly<Record<Key, Content>>,
  chosen: Key,
): TableCell[] {
  const names = Object.keys(labels) as Key[];
  const span = COLUMNS / names.length;
  return [
    ...heading(label, 1),
    ...names.flatMap((name) => [
      { text: [name === chosen ? "(X) " : "(  ) ", labels[name]], colSpan: span },
      ...blanks(span - 1),
    ]),
  ];
}
