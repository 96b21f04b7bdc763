import { describe, expect, it } from "vitest";
import { activityPattern, categoryPattern, passiveOf } from "./rewording";

describe("passive of an active verb", () => {
  it.each([
    ["menyusun", "disusun"],
    ["menjawab", "dijawab"],
    ["memberikan", "diberikan"],
    ["mengembangkan", "dikembangkan"],
    ["mengelola", "dikelola"],
    ["mengawasi", "diawasi"],
    ["memantau", "dipantau"],
    ["memeriksa", "diperiksa"],
    ["memproses", "diproses"],
    ["memanfaatkan", "dimanfaatkan"],
    ["menerbitkan", "diterbitkan"],
    ["menilai", "dinilai"],
    ["menyiapkan", "disiapkan"],
    ["melaksanakan", "dilaksanakan"],
    ["merawat", "dirawat"],
    ["mengecek", "dicek"],
    ["meningkatkan", "ditingkatkan"],
    ["mengirim", "dikirim"],
    ["mengadakan", "diadakan"],
    ["mengumpulkan", "dikumpulkan"],
  ])("%s -> %s", (active, passive) => {
    expect(passiveOf(active)).toBe(passive);
  });

  it("leaves what is no active verb", () => {
    expect(passiveOf("menteri")).toBe("menteri");
  });
});

describe("patterns", () => {
  it("offer the change itself where the verb causes one", () => {
    expect(activityPattern("Meningkatkan kualitas layanan.")).toContain("Meningkatnya kualitas layanan");
  });

  it("find the verb behind an adverb and survive a verb without object", () => {
    expect(activityPattern("Aktif mengikuti apel pagi")).toMatch(/^Apel pagi diikuti/);
    expect(activityPattern("Menyusun")).toMatch(/^\[Apa\] disusun/);
  });

  it("keep abbreviations and the words of the statement", () => {
    expect(categoryPattern("Layanan PBG")).toContain("Kepuasan [penerima] atas layanan PBG");
    expect(activityPattern("Fasilitasi penyelenggaraan gedung")).toMatch(
      /^Hasil fasilitasi penyelenggaraan gedung/,
    );
  });
});
