import type { Content, TableCell } from "pdfmake";
import { type Form, grid, heading, titleBlock } from "./layout";
import type { WorkblockDocument } from "./types";

/** Workblock of one indicator (PermenPANRB 6/2022 format A.1.4, p.43; filled on p.143-144 and 178). */
export function workblockForm(workblock: WorkblockDocument): Form {
  const { routineActivities, transformativeActivities } = workblock;
  const { routineMilestones, transformativeMilestones } = workblock;
  return {
    title: `Workblock - ${workblock.position}`,
    orientation: "LANDSCAPE",
    isDraft: workblock.isDraft,
    content: [
      titleBlock(["FORMAT A.1.4", "WORKBLOCK UNTUK IDENTIFIKASI STRATEGI PENCAPAIAN HASIL KERJA"]),
      grid(
        [110, "*", 130, 240],
        [
          pair(
            ["JUDUL INISIATIF STRATEGI PENCAPAIAN IKU", workblock.title],
            ["INDIKATOR DAN TARGET YANG DIINTERVENSI", workblock.indicator],
          ),
          pair(["PEMILIK STRATEGI", workblock.owner], ["PIHAK YANG TERLIBAT", workblock.involved]),
          pair(["WAKTU PENYELESAIAN", workblock.duration], ["PENERIMA MANFAAT", workblock.beneficiaries]),
          pair(["TUJUAN", workblock.purpose], ["ANGGARAN", workblock.budget]),
        ],
      ),
      grid(
        [18, "*"],
        [
          ...listRows("STRATEGI", "KEY ACTIVITIES", routineActivities, transformativeActivities),
          ...listRows("KELUARAN KUNCI", "KEY MILESTONE", routineMilestones, transformativeMilestones),
        ],
        { keepRows: true },
      ),
    ],
  };
}

function pair(left: [label: string, text: string], right: [label: string, text: string]): TableCell[] {
  return [...heading(left[0], 1), left[1], ...heading(right[0], 1), right[1]];
}

/** Routine, then transformative; the numbers go on (p.143). */
function listRows(
  title: string,
  english: string,
  routine: readonly string[],
  transformative: readonly string[],
): TableCell[][] {
  const name: Content = { text: [`${title} `, { text: `(${english})`, italics: true }] };
  return [
    heading(name, 2, { alignment: "center" }),
    heading("A. RUTIN", 2),
    ...numberedRows(routine, 1),
    heading("B. TRANSFORMATIF", 2),
    ...numberedRows(transformative, routine.length + 1),
  ];
}

function numberedRows(lines: readonly string[], first: number): TableCell[][] {
  if (lines.length === 0) return [["", "-"]];
  return lines.map((text, index) => [{ text: String(first + index), alignment: "center" }, text]);
}
