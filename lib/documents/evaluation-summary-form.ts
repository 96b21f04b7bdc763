import type { Content, TableCell } from "pdfmake";
import { periodLine } from "./choice";
import { documentCode } from "./evaluation-codes";
import { ORGANISATION_LABELS, PREDICATE_LABELS } from "./labels";
import {
  agencyLine,
  blanks,
  type Form,
  footnotes,
  grid,
  heading,
  paragraphs,
  placeholder,
  titleBlock,
} from "./layout";
import { centredSignature, dateLine, signatureBlock } from "./signature-block";
import type { EvaluationSummaryDocument, ObjectionParts, PersonBlock, SigningLine } from "./types";

const SIGNERS = {
  "D.1.1": { role: "6. Pejabat Penilai Kinerja", employee: "7. Pegawai yang Dinilai" },
  "D.1.2": { role: "6. Atasan Pejabat Penilai Kinerja", employee: "7. Pegawai yang Dinilai" },
  "D.1.3": { role: "9. Pejabat Penilai Kinerja", employee: "10. Pegawai yang Dinilai" },
} as const;

/** Lines of text that fit on one page with the signatures. */
const KEPT_LINES = 20;
const LINE_CHARACTERS = 90;

type TextPart = { number: string; title: string; texts: readonly string[] };

/** Dokumen evaluasi kinerja pegawai (D.1.1; D.1.2 when the appraiser's superior signs; D.1.3 with an objection; p.115-118). */
export function evaluationSummaryForm(summary: EvaluationSummaryDocument): Form {
  const format = documentCode(summary.signer, summary.objection !== null);
  const parts = textParts(summary);
  const kept = parts.slice(-1).filter(isShort);
  const above = parts.slice(0, parts.length - kept.length);
  return {
    title: `Dokumen Evaluasi Kinerja - ${summary.employee.name}`,
    orientation: "PORTRAIT",
    isDraft: summary.isDraft,
    content: [
      { text: "(LAMBANG GARUDA)", alignment: "center", margin: [0, 0, 0, 8] },
      titleBlock([`FORMAT ${format}`, "DOKUMEN EVALUASI KINERJA PEGAWAI"]),
      periodLine(summary.period, { before: "*", after: "**" }),
      agencyLine(summary.agencyName, summary.periodText),
      table([...personBlocks(summary), ...above.flatMap(textRows)]),
      closing(summary, format, kept.flatMap(textRows)),
    ],
  };
}

/** All signatures and the notes share a page, with the last part of the table when it is short: nobody signs an empty page. */
function closing(
  summary: EvaluationSummaryDocument,
  format: keyof typeof SIGNERS,
  lastRows: TableCell[][],
): Content {
  const { objection } = summary;
  const { role, employee } = SIGNERS[format];
  const signer = format === "D.1.2" ? summary.appraiserSuperior : summary.appraiser;
  return {
    stack: [
      ...(lastRows.length > 0 ? [table(lastRows)] : []),
      signatureBlock(
        { dateLine: signingLine(summary.employeeSigning), role: employee, person: summary.employee },
        { dateLine: signingLine(summary.signerSigning), role, person: signer },
      ),
      ...(objection ? [centredSignature(superiorSignature(summary, objection))] : []),
      footnotes([
        "* periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah",
        "** pilih salah satu",
      ]),
    ],
    unbreakable: true,
  };
}

function table(rows: TableCell[][]): Content {
  return grid([18, 160, 6, "*"], rows);
}

function personBlocks(summary: EvaluationSummaryDocument): TableCell[][] {
  const { organisationAchievement: achievement, predicate } = summary;
  return [
    ...block("1.", "PEGAWAI YANG DINILAI", personRows(summary.employee)),
    ...block("2.", "PEJABAT PENILAI KINERJA", personRows(summary.appraiser)),
    ...block("3.", "ATASAN PEJABAT PENILAI KINERJA", personRows(summary.appraiserSuperior)),
    ...block("4.", "EVALUASI KINERJA", [
      ["CAPAIAN KINERJA ORGANISASI", achievement ? ORGANISATION_LABELS[achievement] : null],
      ["PREDIKAT KINERJA PEGAWAI", predicate ? PREDICATE_LABELS[predicate] : null],
    ]),
  ];
}

function textParts({ notes, objection }: EvaluationSummaryDocument): TextPart[] {
  if (objection === null) return [{ number: "5.", title: "CATATAN/REKOMENDASI", texts: notes }];
  const { reasons, explanation, decision } = objection;
  return [
    { number: "5.", title: "CATATAN/ REKOMENDASI", texts: notes },
    { number: "6.", title: "KEBERATAN", texts: reasons },
    { number: "7.", title: "PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN", texts: explanation },
    { number: "8.", title: "KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA", texts: decision },
  ];
}

function isShort({ texts }: TextPart): boolean {
  const lines = texts.flatMap((text) => text.split("\n"));
  const count = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0);
  return count <= KEPT_LINES;
}

function textRows({ number, title, texts }: TextPart): TableCell[][] {
  return [
    [...heading(number, 1, { rowSpan: 2 }), ...heading(title, 3)],
    [{}, { ...paragraphs(texts.length > 0 ? texts : ["-"]), colSpan: 3 }, ...blanks(2)],
  ];
}

function superiorSignature(summary: EvaluationSummaryDocument, { superiorSigning }: ObjectionParts) {
  return {
    dateLine: signingLine(superiorSigning),
    role: "11. Atasan Pejabat Penilai Kinerja",
    person: summary.appraiserSuperior,
  };
}

function block(number: string, title: string, rows: [string, string | null][]): TableCell[][] {
  return [
    [...heading(number, 1, { rowSpan: rows.length + 1 }), ...heading(title, 3)],
    ...rows.map(([label, value]): TableCell[] => [{}, label, ":", valueCell(value)]),
  ];
}

function personRows(person: PersonBlock): [string, string | null][] {
  return [
    ["NAMA", person.name],
    ["NIP", person.nip ?? "-"],
    ["PANGKAT/GOL RUANG", person.rank ?? "-"],
    ["JABATAN", person.position],
    ["UNIT KERJA", person.unit],
  ];
}

function valueCell(value: string | null): Content {
  return value ?? placeholder("(belum ditetapkan)");
}

function signingLine({ place, dateText }: SigningLine): string {
  return dateLine(place, dateText);
}
