import { describe, expect, it } from "vitest";
import { evaluationRecord, recordDocument } from "@/tests/support/evaluation-record";
import { explainAfter } from "./explanation-after";

const now = new Date("2026-02-20T00:00:00Z");
const chapter = (title: string, change: Parameters<typeof evaluationRecord>[0] = {}) =>
  explainAfter(evaluationRecord(change), "Asia/Jayapura", now)
    .filter((one) => one.title === title)
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));

describe("what would have changed the outcome", () => {
  const cells = (change = {}) => chapter("Yang akan mengubah predikat", change);

  it("names the four cells beside one's own, in words", () => {
    expect(cells()).toEqual([
      "Bila perilaku kerja tetap dan rating hasil kerja Di Atas Ekspektasi, predikatnya tetap Baik; bila Di Bawah Ekspektasi, predikatnya menjadi Butuh Perbaikan.",
      "Bila hasil kerja tetap dan rating perilaku kerja Di Atas Ekspektasi, predikatnya tetap Baik; bila Di Bawah Ekspektasi, predikatnya menjadi Kurang/Misconduct.",
    ]);
  });

  it("says of a study that was not finished what the law leaves", () => {
    const text = cells({ studyFailed: true, predicate: "POOR" }).join("\n");
    expect(text).toContain("Di Bawah Ekspektasi, predikatnya menjadi Sangat Kurang");
    expect(text).not.toContain("Baik");
  });
});

describe("what to do next", () => {
  const steps = (change = {}) => chapter("Langkah berikutnya", change).join("\n");
  const document = recordDocument({
    deliveredAt: now,
    returnBy: new Date("2026-03-12T15:00:00Z"),
    objectBy: new Date("2026-03-12T15:00:00Z"),
  });

  it("is to wait until the document comes, then to sign or to object within the time", () => {
    expect(steps({ document: null })).toContain("Tunggu dokumen evaluasi");
    expect(steps({ document })).toContain("Bila setuju: terima hasilnya");
    expect(steps({ document })).toMatch(/ajukan keberatan.*paling lambat .*12 Mar/);
    expect(steps({ document: { ...document, objectBy: now } })).toContain("sudah lewat");
  });

  it("is nothing to object to when it is final", () => {
    expect(steps({ document: { ...document, form: "SUPERIOR", objectBy: null } })).toContain(
      "bersifat final",
    );
  });

  it("is the talk about it once it was accepted", () => {
    expect(steps({ state: "ACKNOWLEDGED" })).toContain("dialog kinerja");
  });
});

it("says who decided when, since when it was seen, and that it was reopened", () => {
  const releasedAt = new Date("2026-02-15T15:00:00Z");
  const text = chapter("Siapa yang memutuskan, dan kapan", { releasedAt, edition: 2 }).join("\n");
  expect(text).toContain("Ditetapkan Sari Wulandari");
  expect(text).toMatch(/ditahan dan terlihat pegawai sejak .*16 Feb 2026 pukul 00.00 WIT/);
  expect(text).toContain("edisi 2");
});
