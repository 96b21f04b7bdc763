/**
 * Kedudukan hukum (legal standing) of the national register. `needsSkp` says who plans and is evaluated:
 * planning does not apply to state officials, the suspended, leave outside the state's charge and the time before
 * retirement (PermenPANRB 6/2022 annex p.65-66); study assignment does need a plan (p.62-65).
 * `active` is false for people who are no longer, or not yet, in service.
 */
export type LegalStanding = { code: string; label: string; active: boolean; needsSkp: boolean };

const standing = (code: string, label: string, active: boolean, needsSkp: boolean): LegalStanding => ({
  code,
  label,
  active,
  needsSkp,
});

export const LEGAL_STANDINGS: readonly LegalStanding[] = [
  standing("01", "Aktif", true, true),
  standing("03", "Tugas Belajar", true, true),
  standing("09", "Proses Banding BAPEK", true, true),
  standing("11", "Pegawai Titipan", true, true),
  standing("15", "Kena Hukuman Disiplin", true, true),
  standing("16", "Pemindahan dalam Rangka Penurunan Jabatan", true, true),
  standing("02", "CLTN", true, false),
  standing("13", "Perpanjangan CLTN", true, false),
  standing("04", "Pemberhentian Sementara", true, false),
  standing("07", "Pejabat Negara", true, false),
  standing("20", "Masa Persiapan Pensiun", true, false),
  standing("05", "Penerima Uang Tunggu", false, false),
  standing("06", "Prajurit Wajib", false, false),
  standing("08", "Kepala Desa", false, false),
  standing("12", "Pengungsi", false, false),
  standing("14", "PNS Dinyatakan Hilang", false, false),
  standing("51", "CPNS Belum Menerima SK", false, false),
  standing("52", "Tidak Aktif", false, false),
  standing("66", "Diberhentikan", false, false),
  standing("67", "Punah", false, false),
  standing("68", "Eks PNS Timor Timur", false, false),
  standing("69", "TMS", false, false),
  standing("70", "Pembatalan NIP", false, false),
  standing("77", "Pemberhentian Tanpa Hak Pensiun", false, false),
  standing("88", "Pemberhentian dengan Hak Pensiun", false, false),
  standing("89", "Tidak Aktif tetapi Diusulkan Pensiun", false, false),
  standing("90", "Tidak Ikut PUPNS 2015", false, false),
  standing("91", "Tindak Pidana", false, false),
  standing("92", "Pemblokiran Data", false, false),
  standing("98", "Mencapai BUP", false, false),
  standing("99", "Pensiun", false, false),
];

const fold = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
const byKey = new Map(
  LEGAL_STANDINGS.flatMap((item) => [item.code, item.label].map((key) => [fold(key), item])),
);

/**
 * By SIASN id or name; "1" is read as "01", because spreadsheets drop the zero. "PPPK Aktif", which the register
 * shows without an id of its list, is plainly active. Null when unknown.
 */
export function findLegalStanding(text: string): LegalStanding | null {
  const key = fold(text).replace(/^pppk(?=aktif$)/, "");
  return byKey.get(/^\d$/.test(key) ? `0${key}` : key) ?? null;
}

/** Standing of someone about whom the file says nothing. */
export const DEFAULT_LEGAL_STANDING = "01";

/** Whether the rule wants a plan of a person with this standing (SIASN code); unknown codes: no. */
export function needsSkp(code: string): boolean {
  return findLegalStanding(code)?.needsSkp ?? false;
}
