import { describe, expect, it } from "vitest";
import { evaluationForm } from "./evaluation-form";
import { evaluationSummaryForm } from "./evaluation-summary-form";
import { DIRECTOR_GENERAL_EVALUATION } from "./fixtures/director-general";
import { DIVISION_HEAD_EVALUATION } from "./fixtures/division-head";
import { expectInOrder, pagesOf } from "./fixtures/expect-in-order";
import { MIDWIFE_EVALUATION, MIDWIFE_SUMMARY } from "./fixtures/midwife";

const RATINGS = "DIATAS EKSPEKTASI/ SESUAI EKSPEKTASI/ DIBAWAH EKSPEKTASI**";
const PREDICATES = "SANGAT BAIK/ BAIK/ BUTUH PERBAIKAN/ KURANG (MISCONDUCT)/ SANGAT KURANG";
const ORGANISATION = "ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG";

describe("C.1.1, qualitative evaluation", () => {
  it("prints achievement, curve, results, ratings and predicate in the official order", async () => {
    const text = (await pagesOf(evaluationForm(MIDWIFE_EVALUATION))).join("");
    expectInOrder(text, [
      "FORMAT C.1.1",
      "HASIL EVALUASI KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUALITATIF",
      "PERIODE***: TRIWULAN I/II/III/IV-AKHIR*",
      "2 NIP 198809172010012004 2 NIP (*opsional)",
      `CAPAIAN KINERJA ORGANISASI* ${ORGANISATION}`,
      "POLA DISTRIBUSI",
      "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI BAIK",
      "HASIL KERJA REALISASI BERDASARKAN BUKTI DUKUNG UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
      "A. UTAMA 1 Ibu hamil",
      "- Tidak ada kesalahan dalam pemberian layanan ANC",
      "Pimpinan: sudah baik, pertahankan!",
      "Ukuran Keberhasilan/ Indikator Kinerja Individu dan Target:",
      "B. TAMBAHAN REALISASI BERDASARKAN BUKTI DUKUNG UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
      `RATING HASIL KERJA* ${RATINGS}`,
      "PERILAKU KERJA UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
      "4 Harmonis",
      "Membantu rekan kerja yang membutuhkan",
      "Pimpinan: senang membantu rekan kerja setingkat",
      `RATING PERILAKU KERJA* ${RATINGS}`,
      `PREDIKAT KINERJA PEGAWAI* ${PREDICATES}`,
      "Walesi, 22 Januari 2027 Pejabat Penilai Kinerja Bramantyo Adi NIP 197909282005011001",
      "* pilih salah satu ** rating hasil dan rating perilaku kerja",
      "*** periode disesuaikan",
    ]);
    expect(text).not.toContain("PegawaiyangDinilai");
    expect(text).not.toContain("****");
  });

  it("asks leaders alone for the perspective (p.105 ****, 228)", async () => {
    const text = (await pagesOf(evaluationForm({ ...MIDWIFE_EVALUATION, form: "LEADER" }))).join("");
    expectInOrder(text, [
      "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:",
      "**** perspektif hanya digunakan untuk pejabat pimpinan tinggi",
    ]);
  });
});

describe("C.1.2, quantitative evaluation of a leader", () => {
  it("prints seven numbered columns and every field", async () => {
    const text = (await pagesOf(evaluationForm(DIRECTOR_GENERAL_EVALUATION))).join("");
    expectInOrder(text, [
      "FORMAT C.1.2",
      "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
      "2 NIP (*opsional)",
      "5 UNIT KERJA DIREKTORAT JENDERAL III 5 INSTANSI KEMENTERIAN X",
      "NO. RENCANA HASIL KERJA INDIKATOR KINERJA INDIVIDU TARGET PERSPEKTIF REALISASI BERDASARKAN BUKTI DUKUNG UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
      "(1)(2)(3)(4)(5)(6)(7)",
      "61,95% Penerima Layanan 50% berdasarkan hasil penilaian pelayanan infrastruktur pemukiman",
      "Pimpinan: menurut saya, ini sudah cukup baik",
      "85 Penguatan Internal 89 berdasarkan penilaian kementerian",
      "86 Penguatan Internal 87 berdasarkan penilaian kementerian",
      "B. TAMBAHAN 4",
      `RATING HASIL KERJA* ${RATINGS}`,
      "Pimpinan: terus melakukan inovasi",
      `PREDIKAT KINERJA PEGAWAI* ${PREDICATES}`,
      "Jakarta, 31 Januari 2027 Pejabat Penilai Kinerja Larasati Mahendra",
    ]);
    expect(text).not.toContain("****");
  });
});

