import { describe, expect, it } from "vitest";
import { checkLine } from "./lines";
import { checkResult, checkWhole, type IndicatorText, type ResultText } from "./plan";

const QUANTITATIVE = { approach: "QUANTITATIVE", form: "STAFF" } as const;
const row = (fields: Partial<IndicatorText>): IndicatorText => ({
  statement: "Persentase pengaduan yang selesai",
  aspect: "QUANTITY",
  target: "80–90",
  unit: "%",
  ...fields,
});
const result = (...indicators: IndicatorText[]): ResultText => ({
  statement: "Pengaduan masyarakat terselesaikan dalam tiga hari",
  kind: "MAIN",
  indicators,
});
const codes = (...indicators: IndicatorText[]) =>
  checkResult(result(...indicators), QUANTITATIVE).findings.map(({ code }) => code);

describe("indicators of a quantitative plan (p.50-51)", () => {
  it("complete rows have no finding", () => expect(codes(row({}))).toEqual([]));
  it("a target is missing", () => expect(codes(row({ target: null, unit: null }))).toEqual(["NO_TARGET"]));
  it("a target has no number", () => expect(codes(row({ target: "sesuai rencana" }))).toEqual(["NO_NUMBER"]));
  it("a number has no unit", () => expect(codes(row({ target: "85", unit: null }))).toEqual(["NO_UNIT"]));
  it("an index and a target with its unit in words need none", () => {
    expect(codes(row({ statement: "Indeks penyelesaian revisi", target: "90", unit: null }))).toEqual([]);
    expect(codes(row({ target: "2-3 hari setelah pengaduan", unit: null }))).toEqual([]);
  });
  it("absolute words are found in the target too", () => {
    expect(codes(row({ target: "100%", unit: null }))).toEqual(["ABSOLUTE"]);
  });
  it("a qualitative plan needs no number (p.50)", () => {
    const place = { approach: "QUALITATIVE", form: "STAFF" } as const;
    expect(checkResult(result(row({ target: null, unit: null })), place).findings).toEqual([]);
  });
});

describe("a result as a whole", () => {
  it("asks for a time when neither result nor indicator names one (p.51)", () => {
    const timeless = { statement: "Arsip inaktif tertata", kind: "MAIN", indicators: [row({})] } as const;
    expect(checkResult(timeless, QUANTITATIVE).findings.map(({ code }) => code)).toEqual(["NO_TIME"]);
    const timed = { ...timeless, indicators: [row({ aspect: "TIME" })] };
    expect(checkResult(timed, QUANTITATIVE).findings).toEqual([]);
  });

  it("names a colleague's result that says the same", () => {
    const others = [{ text: "Pengaduan masyarakat diselesaikan dalam tiga hari", owner: "seorang rekan" }];
    expect(checkResult(result(row({})), { ...QUANTITATIVE, others }).findings).toEqual([
      expect.objectContaining({ code: "NEAR_DUPLICATE", why: expect.stringContaining("seorang rekan") }),
    ]);
  });
});

describe("the plan as a whole", () => {
  const many = (n: number) => Array.from({ length: n }, () => result(row({})));
  const found = (results: ResultText[], evidence = true) =>
    checkWhole(results, evidence).map(({ code }) => code);

  it("asks about too few and too many results", () => {
    expect(found(many(1))).toEqual(["TOO_FEW"]);
    expect(found(many(4))).toEqual([]);
    expect(found(many(11))).toEqual(["TOO_MANY"]);
  });
  it("asks about too many indicators", () => {
    expect(found([result(...Array.from({ length: 6 }, () => row({}))), result(row({}))])).toEqual([
      "TOO_MANY",
    ]);
  });
  it("asks for accountability and evidence (p.60)", () =>
    expect(found(many(2), false)).toEqual(["NO_EVIDENCE"]));
  it("says nothing about an empty plan", () => expect(found([], false)).toEqual([]));
});

describe("one line of a list", () => {
  it("is a statement, or a statement with indicator, target and unit", () => {
    expect(checkLine("\uFEFFSosialisasi\r")).toMatchObject({ text: "Sosialisasi", kind: "category" });
    const checked = checkLine("Izin terbit tepat waktu\tPersentase izin tepat waktu\t85\t");
    expect(checked).toMatchObject({ text: "Izin terbit tepat waktu", kind: "achievement" });
    expect(checked?.findings.map(({ code }) => code)).toEqual(["NO_UNIT"]);
  });
  it("is nothing when empty", () => {
    for (const line of ["", "   ", "\uFEFF", "\t\t"]) expect(checkLine(line)).toBeNull();
  });
});
