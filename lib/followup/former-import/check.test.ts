import { describe, expect, it } from "vitest";
import { readRows } from "@/lib/imports/layout";
import { PREDICATES_TEMPLATE } from "@/lib/imports/template";
import { inventedNip } from "@/tests/support/import-fixture";
import { checkFormer } from "./check";
import type { FormerPerson } from "./stored";

const ANI = inventedNip(1);
const BUDI = inventedNip(2);

const person = (nip: string, more: Partial<FormerPerson> = {}): FormerPerson => ({
  employeeId: `employee ${nip}`,
  nip,
  name: "Ani",
  former: [],
  decided: [],
  ...more,
});

function check(rows: [nip: string, year: string, predicate: string][], people = [person(ANI)]) {
  const lines = rows.map((cells, index) => ({ rowNumber: index + 2, cells }));
  const table = { header: ["NIP", "Tahun", "Predikat"], rows: lines, warnings: [] };
  const count = people.flatMap(({ former }) => former).length;
  const stored = { people, thisYear: 2026, count };
  return checkFormer(readRows(table, PREDICATES_TEMPLATE), PREDICATES_TEMPLATE, stored);
}
const codes = (...given: Parameters<typeof check>) =>
  check(...given).rows.map(({ problems }) => problems.map(({ code }) => code));

describe("a file of predicates of earlier years", () => {
  it("creates, changes, keeps and takes away, by person and year", () => {
    const known = [2023, 2024, 2025].map((year) => ({ year, predicate: "GOOD" as const }));
    const plan = check(
      [
        [ANI, "2022", "sangat baik"],
        [ANI, "2023", "Butuh Perbaikan"],
        [ANI, "2024", " BAIK "],
        [ANI, "2025", "-"],
      ],
      [person(ANI, { former: known })],
    );
    expect(plan.rows.map(({ action, name }) => [action, name])).toEqual([
      ["CREATE", "Ani, 2022"],
      ["CHANGE", "Ani, 2023"],
      ["SAME", "Ani, 2024"],
      ["CHANGE", "Ani, 2025"],
    ]);
    expect(plan.rows.map(({ changes }) => changes)).toEqual([
      [],
      [{ field: "predicate", before: "Baik", after: "Butuh Perbaikan" }],
      [],
      [{ field: "predicate", before: "Baik", after: "" }],
    ]);
    expect(plan.counts).toMatchObject({ create: 1, change: 2, same: 1, bad: 0, untouched: 0 });
  });

  it("says of every faulty row what is wrong", () => {
    expect(
      codes([
        ["123", "2025", "Baik"],
        [BUDI, "2025", "Baik"],
        [ANI, "2026", "Baik"],
        [ANI, "2015", "Baik"],
        [ANI, "lalu", "Baik"],
        [ANI, "2016", "Cukup"],
        [ANI, "2017", ""],
        [ANI, "2018", "-"],
        ["", "", ""],
      ]),
    ).toEqual([
      ["NIP_LENGTH"],
      ["FORMER_NIP_UNKNOWN"],
      ["FORMER_YEAR"],
      ["FORMER_YEAR"],
      ["FORMER_YEAR"],
      ["FORMER_PREDICATE"],
      ["FORMER_PREDICATE"],
      ["FORMER_NOTHING"],
      ["NIP_EMPTY", "FORMER_YEAR", "FORMER_PREDICATE"],
    ]);
  });

  it("refuses a year twice, and one that was decided here", () => {
    const rows: Parameters<typeof check>[0] = [
      [ANI, "2024", "Baik"],
      [ANI, "2025", "Baik"],
      [ANI, "2024", "Kurang"],
    ];
    expect(codes(rows, [person(ANI, { decided: [2025] })])).toEqual([
      ["FORMER_TWICE"],
      ["FORMER_EVALUATED"],
      ["FORMER_TWICE"],
    ]);
  });

  it("takes the first and the last year there are", () => {
    expect(
      codes([
        [ANI, "2016", "Baik"],
        [ANI, "2025", "Baik"],
      ]),
    ).toEqual([[], []]);
  });
});
