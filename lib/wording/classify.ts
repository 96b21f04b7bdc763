import * as is from "./morphology";
import { predicateOf } from "./predicate";
import { tokensOf } from "./tokens";
import * as list from "./words";

/** What a statement is (PermenPANRB 6/2022, Anak Lampiran 1, p.120-121). */
export type Kind = "achievement" | "activity" | "category";

/**
 * Tells a statement of what is reached from one of what is done and from the mere name of a field, by the form of its words:
 * which word carries it, and whether a predicate or a quality says what becomes of it. An empty text is a category.
 */
export function classify(text: string): Kind {
  const words = joinDoubled(withoutOpening(tokensOf(text)));
  const head = words[0];
  if (head === undefined) return "category";
  if (startsWithState(words)) return "achievement";
  if (is.isActive(head) || list.BARE_VERBS.has(head)) {
    return list.REACHING_HEAD.has(head) ? "achievement" : "activity";
  }
  if (list.ATTEMPTS.has(head) && is.isActive(words[1] ?? "")) return "activity";
  if (list.DOING_ADVERBS.has(head) && !list.QUALITIES.has(head)) return ownDoing(words);
  if (/^(?:saya|kami|tim|staf)$/.test(head) && is.isActive(words[1] ?? "")) return "activity";
  if (is.isBer(head)) return "activity";
  if (list.CHANGE_NOUNS.has(head))
    return list.MEASURABLE.test(words[1] ?? "") || hasPredicate(words) ? "achievement" : bare(words);
  if (hasPredicate(words)) return "achievement";
  if (list.FIELDS.has(head)) return fieldKind(words);
  if (is.isAction(head)) return bare(words);
  return hasComplement(words) && (list.PRODUCTS.has(head) || list.MEASURES.has(head) || is.isState(head))
    ? "achievement"
    : "category";
}

/** Without what only counts or delimits: "seluruh", "80%", "sebagian besar". */
function withoutOpening(words: string[]): string[] {
  const first = words.findIndex((word) => !list.DETERMINERS.has(word) && !/^\d/.test(word) && word !== ",");
  return first === -1 ? words : words.slice(first);
}

/** "surat menyurat" as the one word it is. */
function joinDoubled(words: string[]): string[] {
  return words.flatMap((word, at) => {
    if (at > 0 && is.isDoubled(words[at - 1] ?? "", word)) return [];
    const next = words[at + 1] ?? "";
    return [is.isDoubled(word, next) ? `${word}-${next}` : word];
  });
}

function startsWithState([head = "", next = ""]: string[]): boolean {
  if (is.isNominalState(head) || is.isPassive(head) || is.isResultative(head) || is.isChange(head))
    return true;
  if (/^(?:semakin|makin|nihil|nol|zero|bebas|selesai|lulus|tuntas|hampir|sedikit|terbit)$/.test(head))
    return true;
  if (/^(?:telah|sudah|berhasil)$/.test(head))
    return is.isPassive(next) || is.isResultative(next) || is.isChange(next);
  return head === "tidak" || head === "tiada" || (head === "tanpa" && next !== "");
}

/** "Aktif mengikuti rapat", "ikut serta dalam ...": one's own doing, whatever adverb stands before. */
function ownDoing(words: string[]): Kind {
  return /^(?:ikut|turut|aktif)$/.test(words[0] ?? "") || words.slice(0, 4).some(is.isActive)
    ? "activity"
    : "category";
}

function hasPredicate(words: string[]): boolean {
  return predicateOf(words) !== null;
}

/** "Kegiatan sosialisasi stunting": a field word before something being done does not change what it is. */
function fieldKind(words: string[]): Kind {
  const [head = "", next = ""] = words;
  if (!/^(?:kegiatan|tugas|program)$/.test(head)) return "category";
  return is.isAction(next) && bare(words.slice(1)) === "activity" ? "activity" : "category";
}

/** An action with something it is done to is an activity; alone, or with its kind only, it names a field of work. */
function bare(words: string[]): Kind {
  const rest = words.slice(1);
  const isNominal = /^pe(?!ningkatan|nyuluhan|ndampingan)\w+an$/.test(words[0] ?? "");
  const occasion = list.OCCASIONS.has(words[0] ?? "");
  let coordinated = occasion;
  for (const word of rest) {
    if (list.COORDINATORS.has(word)) coordinated = true;
    else if (is.isAction(word)) {
      if (!coordinated) return "activity";
      coordinated = occasion;
    } else if (list.GENERIC.has(word) || isDiscipline(word)) coordinated = occasion;
    else if (!(isNominal && list.FIELD_OBJECTS.has(word))) return "activity";
  }
  return "category";
}

function hasComplement(words: string[]): boolean {
  return words.slice(1).some((word) => !list.COORDINATORS.has(word) && !list.GENERIC.has(word));
}

/** Names of fields of knowledge or work: "epidemiologi", "kesehatan". */
function isDiscipline(word: string): boolean {
  return list.FIELD_KE.has(word) || /^[a-z]{3,}(?:logi|nomi|grafi|iatri)$/.test(word);
}
