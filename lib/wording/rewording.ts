import { isActive } from "./morphology";

const VOWEL = /^[aeiou]/;
/** Stems that lose their first letter to the prefix, where another stem could be meant. */
const LOST_K =
  /^(?:aji|elola|embang|irim|umpul|oordinas|oordinir|oreks|endali|urang|enal|erja|ena(?!l)|unjung|eluar|awal|uas|uat|uras|utip|onsep|onsultas|onfirmas|etahu|omunikas|lasifik|larifikas|ompilas|oleks|abul|aitkan|aryakan|embali|husus)/;
const KEPT_M =
  /^(?:asuk|ula|uat|usnah|anfaat|edias|udah|aksimal|inim|iliki|utakhir|onitor|erdeka|ajukan|akmur|aju|obilisas|otivas)/;
const KEPT_N = /^(?:ilai|aik|ormal|arasi|asihat|yata)/;

/**
 * The passive of an active verb: "menyusun" -> "disusun", "mengembangkan" -> "dikembangkan".
 * Without a known stem the letter the prefix swallowed is guessed from what is most frequent.
 */
export function passiveOf(active: string): string {
  const word = active.toLowerCase();
  if (!isActive(word)) return word;
  if (word.startsWith("menge") && /^menge(?:cek|bom|tik|pel|tes|cat|sah|rem|las)/.test(word))
    return `di${word.slice(5)}`;
  if (word.startsWith("meny")) return `dis${word.slice(4)}`;
  if (word.startsWith("meng")) return `di${stemAfterMeng(word.slice(4))}`;
  if (word.startsWith("mem")) return `di${stemAfterMem(word.slice(3))}`;
  if (word.startsWith("men")) return `di${stemAfterMen(word.slice(3))}`;
  return `di${word.slice(2)}`;
}

function stemAfterMeng(rest: string): string {
  return LOST_K.test(rest) ? `k${rest}` : rest;
}

function stemAfterMem(rest: string): string {
  if (!VOWEL.test(rest)) return rest;
  return KEPT_M.test(rest) ? `m${rest}` : `p${rest}`;
}

function stemAfterMen(rest: string): string {
  if (!VOWEL.test(rest)) return rest;
  return KEPT_N.test(rest) ? `n${rest}` : `t${rest}`;
}

/** "Meningkatkan kualitas" -> "Meningkatnya kualitas": verbs that make something change, as the change itself. */
const BECOMING: Record<string, string> = {
  meningkatkan: "Meningkatnya",
  menurunkan: "Menurunnya",
  mengurangi: "Berkurangnya",
  menambah: "Bertambahnya",
  mengoptimalkan: "Optimalnya",
  mewujudkan: "Terwujudnya",
  menyediakan: "Tersedianya",
  menyusun: "Tersusunnya",
  memenuhi: "Terpenuhinya",
  mempercepat: "Semakin cepatnya",
  melaksanakan: "Terlaksananya",
  melakukan: "Terlaksananya",
  menyelenggarakan: "Terselenggaranya",
};

const MEASURE = "[seberapa cepat, lengkap, atau sesuai standar apa]";

/** How an activity could be told as its result, from its own words (pattern of Anak Lampiran 1: "... diproses dengan cepat dan akurat"). */
export function activityPattern(text: string): string {
  const words = text
    .trim()
    .replace(/[.\s]+$/, "")
    .split(/\s+/);
  const at = words.slice(0, 4).findIndex((word) => isActive(word.toLowerCase()));
  if (at === -1) return `Hasil ${lowerFirst(words.join(" "))} [disampaikan/digunakan oleh siapa] ${MEASURE}`;
  const verb = (words[at] ?? "").toLowerCase();
  const object = words.slice(at + 1).join(" ");
  const becoming = BECOMING[verb];
  if (object === "") return `[Apa] ${passiveOf(verb)} ${MEASURE}`;
  const passive = `${upperFirst(object)} ${passiveOf(verb)} ${MEASURE}`;
  return becoming === undefined ? passive : `${passive}; atau: ${becoming} ${object}`;
}

/** How the name of a field could become a result. */
export function categoryPattern(text: string): string {
  const field = text.trim().replace(/[.\s]+$/, "");
  return `${upperFirst(field)} [diselesaikan/tersedia] ${MEASURE}; atau: Kepuasan [penerima] atas ${lowerFirst(field)}`;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Abbreviations keep their capitals. */
const lowerFirst = (text: string) =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