describe("C.1.3, quantitative evaluation of other positions", () => {
  it("prints eight numbered columns and says what is not decided yet", async () => {
    const text = (await pagesOf(evaluationForm(DIVISION_HEAD_EVALUATION))).join("");
    expectInOrder(text, [
      "FORMAT C.1.3",
      "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
      `CAPAIAN KINERJA ORGANISASI* ${ORGANISATION} (belum ditetapkan)`,
      "POLA DISTRIBUSI (capaian kinerja organisasi belum ditetapkan)",
      "No. RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI RENCANA HASIL KERJA ASPEK INDIKATOR KINERJA INDIVIDU TARGET REALISASI BERDASARKAN BUKTI DUKUNG UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
      "(1)(2)(3)(4)(5)(6)(7)(8)",
      "Kualitas Tingkat kesesuaian fitur aplikasi dengan NSPK 80 – 90% 85% berdasarkan penilaian Pimpinan",
      "Waktu Ketepatan waktu penyelesaian",
      "9 bulan berdasarkan data launching aplikasi",
      `PREDIKAT KINERJA PEGAWAI* ${PREDICATES} (belum ditetapkan)`,
    ]);
    expect(text).not.toContain("KURVADISTRIBUSI");
  });

  it("names both aspects of an indicator that combines two", async () => {
    const [first, ...others] = DIVISION_HEAD_EVALUATION.results;
    if (first === undefined) throw new Error("no result");
    const indicators = first.indicators.map((row) => ({ ...row, secondAspect: "TIME" as const }));
    const combined = { ...DIVISION_HEAD_EVALUATION, results: [{ ...first, indicators }, ...others] };
    const text = (await pagesOf(evaluationForm(combined))).join("");
    expectInOrder(text, ["Kualitas dan Waktu Tingkat kesesuaian fitur aplikasi"]);
  });
});

describe("D.1.1, evaluation document", () => {
  const persons = [
    ["1. PEGAWAI YANG DINILAI", MIDWIFE_SUMMARY.employee],
    ["2. PEJABAT PENILAI KINERJA", MIDWIFE_SUMMARY.appraiser],
    ["3. ATASAN PEJABAT PENILAI KINERJA", MIDWIFE_SUMMARY.appraiserSuperior],
  ] as const;

  it("prints the three persons, the evaluation, the notes and both signatures", async () => {
    const text = (await pagesOf(evaluationSummaryForm(MIDWIFE_SUMMARY))).join("");
    expectInOrder(text, [
      "FORMAT D.1.1",
      "DOKUMEN EVALUASI KINERJA PEGAWAI",
      "PERIODE*: TRIWULAN I/II/III/IV-AKHIR**",
      ...persons.flatMap(([title, person]) => [
        title,
        `NAMA : ${person.name}`,
        `NIP : ${person.nip}`,
        `PANGKAT/GOL RUANG : ${person.rank}`,
        `JABATAN : ${person.position}`,
        `UNIT KERJA : ${person.unit}`,
      ]),
      "4. EVALUASI KINERJA CAPAIAN KINERJA ORGANISASI : BAIK PREDIKAT KINERJA PEGAWAI : BAIK",
      "5. CATATAN/REKOMENDASI Tingkatkan keramahan dalam menangani pasien.",
      "Walesi, ………………………",
      "7. Pegawai yang Dinilai Sekar Palupi",
      "Walesi, 22 Januari 2027 6. Pejabat Penilai Kinerja Bramantyo Adi",
      "* periode disesuaikan",
      "** pilih salah satu",
    ]);
  });

  it("becomes D.1.2 when the appraiser's superior signs", async () => {
    const text = (await pagesOf(evaluationSummaryForm({ ...MIDWIFE_SUMMARY, signer: "SUPERIOR" }))).join("");
    expectInOrder(text, [
      "FORMAT D.1.2",
      "6. Atasan Pejabat Penilai Kinerja Ratih Kumala NIP 197002141995032002",
    ]);
  });

  it("becomes D.1.3 with an objection: three more parts and three signatures (p.118)", async () => {
    const objection = {
      reasons: ["Bukti kunjungan rumah belum dibaca."],
      explanation: ["Bukti diunggah sesudah jadwal."],
      decision: ["Menguatkan hasil evaluasi.", "Bukti itu milik triwulan berikutnya."],
      superiorSigning: { place: "Walesi", dateText: "9 Februari 2027" },
    };
    const text = (await pagesOf(evaluationSummaryForm({ ...MIDWIFE_SUMMARY, objection }))).join("");
    expectInOrder(text, [
      "FORMAT D.1.3",
      "DOKUMEN EVALUASI KINERJA PEGAWAI",
      "PERIODE*: TRIWULAN I/II/III/IV-AKHIR**",
      "1. PEGAWAI YANG DINILAI",
      "4. EVALUASI KINERJA",
      "5. CATATAN/ REKOMENDASI Tingkatkan keramahan dalam menangani pasien.",
      "6. KEBERATAN Bukti kunjungan rumah belum dibaca.",
      "7. PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN Bukti diunggah sesudah jadwal.",
      "8. KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA Menguatkan hasil evaluasi.",
      "Bukti itu milik triwulan berikutnya.",
      "10. Pegawai yang Dinilai Sekar Palupi",
      "9. Pejabat Penilai Kinerja Bramantyo Adi",
      "Walesi, 9 Februari 2027 11. Atasan Pejabat Penilai Kinerja Ratih Kumala",
      "* periode disesuaikan",
    ]);
  });

  it("of an objection that is not decided prints the parts without it empty", async () => {
    const objection = {
      reasons: ["Bukti kunjungan rumah belum dibaca."],
      explanation: [],
      decision: [],
      superiorSigning: { place: "Walesi", dateText: null },
    };
    const text = (await pagesOf(evaluationSummaryForm({ ...MIDWIFE_SUMMARY, objection }))).join("");
    expectInOrder(text, ["7. PENJELASAN", "8. KEPUTUSAN", "Walesi, ……………………… 11. Atasan"]);
  });
});
