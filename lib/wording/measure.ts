/** What a text says about how much, how good, until when. */

export const hasNumber = (text: string): boolean =>
  /\d/.test(text) ||
  /(?<!\p{L})(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?!\p{L})/iu.test(text);

const TIME =
  /(?<!\p{L})(?:tepat waktu|hari|jam|menit|pekan|minggu|bulan|triwulan|semester|tahun|tanggal|berkala|jadwal|tenggat|batas waktu|target waktu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|waktu|kecepatan|cepat|paling lambat|up-to-date|sewaktu-waktu|TW ?[1-4I]+)(?!\p{L})/iu;

export const hasTime = (text: string): boolean => TIME.test(text);

const YARDSTICK =
  /(?<!\p{L})(?:sesuai|skala|indeks|nilai|predikat|kategori|opini|dibanding(?:kan)?|dari tahun|tahun (?:lalu|sebelumnya)|minimal baik|standar|akreditasi|temuan)(?!\p{L})/iu;

/** Whether a yardstick stands in the text: a number, a standard, a comparison. */
export const isMeasured = (text: string): boolean => hasNumber(text) || YARDSTICK.test(text);

const VAGUE =
  /(?<![\p{L}-])(?:optimal(?:nya)?|seoptimal mungkin|maksimal(?! *(?:\d|satu|dua|tiga|empat|lima))|semaksimal mungkin|baik(?! dan benar menurut)|sebaik-baiknya|terbaik|efektif|efisien|memadai|prima|berkualitas|bermutu|memuaskan|signifikan|kondusif|andal|handal|profesional|ideal|cukup)(?![\p{L}-])/giu;

/** Words of praise that nobody can measure, as written, each once. */
export function vagueWords(text: string): string[] {
  return [...new Set([...text.matchAll(VAGUE)].map(([word]) => word.toLowerCase()))];
}

/** "90", "80-90": a number that stands alone, so that one asks of what. */
export const isBareNumber = (target: string): boolean => /^[\s\d.,–-]+$/.test(target) && /\d/.test(target);

/** Indicators that carry their unit in their name: an index, a value, a score. */
export const isIndex = (statement: string): boolean =>
  /^\s*(?:indeks|nilai|skor|rasio)(?!\p{L})/iu.test(statement);

export const isPercentage = (statement: string): boolean =>
  /^\s*(?:persentase|presentase)(?!\p{L})/iu.test(statement);

/** A statement that begins like an indicator: "Persentase ...", "Jumlah ...". */
export const isIndicatorLike = (statement: string): boolean =>
  /^\s*(?:persentase|presentase|jumlah|indeks|nilai|tingkat|rata ?[-–] ?rata|angka|rasio|skor)(?!\p{L})/iu.test(
    statement,
  );
