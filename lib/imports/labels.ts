import type { ImportKind, ImportState, ImportVerdict } from "@/lib/db/generated/enums";
import type { HeaderProblem, LayoutId } from "@/lib/imports/layout";
import type { FileProblem, TableWarning } from "@/lib/imports/table";

export const KIND_LABELS: Record<ImportKind, string> = {
  UNITS: "Unit kerja",
  EMPLOYEES: "Pegawai",
  PLANS: "SKP",
  PREDICATES: "Predikat tahun sebelumnya",
};

/** A template's part of its address. */
export const TEMPLATE_NAMES: Record<ImportKind, string> = {
  UNITS: "unit",
  EMPLOYEES: "pegawai",
  PLANS: "skp",
  PREDICATES: "predikat",
};

/** Where an import of this kind is looked at. */
export const KIND_PATHS: Record<ImportKind, string> = {
  UNITS: "/admin/impor",
  EMPLOYEES: "/admin/impor",
  PLANS: "/admin/impor-skp",
  PREDICATES: "/admin/impor-predikat",
};

/** The page of that list. */
export const KIND_PAGES: Record<ImportKind, string> = {
  UNITS: "Impor data",
  EMPLOYEES: "Impor data",
  PLANS: "Impor SKP",
  PREDICATES: "Impor predikat",
};

/** What is counted: "120 pegawai". A line of a plan is one indicator. */
export const KIND_NOUNS: Record<ImportKind, string> = {
  UNITS: "unit",
  EMPLOYEES: "pegawai",
  PLANS: "baris SKP",
  PREDICATES: "predikat",
};

export const STATE_LABELS: Record<ImportState, string> = {
  CHECKED: "Sudah diperiksa, belum disimpan",
  APPLYING: "Sedang disimpan",
  DONE: "Selesai disimpan",
  FAILED: "Gagal, tidak ada yang disimpan",
};

export const VERDICT_LABELS: Record<ImportVerdict, string> = {
  BAD: "Ditolak",
  CREATE: "Baru",
  CHANGE: "Berubah",
  SAME: "Tetap",
};

export const LAYOUT_LABELS: Record<LayoutId, string> = {
  SIASN_UNITS: "unit organisasi SIASN",
  SIASN_EMPLOYEES: "pegawai SIASN",
  UNITS: "templat unit",
  EMPLOYEES: "templat pegawai",
  PLANS: "templat SKP",
  PREDICATES: "templat predikat",
};

export const FILE_PROBLEMS: Record<FileProblem, string> = {
  EXTENSION: "Pilih berkas dengan nama berakhiran .csv atau .xlsx.",
  EMPTY: "Berkas tidak berisi data. Baris pertama harus judul kolom, diikuti baris data.",
  TOO_LARGE: "Berkas lebih dari 25 MB. Bagi menjadi beberapa berkas.",
  OLD_EXCEL: "Berkas berformat Excel lama atau dikunci kata sandi. Simpan sebagai .xlsx tanpa kata sandi.",
  NOT_A_TABLE: "Isi berkas bukan tabel. Simpan sebagai .csv atau .xlsx, lalu unggah lagi.",
  BROKEN_XLSX: "Berkas XLSX tidak dapat dibuka. Buka di Excel, simpan ulang, lalu unggah lagi.",
  UNPACKS_TOO_LARGE: "Isi berkas terlalu besar. Salin hanya tabelnya ke berkas baru, lalu unggah lagi.",
  SHEET_TOO_WIDE: "Lembar berisi sel yang sangat jauh dari tabel. Salin hanya tabelnya ke berkas baru.",
  UNCLOSED_QUOTE: "Ada tanda kutip yang tidak ditutup. Perbaiki, atau simpan sebagai .xlsx.",
  TOO_MANY_ROWS: "Berkas berisi lebih dari 50.000 baris. Bagi menjadi beberapa berkas.",
};

const HEADER_SENTENCES: Record<HeaderProblem["problem"], string> = {
  HEADER_UNKNOWN: "Judul kolom tidak dikenal. Pakai templat atau ekspor SIASN. Judul yang terbaca: {}.",
  COLUMNS_MISSING: "Kolom ini belum ada di berkas: {}. Tambahkan kolomnya, lalu unggah lagi.",
  COLUMNS_TWICE: "Kolom ini muncul lebih dari sekali: {}. Hapus salah satunya, lalu unggah lagi.",
};

export function headerSentence({ problem, columns }: HeaderProblem): string {
  return HEADER_SENTENCES[problem].replace("{}", columns.join(", "));
}

export const TABLE_WARNINGS: Record<TableWarning, string> = {
  NOT_UTF8: "Berkas tidak memakai UTF-8. Periksa huruf khusus pada nama.",
  MORE_SHEETS: "Berkas berisi beberapa lembar; hanya lembar pertama yang dibaca.",
};

/** Names of the fields in the list of planned changes. */
export const FIELD_LABELS: Record<string, string> = {
  code: "Kode unit",
  name: "Nama",
  parentCode: "Unit atasan",
  isIndependent: "Unit kerja mandiri",
  headPosition: "Jabatan kepala",
  headLevel: "Jenjang kepala",
  headExternalId: "Kepala menurut SIASN",
  nip: "NIP",
  externalId: "Nomor SIASN",
  frontTitle: "Gelar depan",
  backTitle: "Gelar belakang",
  birthDate: "Tanggal lahir",
  gender: "Jenis kelamin",
  status: "Status",
  rank: "Golongan",
  position: "Jabatan",
  positionKind: "Jenis jabatan",
  positionLevel: "Jenjang",
  unitCode: "Unit",
  headsUnit: "Kepala unit",
  superiorNip: "Atasan pilihan",
  superiorReason: "Alasan atasan",
  email: "Email",
  legalStanding: "Kedudukan hukum",
  kind: "Utama atau tambahan",
  assignedBy: "Penugasan dari",
  servesText: "Mendukung hasil kerja atasan",
  indicator: "Indikator",
  aspect: "Aspek",
  perspective: "Perspektif",
  target: "Target",
  unit: "Satuan",
  predicate: "Predikat",
};
