import { describe, expect, it } from "vitest";
import { evaluationRecord, recordResult } from "@/tests/support/evaluation-record";
import { explain } from "./explanation";

const said = (...change: Parameters<typeof evaluationRecord>) =>
  explain(evaluationRecord(...change)).flatMap(({ sentences }) => sentences.map(({ text }) => text));

describe("the explanation", () => {
  it("goes from what was agreed over evidence and ratings to the predicate and the answer", () => {
    expect(explain(evaluationRecord()).map(({ title }) => title)).toEqual([
      "Yang disepakati",
      "Hasil kerja",
      "Perilaku kerja",
      "Capaian organisasi",
      "Predikat",
      "Kompetensi",
      "Tanggapan pegawai",
    ]);
    expect(said()).toEqual([
      "Rina, Bidan Penyelia di Puskesmas, menyepakati 2 hasil kerja utama untuk tahun 2026. Evaluasi ini tentang Triwulan IV.",
      "Hasil kerja utama 1, “Hasil 1”: tercatat 1 realisasi, 1 bukti dukung, dan 0 umpan balik. Pejabat penilai memberi rating Sesuai Ekspektasi.",
      "Hasil kerja utama 2, “Hasil 2”: tercatat 1 realisasi, 1 bukti dukung, dan 0 umpan balik. Pejabat penilai memberi rating Sesuai Ekspektasi.",
      "Dari 2 hasil kerja yang dinilai, 0 di atas, 2 sesuai, dan 0 di bawah ekspektasi. Sebagian besar sesuai ekspektasi dan paling banyak sebagian kecil hasil kerja utama di bawah ekspektasi, jadi panduan mengarah ke Sesuai Ekspektasi.",
      "Sari Wulandari menetapkan rating hasil kerja Sesuai Ekspektasi, sama dengan panduan.",
      "Tujuh nilai dasar dinilai dengan 0 umpan balik: Sesuai Ekspektasi pada Berorientasi pelayanan, Akuntabel, Kompeten, Harmonis, Loyal, Adaptif dan Kolaboratif.",
      "Sari Wulandari menetapkan rating perilaku kerja Sesuai Ekspektasi.",
      "Capaian kinerja organisasi belum ditetapkan ketika evaluasi ini diputuskan, jadi tidak ikut dipertimbangkan.",
      "Pada kuadran kinerja, hasil kerja Sesuai Ekspektasi dan perilaku kerja Sesuai Ekspektasi bertemu di Baik. Itulah predikat kinerjanya.",
      "Dari 9 kompetensi yang dinilai, semuanya mencapai level yang diminta. Kompetensi menjadi bahan pengembangan dan tidak mengubah predikat.",
      "Rina belum menanggapi hasil evaluasi ini.",
    ]);
  });

  it("says when the appraiser decided otherwise than the guidance, and why", () => {
    const text = said({ resultRating: "ABOVE", resultReason: "Beban dua puskesmas." }).join("\n");
    expect(text).toContain(
      "menetapkan rating hasil kerja Di Atas Ekspektasi, berbeda dari panduan, dengan alasan: “Beban dua puskesmas.”",
    );
  });

  it("says when the guidance does not decide", () => {
    const text = said({ results: [recordResult(1, "MEETS"), recordResult(2, "BELOW")] }).join("\n");
    expect(text).toContain("Panduan tidak menentukan, karena rating tiap hasil kerja");
    expect(text).toContain("menetapkan rating hasil kerja Sesuai Ekspektasi.");
  });

  it("AL4-T3: results that meet and behaviour below meet in Kurang/Misconduct", () => {
    const text = said({ behaviourRating: "BELOW", predicate: "POOR" }).join("\n");
    expect(text).toContain("bertemu di Kurang/Misconduct");
  });

  it("names the organisation's value and its pattern, and why the team departs from it", () => {
    const text = said({ organisationValue: "NEEDS_IMPROVEMENT", distributionReason: "Tim baru dibentuk." });
    expect(text).toContain(
      "Capaian kinerja organisasi yang dipertimbangkan adalah Butuh Perbaikan, yaitu capaian unit yang dipimpin Sari Wulandari. Pada capaian itu idealnya sebagian besar pegawai berpredikat Butuh Perbaikan; predikat lain tetap mungkin, karena pola ini pertimbangan dan bukan batas.",
    );
    expect(text).toContain("Predikat tim menjauh dari pola itu, dengan alasan: “Tim baru dibentuk.”");
    expect(said({ organisationValue: "GOOD" }).join("\n")).not.toContain("menjauh");
  });

  it("leads every sentence about the record to its place", () => {
    const anchors = explain(evaluationRecord()).flatMap(({ sentences }) =>
      sentences.map(({ anchor }) => anchor),
    );
    expect(anchors).toEqual([
      null,
      "hasil-1",
      "hasil-2",
      "simpulan",
      "simpulan",
      "perilaku",
      "simpulan",
      null,
      "kuadran",
      "kompetensi",
      null,
    ]);
  });
});
