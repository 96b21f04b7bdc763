import * as is from "./morphology";
import * as list from "./words";

/** Where the word stands that says what becomes of the subject. */
export type Predicate = { at: number; word: string };

const STANDARD =
  /^(?:standar|target|sop|nspk|ketentuan|jadwal|prosedur|pedoman|rencana|kebutuhan|spesifikasi|peraturan|aturan|kaidah|waktu|tata|harapan|regulasi|perundang-undangan|peran|norma|juknis)/;

/**
 * The predicate of a statement that does not begin with a verb, or null. Verbs after "yang", "untuk", "dengan" and the like
 * belong to their own clause; a quality after "yang" counts ("anggaran yang optimal").
 */
export function predicateOf(words: string[]): Predicate | null {
  const head = words[0] ?? "";
  const done = is.isAction(head) || list.FIELDS.has(head) || list.CHANGE_NOUNS.has(head);
  const thing = !done && !list.PRODUCTS.has(head) && !list.MEASURES.has(head) && !is.isState(head);
  let clause: "main" | "relative" | "purpose" | "time" = "main";
  let eaten = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    if (thing && isCondition(words, at)) return { at, word };
    if (thing && clause === "main" && list.STATIVES.has(word) && !list.LISTS.has(head)) return { at, word };
    if (word === "yang") clause = "relative";
    else if (done && list.TIMES.has(word)) clause = "time";
    else if (list.PURPOSES.has(word)) clause = "purpose";
    else if (thing && /^(?:tidak|bukan)$/.test(word) && clause === "main") return { at, word };
    else if (/itas$/.test(head) && /^\d/.test(word) && clause === "main") return { at, word };
    else if (clause !== "relative" && isQualityAt(words, at, done)) return { at, word };
    else if (clause === "relative" && !eaten && isQuality(word, next)) return { at, word };
    else if (is.isVerb(word) || (list.CHANGES.has(word) && clause === "main")) {
      if (clause === "main" && !eaten && isPredicateVerb(word, done, head)) return { at, word };
      if (clause !== "main") eaten = true;
      clause = "main";
      if (!list.COORDINATORS.has(next)) eaten = false;
      if (thing && is.isResultative(word) && at === words.length - 1) return { at, word };
      continue;
    } else if (clause === "purpose" && !list.MODALS.has(word) && !list.PURPOSES.has(word)) clause = "main";
    if (eaten && !list.COORDINATORS.has(word)) eaten = false;
  }
  return thing ? relativeState(words) : null;
}

/** "dalam kondisi mantap", "dalam keadaan selamat": said of a thing, the state it is in; not a circumstance ("darurat"). */
function isCondition(words: string[], at: number): boolean {
  const state = words[at + 2] ?? "";
  return (
    words[at] === "dalam" &&
    /^(?:kondisi|keadaan)$/.test(words[at + 1] ?? "") &&
    state !== "" &&
    !/^(?:darurat|bencana|krisis|perang|kahar|khusus|tertentu|apa|apapun|ini|itu)$/.test(state)
  );
}

function isPredicateVerb(word: string, done: boolean, head: string): boolean {
  if (is.isPassive(word) || is.isResultative(word) || is.isChange(word) || list.REACHING.has(word))
    return true;
  if (done || /^(?:saya|kami|tim|staf)$/.test(head)) return false;
  return is.isActive(word) || is.isBer(word);
}

/** A quality as predicate; right behind the name of a service or an action it only describes the name. */
function isQualityAt(words: string[], at: number, done: boolean): boolean {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  if (/^(?:semakin|makin)$/.test(word)) return true;
  if (/^paling$/.test(word)) return /^(?:lambat|lama|banyak|sedikit|rendah|tinggi)$/.test(next);
  if (/^(?:kurang|lebih)$/.test(word))
    return next === "dari" && /^\d|satu|dua|tiga/.test(words[at + 2] ?? "");
  if (!isQuality(word, next)) return false;
  if (list.GENERIC.has(word)) return false;
  return !(done && at === 1 && words.length === 2);
}

function isQuality(word: string, next: string): boolean {
  if (word === "sesuai") return STANDARD.test(next);
  return list.QUALITIES.has(word);
}

/** Somebody or something in a state that "yang" tells: "tenaga kesehatan yang terpenuhi jasa pelayanannya". */
function relativeState(words: string[]): Predicate | null {
  const at = words.findIndex(
    (word, i) =>
      words[i - 1] === "yang" && (is.isResultative(word) || is.isChange(word) || list.REACHING.has(word)),
  );
  return at === -1 ? null : { at, word: words[at] ?? "" };
}
