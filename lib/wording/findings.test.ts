import { describe, expect, it } from "vitest";
import { checkStatement } from "./findings";

const codes = (text: string, place = {}) => checkStatement(text, place).findings.map(({ code }) => code);

describe("findings on one statement", () => {
  it("an activity is told with its page and a pattern of its own words", () => {
    expect(checkStatement("Mengembangkan aplikasi SIMBG").findings).toEqual([
      expect.objectContaining({
        code: "ACTIVITY",
        page: "120-121",
        pattern: "Aplikasi SIMBG dikembangkan [seberapa cepat, lengkap, atau sesuai standar apa]",
      }),
    ]);
  });

  it("a category is told; an empty text has no pattern", () => {
    expect(checkStatement("Pengawasan").findings[0]).toMatchObject({ code: "CATEGORY", words: "Pengawasan" });
    expect(checkStatement("").findings[0]).toMatchObject({ code: "CATEGORY", pattern: null });
  });

  it("the regulation's two examples of absolute wording are found (p.51)", () => {
    expect(
      checkStatement("Pemrosesan klaim selalu tepat waktu, efisien, dan berkualitas").findings,
    ).toContainEqual(expect.objectContaining({ code: "ABSOLUTE", words: "selalu", page: "51" }));
    expect(checkStatement("Semua pemrosesan klaim dilakukan dengan waktu cepat").findings).toContainEqual(
      expect.objectContaining({
        code: "ABSOLUTE",
        words: "semua",
        pattern: "[80–90 %] pemrosesan klaim dilakukan dengan waktu cepat",
      }),
    );
  });

  it.each(["tidak pernah", "setiap", "seluruh", "100%", "100 persen"])("“%s” is absolute", (word) => {
    expect(codes(`Berkas permohonan ${word} lengkap`)).toContain("ABSOLUTE");
  });

  it.each(["setiap bulan", "setiap 2 minggu", "setiap akhir triwulan"])("“%s” is a schedule", (word) => {
    expect(codes(`Data diperbarui ${word}`)).not.toContain("ABSOLUTE");
  });

  it("leaders, and main results on lives, injury, security or large losses may be absolute (p.51)", () => {
    const grave = "Semua pasien gawat darurat tertangani";
    expect(codes(grave, { kind: "MAIN" })).not.toContain("ABSOLUTE");
    expect(codes(grave, { kind: "ADDITIONAL" })).toContain("ABSOLUTE");
    expect(codes("Semua izin terbit", { form: "LEADER" })).not.toContain("ABSOLUTE");
    expect(codes("Tidak pernah ada kerugian negara")).not.toContain("ABSOLUTE");
  });

  it("words of praise need a measure, here or in the indicators", () => {
    expect(codes("Layanan internal dikelola dengan baik")).toContain("UNMEASURABLE");
    expect(codes("Layanan internal dikelola dengan baik sesuai SOP")).not.toContain("UNMEASURABLE");
    expect(codes("Layanan internal dikelola dengan baik", { measuredElsewhere: true })).toEqual([]);
    expect(codes("Pengaduan dijawab maksimal 3 hari")).toEqual([]);
  });

  it("an indicator in the place of a result is told, and that it has no target", () => {
    expect(codes("Persentase pengaduan yang selesai")).toEqual(["INDICATOR", "NO_TARGET"]);
    expect(codes("Persentase pengaduan yang selesai 80%")).toEqual(["INDICATOR"]);
  });

  it("a good statement has no finding", () => {
    expect(codes("Permohonan bantuan teknis diproses dengan cepat dan akurat")).toEqual([]);
  });
});
