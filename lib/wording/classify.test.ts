import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "./classify";

type Case = { want: string; text: string };

function corpus(name: string): Case[] {
  return readFileSync(join(import.meta.dirname, "corpus", `${name}.tsv`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [want = "", text = ""] = line.split("\t");
      return { want, text };
    });
}

const wrong = (cases: Case[]) =>
  cases.filter(({ want, text }) => classify(text) !== want).map(({ text }) => `${classify(text)}: ${text}`);

describe("the table of Anak Lampiran 1 (p.120-121)", () => {
  it.each(corpus("regulation-table"))("$text -> $want", ({ want, text }) => {
    expect(classify(text)).toBe(want);
  });
});

describe("the filled forms of Anak Lampiran 2, 3 and 6: every result is an achievement", () => {
  const cases = [...corpus("regulation-develop"), ...corpus("regulation-held-out")];

  it("except where the regulation itself begins with an active verb or names a doing", () => {
    expect(wrong(cases)).toEqual([
      "activity: Mengoptimalkan kualitas kesmas melalui pemberdayaan hidup sehat",
      "activity: Meningkatkan kualitas Kesehatan melalui langkah pencegahan dan pengendalian penyakit",
      "activity: Meningkatkan kualitas layanan Direktorat Jenderal III",
      "activity: Kuliah jarak jauh kepada rekan kerja setingkat tentang resume yang diperoleh dari studi",
      "activity: Mendukung Peningkatan Kontribusi Terhadap Pemenuhan Kebutuhan Hunian dan Permukiman Yang Layak",
      "activity: Meningkatkan kualitas Kesehatan masyarakat dengan pengoptimalan pelayanan berkualitas",
      expect.stringMatching(/^activity: Perbaikan aplikasi berdasarkan hasil survey/),
    ]);
  });
});

describe("statements of many fields of work", () => {
  it.each(["own-develop", "own-held-out", "own-second", "own-third", "own-fourth"])(
    "%s: at least 95 of 100 right",
    (name) => {
      const cases = corpus(name);
      expect(wrong(cases).length / cases.length).toBeLessThanOrEqual(0.05);
    },
  );
});

describe("what decides", () => {
  it.each([
    ["Surat menyurat", "category"],
    ["Tulis-menulis", "category"],
    ["Surat menyurat terselesaikan tepat waktu", "achievement"],
    ["Petugas menulis laporan", "achievement"],
    ["Seluruh jalan kabupaten dalam kondisi mantap", "achievement"],
    ["Prosedur evakuasi dalam keadaan darurat", "category"],
    ["Pasien sembuh tanpa komplikasi", "achievement"],
    ["Ucapan selamat hari jadi", "category"],
    ["Daftar hadir rapat", "category"],
    ["Menyusun laporan", "activity"],
    ["Tersusunnya laporan", "achievement"],
    ["Laporan tersusun", "achievement"],
    ["Penyusunan laporan", "activity"],
    ["Penyusunan laporan tepat waktu", "achievement"],
    ["Pelaporan", "category"],
    ["Layanan perizinan", "category"],
    ["Layanan perizinan yang cepat", "achievement"],
    ["Layanan perizinan yang diberikan kepada masyarakat", "category"],
    ["Pengelolaan anggaran", "category"],
    ["Pengelolaan anggaran yang optimal", "achievement"],
    ["Monitoring dan evaluasi", "category"],
    ["Monitoring dan evaluasi penyaluran bantuan", "activity"],
    ["Menteri menyetujui rancangan peraturan", "achievement"],
    ["Dinas Kesehatan", "category"],
    ["Tim melakukan monitoring", "activity"],
    ["Briefing petugas sebelum pelayanan dibuka", "activity"],
  ])("%s -> %s", (text, want) => {
    expect(classify(text)).toBe(want);
  });
});

describe("invariants", () => {
  const statement = fc.constantFrom(...["regulation-table", "own-develop", "own-second"].flatMap(corpus));

  it("numbering, capitals, spaces and a full stop change nothing", () => {
    fc.assert(
      fc.property(statement, fc.constantFrom("3. ", "a) ", "- ", "\uFEFF", "  "), ({ text }, mark) => {
        const bare = text.replace(/\.$/, "").replace(/^\d+\. /, "");
        expect(classify(`${mark}${bare.toUpperCase().replaceAll(" ", "  ")}.`)).toBe(classify(bare));
      }),
    );
  });

  it("answers any text, also an empty or a very long one", () => {
    fc.assert(
      fc.property(fc.string(), (text) => ["achievement", "activity", "category"].includes(classify(text))),
    );
    expect(classify("")).toBe("category");
    expect(classify("menyusun laporan ".repeat(5_000))).toBe("activity");
  });
});
