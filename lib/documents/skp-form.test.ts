import { describe, expect, it } from "vitest";
import { DIRECTOR_GENERAL_SKP } from "./fixtures/director-general";
import { DIVISION_HEAD_SKP } from "./fixtures/division-head";
import { expectInOrder, pagesOf } from "./fixtures/expect-in-order";
import { HEALTH_CENTRE_HEAD_SKP, MIDWIFE_SKP } from "./fixtures/midwife";
import { skpAnnexForm } from "./skp-annex-form";
import { skpForm } from "./skp-form";

const VALUES = [
  "Berorientasi pelayanan",
  "Akuntabel",
  "Kompeten",
  "Harmonis",
  "Loyal",
  "Adaptif",
  "Kolaboratif",
];
const numberedValues = VALUES.flatMap((title, index) => [
  `${index + 1} ${title}`,
  "Ekspektasi Khusus Pimpinan:",
]);

describe("A.1.1, qualitative plan of a leader", () => {
  it("prints title, identities, results with perspective, behaviour and signatures in the official order", async () => {
    const text = (await pagesOf(skpForm(HEALTH_CENTRE_HEAD_SKP))).join("");
    expectInOrder(text, [
      "FORMAT A.1.1",
      "SASARAN KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUALITATIF",
      "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
      "PEMERINTAH KABUPATEN WALESI",
      "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
      "NO PEGAWAI YANG DINILAI NO PEJABAT PENILAI KINERJA",
      "1 NAMA Bramantyo Adi 1 NAMA Ratih Kumala",
      "2 NIP 197909282005011001 2 NIP (*opsional) -",
      "3 PANGKAT/ GOL. RUANG Pembina / IV/a 3 PANGKAT/ GOL. RUANG",
      "4 JABATAN KEPALA PUSKESMAS 4 JABATAN KEPALA DINAS KESEHATAN",
      "5 UNIT KERJA PUSKESMAS 5 UNIT KERJA DINAS KESEHATAN",
      "HASIL KERJA A. UTAMA 1 Ibu hamil",
      "(penugasan dari Kepala Dinas Kesehatan)",
      "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:",
      "Komplain atas layanan ANC menurun dari tahun sebelumnya (Perspektif Penerima Layanan)",
      "B. TAMBAHAN 3",
      "PERILAKU KERJA*",
      ...numberedValues,
      "Pegawai yang Dinilai Bramantyo Adi NIP 197909282005011001",
      "Walesi, 15 Januari 2026 Pejabat Penilai Kinerja Ratih Kumala",
      "* Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai",
    ]);
  });
});

describe("A.1.2, quantitative plan of a leader", () => {
  it("prints the five numbered columns and every field of the results", async () => {
    const text = (await pagesOf(skpForm(DIRECTOR_GENERAL_SKP))).join("");
    expectInOrder(text, [
      "FORMAT A.1.2",
      "PENDEKATAN HASIL KERJA KUANTITATIF",
      "NO RENCANA HASIL KERJA INDIKATOR KINERJA INDIVIDU TARGET PERSPEKTIF",
      "(1)(2)(3)(4)(5)",
      "A. UTAMA",
      ...DIRECTOR_GENERAL_SKP.results.flatMap((result) => [
        ...(result.kind === "ADDITIONAL" ? ["B. TAMBAHAN"] : []),
        `${result.number} ${result.statement} (penugasan dari Menteri)`,
        ...result.indicators.flatMap(({ statement, target }) => [`${statement} ${target}`]),
      ]),
      "Proses Bisnis",
      "PERILAKU KERJA*",
      ...numberedValues,
    ]);
    expect(text).toContain("61,95%PenerimaLayanan");
  });
});

describe("A.1.6, qualitative plan of other positions", () => {
  it("has measures and targets but no perspective", async () => {
    const text = (await pagesOf(skpForm(MIDWIFE_SKP))).join("");
    expectInOrder(text, [
      "FORMAT A.1.6",
      "PENDEKATAN HASIL KERJA KUALITATIF",
      "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
      "2 NIP 198809172010012004 2 NIP 197909282005011001",
      "(penugasan dari Kepala Puskesmas)",
      "Ukuran keberhasilan/ Indikator Kinerja Individu dan Target:",
      "B. TAMBAHAN",
      "Bersedia untuk mengajarkan pengetahuan dan keterampilan yang dimiliki kepada orang lain",
    ]);
    expect(text).not.toContain("Perspektif");
  });
});

describe("A.1.7, quantitative plan of other positions", () => {
  it("prints the six numbered columns, the leader's result and the aspects", async () => {
    const text = (await pagesOf(skpForm(DIVISION_HEAD_SKP))).join("");
    expectInOrder(text, [
      "FORMAT A.1.7",
      "NO. RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI* RENCANA HASIL KERJA ASPEK INDIKATOR KINERJA INDIVIDU TARGET",
      "(1)(2)(3)(4)(5)(6)",
      "A. UTAMA 1 Meningkatnya kualitas bangunan gedung",
      "Indikator Kinerja Individu: Persentase Pemerintah Daerah",
      "Kualitas Tingkat kesesuaian fitur aplikasi dengan NSPK 80 – 90%",
      "Kuantitas Persentase penyelesaian aplikasi SIMBG yang siap digunakan",
      "Waktu Ketepatan waktu penyelesaian aplikasi sesuai dengan jadwal yang ditetapkan 7-8 bulan",
      "B. TAMBAHAN (dapat ditambahkan pada tahun berjalan)",
      "PERILAKU KERJA**",
      "* Dalam hal rencana hasil kerja Pimpinan yang diintervensi",
      "** Pimpinan dapat memberikan Ekspektasi khusus",
    ]);
  });
});

describe("A.1.8, annex of the plan", () => {
  it("lists resources, accountability and consequences above both signatures", async () => {
    const text = (await pagesOf(skpAnnexForm(MIDWIFE_SKP))).join("");
    expectInOrder(text, [
      "FORMAT A.1.8",
      "LAMPIRAN SASARAN KINERJA PEGAWAI",
      "DUKUNGAN SUMBER DAYA",
      ...MIDWIFE_SKP.resources.map((item, index) => `${index + 1}. ${item}`),
      "SKEMA PERTANGGUNGJAWABAN",
      ...MIDWIFE_SKP.accountability,
      "KONSEKUENSI",
      ...MIDWIFE_SKP.consequences,
      "Pegawai yang Dinilai Sekar Palupi",
      "Walesi, 15 Januari 2026 Pejabat Penilai Kinerja Bramantyo Adi",
    ]);
  });

  it("shows a dash where nothing was agreed", async () => {
    const text = (await pagesOf(skpAnnexForm(DIVISION_HEAD_SKP))).join("");
    expectInOrder(text, ["DUKUNGAN SUMBER DAYA 1. -", "SKEMA PERTANGGUNGJAWABAN 1. -", "KONSEKUENSI 1. -"]);
  });
});

describe("a draft", () => {
  it("carries its watermark, an agreed plan does not", async () => {
    const draft = await pagesOf(skpForm({ ...MIDWIFE_SKP, isDraft: true }));
    expect(draft.every((page) => page.endsWith("DRAF"))).toBe(true);
    expect((await pagesOf(skpForm(MIDWIFE_SKP))).join("")).not.toContain("DRAF");
  });
});
