import { findLegalStanding } from "@/lib/employees/legal-standing";
import type { EmployeeField, UnitField } from "./fields";
import type { Cell, Layout } from "./layout";

/** Columns of the register's "pegawai" export, in its order. */
export const SIASN_EMPLOYEE_COLUMNS = (
  "pns_id nip_baru nip_lama nama gelar_depan gelar_belakang tempat_lahir_id tempat_lahir_nama tanggal_lahir " +
  "jenis_kelamin agama_id agama_nama jenis_kawin_id jenis_kawin_nama nik nomor_hp email email_gov alamat npwp_nomor " +
  "bpjs jenis_pegawai_id jenis_pegawai_nama kedudukan_hukum_id kedudukan_hukum_nama status_cpns_pns " +
  "kartu_asn_virtual nomor_sk_cpns tanggal_sk_cpns tmt_cpns nomor_sk_pns tanggal_sk_pns tmt_pns gol_awal_id " +
  "gol_awal_nama gol_akhir_id gol_akhir_nama tmt_golongan mk_tahun mk_bulan jenis_jabatan_id jenis_jabatan_nama " +
  "jabatan_id jabatan_nama tmt_jabatan tingkat_pendidikan_id tingkat_pendidikan_nama pendidikan_id " +
  "pendidikan_nama tahun_lulus kpkn_id kpkn_nama lokasi_kerja_id lokasi_kerja_nama unor_id unor_nama " +
  "instansi_induk_id instansi_induk_nama instansi_kerja_id instansi_kerja_nama satuan_kerja_induk_id " +
  "satuan_kerja_induk_nama satuan_kerja_kerja_id satuan_kerja_kerja_nama is_valid_nik"
).split(" ");

/** Columns of the register's table of organisational units, in its order. */
export const SIASN_UNIT_COLUMNS =
  "Id InstansiId DiatasanId EselonId NamaUnor NamaJabatan CepatKode IndukUnorId PemimpinPnsId JenisUnorId".split(
    " ",
  );

/**
 * The register's employees. Of its 65 columns only those needed for performance management are read: identity
 * numbers, addresses and family data never enter the application.
 */
export const SIASN_EMPLOYEES: Layout<EmployeeField> = {
  id: "SIASN_EMPLOYEES",
  recognisedBy: ["nip_baru"],
  required: ["nip_baru", "nama", "jabatan_nama", "unor_id"],
  ignored: SIASN_EMPLOYEE_COLUMNS,
  sources: {
    externalId: "pns_id",
    nip: "nip_baru",
    name: "nama",
    frontTitle: "gelar_depan",
    backTitle: "gelar_belakang",
    birthDate: "tanggal_lahir",
    gender: "jenis_kelamin",
    status: {
      column: "status_cpns_pns",
      uses: ["status_cpns_pns", "jenis_pegawai_nama", "kedudukan_hukum_nama"],
      read: readStatus,
    },
    rank: firstFilled("gol_akhir_nama", "gol_akhir_id"),
    position: "jabatan_nama",
    positionKind: firstFilled("jenis_jabatan_id", "jenis_jabatan_nama"),
    unitCode: "unor_id",
    email: firstFilled("email_gov", "email"),
    legalStanding: {
      column: "kedudukan_hukum_id",
      uses: ["kedudukan_hukum_id", "kedudukan_hukum_nama"],
      read: readLegalStanding,
    },
    // Not of the register: an agency may add these columns where the register leaves a question open.
    positionLevel: "jenjang",
    headsUnit: "kepala_unit",
    superiorNip: "nip_atasan",
    superiorReason: "alasan_atasan",
  },
};

/** The register's units; the head is known there by the register's own person id. */
export const SIASN_UNITS: Layout<UnitField> = {
  id: "SIASN_UNITS",
  recognisedBy: ["DiatasanId", "NamaUnor"],
  required: ["Id", "DiatasanId", "NamaUnor"],
  ignored: SIASN_UNIT_COLUMNS,
  sources: {
    code: "Id",
    name: "NamaUnor",
    parentCode: "DiatasanId",
    headPosition: "NamaJabatan",
    headLevel: "EselonId",
    headExternalId: "PemimpinPnsId",
  },
};

function firstFilled(first: string, second: string) {
  return { column: first, uses: [first, second], read: (cell: Cell) => cell(first) || cell(second) };
}

/** The register spreads the status over three columns: P or C for PNS and CPNS, words for PPPK. */
function readStatus(cell: Cell): string | undefined {
  const words = `${cell("jenis_pegawai_nama") ?? ""} ${cell("kedudukan_hukum_nama") ?? ""}`;
  if (/paruh waktu/i.test(words)) return "PPPK Paruh Waktu";
  if (/pppk|perjanjian kerja/i.test(words)) return "PPPK";
  const letter = cell("status_cpns_pns");
  if (letter === "P") return "PNS";
  return letter === "C" ? "CPNS" : letter;
}

/** The id when it is a known one; PPPK carry a newer id, but a known name. */
function readLegalStanding(cell: Cell): string | undefined {
  const id = cell("kedudukan_hukum_id");
  return id && findLegalStanding(id) ? id : cell("kedudukan_hukum_nama") || id;
}
