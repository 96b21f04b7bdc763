import { from, heard, lastQuarter, levels, outsider, ratedResults, realised, values } from "../parts-record";

// PermenPANRB 6/2022 Anak Lampiran 5, form C.1.1, p.227-231: as printed for results 1 and 2 ("(realisasi)****"
// below). The sheet lists the realisations of a result together; here each stands at the measure it answers.

const clinicHead = from("SUPERIOR", "kepala-puskesmas");
const midwife = from("PEER", "bidan-mahir");
const juniorMidwife = from("PEER", "bidan-terampil");
const nutritionist = from("PEER", "nutrisionis");

export const seniorMidwifeProgress = realised("bidan-penyelia", 3, [
  [1, 1, "Ibu hamil terlayani persalinannya bahkan yang diluar jam operasional."],
  [1, 2, "Tidak ada kesalahan dalam pemberian layanan ANC"],
  [2, 1, "Ibu hamil terlayani persalinannya bahkan yang diluar jam operasional."],
  [2, 2, "Tidak ada kesalahan dalam penanganan persalinan."],
  [2, 3, "Masih terdapat komplain dari ibu hamil khususnya dari sisi keramahan."],
]);

/** Printed; the "(umpan balik)***" placeholders of the other rows are left out. */
export const seniorMidwifeFeedback = heard("bidan-penyelia", [
  [clinicHead, { result: 1 }, "sudah baik, pertahankan!"],
  [
    clinicHead,
    { result: 1 },
    "Pegawai selalu memastikan ibu hamil yang menjadi tanggung jawabnya rutin melakukan pemeriksaan",
  ],
  [
    clinicHead,
    { result: 2 },
    "terdapat komplain dari sebagian kecil ibu yang akan melahirkan bahwa penanganannya kurang ramah, tolong diperbaiki untuk tahun selanjutnya. Untuk hal yang lain, pertahankan",
    "IMPROVE",
  ],
  [
    outsider("Pasien"),
    { value: "SERVICE" },
    "Kurang ramah dalam menangani pasien, namun yang bersangkutan sangat cekatan.",
    "IMPROVE",
  ],
  [
    clinicHead,
    { value: "SERVICE" },
    "sudah baik karena memberikan pelayanan di luar jam operasional, tapi tingkatkan lagi dari aspek keramahan.",
    "NEUTRAL",
  ],
  [
    clinicHead,
    { value: "ACCOUNTABLE" },
    "sangat bertanggung jawab, teliti, dan detil dalam mengerjakan sesuatu. Jarang dan hampir tidak pernah melakukan kesalahan dalam penanganan pasien",
  ],
  [
    outsider("Pasien"),
    { value: "COMPETENT" },
    "ketika memberikan penjelasan kepada pasien sangat jelas dan mudah dipahami",
  ],
  [
    nutritionist,
    { value: "COMPETENT" },
    "ketika dimintai bantuan selalui siap membantu. Bersedia membagi pengetahuannya kepada bidan mahir dan terampil.",
  ],
  [
    midwife,
    { value: "HARMONIOUS" },
    "selalu mengingatkan rekan kerjanya untuk memberikan pelayanan maksimal",
  ],
  [clinicHead, { value: "HARMONIOUS" }, "senang membantu rekan kerja setingkat"],
  [clinicHead, { value: "LOYAL" }, "selalu mengikuti arahan pimpinan dengan baik dan respon cepat"],
  [
    clinicHead,
    { value: "ADAPTIVE" },
    "secara aktif memberikan masukan untuk meningkatkan pelayanan kebidanan",
  ],
  [
    juniorMidwife,
    { value: "COLLABORATIVE" },
    "melibatkan bidan dengan jenjang di bawahnya dalam memberikan pelayanan dan pengawasan berkala agar memastikan semua Pegawai mengembangkan keahliannya",
  ],
  [
    midwife,
    { value: "COLLABORATIVE" },
    "tidak segan untuk meminta bantuan kepada rekan sesamanya apabila yang bersangkutan tidak mampu menangani",
  ],
]);

/** Overall ratings as printed, p.229 and p.231; ratings of single results, values and competencies are invented to fit. */
export const seniorMidwifeEvaluations = lastQuarter({
  person: "bidan-penyelia",
  resultRating: "MEETS",
  resultReason: "Pelayanan tanpa kesalahan dan memenuhi ekspektasi.",
  behaviourRating: "MEETS",
  behaviourReason: "Bertanggung jawab dan suka membantu; keramahan perlu ditingkatkan.",
  results: ratedResults(
    ["MEETS", "Pelayanan baik dan tanpa kesalahan."],
    ["MEETS", "Tanpa kesalahan; keramahan perlu diperbaiki."],
    ["MEETS", "Rekam medis lengkap."],
    ["MEETS", "Data diperbarui sesuai tanggung jawab."],
  ),
  values: values("MEETS", { SERVICE: "BELOW" }),
  competencies: levels(2, 2, 2, 2, 1, 2, 2, 2, 2),
  predicate: "GOOD",
});
