import { FORMER_PROBLEMS } from "./problems-former";
import { PLAN_PROBLEMS, PLAN_WARNINGS } from "./problems-plan";

/** Faults of single rows. A code exists if and only if its sentences do. `{}` stands for the detail of the case. */
const PROBLEMS = {
  ROW_TOO_LONG: [
    "Baris ini berisi lebih banyak kolom daripada judulnya.",
    "Apit nilai yang mengandung tanda pemisah dengan tanda kutip, atau unggah berkas XLSX.",
  ],
  NIP_EMPTY: ["NIP belum diisi.", "Isi NIP 18 digit."],
  NIP_EXCEL_NUMBER: [
    "NIP berubah menjadi angka di Excel, sehingga tiga digit terakhirnya hilang.",
    "Ubah format kolom menjadi Teks, lalu ketik atau salin ulang NIP dari sumbernya.",
  ],
  NIP_NON_DIGIT: ["NIP berisi karakter selain angka.", "Tulis NIP dengan angka saja."],
  NIP_LENGTH: [
    "NIP terdiri dari {} digit, seharusnya 18.",
    "Periksa NIP pada SK, lalu tulis 18 digit lengkap.",
  ],
  NIP_BIRTH_DATE: [
    "Delapan digit pertama NIP bukan tanggal lahir yang ada di kalender.",
    "Periksa NIP pada SK; susunannya tahun, bulan, tanggal lahir.",
  ],
  NIP_APPOINTMENT_YEAR: [
    "Digit 9-12 NIP bukan tahun pengangkatan yang mungkin.",
    "Periksa NIP pada SK pengangkatan.",
  ],
  NIP_APPOINTMENT_MONTH: [
    "Digit 13-14 NIP tidak boleh 00.",
    "Periksa NIP pada SK: bulan pengangkatan (PNS) atau nomor perjanjian (PPPK).",
  ],
  NIP_SEX_DIGIT: ["Digit ke-15 NIP harus 1 (pria) atau 2 (wanita).", "Periksa NIP pada SK."],
  NIP_SEQUENCE_ZERO: [
    "NIP berakhir dengan 000. Biasanya tiga digit terakhir hilang di Excel.",
    "Ubah format kolom menjadi Teks, lalu ketik atau salin ulang NIP dari sumbernya.",
  ],
  NIP_DUPLICATE: ["NIP ini juga ada di baris {}.", "Sisakan satu baris yang benar untuk setiap NIP."],
  NAME_EMPTY: ["Nama belum diisi.", "Isi nama pegawai tanpa gelar."],
  NAME_TOO_LONG: ["Nama lebih dari 150 karakter.", "Periksa apakah isi kolom bergeser."],
  TEXT_TOO_LONG: [
    "Isian lebih dari {} karakter.",
    "Persingkat isian, atau periksa apakah isi kolom bergeser.",
  ],
  BIRTH_DATE_UNREADABLE: [
    "Tanggal lahir tidak dapat dibaca.",
    "Tulis tanggal dengan susunan hari-bulan-tahun, misalnya 26-09-1986.",
  ],
  STATUS_UNKNOWN: ["Status pegawai tidak dikenal.", "Isi PNS, CPNS, PPPK, atau PPPK Paruh Waktu."],
  STATUS_NIP_MISMATCH: [
    "Status tidak cocok dengan NIP: nomor ini adalah nomor {}.",
    "Perbaiki status atau NIP; digit 13-14 di atas 12 hanya ada pada nomor PPPK.",
  ],
  GRADE_UNKNOWN: [
    "Golongan tidak dikenal untuk {}.",
    "Tulis I/a sampai IV/e untuk PNS, atau I sampai XVII untuk PPPK.",
  ],
  POSITION_EMPTY: ["Jabatan belum diisi.", "Isi nama jabatan lengkap."],
  POSITION_KIND_EMPTY: ["Jenis jabatan belum diisi.", "Isi Struktural, Fungsional, atau Pelaksana."],
  POSITION_KIND_UNKNOWN: ["Jenis jabatan tidak dikenal.", "Isi Struktural, Fungsional, atau Pelaksana."],
  LEVEL_UNKNOWN: [
    "Jenjang tidak dikenal.",
    "Isi misalnya JPT Pratama, Administrator, Pengawas, Terampil, atau Ahli Muda.",
  ],
  LEVEL_EMPTY: [
    "Jenjang jabatan belum diketahui.",
    "Isi kolom jenjang, misalnya Pengawas atau Ahli Muda. Pada berkas SIASN, tambahkan kolom bernama jenjang.",
  ],
  LEVEL_KIND_MISMATCH: [
    "Jenjang ini bukan jenjang jabatan {}.",
    "Perbaiki jenjang atau jenis jabatan agar keduanya cocok.",
  ],
  POSITION_CONFLICT: [
    "Jabatan yang sama di unit ini mempunyai jenis atau jenjang lain di {}.",
    "Samakan jenis jabatan dan jenjangnya, atau bedakan nama jabatannya.",
  ],
  UNIT_EMPTY: ["Kode unit belum diisi.", "Isi kode unit tempat pegawai bekerja."],
  UNIT_UNKNOWN: ["Unit dengan kode ini belum ada.", "Impor berkas unit lebih dulu, atau perbaiki kodenya."],
  YES_NO_UNREADABLE: ["Isian bukan ya atau tidak.", "Isi ya atau tidak."],
  HEAD_DUPLICATE: [
    "Unit ini mempunyai dua kepala; lihat juga baris {}.",
    "Sisakan satu baris dengan kepala_unit = ya.",
  ],
  HEAD_TAKEN: [
    "Unit ini sudah dipimpin oleh {}.",
    "Sertakan baris pegawai itu dengan kepala_unit = tidak atau dengan unit barunya.",
  ],
  SUPERIOR_NIP_INVALID: ["NIP atasan tidak benar.", "Tulis NIP atasan 18 digit, kolom berformat Teks."],
  SUPERIOR_UNKNOWN: [
    "Atasan dengan NIP ini tidak ada di berkas maupun di aplikasi.",
    "Tambahkan baris atasan itu, atau perbaiki NIP-nya.",
  ],
  SUPERIOR_SELF: [
    "Pegawai tidak dapat menjadi atasannya sendiri.",
    "Isi NIP atasan yang benar, atau kosongkan.",
  ],
  SUPERIOR_REASON_EMPTY: [
    "Atasan dipilih sendiri tanpa alasan.",
    "Isi alasan_atasan, atau kosongkan nip_atasan agar atasan mengikuti susunan unit.",
  ],
  SUPERIOR_CYCLE: [
    "Rantai atasan berputar dan kembali ke pegawai ini.",
    "Perbaiki nip_atasan pada salah satu pegawai di rantai itu.",
  ],
  SUPERIOR_BAD_ROW: ["Atasan ada di baris {}, yang juga ditolak.", "Perbaiki baris {} lebih dulu."],
  HEAD_BAD_ROW: ["Kepala unit yang lama ada di baris {}, yang ditolak.", "Perbaiki baris {} lebih dulu."],
  EMAIL_INVALID: ["Alamat email tidak benar.", "Tulis satu alamat, misalnya nama@instansi.go.id."],
  EMAIL_DUPLICATE: [
    "Email ini juga dipakai di baris {}.",
    "Isi alamat email yang berbeda untuk setiap pegawai.",
  ],
  EMAIL_TAKEN: ["Email ini sudah dipakai oleh {}.", "Isi alamat email lain, atau kosongkan."],
  EXTERNAL_ID_DUPLICATE: ["Nomor SIASN ini juga ada di baris {}.", "Sisakan satu baris untuk setiap orang."],
  EXTERNAL_ID_TAKEN: [
    "Nomor SIASN ini sudah tercatat pada {} dengan NIP lain.",
    "Jika orangnya sama dan NIP-nya berganti, ubah NIP di halaman pegawai lebih dulu.",
  ],
  LEGAL_STANDING_UNKNOWN: [
    "Kedudukan hukum tidak dikenal.",
    "Isi nama atau kode SIASN, misalnya Aktif (01) atau Tugas Belajar (03).",
  ],
  UNIT_CODE_EMPTY: ["Kode unit belum diisi.", "Isi kode yang berbeda untuk setiap unit."],
  UNIT_CODE_DUPLICATE: ["Kode unit ini juga ada di baris {}.", "Sisakan satu baris untuk setiap kode unit."],
  UNIT_NAME_EMPTY: ["Nama unit belum diisi.", "Isi nama unit lengkap."],
  PARENT_UNKNOWN: [
    "Unit atasan dengan kode ini tidak ada di berkas maupun di aplikasi.",
    "Tambahkan baris unit atasan itu, atau perbaiki kodenya.",
  ],
  PARENT_SELF: [
    "Unit tidak dapat menjadi unit atasannya sendiri.",
    "Isi kode unit di atasnya, atau kosongkan.",
  ],
  PARENT_CYCLE: [
    "Susunan unit berputar dan kembali ke unit ini.",
    "Perbaiki kode unit atasan pada salah satu unit di lingkaran itu.",
  ],
  PARENT_BAD_ROW: ["Unit atasan ada di baris {}, yang juga ditolak.", "Perbaiki baris {} lebih dulu."],
  ESELON_UNKNOWN: ["Eselon tidak dikenal.", "Isi kode eselon SIASN, misalnya 21 atau II.a."],
} as const satisfies Record<string, readonly [reason: string, remedy: string]>;

