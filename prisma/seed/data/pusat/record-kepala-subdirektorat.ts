import { from, heard, lastQuarter, levels, outsider, ratedResults, realised, values } from "../parts-record";

// PermenPANRB 6/2022 Anak Lampiran 4, form C.1.3, p.202-208: realisation and feedback as printed.

const director = from("SUPERIOR", "direktur-2");
const engineer = from("SUBORDINATE", "jf-tata-bangunan-muda");
const programmer = from("SUBORDINATE", "pranata-komputer");

export const subdirectorProgress = realised("kepala-subdirektorat-2", 3, [
  [1, 1, "85% berdasarkan penilaian Pimpinan"],
  [1, 2, "85% berdasarkan penilaian Pimpinan"],
  [1, 3, "9 bulan berdasarkan data launching aplikasi"],
  [2, 1, "90% berdasarkan data aktif pengaduan yang terdokumentasi dalam aplikasi SIMBG"],
  [2, 2, "4 berdasarkan hasil survery kepuasan"],
  [2, 3, "1 hari berdasarkan data aktif pengaduan yang terdokumentasi dalam aplikasi SIMBG"],
  [3, 1, "80% berdasarkan Data aktif pegawai Pemda yang mengelola aplikasi SIMBG"],
]);

/** Printed; the "(umpan balik)***" placeholders of the other rows are left out. */
export const subdirectorFeedback = heard("kepala-subdirektorat-2", [
  [director, { result: 1, indicator: 1 }, "bagus! Pertahankan"],
  [
    director,
    { result: 1, indicator: 2 },
    "Secara keseluruhan aplikasi siap digunakan. Meskipun beberapa sistem masih terkadang error namun dapat segera diatasi.",
    "NEUTRAL",
  ],
  [
    director,
    { result: 1, indicator: 3 },
    "Launching aplikasi terlambat dari jadwal yang ditetapkan",
    "IMPROVE",
  ],
  [
    outsider("Stakeholder terkait"),
    { value: "SERVICE" },
    "kurang ramah dalam memberikan pelayanan konsultasi dan terkesan terburu-buru dalam menjelaskan berdasarkan hasil survey kepuasan",
    "IMPROVE",
  ],
  [
    director,
    { value: "SERVICE" },
    "yang bersangkutan dapat diandalkan ketika ada hal-hal yang membutuhkan penyelesaian segera.",
  ],
  [
    engineer,
    { value: "ACCOUNTABLE" },
    "selalu menunjukkan sikap bertanggung jawab meskipun ada kesalahan yang dilakukan anggota timnya terlihat ketika ada kesalahan dalam penyelenggaraan kegiatan, yang bersangkutan selalu merespon dengan cepat dan mengambil alternatif strategi.",
  ],
  [
    director,
    { value: "COMPETENT" },
    "kurang memperhatikan pengembangan kompetensi dan jarang memberikan feedback kepada Pegawainya",
    "IMPROVE",
  ],
  [director, { value: "COMPETENT" }, "tugas dari pimpinan hampir selalu dikerjakan dengan baik"],
  [
    director,
    { value: "HARMONIOUS" },
    "kurang mampu menciptakan lingkungan yang kondusif di tim kerjanya terlihat dari adanya anggota tim yang berkonflik.",
    "IMPROVE",
  ],
  [
    director,
    { value: "LOYAL" },
    "Arahan pimpinan selalu ditindaklanjuti dengan baik dan progresnya selalu dilaporkan tepat waktu",
  ],
  [
    director,
    { value: "LOYAL" },
    "selalu siap kapanpun pimpinan membutuhkan terlihat dari ketika ada arahan yang mendadak maka yang bersangkutan siap membantu pimpinan meskipun di luar jam kerja",
  ],
  [
    director,
    { value: "ADAPTIVE" },
    "antusias mempelajari hal baru terlihat dari upaya upaya yang bersangkutan ketika mendapat penugasan baru",
  ],
  [
    director,
    { value: "ADAPTIVE" },
    "ketika ada perubahan arah strategi dari pimpinan langsung ditindaklanjuti dengan penyesuaian dan tidak resisten",
  ],
  [
    programmer,
    { value: "COLLABORATIVE" },
    "kurang terbuka terhadap masukan dari Pegawainya karena ketika dialog cenderung hanya 1 arah.",
    "IMPROVE",
  ],
]);

/** Overall ratings as printed, p.205 and p.207. The sheet prints "BUTUH PERBAIKAN" (p.208), the matrix of p.99 and p.102
 * gives Kurang for them: the matrix decides. Ratings of single results, values and competencies are invented to fit. */
export const subdirectorEvaluations = lastQuarter({
  person: "kepala-subdirektorat-2",
  resultRating: "MEETS",
  resultReason: "Sebagian besar target tercapai, peluncuran terlambat satu bulan.",
  behaviourRating: "BELOW",
  behaviourReason: "Keramahan, pembinaan pegawai, dan keterbukaan dalam tim belum konsisten.",
  results: ratedResults(
    ["MEETS", "Aplikasi siap digunakan, peluncuran terlambat satu bulan."],
    ["ABOVE", "Pengaduan selesai lebih cepat dan pengguna lebih puas daripada target."],
    ["MEETS", "Jumlah Pemda sesuai target."],
  ),
  values: values("BELOW", { ACCOUNTABLE: "MEETS", LOYAL: "MEETS", ADAPTIVE: "MEETS" }),
  competencies: levels(3, 2, 2, 3, 2, 2, 3, 3, 3),
  predicate: "POOR",
});
