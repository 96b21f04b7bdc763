import { ACHIEVEMENT_LABEL } from "@/lib/achievement/labels";
import { PEAK } from "@/lib/achievement/rules/curve";
import type { Rating } from "@/lib/db/generated/enums";
import { evidenceCount } from "@/lib/evaluation/evidence";
import { PREDICATE_LABEL, RATING_LABEL, SUGGESTION_TEXT } from "@/lib/evaluation/labels";
import type { EvaluationRecord, RecordResult } from "@/lib/evaluation/record";
import { gapOf } from "@/lib/evaluation/rules/required-level";
import { suggestResultRating } from "@/lib/evaluation/rules/suggestion";
import { GIVER_LABEL } from "@/lib/feedback/labels";
import { subperiodLabel } from "@/lib/periods/labels";
import { evidenceText } from "@/lib/progress/labels";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

/** One sentence, the place of the record it speaks of, and what it rests on, line by line. */
export type Sentence = { text: string; anchor: string | null; grounds?: string[] };
export type Chapter = { title: string; sentences: Sentence[] };

export const PATTERN_CHAPTER = "Capaian organisasi";

/** How the predicate came about, from the evidence to the outcome, in an order one could read aloud to the person. */
export function explain(record: EvaluationRecord): Chapter[] {
  return [
    { title: "Yang disepakati", sentences: [agreed(record)] },
    { title: "Hasil kerja", sentences: [...record.results.map(aboutResult), ...overallResults(record)] },
    { title: "Perilaku kerja", sentences: [...aboutBehaviour(record), ...overallBehaviour(record)] },
    { title: PATTERN_CHAPTER, sentences: aboutOrganisation(record) },
    { title: "Predikat", sentences: outcome(record) },
    { title: "Kompetensi", sentences: [aboutCompetency(record)] },
    { title: "Tanggapan pegawai", sentences: [answer(record)] },
  ].filter(({ sentences }) => sentences.length > 0);
}

function agreed(record: EvaluationRecord): Sentence {
  const main = record.results.filter(({ kind }) => kind === "MAIN").length;
  const extra = record.results.length - main;
  const results =
    extra === 0 ? `${main} hasil kerja utama` : `${main} hasil kerja utama dan ${extra} tambahan`;
  return plain(
    `${record.employeeName}, ${record.positionName} di ${record.unitName}, menyepakati ${results} untuk tahun ${record.year}. Evaluasi ini tentang ${subperiodLabel(record)}.`,
  );
}

function aboutResult(result: RecordResult): Sentence {
  const entries = result.indicators.reduce((sum, indicator) => sum + indicator.entries.length, 0);
  const evidence = evidenceCount(result);
  const record = `tercatat ${entries} realisasi, ${evidence} bukti dukung, dan ${result.feedback.length} umpan balik`;
  const kind = result.kind === "MAIN" ? "utama" : "tambahan";
  const rating =
    result.rating === null
      ? "Hasil kerja ini tidak diberi rating."
      : `Pejabat penilai memberi rating ${RATING_LABEL[result.rating]}${because(result.reason)}`;
  return {
    text: `Hasil kerja ${kind} ${result.number}, “${result.statement}”: ${record}. ${rating}`,
    anchor: `hasil-${result.number}`,
    grounds: groundsOf(result),
  };
}

/** Evidence with what was found of it, feedback, and the note of a leader who took the result over. */
function groundsOf({ indicators, feedback, takeover }: RecordResult): string[] {
  const evidence = indicators
    .flatMap(({ entries }) => entries.flatMap((entry) => entry.evidence))
    .map(
      ({ title, state, checkedBy, checkNote }) =>
        `Bukti “${title}”: ${evidenceText(state, checkedBy, checkNote)}`,
    );
  const heard = feedback.map(
    ({ giverClass, giverName, isTaskGiver, text }) =>
      `Umpan balik ${isTaskGiver ? "pimpinan pemberi tugas" : GIVER_LABEL[giverClass].toLowerCase()} (${giverName}): ${text}`,
  );
  const taken = takeover === null ? [] : [`Diambil alih ${takeover.by}: ${takeover.note}`];
  return [...few(evidence, "bukti"), ...few(heard, "umpan balik"), ...taken];
}

const FEW = 6;

function few(lines: string[], noun: string): string[] {
  if (lines.length <= FEW) return lines;
  return [...lines.slice(0, FEW), `dan ${lines.length - FEW} ${noun} lagi`];
}

function overallResults(record: EvaluationRecord): Sentence[] {
  const decided = record.resultRating;
  if (decided === null) return [];
  const { rating, rule, counts } = suggestResultRating(record.results);
  const tally = `Dari ${counts.total} hasil kerja yang dinilai, ${counts.ABOVE} di atas, ${counts.MEETS} sesuai, dan ${counts.BELOW} di bawah ekspektasi.`;
  const compared =
    rating === decided ? ", sama dengan panduan" : rating === null ? "" : ", berbeda dari panduan";
  return [
    { text: `${tally} ${SUGGESTION_TEXT[rule]}`, anchor: "simpulan" },
    {
      text: `${judge(record)} menetapkan rating hasil kerja ${RATING_LABEL[decided]}${compared}${because(record.resultReason)}`,
      anchor: "simpulan",
    },
  ];
}

