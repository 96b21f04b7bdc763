import { absoluteWords, isGrave } from "./absolute";
import { classify, type Kind } from "./classify";
import { hasNumber, isIndicatorLike, isMeasured, vagueWords } from "./measure";
import { activityPattern, categoryPattern } from "./rewording";

export type FindingCode =
  | "ACTIVITY"
  | "CATEGORY"
  | "INDICATOR"
  | "ABSOLUTE"
  | "UNMEASURABLE"
  | "NO_TARGET"
  | "NO_NUMBER"
  | "NO_UNIT"
  | "NO_TIME"
  | "NO_EVIDENCE"
  | "NEAR_DUPLICATE"
  | "TOO_MANY"
  | "TOO_FEW";

/** Advice, never a hindrance: the words it is about, why (with the page of PermenPANRB 6/2022), and a pattern to write it by. */
export type WordingFinding = {
  code: FindingCode;
  words: string;
  why: string;
  page: string | null;
  pattern: string | null;
};

/** What is known about where the statement stands; everything may be unknown. */
export type Place = {
  form?: "LEADER" | "STAFF";
  kind?: "MAIN" | "ADDITIONAL";
  /** Whether its indicators say a number, so that a word of praise is measured there. */
  measuredElsewhere?: boolean;
};

export type Checked = { text: string; kind: Kind; findings: WordingFinding[] };

/** Classifies a statement of a result and tells what could be written better in it. */
export function checkStatement(text: string, place: Place = {}): Checked {
  const kind = classify(text);
  const findings = [
    ...kindFindings(text, kind),
    ...absoluteFindings(text, place),
    ...vagueFindings(text, place),
  ];
  return { text, kind, findings };
}

function kindFindings(text: string, kind: Kind): WordingFinding[] {
  const words = text.trim();
  if (kind === "activity") {
    return [
      {
        code: "ACTIVITY",
        words,
        why: "Kalimat ini menyebut kegiatan yang dikerjakan. Rencana hasil kerja menyebut apa yang tercapai sesudah kegiatan itu.",
        page: "120-121",
        pattern: activityPattern(text),
      },
    ];
  }
  if (kind === "category") {
    return [
      {
        code: "CATEGORY",
        words,
        why: "Kalimat ini hanya menyebut bidang atau nama pekerjaan. Sebut keadaan yang ingin dicapai di bidang itu.",
        page: "120-121",
        pattern: words === "" ? null : categoryPattern(text),
      },
    ];
  }
  return isIndicatorLike(text) ? indicatorFindings(words) : [];
}

function indicatorFindings(words: string): WordingFinding[] {
  const found: WordingFinding[] = [
    {
      code: "INDICATOR",
      words,
      why: "Kalimat ini berbentuk indikator (ukuran). Hasil kerjanya adalah keadaan yang diukur itu.",
      page: "51",
      pattern: `Meningkatnya/menurunnya ${words.replace(/^\s*(?:persentase|presentase|jumlah|indeks|nilai|tingkat|rata ?[-–] ?rata|angka|rasio|skor)\s+/i, "")}`,
    },
  ];
  if (!hasNumber(words)) found.push(noTarget(words));
  return found;
}

/** An indicator without its target. */
export function noTarget(words: string): WordingFinding {
  return {
    code: "NO_TARGET",
    words,
    why: "Belum ada target. Indikator kuantitatif disertai target, supaya jelas kapan ekspektasi terpenuhi.",
    page: "50-51",
    pattern: `${words}: [angka] [satuan], misalnya 80–90 %`,
  };
}

/** Absolute wording; for leaders and for results on lives, injury, security or large losses it is as the regulation wants it. */
export function absoluteFindings(text: string, { form, kind }: Place): WordingFinding[] {
  if (form === "LEADER" || (kind !== "ADDITIONAL" && isGrave(text))) return [];
  return absoluteWords(text).map((words) => ({
    code: "ABSOLUTE" as const,
    words,
    why: `“${words}” membuat target mutlak, tanpa toleransi kesalahan. Ini hanya untuk hasil kerja utama yang menyangkut nyawa, cedera, keamanan nasional, atau kerugian uang yang besar.`,
    page: "51",
    pattern: tolerant(text, words),
  }));
}

/** The same sentence with room for error. */
function tolerant(text: string, words: string): string {
  const at = text.toLowerCase().indexOf(words);
  const rest = text.slice(at + words.length).trimStart();
  const before = text.slice(0, at);
  if (/^(?:selalu|senantiasa|tidak pernah|tak pernah|tanpa kecuali)$/.test(words)) {
    return `${before}${rest}`.trim().concat(" pada [80–90 %] kejadian");
  }
  return `${before}[80–90 %] ${rest}`.trim();
}

function vagueFindings(text: string, { measuredElsewhere }: Place): WordingFinding[] {
  if (measuredElsewhere === true || isMeasured(text)) return [];
  return vagueWords(text).map((words) => ({
    code: "UNMEASURABLE" as const,
    words,
    why: `“${words}” belum dapat diukur. Sebut ukurannya di kalimat ini atau pada indikatornya.`,
    page: "50-51",
    pattern: text
      .trim()
      .replace(new RegExp(words, "i"), `[${words}, yaitu: angka, standar, atau perbandingan]`),
  }));
}
