import type { ProblemCode } from "@/lib/imports/problems";

export type Row = Record<string, string>;

export type Planted = { rowNumber: number; column: string; code: ProblemCode };

const pad = (value: number, length: number) => String(value).padStart(length, "0");

const FIRST_NAMES = ["Ayu", "Bima", "Citra", "Dimas", "Eka", "Fitri", "Gilang", "Hana", "Indra", "Joko"];
const LAST_NAMES = ["Lestari", "Saputra", "Wulandari", "Nugroho", "Siregar", "Tobing", "Rumaropen", "Manu"];

/** NIP number `index` of an invented row of civil servants; every index gives another number. */
export function inventedNip(index: number): string {
  const year = 1970 + (index % 25);
  const birth = `${year}${pad(1 + (index % 12), 2)}${pad(1 + (index % 28), 2)}`;
  const appointed = `${year + 20 + (index % 5)}${pad(1 + (index % 11), 2)}`;
  return `${birth}${appointed}${1 + (index % 2)}${pad(1 + Math.floor(index / 50), 3)}`;
}

/** Units in a tree of offices of ten sections each, in the columns of our template. */
export function inventedUnits(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    kode_unit: `U${index}`,
    nama_unit: index === 0 ? "Pemerintah Kota Contoh" : `Unit ${index}`,
    kode_unit_atasan: index === 0 ? "" : `U${Math.floor((index - 1) / 10)}`,
    unit_kerja_mandiri: index > 0 && index <= 10 ? "ya" : "tidak",
  }));
}

/** Employees spread over the units, the first of each unit its head, in the columns of our template; `firstNip` gives others. */
export function inventedEmployees(count: number, units: number, firstNip = 0): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const isHead = index < units;
    return {
      nip: inventedNip(firstNip + index),
      nama: `${FIRST_NAMES[index % 10]} ${LAST_NAMES[index % 8]} ${index}`,
      gelar_depan: "",
      gelar_belakang: index % 3 === 0 ? "S.Sos." : "",
      status: "PNS",
      golongan: isHead ? "IV/a" : "III/b",
      jabatan: isHead ? `Kepala Unit ${index}` : "Analis Kebijakan Ahli Muda",
      jenis_jabatan: isHead ? "Struktural" : "Fungsional",
      jenjang: isHead ? "Administrator" : "Ahli Muda",
      kode_unit: `U${index % units}`,
      kepala_unit: isHead ? "ya" : "tidak",
      nip_atasan: "",
      alasan_atasan: "",
      email: `pegawai${firstNip + index}@contoh.example`,
      kedudukan_hukum: "Aktif",
    };
  });
}

/** A line of a plan in the columns of our template. */
export const planRow = (nip: string, hasil_kerja: string, indikator: string, more: Row = {}): Row => ({
  nip,
  hasil_kerja,
  utama_tambahan: "",
  penugasan_dari: "",
  mendukung_hasil_kerja_atasan: "",
  indikator,
  aspek: "",
  perspektif: "",
  target: "",
  satuan: "",
  ...more,
});

/** Lines of a CSV file with these rows. */
export function csvOf(rows: Row[], separator = ","): string {
  const columns = Object.keys(rows[0] ?? {});
  const quote = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => columns.map((column) => quote(row[column] ?? "")).join(separator));
  return `${[columns.join(separator), ...lines].join("\n")}\n`;
}

const change = (column: string, value: string, code: ProblemCode, at = column) => ({
  set: { [column]: value },
  code,
  at,
});

/** Thirty mistakes, each of another kind, with the column at which each must be reported. */
const mistakesOf = (first: number): { set: Row; code: ProblemCode; at: string }[] => [
  change("nip", "", "NIP_EMPTY"),
  change("nip", "1.98609E+17", "NIP_EXCEL_NUMBER"),
  change("nip", "19860926201505100X", "NIP_NON_DIGIT"),
  change("nip", "1986092620150510", "NIP_LENGTH"),
  change("nip", "198602302015051001", "NIP_BIRTH_DATE"),
  change("nip", "198609261999211001", "NIP_APPOINTMENT_YEAR"),
  change("nip", "198609262015001001", "NIP_APPOINTMENT_MONTH"),
  change("nip", "198609262015053001", "NIP_SEX_DIGIT"),
  change("nip", "198609262015051000", "NIP_SEQUENCE_ZERO"),
  change("nip", inventedNip(first), "NIP_DUPLICATE"),
  change("nama", "", "NAME_EMPTY"),
  change("nama", "A".repeat(151), "NAME_TOO_LONG"),
  change("gelar_belakang", "S".repeat(101), "TEXT_TOO_LONG"),
  change("status", "Honorer", "STATUS_UNKNOWN"),
  { set: { status: "PPPK", golongan: "IX", kedudukan_hukum: "" }, code: "STATUS_NIP_MISMATCH", at: "status" },
  change("golongan", "V/z", "GRADE_UNKNOWN"),
  change("jabatan", "", "POSITION_EMPTY"),
  change("jenis_jabatan", "", "POSITION_KIND_EMPTY"),
  change("jenis_jabatan", "Tenaga Ahli", "POSITION_KIND_UNKNOWN"),
  change("jenjang", "Sangat Ahli", "LEVEL_UNKNOWN"),
  change("jenjang", "Pengawas", "LEVEL_KIND_MISMATCH"),
  change("kode_unit", "", "UNIT_EMPTY"),
  change("kode_unit", "U999", "UNIT_UNKNOWN"),
  change("kepala_unit", "mungkin", "YES_NO_UNREADABLE"),
  change("nip_atasan", "12345", "SUPERIOR_NIP_INVALID"),
  {
    set: { nip_atasan: inventedNip(first + 9_000), alasan_atasan: "Tim" },
    code: "SUPERIOR_UNKNOWN",
    at: "nip_atasan",
  },
  change("nip_atasan", inventedNip(first + 1), "SUPERIOR_REASON_EMPTY", "alasan_atasan"),
  change("email", "ayu@contoh", "EMAIL_INVALID"),
  change("email", `pegawai${first + 2}@contoh.example`, "EMAIL_DUPLICATE"),
  change("kedudukan_hukum", "Cuti panjang", "LEGAL_STANDING_UNKNOWN"),
];

/**
 * A file of employees with exactly thirty planted mistakes of different kinds, every third row from the twentieth on.
 * Two of them (a NIP and an e-mail used twice) also refuse the innocent row they repeat: see `collateral`.
 */
export function employeesWithMistakes(firstNip = 0): {
  rows: Row[];
  planted: Planted[];
  collateral: Planted[];
} {
  const rows = inventedEmployees(120, 12, firstNip);
  const planted = mistakesOf(firstNip).map((mistake, index) => {
    const at = 20 + index * 3;
    rows[at] = { ...rows[at], ...mistake.set };
    // The header is row 1.
    return { rowNumber: at + 2, column: mistake.at, code: mistake.code };
  });
  const collateral: Planted[] = [
    { rowNumber: 2, column: "nip", code: "NIP_DUPLICATE" },
    { rowNumber: 4, column: "email", code: "EMAIL_DUPLICATE" },
  ];
  return { rows, planted, collateral };
}
