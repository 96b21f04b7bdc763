/** Faults of a row with a predicate of an earlier year. `{}` is the detail of the case. */
export const FORMER_PROBLEMS = {
  FORMER_NIP_UNKNOWN: [
    "Tidak ada pegawai aktif dengan NIP ini di instansi.",
    "Periksa NIP, atau impor data pegawainya lebih dulu.",
  ],
  FORMER_YEAR: ["Tahun harus antara {}.", "Tulis tahun kinerja yang sudah lewat dengan empat angka."],
  FORMER_PREDICATE: [
    "Predikat ini tidak dikenal.",
    "Isi Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang.",
  ],
  FORMER_TWICE: [
    "Pegawai dan tahun ini juga ada di baris {}.",
    "Sisakan satu baris untuk setiap pegawai dan tahun.",
  ],
  FORMER_EVALUATED: [
    "Predikat tahun {} pegawai ini sudah ditetapkan di aplikasi.",
    "Hapus baris ini. Hasil evaluasi diubah hanya lewat evaluasinya.",
  ],
  FORMER_NOTHING: [
    "Tidak ada predikat tahun ini yang tercatat untuk dihapus.",
    "Hapus baris ini, atau isi predikatnya.",
  ],
} as const satisfies Record<string, readonly [reason: string, remedy: string]>;
