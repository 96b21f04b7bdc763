import type { PositionKind, PositionLevel } from "@/lib/db/generated/enums";

/** Reference lists of the national personnel register (SIASN ids), so that files of one system fit the other. */

export type Grade = { code: string; siasnId: string | null; rank: string | null; scale: "PNS" | "PPPK" };

const PNS_RANKS: [siasnId: string, code: string, rank: string][] = [
  ["11", "I/a", "Juru Muda"],
  ["12", "I/b", "Juru Muda Tingkat I"],
  ["13", "I/c", "Juru"],
  ["14", "I/d", "Juru Tingkat I"],
  ["21", "II/a", "Pengatur Muda"],
  ["22", "II/b", "Pengatur Muda Tingkat I"],
  ["23", "II/c", "Pengatur"],
  ["24", "II/d", "Pengatur Tingkat I"],
  ["31", "III/a", "Penata Muda"],
  ["32", "III/b", "Penata Muda Tingkat I"],
  ["33", "III/c", "Penata"],
  ["34", "III/d", "Penata Tingkat I"],
  ["41", "IV/a", "Pembina"],
  ["42", "IV/b", "Pembina Tingkat I"],
  ["43", "IV/c", "Pembina Utama Muda"],
  ["44", "IV/d", "Pembina Utama Madya"],
  ["45", "IV/e", "Pembina Utama"],
];

const PPPK_GRADES = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII".split(" ");

/** Golongan ruang I/a-IV/e of PNS with their rank, then golongan I-XVII of PPPK, which have no rank. */
export const GRADES: readonly Grade[] = [
  ...PNS_RANKS.map(([siasnId, code, rank]): Grade => ({ code, siasnId, rank, scale: "PNS" })),
  ...PPPK_GRADES.map((code): Grade => ({ code, siasnId: null, rank: null, scale: "PPPK" })),
];

/** Rank and golongan ruang as the forms print them: "Pembina / IV/a"; the golongan alone where it has no rank (PPPK). */
export function rankText(code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null;
  const rank = GRADES.find((grade) => grade.code === code)?.rank;
  return rank ? `${rank} / ${code}` : code;
}

/** Levels of structural posts, top first, then of functional posts (skill line, expert line), then executing posts. */
export const POSITION_LEVELS: readonly { code: PositionLevel; label: string; kind: PositionKind }[] = [
  { code: "JPT_UTAMA", label: "JPT Utama", kind: "STRUCTURAL" },
  { code: "JPT_MADYA", label: "JPT Madya", kind: "STRUCTURAL" },
  { code: "JPT_PRATAMA", label: "JPT Pratama", kind: "STRUCTURAL" },
  { code: "ADMINISTRATOR", label: "Administrator", kind: "STRUCTURAL" },
  { code: "PENGAWAS", label: "Pengawas", kind: "STRUCTURAL" },
  { code: "JF_PEMULA", label: "Pemula", kind: "FUNCTIONAL" },
  { code: "JF_TERAMPIL", label: "Terampil", kind: "FUNCTIONAL" },
  { code: "JF_MAHIR", label: "Mahir", kind: "FUNCTIONAL" },
  { code: "JF_PENYELIA", label: "Penyelia", kind: "FUNCTIONAL" },
  { code: "JF_AHLI_PERTAMA", label: "Ahli Pertama", kind: "FUNCTIONAL" },
  { code: "JF_AHLI_MUDA", label: "Ahli Muda", kind: "FUNCTIONAL" },
  { code: "JF_AHLI_MADYA", label: "Ahli Madya", kind: "FUNCTIONAL" },
  { code: "JF_AHLI_UTAMA", label: "Ahli Utama", kind: "FUNCTIONAL" },
  { code: "PELAKSANA", label: "Pelaksana", kind: "EXECUTING" },
];

/** SIASN jenisJabatan; "Rangkap" (a functional officer who also leads) counts as structural, the post that is rated. */
export const POSITION_KINDS: readonly { siasnId: string; label: string; kind: PositionKind }[] = [
  { siasnId: "1", label: "Struktural", kind: "STRUCTURAL" },
  { siasnId: "2", label: "Fungsional Tertentu", kind: "FUNCTIONAL" },
  { siasnId: "3", label: "Rangkap", kind: "STRUCTURAL" },
  { siasnId: "4", label: "Fungsional Umum", kind: "EXECUTING" },
];

