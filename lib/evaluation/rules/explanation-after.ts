import { formatDateTime, formatDeadline, type Zone } from "@/lib/core/dates";
import type { Rating } from "@/lib/db/generated/enums";
import { PREDICATE_LABEL, RATING_LABEL } from "@/lib/evaluation/labels";
import { mayObject } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import type { Chapter, Sentence } from "@/lib/evaluation/rules/explanation";
import { predicatesFor } from "@/lib/evaluation/rules/outcome";
import { RATINGS } from "@/lib/evaluation/rules/quadrant";

/** What follows the explanation of a decided evaluation: who decided when, what else could have been, what to do next. */
export function explainAfter(record: EvaluationRecord, zone: Zone, now: Date): Chapter[] {
  return [
    { title: "Yang akan mengubah predikat", sentences: otherCells(record) },
    { title: "Siapa yang memutuskan, dan kapan", sentences: trail(record, zone) },
    { title: "Langkah berikutnya", sentences: nextSteps(record, zone, now) },
  ].filter(({ sentences }) => sentences.length > 0);
}

/** One rating changed and the other as it is: the cells beside the person's own, in words. */
function otherCells(record: EvaluationRecord): Sentence[] {
  const { resultRating, behaviourRating, predicate } = record;
  if (resultRating === null || behaviourRating === null || predicate === null) return [];
  const led = (results: Rating, behaviour: Rating) => {
    const open = predicatesFor(record, results, behaviour).map((one) => PREDICATE_LABEL[one]);
    return open.length === 1 && open[0] === PREDICATE_LABEL[predicate]
      ? `predikatnya tetap ${open[0]}`
      : `predikatnya menjadi ${open.join(" atau ")}`;
  };
  const results = RATINGS.filter((one) => one !== resultRating).map(
    (one) => `${RATING_LABEL[one]}, ${led(one, behaviourRating)}`,
  );
  const behaviour = RATINGS.filter((one) => one !== behaviourRating).map(
    (one) => `${RATING_LABEL[one]}, ${led(resultRating, one)}`,
  );
  return [
    said(`Bila perilaku kerja tetap dan rating hasil kerja ${results.join("; bila ")}.`),
    said(`Bila hasil kerja tetap dan rating perilaku kerja ${behaviour.join("; bila ")}.`),
  ];
}

function trail(record: EvaluationRecord, zone: Zone): Sentence[] {
  const { appraiser, decidedAt, releasedAt, document, objection, edition } = record;
  const at = (moment: Date) => formatDateTime(moment, zone);
  const position = appraiser?.position ? `, ${appraiser.position},` : "";
  return [
    decidedAt && `Ditetapkan ${appraiser?.name ?? "pejabat penilai"}${position} pada ${at(decidedAt)}.`,
    releasedAt &&
      decidedAt &&
      releasedAt > decidedAt &&
      `Hasilnya ditahan dan terlihat pegawai sejak ${at(releasedAt)}.`,
    document && `Dokumen ditandatangani ${document.signerName} pada ${at(document.signedAt)}.`,
    document?.deliveredAt && `Dokumen disampaikan pada ${at(document.deliveredAt)}.`,
    document?.returnedAt && `Dokumen ditandatangani pegawai dan kembali pada ${at(document.returnedAt)}.`,
    objection?.decidedAt &&
      `Keberatan diputus ${objection.directedToName ?? "atasan pejabat penilai"} pada ${at(objection.decidedAt)}.`,
    edition > 1 && `Ini edisi ${edition}: evaluasi pernah dibuka kembali, dan edisi sebelumnya disimpan.`,
  ]
    .filter((text) => typeof text === "string")
    .map(said);
}

/** What the rated person can do now, and until when. */
function nextSteps(record: EvaluationRecord, zone: Zone, now: Date): Sentence[] {
  const { state, document, objection } = record;
  if (state === "OBJECTED")
    return [
      said(
        objection?.decidedAt
          ? "Keberatan sudah diputus. Bicarakan tindak lanjutnya dalam dialog kinerja."
          : "Keberatan sedang diperiksa atasan pejabat penilai. Lihat jalannya pada halaman keberatan.",
      ),
    ];
  if (state === "ACKNOWLEDGED")
    return [said("Hasil ini sudah diterima. Bicarakan tindak lanjutnya dalam dialog kinerja.")];
  if (document === null || document.deliveredAt === null)
    return [
      said(
        "Tunggu dokumen evaluasi ditandatangani dan disampaikan. Batas waktu tanggapan baru dihitung sesudah itu.",
      ),
    ];
  const { returnBy, objectBy } = document;
  const signBy = returnBy === null ? "" : `, paling lambat ${formatDeadline(returnBy, zone)}`;
  const steps = [said(`Bila setuju: terima hasilnya, yang berarti menandatangani dokumen${signBy}.`)];
  if (!mayObject(record)) {
    return [...steps, said("Hasil evaluasi ini bersifat final, jadi tidak ada keberatan atasnya.")];
  }
  if (objectBy === null) return steps;
  const until = formatDeadline(objectBy, zone);
  const object =
    now < objectBy
      ? `Bila tidak setuju: ajukan keberatan kepada atasan pejabat penilai dengan alasan dan bukti, paling lambat ${until}.`
      : `Waktu mengajukan keberatan sudah lewat, yaitu ${until}.`;
  return [...steps, said(object)];
}

const said = (text: string): Sentence => ({ text, anchor: null });
