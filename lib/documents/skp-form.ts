import type { Content } from "pdfmake";
import { planBehaviourTable } from "./behaviour-table";
import { identityBlock } from "./identity-block";
import { agencyLine, type Form, footnotes, titleBlock } from "./layout";
import { planQualitativeTable } from "./qualitative-table";
import { type Column, quantitativeTable } from "./quantitative-table";
import {
  aspectText,
  NO_ADDITIONAL,
  perspectiveText,
  servedResult,
  statementWithAssignment,
} from "./result-text";
import { dateLine, signatureBlock } from "./signature-block";
import type { DocumentResult, SkpDocument } from "./types";

export const FORM_AUDIENCE = {
  LEADER: "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
  STAFF: "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
} as const;

export const APPROACH_TITLE = {
  QUALITATIVE: "PENDEKATAN HASIL KERJA KUALITATIF",
  QUANTITATIVE: "PENDEKATAN HASIL KERJA KUANTITATIF",
} as const;

const FORMAT = {
  LEADER: { QUALITATIVE: "A.1.1", QUANTITATIVE: "A.1.2" },
  STAFF: { QUALITATIVE: "A.1.6", QUANTITATIVE: "A.1.7" },
} as const;

const MEASURE_HEADING = {
  LEADER: "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:",
  STAFF: "Ukuran keberhasilan/ Indikator Kinerja Individu dan Target:",
} as const;

const LEADER_COLUMNS: Column<DocumentResult>[] = [
  { heading: "NO", width: 3, alignment: "center", scope: "RESULT", cell: ({ number }) => String(number) },
  { heading: "RENCANA HASIL KERJA", width: 32, scope: "RESULT", cell: statementWithAssignment },
  {
    heading: "INDIKATOR KINERJA INDIVIDU",
    width: 37,
    scope: "INDICATOR",
    cell: ({ statement }) => statement,
  },
  { heading: "TARGET", width: 14, scope: "INDICATOR", cell: ({ target }) => target ?? "" },
  { heading: "PERSPEKTIF", width: 14, scope: "INDICATOR", cell: perspectiveText },
];

const STAFF_COLUMNS: Column<DocumentResult>[] = [
  { heading: "NO.", width: 3, alignment: "center", scope: "RESULT", cell: ({ number }) => String(number) },
  {
    heading: "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*",
    width: 22,
    scope: "RESULT",
    cell: servedResult,
  },
  { heading: "RENCANA HASIL KERJA", width: 24, scope: "RESULT", cell: ({ statement }) => statement },
  {
    heading: "ASPEK",
    width: 8,
    scope: "INDICATOR",
    cell: aspectText,
  },
  {
    heading: "INDIKATOR KINERJA INDIVIDU",
    width: 29,
    scope: "INDICATOR",
    cell: ({ statement }) => statement,
  },
  {
    heading: "TARGET",
    width: 14,
    alignment: "center",
    scope: "INDICATOR",
    cell: ({ target }) => target ?? "",
  },
];

/** The code of a plan's form in the regulation: A.1.1, A.1.2, A.1.6 or A.1.7. */
export function planFormat({ form, approach }: Pick<SkpDocument, "form" | "approach">): string {
  return FORMAT[form][approach];
}

/** Sasaran Kinerja Pegawai in its official form: A.1.1, A.1.2, A.1.6 or A.1.7 by form and approach. */
export function skpForm(skp: SkpDocument): Form {
  const isStaffTable = skp.form === "STAFF" && skp.approach === "QUANTITATIVE";
  return {
    title: `SKP - ${skp.employee.name} - Revisi ${skp.revision}`,
    orientation: "LANDSCAPE",
    isDraft: skp.isDraft,
    content: [
      titleBlock([
        `FORMAT ${planFormat(skp)}`,
        "SASARAN KINERJA PEGAWAI",
        APPROACH_TITLE[skp.approach],
        FORM_AUDIENCE[skp.form],
      ]),
      agencyLine(skp.agencyName, skp.periodText),
      identityBlock(skp.employee, skp.appraiser, {
        rankLabel: "PANGKAT/ GOL. RUANG",
        appraiserNipOptional: skp.form === "LEADER",
        appraiserUnitLabel: "UNIT KERJA",
      }),
      resultTable(skp),
      planBehaviourTable(skp.behaviours, isStaffTable ? "**" : "*"),
      planSignatures(skp),
      footnotes(planFootnotes(isStaffTable)),
    ],
  };
}

/** Both signatures under a plan or its annex: the employee on the left, the appraiser on the right. */
export function planSignatures(skp: SkpDocument): Content {
  return signatureBlock(
    { dateLine: null, role: "Pegawai yang Dinilai", person: skp.employee },
    {
      dateLine: dateLine(skp.place, skp.dateText),
      role: skp.signer ? "Atasan Pejabat Penilai Kinerja" : "Pejabat Penilai Kinerja",
      person: skp.signer ?? skp.appraiser,
    },
  );
}

function resultTable(skp: SkpDocument): Content {
  if (skp.approach === "QUALITATIVE") return planQualitativeTable(skp.results, MEASURE_HEADING[skp.form]);
  return quantitativeTable(
    skp.results,
    skp.form === "LEADER" ? LEADER_COLUMNS : STAFF_COLUMNS,
    NO_ADDITIONAL,
  );
}

function planFootnotes(isStaffTable: boolean): string[] {
  const expectation =
    "Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai.";
  if (!isStaffTable) return [`* ${expectation}`];
  return [
    "* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri/ organisasi maka dituliskan rencana hasil kerja beserta indikator kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau sasaran dan indikator kinerja organisasi yang diintervensi",
    `** ${expectation}`,
  ];
}
