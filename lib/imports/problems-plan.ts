/** Faults of a row of plans; the same sentences stand beside a table pasted into one plan. `{}` is the detail of the case. */
export const PLAN_PROBLEMS = {
  PLAN_NIP_UNKNOWN: [
    "Tidak ada pegawai aktif dengan NIP ini di instansi atau unit yang Anda kelola.",
    "Periksa NIP, atau minta admin kepegawaian mengunggah baris ini.",
  ],
  PLAN_NEEDS_NONE: ["Pegawai ini tidak wajib menyusun SKP.", "Hapus baris ini dari berkas."],
  PLAN_NO_POSITION: [
    "Pegawai ini belum punya jabatan.",
    "Lengkapi jabatannya pada data pegawai, lalu unggah lagi.",
  ],
  PLAN_NOT_OPEN: [
    "Tahap perencanaan SKP pegawai ini tidak terbuka.",
    "Unggah saat perencanaan terbuka, atau minta perpanjangan.",
  ],
  PLAN_WITH_APPRAISER: [
    "SKP pegawai ini sudah diajukan atau disepakati.",
    "Tunggu SKP dikembalikan atau dibuka lagi oleh pejabat penilai, lalu unggah lagi.",
  ],
  PLAN_STATEMENT_EMPTY: [
    "Baris ini belum menyebut hasil kerja.",
    "Isi hasil kerja. Sel kosong hanya melanjutkan hasil kerja pegawai yang sama di baris atasnya.",
  ],
  PLAN_TEXT_TOO_LONG: ["Isian lebih dari {} huruf.", "Persingkat isian ini."],
  PLAN_KIND_UNKNOWN: ["Jenis ini tidak dikenal.", "Isi Utama atau Tambahan."],
  PLAN_ALWAYS_MAIN: [
    "Penugasan Plt., Plh., atau tugas struktural selalu hasil kerja utama.",
    "Isi Utama, atau kosongkan.",
  ],
  PLAN_KIND_DECIDED: [
    "Pejabat penilai sudah menetapkan hasil kerja ini sebagai {}.",
    "Kosongkan jenisnya. Perubahannya dimintakan kepada pejabat penilai.",
  ],
  PLAN_SIDE_UNKNOWN: ["Aspek atau perspektif ini tidak dikenal.", "Isi {}, atau kosongkan."],
  PLAN_INDICATOR_EMPTY: [
    "Ada target tanpa indikator.",
    "Isi indikatornya, atau kosongkan target dan satuan.",
  ],
  PLAN_TARGET_NUMBER: [
    "Target ini perlu angka.",
    "Tulis angka, misalnya 80 – 90 dengan satuan %, atau 2-3 dengan satuan hari.",
  ],
  PLAN_RESULT_TWICE: [
    "Hasil kerja ini juga ada di baris {}.",
    "Letakkan indikatornya berurutan di bawah satu hasil kerja.",
  ],
  PLAN_ROW_TWICE: ["Indikator ini juga ada di baris {}.", "Sisakan satu baris untuk setiap indikator."],
  PLAN_RESULT_DIFFERS: [
    "Baris {} menulis lain untuk hasil kerja yang sama.",
    "Samakan isiannya, atau isi hanya pada baris pertama hasil kerja ini.",
  ],
  PLAN_RESULT_REFUSED: [
    "Baris {}, yang memuat hasil kerja yang sama, ditolak.",
    "Perbaiki baris itu, lalu unggah keduanya bersama.",
  ],
  PLAN_TOO_MANY_RESULTS: [
    "SKP ini akan memuat lebih dari {} hasil kerja sejenis.",
    "Gabungkan atau hapus sebagian hasil kerja.",
  ],
  PLAN_TOO_MANY_INDICATORS: [
    "Hasil kerja ini akan memuat lebih dari {} indikator.",
    "Gabungkan atau hapus sebagian indikator.",
  ],
} as const satisfies Record<string, readonly [reason: string, remedy: string]>;

/** Worth a look; the row is saved all the same. */
export const PLAN_WARNINGS = {
  PLAN_SIDE_UNUSED: ["Kolom ini tidak dipakai pada format SKP pegawai ini.", "Isiannya dilewati."],
  PLAN_LINKED: [
    "Hasil kerja ini sudah tertaut ke hasil kerja atasan.",
    "Isian ini dilewati; tautannya tetap.",
  ],
} as const satisfies Record<string, readonly [reason: string, remedy: string]>;

export type PlanProblemCode = keyof typeof PLAN_PROBLEMS;
