import { describe, expect, it } from "vitest";
import { expectInOrder, pagesOf } from "./fixtures/expect-in-order";
import { manualForm } from "./manual-form";
import type { ManualDocument, WorkblockDocument } from "./types";
import { workblockForm } from "./workblock-form";

const MANUAL: ManualDocument = {
  agencyName: "PEMERINTAH KABUPATEN WALESI",
  periodText: "1 JANUARI SD 31 DESEMBER TAHUN 2026",
  position: "Kepala Dinas Kesehatan",
  result: "Meningkatnya pelayanan kesehatan",
  indicator: "18% keluarga sehat",
  purpose: "Mengetahui jumlah keluarga sehat di wilayah kerja",
  definition:
    "Keluarga Sehat memenuhi IKS ≥ 0,800.\nIndikatornya:\n1. Mengikuti program KB\n2. Menggunakan jamban",
  formula: "∑ keluarga sehat / Total keluarga",
  measure: "Persen",
  control: "OUTCOME",
  dataSource: "Rekapitulasi data dari surveyor",
  reporting: "YEARLY",
  isDraft: false,
};

describe("A.1.3, manual of an indicator (p.38, 173-174)", () => {
  it("prints the rows in the official order and marks the chosen options", async () => {
    const text = (await pagesOf(manualForm(MANUAL))).join("");
    expectInOrder(text, [
      "FORMAT A.1.3 MANUAL INDIKATOR KINERJA",
      "SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
      "PEMERINTAH KABUPATEN WALESI PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
      `RENCANA HASIL KERJA ${MANUAL.result}`,
      `UKURAN KEBERHASILAN/ INDIKATOR KINERJA DAN TARGET ${MANUAL.indicator}`,
      `TUJUAN ${MANUAL.purpose}`,
      `DESKRIPSI Definisi ${MANUAL.definition}`,
      `Formula (opsional bagi pendekatan hasil kerja kualitatif) ${MANUAL.formula}`,
      "SATUAN PENGUKURAN (opsional bagi pendekatan hasil kerja kualitatif) Persen",
      "KUALITAS DAN TINGKAT KENDALI (X) Outcome ( ) Outcome Antara ( ) Output kendali rendah",
      `SUMBER DATA ${MANUAL.dataSource}`,
      "PERIODE PELAPORAN ( ) Bulanan ( ) Triwulanan ( ) Semesteran (X) Tahunan",
    ]);
  });

  it("leaves the optional rows empty and stays on paper however long the definition is", async () => {
    const definition = Array.from(
      { length: 150 },
      (_, index) => `${index + 1}. Variabel ke-${index + 1}`,
    ).join("\n");
    const pages = await pagesOf(manualForm({ ...MANUAL, formula: null, measure: null, definition }));
    expect(pages.length).toBeGreaterThan(1);
    expectInOrder(pages.join(""), ["1. Variabel ke-1", "150. Variabel ke-150", "PERIODE PELAPORAN"]);
  });
});

const WORKBLOCK: WorkblockDocument = {
  position: "Kepala Puskesmas",
  title: "Peningkatan Layanan ANC",
  indicator: "Seluruh ibu hamil mendapatkan layanan",
  owner: "Kepala Puskesmas",
  involved: "Poliklinik Desa",
  duration: "12 Bulan",
  beneficiaries: "Ibu Hamil",
  purpose: "Meningkatnya kualitas pelayanan",
  budget: "Rp250.000.000",
  routineActivities: ["Mengurangi waktu tunggu ANC", "Mengaktifkan bidan desa"],
  transformativeActivities: ["Memperbarui data ibu hamil melalui aplikasi"],
  routineMilestones: [],
  transformativeMilestones: ["Ibu hamil terdata lengkap"],
  isDraft: false,
};

describe("A.1.4, workblock (p.43, 143, 178)", () => {
  it("prints the pairs, then activities and milestones with numbers that go on", async () => {
    const text = (await pagesOf(workblockForm(WORKBLOCK))).join("");
    expectInOrder(text, [
      "FORMAT A.1.4 WORKBLOCK UNTUK IDENTIFIKASI STRATEGI PENCAPAIAN HASIL KERJA",
      "JUDUL INISIATIF STRATEGI PENCAPAIAN IKU Peningkatan Layanan ANC",
      "INDIKATOR DAN TARGET YANG DIINTERVENSI Seluruh ibu hamil mendapatkan layanan",
      "PEMILIK STRATEGI Kepala Puskesmas PIHAK YANG TERLIBAT Poliklinik Desa",
      "WAKTU PENYELESAIAN 12 Bulan PENERIMA MANFAAT Ibu Hamil",
      "TUJUAN Meningkatnya kualitas pelayanan ANGGARAN Rp250.000.000",
      "STRATEGI (KEY ACTIVITIES) A. RUTIN 1 Mengurangi waktu tunggu ANC 2 Mengaktifkan bidan desa",
      "B. TRANSFORMATIF 3 Memperbarui data ibu hamil melalui aplikasi",
      "KELUARAN KUNCI (KEY MILESTONE) A. RUTIN - B. TRANSFORMATIF 1 Ibu hamil terdata lengkap",
    ]);
  });
});
