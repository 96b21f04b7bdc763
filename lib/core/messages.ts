/**
 * Every error sentence of the product: a code exists if and only if its sentence does.
 * A sentence says what to do. {placeholders} are filled by the caller.
 */
export const MESSAGES = {
  // shared
  VALIDATION: "Periksa isian yang ditandai, lalu kirim lagi.",
  NOT_FOUND: "Data ini tidak ditemukan. Kembali ke daftar dan pilih lagi.",
  FORBIDDEN:
    "Anda tidak berwenang melakukan ini. Hubungi pengelola kepegawaian bila menurut Anda seharusnya bisa.",
  CONFLICT:
    "Data ini baru saja diubah di tempat lain. Bandingkan isian Anda dengan isi yang tersimpan, lalu simpan lagi.",
  WRONG_STATE:
    "Langkah ini tidak lagi tersedia pada status sekarang. Muat ulang halaman untuk melihat status terbaru.",
  INTERNAL:
    "Terjadi gangguan pada sistem. Isian Anda masih ada di halaman ini; coba lagi, atau sampaikan nomor rujukan kepada admin.",
  ORIGIN:
    "Permintaan ditolak karena tidak datang dari halaman aplikasi ini. Buka halamannya lagi, lalu kirim ulang.",
  SIGNED_OUT: "Sesi Anda sudah berakhir. Masuk lagi; isian Anda tersimpan sebagai draf.",
  // periods
  PHASE_NOT_OPEN: "Tahap {phase} belum dibuka. Tahap ini dibuka {opens}.",
  PHASE_CLOSED:
    "Tahap {phase} sudah ditutup {closed}. Minta perpanjangan kepada admin kepegawaian bila masih perlu.",
  PERIOD_NOT_OPEN:
    "Periode kinerja ini tidak sedang dibuka. Tanyakan kepada admin kepegawaian kapan periode dibuka.",
  PERIOD_EXISTS: "Periode tahun itu sudah ada. Buka periode tersebut dari daftar untuk mengubahnya.",
  PHASE_MISSING: "Jadwal tahap {phase} belum diatur. Minta admin kepegawaian mengatur periode.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** The sentence of a code with its placeholders filled. */
export function messageOf(code: ErrorCode, values: Record<string, string> = {}): string {
  return MESSAGES[code].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
