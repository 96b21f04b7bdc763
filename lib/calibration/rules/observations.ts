import type { Predicate, Rating } from "@/lib/db/generated/enums";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import { SMALLEST_SAMPLE } from "./summary";
import { alikeTexts } from "./texts";

/** One person as one rater rates them: the overall ratings and their outcome, the seven values, and the reasons written. */
export type RatedPerson = {
  id: string;
  results: Rating;
  behaviour: Rating;
  predicate: Predicate;
  values: readonly Rating[];
  reasons: readonly string[];
};

/** Pieces of evidence behind a rater's ratings whose month is known; `late` those from the last month. */
export type EvidenceDates = { total: number; late: number };

export type RaterFacts = {
  people: readonly RatedPerson[];
  evidence: EvidenceDates;
  /** Length of the evaluated time in months. */
  months: number;
};

export type ObservationKind = "VARIETY" | "VALUES" | "FOLLOWING" | "RECENCY" | "TEXTS";

/** NOTABLE asks for a second look and accuses nobody. */
export type Observation = {
  kind: ObservationKind;
  standing: "TOO_FEW" | "USUAL" | "NOTABLE";
  text: string;
};

const FEWEST_EVIDENCE = 10;

/** What stands out in somebody's ratings, each with its figures; nothing is said about too small a sample. */
export function observe({ people, evidence, months }: RaterFacts): Observation[] {
  const recency = months > 1 ? [aboutRecency(evidence, months)] : [];
  if (people.length < SMALLEST_SAMPLE) {
    const text = `Baru ${people.length} pegawai yang dinilai: terlalu sedikit untuk dinilai polanya.`;
    return [{ kind: "VARIETY", standing: "TOO_FEW", text }, ...recency];
  }
  return [
    aboutVariety(people),
    aboutValues(people),
    aboutFollowing(people),
    ...recency,
    ...aboutTexts(people),
  ];
}

function aboutVariety(people: readonly RatedPerson[]): Observation {
  const predicates = [...new Set(people.map(({ predicate }) => predicate))];
  const [only] = predicates;
  const notable = predicates.length === 1 && only !== undefined;
  return {
    kind: "VARIETY",
    standing: notable ? "NOTABLE" : "USUAL",
    text: notable
      ? `Semua ${people.length} pegawai mendapat predikat ${PREDICATE_LABEL[only]}. Itu mungkin memang demikian; lihat lagi apakah perbedaan sumbangan mereka sudah terlihat.`
      : `${predicates.length} predikat berbeda dipakai untuk ${people.length} pegawai.`,
  };
}

/** Halo within behaviour: one impression for all seven values. */
function aboutValues(people: readonly RatedPerson[]): Observation {
  const flat = people.filter(({ values }) => values.length > 1 && new Set(values).size === 1).length;
  const notable = flat * 10 >= people.length * 9;
  return {
    kind: "VALUES",
    standing: notable ? "NOTABLE" : "USUAL",
    text: `Pada ${flat} dari ${people.length} pegawai ketujuh nilai perilaku diberi rating yang sama.${notable ? " Baca lagi umpan balik per nilai: kekuatan orang biasanya berbeda-beda." : ""}`,
  };
}

/** Halo between the two: behaviour repeats results. Where all results are rated alike, that says nothing. */
function aboutFollowing(people: readonly RatedPerson[]): Observation {
  const same = people.filter(({ results, behaviour }) => results === behaviour).length;
  const varied = new Set(people.map(({ results }) => results)).size > 1;
  const notable = varied && same === people.length;
  return {
    kind: "FOLLOWING",
    standing: notable ? "NOTABLE" : "USUAL",
    text: `Pada ${same} dari ${people.length} pegawai rating perilaku sama dengan rating hasil kerja.${notable ? " Keduanya dinilai dari dasar yang berbeda; periksa apakah yang satu terbawa oleh yang lain." : ""}`,
  };
}

/** Twice as much evidence in the last month as an even spread would give. */
function aboutRecency({ total, late }: EvidenceDates, months: number): Observation {
  const kind = "RECENCY";
  if (total < FEWEST_EVIDENCE) {
    const text = `Baru ${total} bukti dukung yang waktunya diketahui: terlalu sedikit untuk dinilai sebarannya.`;
    return { kind, standing: "TOO_FEW", text };
  }
  const notable = late * months > total * 2;
  return {
    kind,
    standing: notable ? "NOTABLE" : "USUAL",
    text: `${late} dari ${total} bukti dukung yang waktunya diketahui berasal dari bulan terakhir, dari ${months} bulan yang dinilai.${notable ? " Ingat juga yang terjadi pada bulan-bulan sebelumnya." : ""}`,
  };
}

function aboutTexts(people: readonly RatedPerson[]): Observation[] {
  const texts = people.flatMap(({ id, reasons }) => reasons.map((text) => ({ owner: id, text })));
  const { compared, alike } = alikeTexts(texts);
  if (compared < SMALLEST_SAMPLE) return [];
  const notable = alike * 2 >= compared;
  const text = `Alasan yang hampir sama tertulis untuk ${alike} dari ${compared} pegawai yang diberi alasan.${notable ? " Alasan yang menyebut pekerjaan orangnya lebih mudah diterima." : ""}`;
  return [{ kind: "TEXTS", standing: notable ? "NOTABLE" : "USUAL", text }];
}