/** Doubts that are shown but do not keep a row out. */
const WARNINGS = {
  APPOINTED_BEFORE_18: ["Menurut NIP, pegawai diangkat sebelum berumur 18 tahun.", "Cocokkan NIP dengan SK."],
  APPOINTED_AFTER_60: ["Menurut NIP, pegawai diangkat setelah berumur 60 tahun.", "Cocokkan NIP dengan SK."],
  BIRTH_DATE_MISMATCH: [
    "Tanggal lahir berbeda dari NIP; aplikasi memakai tanggal menurut NIP.",
    "Cocokkan dengan SK, lalu perbaiki data di SIASN.",
  ],
  GENDER_MISMATCH: [
    "Jenis kelamin berbeda dari NIP; aplikasi memakai yang menurut NIP.",
    "Cocokkan dengan SK, lalu perbaiki data di SIASN.",
  ],
  HEAD_EXECUTING: [
    "Pelaksana memimpin unit, padahal Pejabat Penilai paling rendah adalah pengawas.",
    "Periksa kepala_unit atau jenis jabatan.",
  ],
  UNIT_EXTRA_ROOT: [
    "Unit ini tidak mempunyai unit atasan, padahal unit paling atas sudah ada: {}.",
    "Isi kode unit atasan jika unit ini berada di bawah unit lain.",
  ],
} as const satisfies Record<string, readonly [reason: string, remedy: string]>;

const ALL_WARNINGS = { ...WARNINGS, ...PLAN_WARNINGS };
const SENTENCES = { ...PROBLEMS, ...PLAN_PROBLEMS, ...FORMER_PROBLEMS, ...ALL_WARNINGS };

export type ProblemCode = keyof typeof SENTENCES;

export type RowProblem = {
  rowNumber: number;
  /** Name of the column as it stands in the file. */
  column: string;
  /** What the cell holds. */
  value: string;
  code: ProblemCode;
  severity: "ERROR" | "WARNING";
  reason: string;
  remedy: string;
};

/** A fault of one cell, with its sentences filled in. */
export function rowProblem(
  at: { rowNumber: number; column: string; value: string },
  code: ProblemCode,
  detail = "",
): RowProblem {
  const isWarning = code in ALL_WARNINGS;
  const [reason, remedy] = SENTENCES[code];
  const fill = (sentence: string) => sentence.replace("{}", detail);
  return {
    ...at,
    code,
    severity: isWarning ? "WARNING" : "ERROR",
    reason: fill(reason),
    remedy: fill(remedy),
  };
}
