import { evaluated, from, heard, outsider, planOf, realised, steady } from "../parts-record";
import { seniorMidwifePlan } from "./plan-bidan-penyelia";
import { healthOfficeHeadPlan } from "./plan-kepala-dinas";
import { clinicHeadPlan } from "./plan-kepala-puskesmas";
import { clinicTeamPlans } from "./plans-clinic-team";
import { healthOfficePlans } from "./plans-health-office";
import { secondClinicPlans } from "./plans-second-clinic";

const doctor = planOf(clinicTeamPlans, "dokter");
const midwife = planOf(clinicTeamPlans, "bidan-mahir");
const clerk = planOf(clinicTeamPlans, "petugas-loket");
const teamLead = planOf(clinicTeamPlans, "pj-ukp");
const nurse = planOf(secondClinicPlans, "perawat-lembah");
const secretary = planOf(healthOfficePlans, "sekretaris-dinas");

const ON_COURSE = "Berjalan sesuai rencana, bukti terlampir";

/** Invented. The clerk (petugas-loket) is up to date and rated: nothing waits for him. */
export const regionalProgress = [
  ...steady(healthOfficeHeadPlan, [1, 2], ON_COURSE),
  ...steady(seniorMidwifePlan, [1, 2], ON_COURSE),
  ...steady(clinicHeadPlan, [1, 2, 3, 4], ON_COURSE),
  ...steady(teamLead, [1, 2, 3, 4], ON_COURSE),
  ...steady(doctor, [1, 2, 3, 4], "Terlaksana lebih baik dari ukuran yang disepakati"),
  ...steady(midwife, [1, 2, 3, 4], ON_COURSE),
  ...steady(clerk, [1, 2, 3, 4], "Sebagian besar pertanyaan dijawab kurang dari 10 menit"),
  ...steady(secretary, [1, 2, 3], ON_COURSE),
  ...realised("kepala-dinas", 3, [
    [1, 3, "Komplain turun dari 42 menjadi 27 laporan"],
    [3, 1, "Tidak ada temuan material pada pemeriksaan tahun ini"],
    [3, 2, "Penyerapan anggaran 94%, naik dari 91%"],
    [4, 1, "Seluruh direktif selesai sesuai waktu"],
    [5, 1, "Rencana aksi pelayanan keliling selesai sesuai waktu"],
  ]),
  ...realised("bidan-penyelia", 3, [
    [1, 3, "Komplain layanan ANC turun dari 9 menjadi 5"],
    [3, 1, "Rekam medis dan register tercatat sesuai kategori"],
    [3, 2, "Tiga kesalahan penulisan ditemukan dan diperbaiki"],
    [3, 3, "Evaluasi rekam medis disampaikan dalam 2 bulan"],
    [4, 1, "Hampir tidak ada kesalahan data"],
    [4, 2, "Data diperbarui pada hari yang sama atau esok harinya"],
  ]),
  ...realised("bidan-tugas-belajar", 2, [
    [4, 1, "Indeks prestasi semester 1: 3,62", "Transkrip sementara terlampir."],
    [5, 3, "Enam kuliah jarak jauh terlaksana"],
  ]),
  ...realised("perawat-lembah", 2, [
    [1, 1, "Tidak ada kesalahan tindakan"],
    [
      2,
      1,
      "Dua dari lima kampung terkunjungi",
      "Jalan ke kampung terjauh terputus sejak awal triwulan lalu.",
    ],
  ]),
  ...realised("perawat-lembah", 3, [[2, 1, "Tiga dari lima kampung terkunjungi"]]),
  ...realised("kabid-kesmas", 2, [[1, 1, "Kunjungan keluarga naik 8% dari tahun sebelumnya"]]),
];

