import * as list from "./words";

/** Active verb with me(N)-: menyusun, mengembangkan; not a change of state (meningkat) nor a noun (menteri). */
export function isActive(word: string): boolean {
  return (
    /^me(?:m|n|l|r|w|y)[a-z-]{3,}$/.test(word) &&
    !word.endsWith("nya") &&
    !list.NOT_ACTIVE.has(word) &&
    !list.CHANGES.has(word)
  );
}

/**
 * A word doubled with its own me(N)- form, "surat menyurat", "tulis-menulis": one noun for a field of work, no verb. The
 * prefix swallows p, t, k and s.
 */
export function isDoubled(base: string, verb: string): boolean {
  const [, stem = ""] = /^me(?:ng|ny|n|m)?([a-z]+)$/.exec(verb) ?? [];
  if (base.length < 4 || stem === "") return false;
  return [base, base.replace(/^[ptks]/, "")].some((form) => verb === `me${form}` || stem === form);
}

/** Passive verb with di-: diproses, disampaikan. */
export function isPassive(word: string): boolean {
  return /^di[a-z-]{4,}$/.test(word) && !list.NOT_PASSIVE.test(word);
}

/** ter- that tells what has become of something: terlaksana, terdata. */
export function isResultative(word: string): boolean {
  return /^ter[a-z]{4,}$/.test(word) && !list.NOT_STATE_TER.has(word) && !word.endsWith("nya");
}

/** Intransitive verb with ber- (or be- before r and in "bekerja"). */
export function isBer(word: string): boolean {
  return (
    /^(?:ber[a-z]{3,}|bekerja|belajar)$/.test(word) && !list.NOT_STATE_BER.has(word) && !word.endsWith("nya")
  );
}

export const isChange = (word: string): boolean => list.CHANGES.has(word);

/** A verb or adjective made a noun by -nya: meningkatnya, tersedianya, ditetapkannya, optimalnya, selesainya. */
export function isNominalState(word: string): boolean {
  if (!/^[a-z-]{3,}nya$/.test(word)) return false;
  const base = word.slice(0, -3);
  return (
    base === "ada" ||
    isActive(base) ||
    isPassive(base) ||
    isResultative(base) ||
    isBer(base) ||
    isChange(base) ||
    list.QUALITIES.has(base) ||
    /^(?:terbit|hilang|lahir|jadi|bangkit|masuk|keluar|kembali|tinggi|rendah|kecil|besar|terbuka|terjadi)$/.test(
      base,
    )
  );
}

/** A noun that names something being done: penyusunan, sosialisasi, monitoring, rapat. */
export function isAction(word: string): boolean {
  if (list.FIELDS.has(word) || list.PRODUCTS.has(word)) return false;
  if (list.ACTION_WORDS.has(word)) return true;
  if (/^pe[a-z]{4,}an$/.test(word)) return !list.NOT_ACTION_PE.has(word) && !isState(word);
  if (/^[a-z]{3,}(?:asi|isasi)$/.test(word)) return !list.NOT_ACTION_LOAN.has(word);
  return (
    /^[a-z]{2,}(?:tor|t|ch|in|d|k|p|n|f|l)ing$/.test(word) &&
    !/^(?:penting|keliling|dinding|samping|kambing|kering|banding|kucing)$/.test(word)
  );
}

/** A noun that names a state reached: kepuasan, ketersediaan, kepatuhan. */
export function isState(word: string): boolean {
  if (list.STATE_PE.has(word)) return true;
  return /^ke[a-z]{3,}an$/.test(word) && !list.FIELD_KE.has(word) && !list.NOT_STATE_KE.has(word);
}

export const isVerb = (word: string): boolean =>
  isActive(word) || isPassive(word) || isResultative(word) || isBer(word) || isChange(word);
