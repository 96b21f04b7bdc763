import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayOff, differences, readList } from "./list";

describe("a list of days off", () => {
  it("is read with or without headings, sorted, collective leave told by kind or name", () => {
    const records = [
      ["Tanggal", "Keterangan", "Jenis"],
      ["26/12/2027", "Natal", "Cuti Bersama"],
      ["", "", ""],
      ["1 Januari 2027", "Tahun Baru"],
      ["11/03/2027", "Cuti bersama Idulfitri", ""],
    ];
    const days: DayOff[] = [
      { date: "2027-01-01", name: "Tahun Baru", kind: "NATIONAL" },
      { date: "2027-03-11", name: "Cuti bersama Idulfitri", kind: "COLLECTIVE_LEAVE" },
      { date: "2027-12-26", name: "Natal", kind: "COLLECTIVE_LEAVE" },
    ];
    expect(readList(records, 2027)).toEqual({ days, problems: [] });
    expect(readList(records.slice(1), 2027).days).toEqual(days);
  });

  it("tells every row that cannot be used, with its number", () => {
    const { problems } = readList(
      [
        ["tanggal", "nama"],
        ["31/02/2027", "Bukan hari"],
        ["1/1/2026", "Tahun lalu"],
        ["2/1/2027", ""],
        ["3/1/2027", "Satu"],
        ["03-01-2027", "Dua"],
      ],
      2027,
    );
    expect(problems).toEqual([
      expect.stringMatching(/^Baris 2: .*bukan tanggal/),
      expect.stringMatching(/^Baris 3: .*bukan tanggal tahun 2027/),
      expect.stringMatching(/^Baris 4: Tulis nama/),
      expect.stringMatching(/^Baris 6: .*sudah ada/),
    ]);
    expect(readList([["Tanggal", "Nama"]], 2027).problems).toHaveLength(1);
  });
});

describe("what saving changes", () => {
  const stored: DayOff[] = [
    { date: "2027-01-01", name: "Tahun Baru", kind: "NATIONAL" },
    { date: "2027-05-01", name: "Buruh", kind: "NATIONAL" },
  ];

  it("is told day by day", () => {
    const days: DayOff[] = [
      { date: "2027-01-01", name: "Tahun Baru", kind: "NATIONAL" },
      { date: "2027-05-01", name: "Hari Buruh", kind: "NATIONAL" },
      { date: "2027-06-01", name: "Pancasila", kind: "NATIONAL" },
    ];
    expect(differences(days, stored).map(({ date, change }) => `${date} ${change}`)).toEqual([
      "2027-01-01 SAME",
      "2027-05-01 CHANGED",
      "2027-06-01 NEW",
    ]);
    expect(differences([], stored).map(({ change }) => change)).toEqual(["GONE", "GONE"]);
  });

  it("is nothing when the stored list is read again, whatever it holds", () => {
    const day = fc.record({
      date: fc
        .integer({ min: 0, max: 364 })
        .map((n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10)),
      kind: fc.constantFrom("NATIONAL" as const, "COLLECTIVE_LEAVE" as const),
      name: fc.constantFrom("Natal", "Idulfitri", "Nyepi"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(day, { selector: ({ date }) => date, minLength: 1 }), (days) => {
        const records = days.map(({ date, name, kind }) => [
          date,
          name,
          kind === "NATIONAL" ? "" : "cuti bersama",
        ]);
        const read = readList(records, 2027);
        expect(read.problems).toEqual([]);
        expect(differences(read.days, days).every(({ change }) => change === "SAME")).toBe(true);
      }),
    );
  });
});
