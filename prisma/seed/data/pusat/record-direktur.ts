import { from, heard, lastQuarter, levels, ratedResults, realised, values } from "../parts-record";

// PermenPANRB 6/2022 Anak Lampiran 4, form C.1.2, p.195-201: realisation and feedback as printed.

const chief = from("SUPERIOR", "direktur-jenderal-3");
const subdirector = from("SUBORDINATE", "kepala-subdirektorat-2");

export const directorProgress = realised("direktur-2", 3, [
  [1, 1, "25% berdasarkan hasil evaluasi indeks penyelenggaraan bangunan gedung"],
  [2, 1, "3 unit berdasarkan penilaian inspektorat"],
  [2, 2, "3,5 berdasarkan hasil survey kepuasan"],
  [3, 1, "4 berdasarkan hasil survey kepuasan"],
  [4, 1, "70 berdasarkan penilaian inspektorat"],
  [5, 1, "90 berdasarkan penilaian inspektorat"],
  [6, 1, "89 berdasarkan penilaian inspektorat"],
  [7, 1, "90% berdasarkan penilaian inspektorat"],
  [8, 1, "100% berdasarkan penilaian inspektorat"],
  [9, 1, "80% berdasarkan penilaian Pimpinan"],
  [10, 1, "80% berdasarkan penilaian Pimpinan"],
]);

/** Printed; the "(umpan balik)***" placeholders of the other rows are left out. */
export const directorFeedback = heard("direktur-2", [
  [
    chief,
    { result: 1, indicator: 1 },
    "meskipun realisasi dibawah target namun masih memenuhi ekspektasi pimpinan mengingat dalam kondisi pandemic covid 19, pemerintah daerah berfokus dalam pemberian vaksin secara massal kepada seluruh masyarakat. Secara keseluruhan, rata-rata hanya 1 dan 2 aspek indeks Penyelenggaraan Bangunan Gedung dari keseluruhan aspek yang belum dipenuhi sehingga menyebabkan tidak tercapainya target 30%.",
    "NEUTRAL",
  ],
  [
    chief,
    { result: 2, indicator: 1 },
    "bagus sekali, pos lintas batas terbangun sesuai rencana awal dan masterplan dan diserahkan ke BNPP tepat waktu",
  ],
  [
    chief,
    { result: 2, indicator: 2 },
    "Saya mendapatkan apresiasi langsung dari sekretaris BNPP atas fasos dan fasum pos lintas batas yang diserahterimakan.",
  ],
  [
    chief,
    { value: "SERVICE" },
    "pada beberapa agenda melakukan jemput bola untuk memantau permasalahan penerapan aplikasi SIMBG sehingga dapat ditindaklanjuti melalui perbaikan berkala",
  ],
  [
    subdirector,
    { value: "ACCOUNTABLE" },
    "Yang bersangkutan tidak pernah meminta fasilitas yang berlebihan ketika melakukan kunjungan ke daerah terlihat dari ketika yang bersangkutan melakukan kunjungan ke daerah tidak ingin mendapat perlakuan yang terlalu berlebihan sebagai pejabat struktural.",
  ],
  [
    subdirector,
    { value: "COMPETENT" },
    "selalu memberikan kesempatan yang sama untuk seluruh pegawainya mengikuti pengembangan kompetensi, tidak pernah membeda-bedakan terlihat dari upaya beliau untuk memastikan semua pegawainya memenuhi 20 JP pengembangan kompetensi",
  ],
  [
    subdirector,
    { value: "HARMONIOUS" },
    "Sering mengadakan agenda bersama untuk pegawai di unit eselon 2 ini, sehingga merekatkan antar satu pegawai dengan pegawai lainnya.",
  ],
  [
    subdirector,
    { value: "HARMONIOUS" },
    "Memperlakukan seluruh pegawainya dengan adil dan tidak membeda-bedakan sehingga antar pegawai tidak ada rasa kecemburuan.",
  ],
  [
    chief,
    { value: "LOYAL" },
    "Arahan pimpinan selalu ditindaklanjuti dengan baik dan progresnya selalu dilaporkan tepat waktu",
  ],
  [
    chief,
    { value: "ADAPTIVE" },
    "mengutamakan feedback dari pemberian layanan di direktorat dan selalu menindaklanjuti feedback stakeholder.",
  ],
  [subdirector, { value: "COLLABORATIVE" }, "Selalu mempertimbangkan masukan dari pegawai di bawahnya."],
]);

/** Overall ratings as printed, p.199 and p.201; ratings of single results, values and competencies are invented to fit. */
export const directorEvaluations = lastQuarter({
  person: "direktur-2",
  resultRating: "MEETS",
  resultReason: "Sebagian besar hasil kerja memenuhi ekspektasi meskipun tiga target belum tercapai.",
  behaviourRating: "ABOVE",
  behaviourReason: "Konsisten menjalankan nilai dasar dan mengajak pegawainya.",
  results: ratedResults(
    ["MEETS", "Di bawah target, tetapi masih memenuhi ekspektasi pimpinan."],
    ["MEETS", "Terbangun sesuai rencana dan diserahkan tepat waktu."],
    ["MEETS", "Indeks layanan sesuai target."],
    ["BELOW", "Penyelesaian rancangan di bawah target."],
    ["ABOVE", "Penyelesaian rancangan melampaui target."],
    ["ABOVE", "Nilai akuntabilitas melampaui target."],
    ["BELOW", "Kualitas pengelolaan barang milik negara di bawah target."],
    ["MEETS", "Bebas temuan material."],
    ["MEETS", "Direktif selesai sesuai target."],
    ["MEETS", "Rencana aksi selesai sesuai target."],
  ),
  values: values("ABOVE", { ADAPTIVE: "MEETS" }),
  competencies: levels(4, 4, 4, 4, 4, 5, 4, 4, 4),
  predicate: "GOOD",
});
