import { readdirSync } from "node:fs";
import { dirname, relative } from "node:path";
import { OPERATOR } from "./people";

/** People of the demo by what they are to Sari Wulandari, Bidan Penyelia, whose records the examples show. */
export const ROLES = {
  employee: "bidan-penyelia",
  colleague: "bidan-mahir",
  stranger: "perawat-lembah",
  appraiser: "kepala-puskesmas",
  above: "kepala-dinas",
  agencyHead: "kepala-daerah",
  unitHr: "analis-dinkes",
  hrAdmin: "analis-bkpsdm",
  auditor: "auditor",
  otherAgency: "analis-sdm",
  operator: OPERATOR,
} as const;

export type Role = keyof typeof ROLES;

export const SUBJECT = ROLES.employee;

const LINE: Role[] = ["employee", "appraiser", "above", "agencyHead", "unitHr", "hrAdmin", "auditor"];
const AGENCY: Role[] = [...LINE, "colleague", "stranger", "otherAgency"];
const EVERYONE: Role[] = [...AGENCY, "operator"];
const OVERSEERS: Role[] = ["appraiser", "above", "agencyHead", "unitHr", "hrAdmin", "auditor"];
const ABOVE: Role[] = OVERSEERS.filter((role) => role !== "appraiser");
const CONDUCT: Role[] = ["above", "agencyHead", "hrAdmin"];
const ADMINS: Role[] = ["hrAdmin", "otherAgency"];

/** An example address, with {ids} of the subject's records, and who gets it. Anonymous visitors get what is `open`. */
export type Entry = { example: string; sees: Role[]; open?: boolean };

