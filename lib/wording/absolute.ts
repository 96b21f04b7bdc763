/**
 * Words that make a target absolute (p.51: "semua", "selalu", "tidak pernah", "setiap" and the like). "Setiap bulan" is a
 * schedule, "setiap 2 minggu" too.
 */
const ABSOLUTE =
  /(?<![\p{L}\d])(?:semua(?:nya)?|seluruh(?:nya)?|selalu|senantiasa|tidak pernah|tak pernah|tanpa kecuali|setiap(?! +(?:akhir|awal|hari|pekan|minggu|bulan|triwulan|semester|tahun|saat|kali|\d))|100 ?%|100 persen|seratus persen)(?![\p{L}\d])/giu;

/** Lives, injury, national security, large losses of money: there the regulation itself wants it absolute (p.51). */
const GRAVE =
  /nyawa|jiwa|kematian|meninggal|selamat|cedera|luka|kecelakaan|gawat darurat|kegawatdaruratan|persalinan|bersalin|resusitasi|transfusi|kebakaran|keamanan nasional|keamanan negara|pertahanan negara|rahasia negara|teroris|separatis|kerugian (?:negara|daerah|keuangan|besar)|korupsi|penggelapan/i;

/** The absolute words of a text, as written, each once. */
export function absoluteWords(text: string): string[] {
  return [...new Set([...text.matchAll(ABSOLUTE)].map(([word]) => word.toLowerCase()))];
}

export const isGrave = (text: string): boolean => GRAVE.test(text);
