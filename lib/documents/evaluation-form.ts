import type { Content } from "pdfmake";
import { evaluationBehaviourTable } from "./behaviour-table";
import { labelledChoice, periodLine } from "./choice";
import { distributionCurve } from "./distribution-curve";
import { sheetCode } from "./evaluation-codes";
import { identityBlock } from "./identity-block";
import { ORGANISATION_LABELS, PREDICATE_LABELS, RATING_LABELS } from "./labels";
import {
  agencyLine,
  type Form,
  footnotes,
  grid,
  heading,
  paragraphs,
  placeholder,
  titleBlock,
} from "./layout";
import { evaluationQualitativeTables } from "./qualitative-table";
import { type Column, quantitativeTable } from "./quantitative-table";
import { aspectText, perspectiveText, servedResult, statementWithAssignment } from "./result-text";
import { dateLine, signatureBlock } from "./signature-block";
import { APPROACH_TITLE, FORM_AUDIENCE } from "./skp-form";
import type { EvaluationDocument, EvaluationResult } from "./types";

const NO_ACHIEVEMENT = "(capaian kinerja organisasi belum ditetapkan)";
/** Only leaders have perspectives (p.105 ****); the filled form of other positions leaves the word out (p.229). */
const MEASURE_HEADING = {
  LEADER: "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:",
  STAFF: "Ukuran Keberhasilan/ Indikator Kinerja Individu dan Target:",
} as const;

const REALISATION_COLUMNS: Column<EvaluationResult>[] = [
  {
    heading: "REALISASI BERDASARKAN BUKTI DUKUNG",
    width: 16,
    scope: "INDICATOR",
    cell: ({ realisation }) => realisation ?? "",
  },
  {
    heading: "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
    width: 20,
    scope: "RESULT",
    cell: ({ feedback }) => paragraphs(feedback),
  },
];

const LEADER_COLUMNS: Column<EvaluationResult>[] = [
  { heading: "NO.", width: 3, alignment: "center", scope: "RESULT", cell: ({ number }) => String(number) },
  { heading: "RENCANA HASIL KERJA", width: 18, scope: "RESULT", cell: statementWithAssignment },
  {
    heading: "INDIKATOR KINERJA INDIVIDU",
    width: 25,
    scope: "INDICATOR",
    cell: ({ statement }) => statement,
  },
  {
    heading: "TARGET",
    width: 9,
    alignment: "center",
    scope: "INDICATOR",
    cell: ({ target }) => target ?? "",
  },
  { heading: "PERSPEKTIF", width: 9, alignment: "center", scope: "INDICATOR", cell: perspectiveText },
  ...REALISATION_COLUMNS,
];

const STAFF_COLUMNS: Column<EvaluationResult>[] = [
  { heading: "No.", width: 3, alignment: "center", scope: "RESULT", cell: ({ number }) => String(number) },
  {
    heading: "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
    width: 14,
    scope: "RESULT",
    cell: servedResult,
  },
  { heading: "RENCANA HASIL KERJA", width: 14, scope: "RESULT", cell: ({ statement }) => statement },
  {
    heading: "ASPEK",
    width: 7,
    scope: "INDICATOR",
    cell: aspectText,
  },
  {
    heading: "INDIKATOR KINERJA INDIVIDU",
    width: 16,
    scope: "INDICATOR",
    cell: ({ statement }) => statement,
  },
  {
    heading: "TARGET",
    width: 10,
    alignment: "center",
    scope: "INDICATOR",
    cell: ({ target }) => target ?? "",
  },
  ...REALISATION_COLUMNS,
];

/** Hasil evaluasi kinerja: C.1.1 (qualitative, all positions), C.1.2 (leaders) or C.1.3 (other positions). */
export function evaluationForm(evaluation: EvaluationDocument): Form {
  const isQualitative = evaluation.approach === "QUALITATIVE";
  const achievement = evaluation.organisationAchievement;
  const isLeaderTable = !isQualitative && evaluation.form === "LEADER";
  return {
    title: `Hasil Evaluasi Kinerja - ${evaluation.employee.name}`,
    orientation: "LANDSCAPE",
    isDraft: evaluation.isDraft,
    content: [
      titleBlock(titleLines(evaluation)),
      periodLine(evaluation.period, { before: "***", after: "*" }),
      agencyLine(evaluation.agencyName, evaluation.periodText),
      identityBlock(evaluation.employee, evaluation.appraiser, {
        rankLabel: isQualitative ? "PANGKAT/ GOL. RUANG" : "PANGKAT/GOL RUANG",
        appraiserNipOptional: isQualitative || isLeaderTable,
        appraiserUnitLabel: isLeaderTable ? "INSTANSI" : "UNIT KERJA",
      }),
      shadedBlock("CAPAIAN KINERJA ORGANISASI*", labelledChoice(ORGANISATION_LABELS, achievement)),
      shadedBlock(
        "POLA DISTRIBUSI",
        achievement ? distributionCurve(achievement) : placeholder(NO_ACHIEVEMENT),
      ),
      ...resultTables(evaluation),
      shadedBlock("RATING HASIL KERJA*", labelledChoice(RATING_LABELS, evaluation.resultRating, "**")),
      evaluationBehaviourTable(evaluation.behaviours),
      decision(evaluation, evaluationFootnotes(evaluation)),
    ],
  };
}

function titleLines({ approach, form }: EvaluationDocument): string[] {
  const format = `FORMAT ${sheetCode({ approach, form })}`;
  const common = ["HASIL EVALUASI KINERJA PEGAWAI", APPROACH_TITLE[approach]];
  return [format, ...common, ...(approach === "QUALITATIVE" ? [] : [FORM_AUDIENCE[form]])];
}

function resultTables({ approach, form, results }: EvaluationDocument): Content[] {
  if (approach === "QUALITATIVE") return evaluationQualitativeTables(results, MEASURE_HEADING[form]);
  return [quantitativeTable(results, form === "LEADER" ? LEADER_COLUMNS : STAFF_COLUMNS)];
}

function shadedBlock(title: string, options: Content): Content {
  return grid(["*"], [heading({ stack: [{ text: title, bold: true }, options] }, 1)], { keepRows: true });
}

/** The predicate, its signature and the notes share a page. */
function decision(evaluation: EvaluationDocument, notes: string[]): Content {
  return {
    stack: [
      shadedBlock("RATING PERILAKU KERJA*", labelledChoice(RATING_LABELS, evaluation.behaviourRating, "**")),
      shadedBlock("PREDIKAT KINERJA PEGAWAI*", labelledChoice(PREDICATE_LABELS, evaluation.predicate)),
      signatureBlock(null, {
        dateLine: dateLine(evaluation.place, evaluation.dateText),
        role: "Pejabat Penilai Kinerja",
        person: evaluation.appraiser,
      }),
      footnotes(notes),
    ],
    unbreakable: true,
  };
}

function evaluationFootnotes({ approach, form }: EvaluationDocument): string[] {
  const lines = [
    "* pilih salah satu",
    "** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi predikat Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap Kinerja Organisasi",
    "*** periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah",
  ];
  if (approach === "QUALITATIVE" && form === "LEADER") {
    lines.push(
      "**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri",
    );
  }
  return lines;
}
