import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_ROWS, readPaste } from "./paste";

const table = (...rows: string[][]) => rows.map((row) => row.join("\t")).join("\n");

describe("a table pasted from a spreadsheet", () => {
  it("is read into results with their indicators, the heading left out", () => {
    const text = table(
      ["Rencana Hasil Kerja", "Indikator", "Aspek", "Target", "Satuan"],
      ["Arsip tertata", "Persentase arsip tertata", "Kuantitas", "80–90", "%"],
      ["Surat terkirim", "Waktu pengiriman", "waktu", "1", "hari", "Tambahan"],
    );
    expect(readPaste(text)).toEqual({
      problems: [],
      results: [
        {
          row: 2,
          statement: "Arsip tertata",
          kind: "MAIN",
          indicators: [
            {
              row: 2,
              statement: "Persentase arsip tertata",
              aspect: "QUANTITY",
              secondAspect: null,
              perspective: null,
              target: "80–90",
              unit: "%",
            },
          ],
        },
        {
          row: 3,
          statement: "Surat terkirim",
          kind: "ADDITIONAL",
          indicators: [
            {
              row: 3,
              statement: "Waktu pengiriman",
              aspect: "TIME",
              secondAspect: null,
              perspective: null,
              target: "1",
              unit: "hari",
            },
          ],
        },
      ],
    });
  });

  it("merged cells arrive empty or filled down: both continue the result above", () => {
    const text = table(["Arsip tertata", "A"], ["", "B"], ["Arsip tertata", "C"]);
    const { results, problems } = readPaste(text);
    expect(problems).toEqual([]);
    expect(results.map(({ indicators }) => indicators.map(({ statement }) => statement))).toEqual([
      ["A", "B", "C"],
    ]);
  });

  it("a cell with line breaks in quotation marks stays one cell", () => {
    expect(readPaste('"Arsip\ntertata"\tA\n').results[0]?.statement).toBe("Arsip tertata");
  });

  it("a leader's perspective is known", () => {
    expect(
      readPaste("Anggaran terkelola\tNilai IKPA\tAnggaran\t95").results[0]?.indicators[0]?.perspective,
    ).toBe("BUDGET");
  });

  it("more than 2,000 letters, 60 rows", () => {
    const long = readPaste(table(["x".repeat(2_001), "A"]));
    expect(long.problems).toMatchObject([
      { row: 1, column: "Hasil kerja", reason: "Isian lebih dari 2000 huruf." },
    ]);
    const many = readPaste(table(...Array.from({ length: 60 }, (_, i) => [`Hasil ${i}`, "A"])));
    expect([many.results.length, many.problems.length]).toEqual([60, 0]);
    expect(readPaste("a\tb\n".repeat(MOST_ROWS + 1)).problems).toHaveLength(1);
  });
});

describe("what cannot be used is told with row, column, reason and remedy", () => {
  it.each([
    [table(["", "A"]), { row: 1, column: "Hasil kerja" }],
    [table(["H", "A", "Mutu"]), { row: 1, column: "Aspek atau perspektif", value: "Mutu" }],
    [table(["H", "", "", "90"]), { row: 1, column: "Indikator" }],
    [table(["H", "A", "", "", "", "Penting"]), { row: 1, column: "Jenis", value: "Penting" }],
    [table(["1", "H", "A", "Waktu", "1", "hari", "x"]), { row: 1, column: "Kolom 7", value: "x" }],
    [table(["H", "A"], ["G", "B"], ["h.", "C"]), { row: 3, column: "Hasil kerja" }],
  ])("%j", (text, problem) => {
    const { problems } = readPaste(text);
    expect(problems).toMatchObject([problem]);
    expect(problems[0]?.remedy).not.toBe("");
  });

  it("any text is answered, and every indicator belongs to a row of the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 8 }), { maxLength: 8 }), { maxLength: 12 }),
        (rows) => {
          const text = table(...rows);
          const lines = text.split(/\r?\n|\r/).length;
          const { results } = readPaste(text);
          for (const { indicators } of results) {
            for (const { row } of indicators) expect(row).toBeLessThanOrEqual(lines);
          }
        },
      ),
    );
  });
});
