import {
  absoluteFindings,
  type Checked,
  checkStatement,
  noTarget,
  type Place,
  type WordingFinding,
} from "./findings";
import { hasNumber, hasTime, isBareNumber, isIndex, isMeasured, isPercentage } from "./measure";
import { nearDuplicate, type Other } from "./similarity";

export type IndicatorText = {
  statement: string;
  aspect?: string | null;
  target: string | null;
  unit: string | null;
};

export type ResultText = {
  statement: string;
  kind: "MAIN" | "ADDITIONAL";
  indicators: readonly IndicatorText[];
};

export type PlanPlace = {
  approach: "QUANTITATIVE" | "QUALITATIVE";
  form: "LEADER" | "STAFF";
  /** Results of colleagues with the same superior. */
  others?: readonly Other[];
};

/** A result with its indicators: the wording of both, what is missing, and whether a colleague promises the same. */
export function checkResult(result: ResultText, place: PlanPlace): Checked {
  const { statement, kind, indicators } = result;
  const here: Place = {
    form: place.form,
    kind,
    measuredElsewhere: indicators.some((row) => isMeasured(`${row.statement} ${row.target ?? ""}`)),
  };
  const checked = checkStatement(statement, here);
  const rows = indicators.flatMap((row) => checkIndicator(row, place, here));
  return {
    ...checked,
    findings: [
      ...checked.findings,
      ...rows,
      ...timeFindings(result),
      ...duplicateFindings(statement, place.others),
    ],
  };
}

/** One indicator: absolute words, and for quantitative plans its target, number and unit (p.50-51). */
export function checkIndicator(
  row: IndicatorText,
  { approach }: Pick<PlanPlace, "approach">,
  place: Place = {},
): WordingFinding[] {
  const { statement, target, unit } = row;
  const found = absoluteFindings([statement, target].join(" ").trim(), place).map((finding) => ({
    ...finding,
    // A measure over all of something ("100 % SPM") says the same as the word.
    words: finding.words,
  }));
  if (approach === "QUALITATIVE") return found;
  if (target === null) return [...found, noTarget(statement)];
  if (!hasNumber(target)) return [...found, noNumber(target)];
  if (unit === null && isBareNumber(target) && !isIndex(statement)) found.push(noUnit(target, statement));
  return found;
}

function noNumber(target: string): WordingFinding {
  return {
    code: "NO_NUMBER",
    words: target,
    why: "Target ini belum memuat angka, padahal SKP kuantitatif menekankan satuan pengukuran.",
    page: "50",
    pattern: `[angka] [satuan], misalnya 80–90 % atau 2–3 hari (sekarang: ${target})`,
  };
}

function noUnit(target: string, statement: string): WordingFinding {
  return {
    code: "NO_UNIT",
    words: target,
    why: "Angka ini belum bersatuan, sehingga tidak jelas apa yang dihitung.",
    page: "50",
    pattern: isPercentage(statement) ? `${target} %` : `${target} [dokumen, orang, hari, ...]`,
  };
}

function timeFindings({ statement, indicators }: ResultText): WordingFinding[] {
  const timed = indicators.some(
    (row) => row.aspect === "TIME" || hasTime([row.statement, row.target, row.unit].join(" ")),
  );
  if (indicators.length === 0 || timed || hasTime(statement)) return [];
  return [
    {
      code: "NO_TIME",
      words: statement,
      why: "Belum ada batas waktu pada hasil kerja maupun indikatornya.",
      page: "51",
      pattern: "Tambah indikator waktu, misalnya: [hasil] selesai paling lambat [tanggal/hari]",
    },
  ];
}

function duplicateFindings(statement: string, others: readonly Other[] = []): WordingFinding[] {
  const other = nearDuplicate(statement, others);
  if (other === null) return [];
  return [
    {
      code: "NEAR_DUPLICATE",
      words: other.text,
      why: `Hampir sama dengan hasil kerja ${other.owner}. Sebut bagian yang menjadi tanggung jawab sendiri: wilayah, jenis, atau tahapnya.`,
      page: "46-47",
      pattern: `${statement.trim().replace(/\.$/, "")} [untuk wilayah/jenis/tahap yang mana]`,
    },
  ];
}

/** From these numbers on the page asks once whether it is meant so; the regulation names none. */
export const USUAL = { fewestResults: 2, mostResults: 10, mostIndicators: 5 };

/** The plan as a whole: too many or too few results, too many indicators, nothing about evidence (p.51, 60). */
export function checkWhole(results: readonly ResultText[], hasEvidence: boolean): WordingFinding[] {
  const found: WordingFinding[] = [];
  const say = (code: "TOO_MANY" | "TOO_FEW", words: string, why: string, pattern: string) =>
    found.push({ code, words, why, page: null, pattern });
  if (results.length > 0 && results.length < USUAL.fewestResults) {
    say(
      "TOO_FEW",
      `${results.length} hasil kerja`,
      "Satu hasil kerja jarang menggambarkan pekerjaan setahun.",
      "Periksa matriks peran dan hasil: adakah peran lain yang belum ditulis?",
    );
  }
  if (results.length > USUAL.mostResults) {
    say(
      "TOO_MANY",
      `${results.length} hasil kerja`,
      "Terlalu banyak hasil kerja mengaburkan prioritas.",
      "Gabungkan hasil yang sejenis, atau pindahkan yang berprioritas rendah ke hasil kerja tambahan.",
    );
  }
  for (const { statement, indicators } of results) {
    if (indicators.length <= USUAL.mostIndicators) continue;
    say(
      "TOO_MANY",
      `${indicators.length} indikator pada “${statement}”`,
      "Terlalu banyak indikator sulit dipantau.",
      "Pilih yang paling menentukan dari aspek kuantitas, kualitas, waktu, dan biaya.",
    );
  }
  if (results.length > 0 && !hasEvidence) {
    found.push({
      code: "NO_EVIDENCE",
      words: "Skema pertanggungjawaban",
      why: "Belum disebut kapan hasil dilaporkan dan apa buktinya.",
      page: "60",
      pattern: "[Hasil] dilaporkan setiap [bulan/triwulan] dengan bukti [laporan, data, foto]",
    });
  }
  return found;
}
