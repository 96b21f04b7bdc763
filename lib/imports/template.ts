import type { EmployeeField, FormerField, PlanField, UnitField } from "./fields";
import { type Layout, usedColumns } from "./layout";
import { toCsv, toXlsx } from "./write-table";

/** Our own short arrangement for agencies that do not start from a register export. */
export const UNITS_TEMPLATE: Layout<UnitField> = {
  id: "UNITS",
  recognisedBy: ["nama_unit"],
  required: ["kode_unit", "nama_unit", "kode_unit_atasan"],
  ignored: [],
  sources: {
    code: "kode_unit",
    name: "nama_unit",
    parentCode: "kode_unit_atasan",
    isIndependent: "unit_kerja_mandiri",
  },
};

export const EMPLOYEES_TEMPLATE: Layout<EmployeeField> = {
  id: "EMPLOYEES",
  recognisedBy: ["nip"],
  required: ["nip", "nama", "jabatan", "kode_unit"],
  ignored: [],
  sources: {
    nip: "nip",
    name: "nama",
    frontTitle: "gelar_depan",
    backTitle: "gelar_belakang",
    status: "status",
    rank: "golongan",
    position: "jabatan",
    positionKind: "jenis_jabatan",
    positionLevel: "jenjang",
    unitCode: "kode_unit",
    headsUnit: "kepala_unit",
    superiorNip: "nip_atasan",
    superiorReason: "alasan_atasan",
    email: "email",
    legalStanding: "kedudukan_hukum",
  },
};

/** Plans of work: one line per indicator; an empty NIP or result continues the line above, as merged cells do. */
export const PLANS_TEMPLATE: Layout<PlanField> = {
  id: "PLANS",
  recognisedBy: ["hasil_kerja"],
  required: ["nip", "hasil_kerja", "indikator"],
  ignored: [],
  sources: {
    nip: "nip",
    statement: "hasil_kerja",
    kind: "utama_tambahan",
    assignedBy: "penugasan_dari",
    servesText: "mendukung_hasil_kerja_atasan",
    indicator: "indikator",
    aspect: "aspek",
    perspective: "perspektif",
    target: "target",
    unit: "satuan",
  },
};

/** Yearly predicates of earlier years: one line per person and year. A name may stand beside the NIP; it is not read. */
export const PREDICATES_TEMPLATE: Layout<FormerField> = {
  id: "PREDICATES",
  recognisedBy: ["predikat"],
  required: ["nip", "tahun", "predikat"],
  ignored: ["nama"],
  sources: { nip: "nip", year: "tahun", predicate: "predikat" },
};

/** What to write in each column, shown beside the download. */
export const COLUMN_HELP: Record<string, string> = {
  kode_unit: "Kode unit yang Anda tetapkan sendiri; sama di kedua berkas.",
  nama_unit: "Nama unit lengkap.",
  kode_unit_atasan: "Kode unit di atasnya. Kosongkan hanya untuk unit paling atas.",
  unit_kerja_mandiri: "ya atau tidak.",
  nip: "18 digit, kolom berformat Teks.",
  hasil_kerja: "Rencana hasil kerja. Kosongkan untuk melanjutkan hasil kerja di baris atasnya.",
  utama_tambahan: "Utama atau Tambahan. Jika kosong: Utama.",
  penugasan_dari: "Jabatan atau unit yang memberi penugasan. (opsional)",
  mendukung_hasil_kerja_atasan: "Kalimat hasil kerja atasan yang didukung. (opsional)",
  indikator: "Satu indikator per baris.",
  aspek: "Kuantitas, Kualitas, Waktu, atau Biaya.",
  perspektif: "Untuk SKP pimpinan: Penerima layanan, Proses bisnis, Penguatan internal, atau Anggaran.",
  target: "Misalnya 80 – 90. Pada SKP kualitatif menjadi bagian kalimat indikator.",
  satuan: "Misalnya % atau dokumen.",
  tahun: "Tahun kinerja yang dinilai, empat angka.",
  predikat:
    "Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang. Tanda - menghapus yang tercatat.",
  nama: "Nama tanpa gelar.",
  gelar_depan: "Misalnya dr. (opsional)",
  gelar_belakang: "Misalnya S.Kep., Ners (opsional)",
  status: "PNS, CPNS, PPPK, atau PPPK Paruh Waktu. Jika kosong, dibaca dari NIP.",
  golongan: "PNS: I/a sampai IV/e. PPPK: I sampai XVII.",
  jabatan: "Nama jabatan lengkap.",
  jenis_jabatan: "Struktural, Fungsional, atau Pelaksana.",
  jenjang: "Misalnya Pengawas atau Ahli Muda. Kosongkan untuk pelaksana.",
  kepala_unit: "ya jika pegawai ini memimpin unitnya; selain itu tidak.",
  nip_atasan: "Hanya jika atasannya bukan kepala unit. (opsional)",
  alasan_atasan: "Wajib diisi jika nip_atasan diisi.",
  email: "Alamat email pribadi pegawai di kantor. (opsional)",
  kedudukan_hukum: "Misalnya Aktif atau Tugas Belajar. Jika kosong: Aktif.",
};

/** An empty template. */
export function emptyTemplate(layout: Layout, format: "xlsx" | "csv"): Promise<Buffer> {
  const columns = usedColumns(layout);
  return format === "xlsx" ? toXlsx(columns, []) : Promise.resolve(toCsv(columns, []));
}
