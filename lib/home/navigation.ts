import { type Actor, isAuditor, isHrAdmin } from "@/lib/auth/actor";

export type Entry = { href: string; label: string };

/** The main menu of a person: what the roles that follow from the facts give access to, seven to ten entries. */
export function navigationFor(actor: Actor): Entry[] {
  if (actor.isOperator) {
    return [
      { href: "/operator/instansi", label: "Instansi" },
      { href: "/operator/akun", label: "Akun" },
    ];
  }
  const isEmployee = actor.employeeId !== null;
  return [
    { href: "/beranda", label: "Beranda" },
    ...(isEmployee ? OWN_WORK : []),
    { href: "/perjanjian-kinerja", label: "Perjanjian Kinerja" },
    ...(actor.isAppraiser ? [{ href: "/tim", label: "Tim saya" }] : []),
    ...(seesDashboard(actor) ? [{ href: "/dasbor", label: "Dasbor" }] : []),
    ...(administers(actor) ? [{ href: "/admin", label: "Administrasi" }] : []),
  ];
}

const OWN_WORK: Entry[] = [
  { href: "/skp", label: "SKP" },
  { href: "/penugasan", label: "Penugasan" },
  { href: "/umpan-balik", label: "Umpan balik" },
  { href: "/evaluasi", label: "Evaluasi" },
  { href: "/dialog", label: "Dialog kinerja" },
  { href: "/pelatihan", label: "Pelatihan" },
  { href: "/rekam-jejak", label: "Tindak lanjut" },
];

function seesDashboard(actor: Actor): boolean {
  return actor.isAppraiser || actor.headsUnitId !== null || actor.grants.length > 0;
}

function administers(actor: Actor): boolean {
  return actor.grants.length > 0;
}

/** What the administration page lists for this person. */
export function administrationFor(actor: Actor): (Entry & { about: string })[] {
  const hr = isHrAdmin(actor);
  const reads = hr || isAuditor(actor);
  return [
    { href: "/pegawai", label: "Pegawai", about: "Data, penempatan, dan atasan langsung." },
    { href: "/unit", label: "Unit kerja", about: "Pohon unit, kepala unit, dan jabatan." },
    ...(hr
      ? [
          {
            href: "/admin/impor",
            label: "Impor data",
            about: "Unit dan pegawai dari berkas SIASN atau templat.",
          },
          {
            href: "/admin/penilai",
            label: "Pejabat penilai",
            about: "Pegawai tanpa penilai, penilai tanpa delegasi, rantai atasan melingkar.",
          },
        ]
      : []),
    ...(reads
      ? [
          {
            href: "/admin/periode",
            label: "Periode dan jadwal",
            about: "Tahun kinerja, jendela waktu, perpanjangan.",
          },
          {
            href: "/admin/hari-libur",
            label: "Hari libur",
            about: "Libur nasional dan cuti bersama, dasar hitungan hari kerja.",
          },
        ]
      : []),
    ...(reads
      ? [
          {
            href: "/admin/rekap-evaluasi",
            label: "Rekap hasil evaluasi",
            about: "Predikat, keberatan, dan laporan menurut unit.",
          },
        ]
      : []),
    {
      href: "/pustaka-kinerja",
      label: "Pustaka kinerja",
      about: "Hasil kerja dan indikator yang dipakai lagi.",
    },
    ...(hr || actor.grants.some(({ role }) => role === "UNIT_HR")
      ? [
          {
            href: "/admin/target-massal",
            label: "Target bersama",
            about: "Satu hasil kerja untuk banyak pegawai.",
          },
          {
            href: "/admin/impor-skp",
            label: "Impor SKP",
            about: "Rencana SKP banyak pegawai dari satu berkas.",
          },
        ]
      : []),
    ...(hr
      ? [
          {
            href: "/admin/impor-predikat",
            label: "Impor predikat",
            about: "Predikat tahun-tahun sebelum aplikasi dipakai.",
          },
          { href: "/admin/pelatihan", label: "Pelatihan", about: "Program, sesi, kehadiran, sertifikat." },
          {
            href: "/admin/kompetensi",
            label: "Standar kompetensi",
            about: "Tingkat yang diwajibkan per jenjang jabatan.",
          },
          { href: "/admin/akun", label: "Akun dan peran", about: "Kode aktivasi, peran, penonaktifan." },
          {
            href: "/admin/instansi",
            label: "Pengaturan instansi",
            about: "Nama, tempat, penilaian mandiri.",
          },
        ]
      : []),
    ...(reads
      ? [
          {
            href: "/admin/audit",
            label: "Jejak audit",
            about: "Siapa melakukan atau melihat apa, dan kapan.",
          },
        ]
      : []),
  ];
}
