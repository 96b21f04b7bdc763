import { from, heard, lastQuarter, levels, ratedResults, realised, values } from "../parts-record";

// PermenPANRB 6/2022 Anak Lampiran 5, form C.1.1, p.215-220: as printed, which fills
// results 1 and 2 only ("(realisasi)****" below).

const regent = from("SUPERIOR", "kepala-daerah");
const clinicHead = from("SUBORDINATE", "kepala-puskesmas");
const secretary = from("SUBORDINATE", "sekretaris-dinas");
const hrHead = from("PEER", "kepala-bkpsdm");
const inspector = from("PEER", "inspektur");

export const healthOfficeHeadProgress = realised("kepala-dinas", 3, [
  [
    1,
    1,
    "Pada wilayah kecamatan III, IV, V, dan VI kurang lebih hanya 50-60% keluarga yang masuk dalam kategori keluarga sehat dan sebagian lainnya masih belum memenuhi aspek keluarga sehat seperti belum adanya sarana air bersih dan jamban keluarga yang layak",
  ],
  [
    1,
    2,
    "Sebagian besar unit pelayanan kesehatan khususnya wilayah kecamatan I dan II telah memenuhi standar kepuasan minimal berdasarkan hasil survey",
  ],
  [2, 1, "Temuan hasil pemeriksaan baik internal maupun eksternal telah ditindaklanjuti sesuai prosedur"],
  [2, 2, "Predikat Lakip Dinas Kesehatan adalah BB"],
]);

/** Printed; the "(umpan balik)***" placeholders of the other rows are left out. */
export const healthOfficeHeadFeedback = heard("kepala-dinas", [
  [
    regent,
    { result: 1 },
    "realisasi Pegawai telah memenuhi ekspektasi Pimpinan, meskipun masih terdapat keluarga yang belum dapat dikategorikan sebagai keluarga sehat. Namun hal ini, sangat dimaklumi mengingat dengan adanya pandemic covid-19 pemerintah masih berfokus kepada pemberian vaksin secara massif. Data realisasi ini juga sudah menunjukkan peningkatan yang signifikan dari tahun sebelumnya dimana ada 1 kecamatan yang sama sekali belum dapat dikategorikan sebagai keluarga sehat. Tolong ditingkatkan lagi untuk tahun berikutnya, kembangkan lagi strategi yang sudah dilakukan.",
    "NEUTRAL",
  ],
  [
    regent,
    { result: 2 },
    "untuk tindaklanjut temuan sudah bagus, pertahankan! Untuk Lakip, tingkatkan lagi, khususnya dari komponen pengukuran, pastikan ada trajectory target untuk pengukuran periodik. Agar supaya catatan evaluasi segera ditindaklanjuti tahun depan.",
    "NEUTRAL",
  ],
  [
    regent,
    { value: "SERVICE" },
    "Bagus sekali karena mengutamakan kepuasan penerima layanan Dinas Kesehatan namun ada beberapa standar layanan yang perlu ditingkatkan",
    "NEUTRAL",
  ],
  [
    clinicHead,
    { value: "ACCOUNTABLE" },
    "tidak pernah menggunakan barang milik negara untuk kepentingan pribadi, dan tidak mengharapkan selalu diberikan perlakuan istimewa sebagai pejabat",
  ],
  [
    secretary,
    { value: "COMPETENT" },
    "sangat menjaga keakuratan pelayanan dengan memastikan pegawai selalu mendapatkan bimbingan berkala",
  ],
  [
    clinicHead,
    { value: "COMPETENT" },
    "selalu mendorong pegawainya untuk mengikuti pendidikan dan pelatihan",
  ],
  [secretary, { value: "HARMONIOUS" }, "sering memberikan apresiasi kepada pegawainya."],
  [regent, { value: "LOYAL" }, "selalu menindaklanjuti arahan pimpinan dengan baik dan respon cepat"],
  [
    regent,
    { value: "ADAPTIVE" },
    "bersedia untuk belajar best practice dari kabupaten/kota lain untuk diadopsi di lingkungan kerjanya",
  ],
  [regent, { value: "ADAPTIVE" }, "mengutamakan digitalisasi pelayanan kesehatan"],
  [
    hrHead,
    { value: "COLLABORATIVE" },
    "tidak mementingkan ego sectoral namun selalu berkoordinasi dengan instansi terkait dalam pencapaian IKU di level kabupaten/kota.",
  ],
  [
    inspector,
    { value: "COLLABORATIVE" },
    "kerjasama dalam tim/ pokja penanganan covid 19 dan penurunan stunting sangat bagus dan mengakomodir masukan dari berbagai pihak",
  ],
]);

/** Overall ratings as printed, p.218 and p.220; ratings of single results, values and competencies are invented to fit. */
export const healthOfficeHeadEvaluations = lastQuarter({
  person: "kepala-dinas",
  resultRating: "MEETS",
  resultReason: "Hasil kerja meningkat nyata dan memenuhi ekspektasi.",
  behaviourRating: "MEETS",
  behaviourReason: "Konsisten menjalankan nilai dasar.",
  results: ratedResults(
    ["MEETS", "Keluarga sehat meningkat nyata dari tahun sebelumnya."],
    ["MEETS", "Temuan ditindaklanjuti; predikat LAKIP perlu ditingkatkan."],
    ["MEETS", "Anggaran bebas temuan material."],
    ["MEETS", "Direktif selesai sesuai waktu."],
    ["MEETS", "Rencana aksi selesai sesuai waktu."],
  ),
  values: values("MEETS", { ADAPTIVE: "ABOVE" }),
  competencies: levels(4, 4, 4, 4, 4, 4, 4, 3, 4),
  predicate: "GOOD",
});