export const regionalFeedback = [
  ...heard("dokter", [
    [
      from("SUPERIOR", "kepala-puskesmas"),
      { result: 1 },
      "Diagnosa cepat dan dijelaskan dengan tenang kepada keluarga.",
    ],
    [
      from("PEER", "bidan-penyelia"),
      { value: "COLLABORATIVE" },
      "Selalu bisa dihubungi saat ada rujukan malam hari.",
    ],
    [outsider("Pasien"), { value: "SERVICE" }, "Penjelasannya mudah dipahami."],
  ]),
  ...heard("petugas-loket", [
    [
      from("SUPERIOR", "kepala-puskesmas"),
      { value: "SERVICE" },
      "Tetap ramah saat antrean panjang. Pertahankan.",
    ],
  ]),
  ...heard("perawat-lembah", [
    [
      from("SUPERIOR", "kepala-puskesmas-lembah"),
      { result: 2 },
      "Dua kampung belum terjangkau. Susun jalur lain bersama kepala kampung.",
      "IMPROVE",
    ],
  ]),
  ...heard("kepala-puskesmas", [
    [
      from("SUPERIOR", "kepala-dinas"),
      { result: 1 },
      "Layanan antenatal membaik, perhatikan keramahan di ruang bersalin.",
      "NEUTRAL",
    ],
    [from("SUBORDINATE", "bidan-mahir"), { value: "HARMONIOUS" }, "Membagi jadwal jaga dengan adil."],
  ]),
  ...heard("bidan-tugas-belajar", [
    [outsider("Dosen pembimbing"), { result: 4 }, "Aktif di kelas dan tepat waktu mengumpulkan tugas."],
  ]),
];

/** Invented. Kepala Puskesmas, the team lead and the head of the public health division still wait for theirs. */
export const regionalEvaluations = [
  ...evaluated(doctor, {
    resultRating: "ABOVE",
    behaviourRating: "ABOVE",
    behaviourReason: "Menjadi teladan bagi rekan kerja.",
    predicate: "VERY_GOOD",
    resultReason: "Hasil melampaui ukuran dan menjadi rujukan rekan kerja.",
    level: 3,
  }),
  ...evaluated(midwife, {
    resultRating: "ABOVE",
    behaviourRating: "MEETS",
    behaviourReason: "Konsisten menjalankan nilai dasar.",
    predicate: "GOOD",
    resultReason: "Tanpa kesalahan dan lebih cepat dari ukuran.",
    level: 2,
    answer: "WAITS",
  }),
  ...evaluated(clerk, {
    resultRating: "MEETS",
    behaviourRating: "MEETS",
    behaviourReason: "Konsisten menjalankan nilai dasar.",
    predicate: "GOOD",
    resultReason: "Sesuai ukuran yang disepakati.",
    level: 1,
  }),
  ...evaluated(nurse, {
    resultRating: "BELOW",
    behaviourRating: "MEETS",
    behaviourReason: "Konsisten menjalankan nilai dasar.",
    predicate: "NEEDS_IMPROVEMENT",
    resultReason: "Jangkauan pelayanan keliling belum tercapai.",
    level: 2,
    answer: {
      objection:
        "Jalan ke dua kampung terputus sejak awal triwulan dan sudah saya laporkan; kampung yang dapat dilalui semuanya terkunjungi.",
      upheld: {
        explanation:
          "Target sudah dikurangi dua kampung itu pada pertengahan triwulan. Tiga kampung yang dapat dilalui baru dikunjungi sekali dari tiga kali yang disepakati.",
        statement: "Kunjungan kedua dan ketiga tertunda karena kendaraan dipakai untuk rujukan.",
        reason:
          "Pengurangan target sudah memperhitungkan jalan yang terputus. Catatan kunjungan menunjukkan satu dari tiga kunjungan; jadwal kendaraan akan diatur ulang untuk triwulan berikutnya.",
      },
    },
  }),
  ...evaluated(secretary, {
    resultRating: "MEETS",
    behaviourRating: "ABOVE",
    behaviourReason: "Menjadi teladan bagi rekan kerja.",
    predicate: "GOOD",
    resultReason: "Layanan internal sesuai standar.",
    level: 3,
    before: {
      resultRating: "BELOW",
      resultReason: "Layanan internal belum sesuai standar.",
      predicate: "NEEDS_IMPROVEMENT",
      reopened:
        "Rating hasil kerja tertukar dengan pegawai lain: semua hasil kerjanya sudah dinilai sesuai ekspektasi.",
    },
  }),
];

/** Invented. Who sent the self-review and waits for the rating. */
export const regionalSelfReviews = [
  {
    person: "pj-ukp",
    note: "Waktu tunggu turun sejak jadwal kontrol dibagi dua. Data ibu hamil masih terlambat sehari.",
  },
  {
    person: "kepala-puskesmas",
    note: "Layanan antenatal membaik; keramahan di ruang bersalin sedang dibenahi.",
  },
];
