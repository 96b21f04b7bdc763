import type { EmployeeField, UnitField } from "./fields";
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

/** What to write in each column, shown beside the download. */
export const COLUMN_HELP: Record<string, string> = {
  kode_unit: "Kode unit yang Anda tetapkan sendiri; sama di kedua berkas.",
  nama_unit: "Nama unit lengkap.",
  kode_unit_atasan: "Kode unit di atasnya. Kosongkan hanya untuk unit paling atas.",
  unit_kerja_mandiri: "ya atau tidak.",
  nip: "18 digit, kolom berformat Teks.",
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

/** An empty template for units or employees. */
export function emptyTemplate(layout: Layout, format: "xlsx" | "csv"): Promise<Buffer> {
  const columns = usedColumns(layout);
  return format === "xlsx" ? toXlsx(columns, []) : Promise.resolve(toCsv(columns, []));
}