/** Every route of the application; a route without an entry fails the crawl. */
export const SITEMAP: Record<string, Entry> = {
  "/": { example: "/", sees: EVERYONE },
  "/masuk": { example: "/masuk", sees: EVERYONE, open: true },
  "/aktivasi": { example: "/aktivasi", sees: EVERYONE, open: true },
  "/verifikasi": { example: "/verifikasi", sees: EVERYONE, open: true },
  "/verifikasi/[kode]": { example: "/verifikasi/0000-0000-0000-0000-0000", sees: EVERYONE, open: true },
  "/ganti-sandi": { example: "/ganti-sandi", sees: EVERYONE },
  "/beranda": { example: "/beranda", sees: AGENCY },
  "/bantuan": { example: "/bantuan", sees: EVERYONE },
  "/skp": { example: "/skp", sees: AGENCY },
  "/skp/[id]": { example: "/skp/{plan}", sees: LINE },
  "/skp/[id]/strategi": { example: "/skp/{plan}/strategi", sees: LINE },
  "/skp/[id]/strategi/[indicatorId]": {
    example: "/skp/{leaderPlan}/strategi/{leaderIndicator}",
    sees: OVERSEERS,
  },
  "/skp/[id]/workblock/[indicatorId]": {
    example: "/skp/{leaderPlan}/workblock/{leaderIndicator}",
    sees: OVERSEERS,
  },
  // Of the head of the office: the superior's superior.
  "/skp/[id]/manual/[indicatorId]": { example: "/skp/{headPlan}/manual/{headIndicator}", sees: ABOVE },
  "/skp/[id]/perjanjian": { example: "/skp/{plan}/perjanjian", sees: LINE },
  "/skp/[id]/periksa": { example: "/skp/{plan}/periksa", sees: LINE },
  "/skp/[id]/tarik": { example: "/skp/{plan}/tarik", sees: LINE },
  "/skp/[id]/buka-kembali": { example: "/skp/{plan}/buka-kembali", sees: LINE },
  "/skp/[id]/riwayat/[number]": { example: "/skp/{plan}/riwayat/1", sees: LINE },
  "/skp/[id]/garis": { example: "/skp/{plan}/garis", sees: LINE },
  // Everybody who stands in the matrix reads it; the example's owner leads a team, so this matrix is hers to write.
  "/skp/[id]/matriks": { example: "/skp/{plan}/matriks", sees: LINE },
  "/skp/[id]/matriks/tambah": { example: "/skp/{plan}/matriks/tambah", sees: ["employee", "appraiser"] },
  "/skp/[id]/matriks/[employeeId]": {
    example: "/skp/{teamPlan}/matriks/{employee}",
    sees: [...LINE, "colleague"],
  },
  "/skp/[id]/matriks/[employeeId]/keluarkan": {
    example: "/skp/{teamPlan}/matriks/{employee}/keluarkan",
    sees: ["appraiser"],
  },
  "/skp/[id]/tempel": { example: "/skp/{plan}/tempel", sees: LINE },
  "/skp/[id]/salin": { example: "/skp/{plan}/salin", sees: LINE },
  "/skp/[id]/pustaka": {
    example: "/skp/{plan}/pustaka",
    sees: ["appraiser", "above", "agencyHead", "unitHr", "hrAdmin"],
  },
  "/pustaka-kinerja": { example: "/pustaka-kinerja", sees: AGENCY },
  "/pustaka-kinerja/baru": {
    example: "/pustaka-kinerja/baru",
    sees: ["appraiser", "above", "agencyHead", "unitHr", ...ADMINS],
  },
  "/pustaka-kinerja/[id]": {
    example: "/pustaka-kinerja/{library}",
    sees: ["appraiser", "above", "agencyHead", "unitHr", "hrAdmin"],
  },
  "/admin/target-massal": {
    example: "/admin/target-massal",
    sees: ["appraiser", "above", "agencyHead", "unitHr", ...ADMINS],
  },
  "/progres": { example: "/progres", sees: AGENCY },
  "/progres/bukti": { example: "/progres/bukti", sees: AGENCY },
  "/progres/[skpId]/bukti": { example: "/progres/{plan}/bukti", sees: ["appraiser"] },
  "/progres/[skpId]/ambil-alih/[resultId]": {
    example: "/progres/{plan}/ambil-alih/{result}",
    sees: ["appraiser"],
  },
  "/progres/[skpId]": { example: "/progres/{plan}", sees: LINE },
  "/umpan-balik": { example: "/umpan-balik", sees: AGENCY },
  "/umpan-balik/beri/[skpId]": {
    example: "/umpan-balik/beri/{plan}",
    sees: ["colleague", "appraiser", "above", "agencyHead"],
  },
  "/umpan-balik/minta/[skpId]": { example: "/umpan-balik/minta/{plan}", sees: ["employee"] },
  "/tim": { example: "/tim", sees: ["appraiser", "above", "agencyHead"] },
  "/tim/peta": { example: "/tim/peta", sees: ["appraiser", "above", "agencyHead"] },
  "/perjanjian-kinerja": { example: "/perjanjian-kinerja", sees: AGENCY },
  "/perjanjian-kinerja/renstra": { example: "/perjanjian-kinerja/renstra", sees: AGENCY },
  "/perjanjian-kinerja/baru": {
    example: "/perjanjian-kinerja/baru?unit={unit}&periode={period}",
    sees: ["appraiser", "above", "agencyHead", "unitHr", "hrAdmin"],
  },
  "/perjanjian-kinerja/[id]": {
    example: "/perjanjian-kinerja/{agreement}",
    sees: [...LINE, "colleague", "stranger"],
  },
  "/pohon-kinerja": { example: "/pohon-kinerja", sees: AGENCY },
  "/pohon-kinerja/piramida": { example: "/pohon-kinerja/piramida", sees: AGENCY },
  "/pohon-kinerja/tabel": { example: "/pohon-kinerja/tabel", sees: AGENCY },
  "/pohon-kinerja/cakupan": { example: "/pohon-kinerja/cakupan", sees: AGENCY },
  "/evaluasi": { example: "/evaluasi", sees: AGENCY },
  "/evaluasi/tim": { example: "/evaluasi/tim", sees: ["appraiser", "above", "agencyHead"] },
  "/evaluasi/tim/banding": { example: "/evaluasi/tim/banding", sees: ["appraiser", "above", "agencyHead"] },
  "/evaluasi/tahan": {
    example: "/evaluasi/tahan",
    sees: ["appraiser", "above", "agencyHead", "unitHr", "hrAdmin", "otherAgency"],
  },
  "/evaluasi/buka": { example: "/evaluasi/buka", sees: ADMINS },
  "/evaluasi/[id]": { example: "/evaluasi/{evaluation}", sees: LINE },
  "/evaluasi/[id]/penjelasan": { example: "/evaluasi/{evaluation}/penjelasan", sees: LINE },
  "/evaluasi/[id]/mandiri": { example: "/evaluasi/{evaluation}/mandiri", sees: LINE },
  "/evaluasi/[id]/mulai": { example: "/evaluasi/{evaluation}/mulai", sees: LINE },
  "/evaluasi/[id]/nilai": { example: "/evaluasi/{evaluation}/nilai", sees: LINE },
  "/evaluasi/[id]/periksa": { example: "/evaluasi/{evaluation}/periksa", sees: LINE },
  "/evaluasi/[id]/terima": { example: "/evaluasi/{evaluation}/terima", sees: LINE },
  "/evaluasi/[id]/keberatan": { example: "/evaluasi/{evaluation}/keberatan", sees: LINE },
  "/evaluasi/[id]/pakai-lama": { example: "/evaluasi/{evaluation}/pakai-lama", sees: LINE },
  "/evaluasi/[id]/buka-kembali": { example: "/evaluasi/{evaluation}/buka-kembali", sees: LINE },
  // Nobody reopened the example's evaluation: there is no former edition.
  "/evaluasi/[id]/edisi/[number]": { example: "/evaluasi/{evaluation}/edisi/1", sees: [] },
  "/capaian": { example: "/capaian", sees: AGENCY },
  "/capaian/[unitId]": { example: "/capaian/{unit}", sees: [...LINE, "colleague"] },
  "/dokumen-evaluasi/[id]": { example: "/dokumen-evaluasi/{evaluation}", sees: LINE },
  "/rekomendasi": { example: "/rekomendasi", sees: [...OVERSEERS, "otherAgency"] },
  "/rekomendasi/[id]": { example: "/rekomendasi/{evaluation}", sees: OVERSEERS },
  "/pembinaan": { example: "/pembinaan", sees: AGENCY },
  "/pembinaan/[id]": { example: "/pembinaan/{coaching}", sees: [] },
  "/penghargaan": { example: "/penghargaan", sees: AGENCY },
  // The example is proposed and not decided: who proposed it, who decides, and who oversees.
  "/penghargaan/[id]": {
    example: "/penghargaan/{award}",
    sees: ["appraiser", "agencyHead", "hrAdmin", "auditor"],
  },
  "/penghargaan/usulan": { example: "/penghargaan/usulan", sees: [...OVERSEERS, "otherAgency"] },
  "/penghargaan/usul": {
    example: "/penghargaan/usul?pegawai={employee}",
    sees: ["appraiser", "above", "agencyHead", "unitHr", "hrAdmin"],
  },
  "/penghargaan/prioritas": { example: "/penghargaan/prioritas", sees: [...OVERSEERS, "otherAgency"] },
  "/penghargaan/jenis": { example: "/penghargaan/jenis", sees: ADMINS },
  "/tindak-lanjut": { example: "/tindak-lanjut", sees: [...OVERSEERS, "otherAgency"] },
  "/tindak-lanjut/pengaturan": { example: "/tindak-lanjut/pengaturan", sees: ADMINS },
  "/sanksi": { example: "/sanksi", sees: AGENCY },
  "/sanksi/[id]": { example: "/sanksi/{sanction}", sees: [] },
  "/sanksi/baru": { example: "/sanksi/baru?pegawai={employee}", sees: ["agencyHead"] },
  "/sanksi/kewenangan": { example: "/sanksi/kewenangan", sees: ["agencyHead", ...ADMINS] },
  "/ekspor": { example: "/ekspor", sees: ADMINS },
  "/ekspor/[id]": { example: "/ekspor/{plan}", sees: [] },
  "/angka-kredit": { example: "/angka-kredit", sees: [...OVERSEERS, "otherAgency"] },
  "/angka-kredit/[id]": { example: "/angka-kredit/{employee}", sees: LINE },
  "/angka-kredit/[id]/dasar": { example: "/angka-kredit/{employee}/dasar", sees: ["unitHr", "hrAdmin"] },
  "/rekam-jejak": { example: "/rekam-jejak", sees: AGENCY },
  "/rekam-jejak/[id]": { example: "/rekam-jejak/{employee}", sees: LINE },
  "/api/unduh/ekspor/[id]": { example: "/api/unduh/ekspor/{plan}", sees: [] },
  "/laporan-evaluasi": {
    example: "/laporan-evaluasi",
    sees: ["appraiser", "above", "agencyHead", ...ADMINS],
  },
  "/laporan-evaluasi/kirim": {
    example: "/laporan-evaluasi/kirim",
    sees: ["appraiser", "above", "agencyHead"],
  },
  "/laporan-evaluasi/[id]": { example: "/laporan-evaluasi/{report}", sees: [] },
  "/admin/rekap-evaluasi": { example: "/admin/rekap-evaluasi", sees: [...ADMINS, "auditor"] },
  "/keberatan": { example: "/keberatan", sees: ["appraiser", "above", "agencyHead", ...ADMINS] },
  "/keberatan/[id]": { example: "/keberatan/{evaluation}", sees: [] },
  "/kalibrasi": { example: "/kalibrasi", sees: AGENCY },
  "/kalibrasi/baru": {
    example: "/kalibrasi/baru",
    sees: ["appraiser", "above", "agencyHead", ...ADMINS],
  },
  // Of the whole health office, opened by HR; the heads of its clinics take part.
  "/kalibrasi/[id]": { example: "/kalibrasi/{calibration}", sees: ["appraiser", ...CONDUCT] },
  "/kalibrasi/[id]/[number]": {
    example: "/kalibrasi/{calibration}/{draw}",
    sees: ["appraiser", ...CONDUCT],
  },
  "/kalibrasi/[id]/peserta": { example: "/kalibrasi/{calibration}/peserta", sees: CONDUCT },
  "/kalibrasi/[id]/nama": { example: "/kalibrasi/{calibration}/nama", sees: CONDUCT },
  "/kalibrasi/[id]/tutup": { example: "/kalibrasi/{calibration}/tutup", sees: CONDUCT },
  "/statistik-penilai": { example: "/statistik-penilai", sees: ["appraiser", "above", "agencyHead"] },
  "/statistik-penilai/[id]": {
    example: "/statistik-penilai/{employee}",
    sees: ["appraiser", "above", "agencyHead"],
  },
  "/statistik-penilai/jenjang": { example: "/statistik-penilai/jenjang", sees: ["agencyHead", ...ADMINS] },
  "/statistik-penilai/unit/[id]": {
    example: "/statistik-penilai/unit/{unit}",
    sees: ["appraiser", "above", "agencyHead"],
  },
  "/tim-evaluasi": { example: "/tim-evaluasi", sees: AGENCY },
  // The other agency has no teams.
  "/tim-evaluasi/baru": {
    example: "/tim-evaluasi/baru",
    sees: ["appraiser", "above", "agencyHead", "hrAdmin"],
  },
  "/tim-evaluasi/[id]": { example: "/tim-evaluasi/{evaluationTeam}", sees: [...CONDUCT, "auditor"] },
  "/tim-evaluasi/evaluasi/[id]": { example: "/tim-evaluasi/evaluasi/{evaluation}", sees: OVERSEERS },
  "/dialog": { example: "/dialog", sees: AGENCY },
  "/dialog/baru": { example: "/dialog/baru", sees: AGENCY },
  "/dialog/[id]": { example: "/dialog/{dialogue}", sees: LINE },
  // The example was confirmed by both sides: nothing to change any more.
  "/dialog/[id]/catatan": { example: "/dialog/{dialogue}/catatan", sees: [] },
  "/dialog/[id]/ubah": { example: "/dialog/{dialogue}/ubah", sees: [] },
  "/dialog/[id]/batal": { example: "/dialog/{dialogue}/batal", sees: [] },
  "/dialog/tindak-lanjut/[id]": {
    example: "/dialog/tindak-lanjut/{action}",
    sees: ["employee", "appraiser"],
  },
  "/penugasan": { example: "/penugasan", sees: AGENCY },
  "/penugasan/baru": { example: "/penugasan/baru", sees: AGENCY },
  "/penugasan/[id]": { example: "/penugasan/{task}", sees: LINE },
  "/tim-kerja": { example: "/tim-kerja", sees: AGENCY },
  "/tim-kerja/baru": { example: "/tim-kerja/baru", sees: ["appraiser", "above", "agencyHead"] },
  // The stranger is asked to join this team.
  "/tim-kerja/[id]": { example: "/tim-kerja/{team}", sees: [...LINE, "stranger"] },
  "/tim-kerja/[id]/ubah": { example: "/tim-kerja/{team}/ubah", sees: ["appraiser", "above", "agencyHead"] },
  "/kompetensi": { example: "/kompetensi", sees: AGENCY },
  "/dasbor": { example: "/dasbor", sees: [...OVERSEERS, "otherAgency"] },
  "/dasbor/tim": { example: "/dasbor/tim", sees: ["appraiser", "above", "agencyHead"] },
  "/dasbor/belum": { example: "/dasbor/belum", sees: [...OVERSEERS, "otherAgency"] },
  "/dasbor/unit/[id]": { example: "/dasbor/unit/{unit}", sees: OVERSEERS },
  "/pelatihan": { example: "/pelatihan", sees: AGENCY },
  "/pelatihan/sesi/[id]": { example: "/pelatihan/sesi/{session}", sees: [...LINE, "colleague", "stranger"] },
  "/unit": { example: "/unit", sees: AGENCY },
  "/unit/[id]": { example: "/unit/{unit}", sees: [...LINE, "colleague", "stranger"] },
  "/unit/[id]/cetak": { example: "/unit/{unit}/cetak", sees: OVERSEERS },
  "/cetak/[id]": { example: "/cetak/{plan}", sees: [] },
  "/unit/[id]/ubah": { example: "/unit/{unit}/ubah", sees: ["hrAdmin"] },
  "/unit/[id]/jabatan": { example: "/unit/{unit}/jabatan", sees: ["hrAdmin"] },
  "/unit/[id]/jabatan/[positionId]": { example: "/unit/{unit}/jabatan/{position}", sees: ["hrAdmin"] },
  "/unit/[id]/delegasi": { example: "/unit/{unit}/delegasi", sees: ["above", "agencyHead", "hrAdmin"] },
  "/unit/baru": { example: "/unit/baru", sees: ADMINS },
  "/pegawai": { example: "/pegawai", sees: AGENCY },
  "/pegawai/[id]": { example: "/pegawai/{employee}", sees: LINE },
  "/pegawai/[id]/ubah": { example: "/pegawai/{employee}/ubah", sees: ["hrAdmin", "unitHr"] },
  "/pegawai/[id]/atasan": { example: "/pegawai/{employee}/atasan", sees: ["hrAdmin", "unitHr"] },
  "/pegawai/[id]/keluar": { example: "/pegawai/{employee}/keluar", sees: ["hrAdmin", "unitHr"] },
  "/pegawai/[id]/penempatan": { example: "/pegawai/{employee}/penempatan", sees: ["hrAdmin", "unitHr"] },
  "/pegawai/[id]/penempatan/[assignmentId]": {
    example: "/pegawai/{employee}/penempatan/{assignment}",
    sees: ["hrAdmin", "unitHr"],
  },
  "/pegawai/[id]/tugas-belajar": { example: "/pegawai/{employee}/tugas-belajar", sees: LINE },
  "/pegawai/baru": { example: "/pegawai/baru?unit={unit}", sees: ["hrAdmin", "unitHr"] },
  "/admin/penilai": { example: "/admin/penilai", sees: ADMINS },
  "/admin/pelatihan": { example: "/admin/pelatihan", sees: ADMINS },
  "/admin/pelatihan/baru": { example: "/admin/pelatihan/baru", sees: ADMINS },
  "/admin/pelatihan/[id]": { example: "/admin/pelatihan/{program}", sees: ["hrAdmin"] },
  "/admin/pelatihan/[id]/ubah": { example: "/admin/pelatihan/{program}/ubah", sees: ["hrAdmin"] },
  "/admin/pelatihan/[id]/arsip": { example: "/admin/pelatihan/{program}/arsip", sees: ["hrAdmin"] },
  "/admin/pelatihan/[id]/sesi-baru": { example: "/admin/pelatihan/{program}/sesi-baru", sees: ["hrAdmin"] },
  "/admin/pelatihan/sesi/[id]": { example: "/admin/pelatihan/sesi/{session}", sees: ["hrAdmin"] },
  "/admin/pelatihan/sesi/[id]/ubah": { example: "/admin/pelatihan/sesi/{session}/ubah", sees: ["hrAdmin"] },
  "/admin/pelatihan/sesi/[id]/batal": { example: "/admin/pelatihan/sesi/{session}/batal", sees: ["hrAdmin"] },
  "/admin/pelatihan/sesi/[id]/selesai": {
    example: "/admin/pelatihan/sesi/{session}/selesai",
    sees: ["hrAdmin"],
  },
  "/admin/pelatihan/peserta/[id]": { example: "/admin/pelatihan/peserta/{enrolment}", sees: ["hrAdmin"] },
  "/admin": { example: "/admin", sees: [...ADMINS, "auditor", "unitHr"] },
  "/admin/periode": { example: "/admin/periode", sees: [...ADMINS, "auditor"] },
  "/admin/periode/baru": { example: "/admin/periode/baru", sees: ADMINS },
  "/admin/periode/[id]": { example: "/admin/periode/{period}", sees: ["hrAdmin", "auditor"] },
  // The demo's year is open already.
  "/admin/periode/[id]/buka": { example: "/admin/periode/{period}/buka", sees: [] },
  "/admin/periode/[id]/tutup": { example: "/admin/periode/{period}/tutup", sees: ["hrAdmin"] },
  "/admin/periode/[id]/jendela/[windowId]": {
    example: "/admin/periode/{period}/jendela/{window}",
    sees: ["hrAdmin", "auditor"],
  },
  "/admin/hari-libur": { example: "/admin/hari-libur", sees: [...ADMINS, "auditor"] },
  "/admin/akun": { example: "/admin/akun", sees: ADMINS },
  "/admin/akun/[id]": { example: "/admin/akun/{employee}", sees: ["hrAdmin"] },
  "/admin/instansi": { example: "/admin/instansi", sees: ADMINS },
  "/admin/impor": { example: "/admin/impor", sees: ADMINS },
  "/admin/impor/[id]": { example: "/admin/impor/{import}", sees: [] },
  "/admin/impor/[id]/simpan": { example: "/admin/impor/{import}/simpan", sees: [] },
  "/admin/impor-skp": { example: "/admin/impor-skp", sees: ["unitHr", ...ADMINS] },
  "/admin/impor-skp/[id]": { example: "/admin/impor-skp/{import}", sees: [] },
  "/admin/impor-skp/[id]/simpan": { example: "/admin/impor-skp/{import}/simpan", sees: [] },
  "/admin/impor-predikat": { example: "/admin/impor-predikat", sees: ADMINS },
  "/admin/impor-predikat/[id]": { example: "/admin/impor-predikat/{import}", sees: [] },
  "/admin/impor-predikat/[id]/simpan": { example: "/admin/impor-predikat/{import}/simpan", sees: [] },
  "/admin/kompetensi": { example: "/admin/kompetensi", sees: ADMINS },
  "/admin/audit": { example: "/admin/audit", sees: [...ADMINS, "auditor"] },
  "/operator/instansi": { example: "/operator/instansi", sees: ["operator"] },
  "/operator/instansi/baru": { example: "/operator/instansi/baru", sees: ["operator"] },
  "/operator/akun": { example: "/operator/akun", sees: ["operator"] },
  "/polos": { example: "/polos", sees: EVERYONE, open: true },
  "/api/auth/[...nextauth]": { example: "/api/auth/session", sees: EVERYONE, open: true },
  "/api/health": { example: "/api/health", sees: EVERYONE, open: true },
  "/api/draf": { example: "/api/draf", sees: [] },
  "/api/unduh/berkas/[id]": { example: "/api/unduh/berkas/{plan}", sees: [] },
  "/api/unduh/cetak/[id]": { example: "/api/unduh/cetak/{plan}", sees: [] },
  "/api/unduh/sertifikat/[id]": { example: "/api/unduh/sertifikat/{enrolment}", sees: [] },
  "/api/unduh/evaluasi/[id]/dokumen": { example: "/api/unduh/evaluasi/{evaluation}/dokumen", sees: LINE },
  "/api/unduh/evaluasi/[id]": { example: "/api/unduh/evaluasi/{evaluation}", sees: LINE },
  "/api/unduh/impor/[id]": { example: "/api/unduh/impor/{import}", sees: [] },
  "/api/unduh/templat/[jenis]": { example: "/api/unduh/templat/pegawai", sees: ADMINS },
  "/api/unduh/manual/[id]": { example: "/api/unduh/manual/{headPlan}", sees: ABOVE },
  "/api/unduh/workblock/[id]": { example: "/api/unduh/workblock/{leaderPlan}", sees: OVERSEERS },
  "/api/unduh/matriks/[id]": { example: "/api/unduh/matriks/{teamPlan}", sees: [...LINE, "colleague"] },
  "/api/unduh/skp/[id]": { example: "/api/unduh/skp/{plan}", sees: LINE },
};

/** Route patterns found in app/: "/skp/[id]". */
export function findRoutes(): string[] {
  const files = readdirSync("app", { recursive: true, withFileTypes: true })
    .filter((entry) => /^(page\.tsx|route\.ts)$/.test(entry.name))
    .map((entry) => `/${relative("app", `${entry.parentPath}/${entry.name}`)}`);
  return files.map((file) => dirname(file).replaceAll(/\/\([^)]+\)/g, "") || "/").sort();
}

/** The example address with the ids put in. */
export function addressOf({ example }: Pick<Entry, "example">, ids: Record<string, string | null>): string {
  return example.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => ids[name] ?? "00000000-0000-7000-8000-000000000000",
  );
}
