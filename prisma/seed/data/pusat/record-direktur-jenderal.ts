import { from, heard, lastQuarter, levels, outsider, ratedResults, realised, values } from "../parts-record";

// PermenPANRB 6/2022 Anak Lampiran 4, form C.1.2, p.188-194: realisation and feedback as printed.

const minister = from("SUPERIOR", "menteri");
const directorTwo = from("SUBORDINATE", "direktur-2");
const directorSeven = from("SUBORDINATE", "direktur-7");

export const directorGeneralProgress = realised("direktur-jenderal-3", 3, [
  [1, 1, "50% berdasarkan hasil penilaian pelayanan infrastruktur pemukiman"],
  [2, 1, "3,0 berdasarkan hasil survey layanan"],
  [3, 1, "70 berdasarkan penilaian inspektorat"],
  [4, 1, "90 berdasarkan penilaian inspektorat"],
  [5, 1, "89 berdasarkan penilaian KemenPANRB"],
  [5, 2, "85 berdasarkan penilaian KemenPANRB"],
  [6, 1, "93 berdasarkan penilaian Kementerian Keuangan"],
  [7, 1, "80% berdasarkan penilaian Pimpinan"],
  [8, 1, "80% berdasarkan penilaian Pimpinan"],
]);

/** Printed; the "(umpan balik)***" placeholders of the other rows are left out. */
export const directorGeneralFeedback = heard("direktur-jenderal-3", [
  [
    minister,
    { result: 1, indicator: 1 },
    "menurut saya, ini sudah cukup baik karena meskipun dalam kondisi pandemi covid-19, yang bersangkutan terus mengembangkan strategi untuk pencapaian target. Harapannya tahun depan bisa ditingkatkan lagi khususnya untuk aspek yang pertama yaitu rumah tangga dengan akses air minum layak, karena aspek ini yang masih kurang di beberapa daerah",
    "NEUTRAL",
  ],
  [
    minister,
    { result: 2, indicator: 1 },
    "Kualitas layanan eksternal sudah sesuai yang diharapkan namun perlu ditingkatkan terkait layanan internal Setditjen. Layanan internal belum terlalu diperhatikan.",
    "NEUTRAL",
  ],
  [
    minister,
    { result: 3, indicator: 1 },
    "penyelesaian tidak sesuai dengan target waktu yang disepakati, realisasi ini belum memenuhi ekspektasi saya.",
    "IMPROVE",
  ],
  [
    minister,
    { value: "SERVICE" },
    "Hampir selalu memberikan masukan/ rekomendasi terhadap tantangan-tantangan organisasi yang bersifat strategis terlihat dari masukan yang bersangkutan ketika rapat pimpinan",
  ],
  [
    directorTwo,
    { value: "SERVICE" },
    "selalu menekankan pada improvement kualitas layanan terlihat dari upaya beliau untuk merombak SOP dan SLA serta mendorong pegawainya patuh terhadap SOP dan SLA tersebut",
  ],
  [
    directorSeven,
    { value: "ACCOUNTABLE" },
    "Yang bersangkutan tidak pernah meminta fasilitas yang berlebihan ketika melakukan kunjungan ke daerah dan selalu mengajarkan hal tersebut ke seluruh pegawainya terlihat dari ketika yang bersangkutan melakukan kunjungan ke daerah tidak ingin mendapat perlakuan yang terlalu berlebihan sebagai pejabat struktural.",
  ],
  [
    directorTwo,
    { value: "COMPETENT" },
    "Sangat mendukung pegawainya mengikuti pengembangan kompetensi secara berkala terlihat ketika yang bersangkutan selalu mengupayakan hal terbaik agar pegawainya mengikuti pengembangan kompetensi",
  ],
  [
    directorSeven,
    { value: "HARMONIOUS" },
    "selalu memberikan apresiasi atas keberhasilan kinerja pegawai dan membiasakan para direktur untuk melakukan hal yang sama terlihat dari apresiasi yang bersangkutan kepada pegawai berkinerja tinggi yang disampaikan ketika rapat atau dalam bentuk hadiah kecil.",
  ],
  [
    minister,
    { value: "LOYAL" },
    "Arahan pimpinan selalu ditindaklanjuti dengan baik dan progresnya selalu dilaporkan tepat waktu",
  ],
  [
    minister,
    { value: "ADAPTIVE" },
    "terus melakukan inovasi terlihat dari upaya-upayanya untuk selalu melakukan evaluasi terhadap kebijakan yang dikeluarkan.",
  ],
  [
    directorTwo,
    { value: "COLLABORATIVE" },
    "Rutin mengadakan pertemuan mingguan dengan seluruh pegawai dan selalu memberikan kesempatan kepada seluruh pegawai untuk berbicara dan memberikan pendapat.",
  ],
  [
    outsider("Stakeholder terkait (instansi pemerintah lain)"),
    { value: "COLLABORATIVE" },
    "keterlibatan untuk mendukung pencapaian target unit lain sangat konkrit dan dilakukan dengan penuh tanggung jawab.",
  ],
]);

/** Overall ratings as printed, p.191 and p.193; ratings of single results, values and competencies are invented to fit. */
export const directorGeneralEvaluations = lastQuarter({
  person: "direktur-jenderal-3",
  resultRating: "MEETS",
  resultReason:
    "Sebagian besar hasil kerja memenuhi ekspektasi; yang di bawah target disertai alasan yang rasional.",
  behaviourRating: "ABOVE",
  behaviourReason: "Umpan balik hampir seluruhnya positif dan menjadi panutan di unit kerjanya.",
  results: ratedResults(
    ["MEETS", "Di bawah target, tetapi strategi terus dikembangkan dalam kondisi yang berat."],
    ["MEETS", "Layanan eksternal sudah sesuai, layanan internal perlu ditingkatkan."],
    ["BELOW", "Tidak selesai sesuai waktu yang disepakati."],
    ["MEETS", "Selesai sesuai target."],
    ["ABOVE", "Nilai reformasi birokrasi melampaui target."],
    ["BELOW", "Nilai pelaksanaan anggaran di bawah target."],
    ["MEETS", "Direktif selesai sesuai target."],
    ["MEETS", "Rencana aksi selesai sesuai target."],
  ),
  values: values("ABOVE", { LOYAL: "MEETS" }),
  competencies: levels(5, 4, 4, 4, 5, 5, 5, 4, 5),
  predicate: "GOOD",
});
