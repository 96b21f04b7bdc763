import { evaluated, from, heard, planOf, realised, steady } from "../parts-record";
import { directorPlan } from "./plan-direktur";
import { directorGeneralPlan } from "./plan-direktur-jenderal";
import { subdirectorPlan } from "./plan-kepala-subdirektorat";
import { directoratePlans } from "./plans-directorates";
import { secretariatPlans } from "./plans-secretariat";

const programmer = planOf(directoratePlans, "pranata-komputer");
const dataOfficer = planOf(directoratePlans, "pengelola-data");
const hrAnalyst = planOf(secretariatPlans, "analis-sdm");
const directorSeven = planOf(directoratePlans, "direktur-7");

const ON_COURSE = "Berjalan sesuai rencana aksi triwulan ini";

/** Invented. The building engineer has a full record and still waits for the rating. */
export const centralProgress = [
  ...steady(directorGeneralPlan, [1, 2], ON_COURSE),
  ...steady(directorPlan, [1, 2], ON_COURSE),
  ...steady(subdirectorPlan, [1, 2], ON_COURSE),
  ...steady(directorSeven, [1, 2, 3], ON_COURSE),
  ...steady(hrAnalyst, [1, 2, 3, 4], ON_COURSE),
  ...steady(dataOfficer, [1, 2, 3, 4], ON_COURSE),
  ...realised("jf-tata-bangunan-muda", 3, [
    [1, 1, "88% sesuai berdasarkan reviu tim NSPK"],
    [1, 2, "5 bulan setelah NSPK terbit"],
    [2, 1, "93% pengaduan berdasarkan data aplikasi SIMBG"],
    [2, 2, "1 hari setelah tindak lanjut"],
    [3, 1, "84% telaahan dipakai"],
    [3, 2, "90% telaahan selesai"],
    [3, 3, "2 minggu setelah pengaduan masuk"],
    [4, 1, "86% peserta berdasarkan hasil posttest"],
    [4, 2, "89% peserta puas"],
    [4, 3, "82% kegiatan memenuhi daftar periksa"],
  ]),
  ...realised("pranata-komputer", 3, [
    [1, 1, "70% fitur berjalan", "Dua modul tertunda karena perubahan persyaratan."],
    [1, 2, "16 hari"],
    [2, 1, "3,1 skala 5"],
    [3, 1, "62% masukan ditindaklanjuti"],
  ]),
];

export const centralFeedback = [
  ...heard("jf-tata-bangunan-muda", [
    [
      from("SUPERIOR", "kepala-subdirektorat-2"),
      { result: 3 },
      "Telaahan rapi dan langsung dapat dipakai menjawab pengaduan.",
    ],
    [
      from("PEER", "pranata-komputer"),
      { value: "COLLABORATIVE" },
      "Mau duduk bersama menjelaskan proses bisnis.",
    ],
  ]),
  ...heard("pranata-komputer", [
    [
      from("SUPERIOR", "kepala-subdirektorat-2"),
      { result: 1 },
      "Dua modul belum siap saat soft launching. Sampaikan hambatan lebih awal.",
      "IMPROVE",
    ],
    [
      from("PEER", "pengelola-data"),
      { value: "HARMONIOUS" },
      "Sabar membantu rekan yang belum paham aplikasi.",
    ],
  ]),
];

export const centralEvaluations = [
  ...evaluated(programmer, {
    resultRating: "BELOW",
    behaviourRating: "MEETS",
    behaviourReason: "Konsisten menjalankan nilai dasar.",
    predicate: "NEEDS_IMPROVEMENT",
    resultReason: "Sebagian besar target belum tercapai.",
    level: 2,
    answer: "WAITS",
  }),
  ...evaluated(dataOfficer, {
    resultRating: "MEETS",
    behaviourRating: "MEETS",
    behaviourReason: "Konsisten menjalankan nilai dasar.",
    predicate: "GOOD",
    resultReason: "Data akurat dan laporan tepat waktu.",
    level: 1,
    answer: "HELD",
  }),
  ...evaluated(hrAnalyst, {
    resultRating: "ABOVE",
    behaviourRating: "ABOVE",
    behaviourReason: "Menjadi teladan bagi rekan kerja.",
    predicate: "VERY_GOOD",
    resultReason: "Target tepat waktu terlampaui di seluruh unit kerja.",
    level: 4,
  }),
];

/** Invented. Who sent the self-review and waits for the rating. */
export const centralSelfReviews = [
  {
    person: "jf-tata-bangunan-muda",
    note: "Telaahan selesai lebih cepat dari target. Penyusunan NSPK menunggu masukan dua balai.",
  },
  { person: "direktur-7", note: "Rancangan peraturan prioritas berjalan sesuai jadwal." },
];