function aboutBehaviour({ behaviours }: EvaluationRecord): Sentence[] {
  const named = (rating: Rating) =>
    behaviours.filter((row) => row.rating === rating).map(({ value }) => BEHAVIOUR_VALUES[value].title);
  const parts = (["ABOVE", "MEETS", "BELOW"] as const)
    .map((rating) => ({ label: RATING_LABEL[rating], names: named(rating) }))
    .filter(({ names }) => names.length > 0)
    .map(({ label, names }) => `${label} pada ${listed(names)}`);
  if (parts.length === 0) return [];
  const heard = behaviours.reduce((sum, { feedback }) => sum + feedback.length, 0);
  return [
    {
      text: `Tujuh nilai dasar dinilai dengan ${heard} umpan balik: ${parts.join("; ")}.`,
      anchor: "perilaku",
    },
  ];
}

function overallBehaviour(record: EvaluationRecord): Sentence[] {
  if (record.behaviourRating === null) return [];
  const text = `${judge(record)} menetapkan rating perilaku kerja ${RATING_LABEL[record.behaviourRating]}${because(record.behaviourReason)}`;
  return [{ text, anchor: "simpulan" }];
}

/** The value that was considered and its pattern (p.92-97); the pattern is a consideration, never a limit. */
function aboutOrganisation({
  organisationValue: value,
  distributionReason,
  appraiser,
}: EvaluationRecord): Sentence[] {
  if (value === null) {
    return [
      plain(
        "Capaian kinerja organisasi belum ditetapkan ketika evaluasi ini diputuskan, jadi tidak ikut dipertimbangkan.",
      ),
    ];
  }
  const whose = `unit yang dipimpin ${appraiser?.name ?? "pejabat penilai"}`;
  const text = `Capaian kinerja organisasi yang dipertimbangkan adalah ${ACHIEVEMENT_LABEL[value]}, yaitu capaian ${whose}. Pada capaian itu idealnya sebagian besar pegawai berpredikat ${PREDICATE_LABEL[PEAK[value]]}; predikat lain tetap mungkin, karena pola ini pertimbangan dan bukan batas.`;
  if (distributionReason === null) return [plain(text)];
  return [
    plain(text),
    { text: `Predikat tim menjauh dari pola itu${because(distributionReason)}`, anchor: "simpulan" },
  ];
}

function outcome(record: EvaluationRecord): Sentence[] {
  const { resultRating, behaviourRating, predicate, recommendation } = record;
  if (resultRating === null || behaviourRating === null || predicate === null) return [];
  if (record.studyFailed) {
    const law = `Studinya tidak diselesaikan. Karena itu predikatnya Kurang atau Sangat Kurang dengan mempertimbangkan perilaku kerja (PermenPANRB 6/2022 halaman 100), bukan dari kuadran: ${PREDICATE_LABEL[predicate]}.`;
    return [plain(law), ...advised(recommendation)];
  }
  const text = `Pada kuadran kinerja, hasil kerja ${RATING_LABEL[resultRating]} dan perilaku kerja ${RATING_LABEL[behaviourRating]} bertemu di ${PREDICATE_LABEL[predicate]}. Itulah predikat kinerjanya.`;
  return [{ text, anchor: "kuadran" }, ...advised(recommendation)];
}

const advised = (text: string | null) => (text === null ? [] : [plain(`Catatan pejabat penilai: “${text}”`)]);

function aboutCompetency({ competencies }: EvaluationRecord): Sentence {
  const rated = competencies.filter(({ level }) => level !== null);
  const short = rated.filter(({ required, level }) => level !== null && gapOf(required, level) > 0).length;
  const gap = short === 0 ? "semuanya mencapai level yang diminta" : `${short} di bawah level yang diminta`;
  return {
    text: `Dari ${rated.length} kompetensi yang dinilai, ${gap}. Kompetensi menjadi bahan pengembangan dan tidak mengubah predikat.`,
    anchor: "kompetensi",
  };
}

function answer({ state, employeeName }: EvaluationRecord): Sentence {
  if (state === "ACKNOWLEDGED") return plain(`${employeeName} menerima hasil evaluasi ini.`);
  if (state === "OBJECTED")
    return plain(`${employeeName} mengajukan keberatan kepada atasan pejabat penilai.`);
  return plain(`${employeeName} belum menanggapi hasil evaluasi ini.`);
}

const plain = (text: string): Sentence => ({ text, anchor: null });
const judge = ({ appraiser }: EvaluationRecord) => appraiser?.name ?? "Pejabat penilai";

function because(reason: string | null): string {
  return reason === null ? "." : `, dengan alasan: “${reason}”`;
}

function listed(names: string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} dan ${names.at(-1)}`;
}