/** Eselon of a unit -> level of the officer who heads it; V.a, V.b and 99 (no eselon) have no ASN level. */
export const ESELONS: readonly { siasnId: string; label: string; level: PositionLevel | null }[] = [
  { siasnId: "10", label: "I.a", level: "JPT_UTAMA" },
  { siasnId: "11", label: "I.a", level: "JPT_MADYA" },
  { siasnId: "12", label: "I.b", level: "JPT_MADYA" },
  { siasnId: "21", label: "II.a", level: "JPT_PRATAMA" },
  { siasnId: "22", label: "II.b", level: "JPT_PRATAMA" },
  { siasnId: "31", label: "III.a", level: "ADMINISTRATOR" },
  { siasnId: "32", label: "III.b", level: "ADMINISTRATOR" },
  { siasnId: "41", label: "IV.a", level: "PENGAWAS" },
  { siasnId: "42", label: "IV.b", level: "PENGAWAS" },
  { siasnId: "51", label: "V.a", level: null },
  { siasnId: "52", label: "V.b", level: null },
  { siasnId: "99", label: "Non Eselon", level: null },
];

/** Strips case, spaces and punctuation, so that "iii a", "III/A" and "III/a" meet. */
const fold = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

function indexBy<T>(list: readonly T[], keysOf: (item: T) => (string | null)[]): Map<string, T> {
  const index = new Map<string, T>();
  for (const item of list) {
    for (const key of keysOf(item)) if (key && !index.has(fold(key))) index.set(fold(key), item);
  }
  return index;
}

const gradeIndex = {
  PNS: indexBy(GRADES, (grade) => (grade.scale === "PNS" ? [grade.code, grade.siasnId] : [])),
  PPPK: indexBy(GRADES, (grade) =>
    grade.scale === "PPPK" ? [grade.code, String(PPPK_GRADES.indexOf(grade.code) + 1)] : [],
  ),
};
const levelIndex = indexBy(POSITION_LEVELS, (level) => [level.label]);
const eselonIndex = indexBy(ESELONS, (eselon) => [eselon.siasnId, eselon.label]);
const kindIndex = new Map<string, PositionKind>([
  ...[...indexBy(POSITION_KINDS, (kind) => [kind.siasnId, kind.label])].map(
    ([key, item]): [string, PositionKind] => [key, item.kind],
  ),
  ["fungsional", "FUNCTIONAL"],
  ["pelaksana", "EXECUTING"],
]);

/** Golongan by its name or SIASN id on the scale of PNS ("III/a", "31") or of PPPK ("IX", "9"); null when unknown. */
export function findGrade(text: string, scale: "PNS" | "PPPK"): Grade | null {
  return gradeIndex[scale].get(fold(text)) ?? null;
}

/** Jenis jabatan by its name ("Pelaksana", "Fungsional") or SIASN id; null when unknown. */
export function findPositionKind(text: string): PositionKind | null {
  return kindIndex.get(fold(text)) ?? null;
}

/** Jenjang by its name ("Ahli Muda", "Administrator") or by eselon ("III.a"); null when unknown. */
export function findPositionLevel(text: string): PositionLevel | null {
  return levelIndex.get(fold(text))?.code ?? eselonIndex.get(fold(text))?.level ?? null;
}

/** Eselon by its name ("III.a") or SIASN id; null when unknown. */
export function findEselon(text: string): (typeof ESELONS)[number] | null {
  return eselonIndex.get(fold(text)) ?? null;
}

/** Level at the end of the name of a functional post: "Perawat Ahli Muda" -> AHLI_MUDA; null when there is none. */
export function levelFromPositionName(name: string): PositionLevel | null {
  const folded = fold(name);
  return (
    POSITION_LEVELS.find((level) => level.kind === "FUNCTIONAL" && folded.endsWith(fold(level.label)))
      ?.code ?? null
  );
}

/** The kind of post that a level belongs to; null for the leaders of an agency, who stand outside the lines. */
export function levelKind(level: PositionLevel): PositionKind | null {
  return POSITION_LEVELS.find((known) => known.code === level)?.kind ?? null;
}

/**
 * The name of a post as it is printed: a functional post carries its level, "Perawat" at level Mahir is "Perawat
 * Mahir". Names that already end in the level stay as they are.
 */
export function fullPositionName(name: string, level: PositionLevel): string {
  const known = POSITION_LEVELS.find((item) => item.code === level);
  if (known?.kind !== "FUNCTIONAL" || name === "") return name;
  const lastWord = (text: string) => fold(text.split(" ").at(-1) ?? "");
  return lastWord(name) === lastWord(known.label) ? name : `${name} ${known.label}`;
}
