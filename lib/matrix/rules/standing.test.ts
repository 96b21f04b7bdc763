import { describe, expect, it } from "vitest";
import { coverageSentence, emptyColumns } from "./coverage";
import { obstacleOf, shareResults, standingOf } from "./standing";

const result = (statement: string, roleWords: string | null = null) => ({ id: "r", statement, roleWords });
const COLUMNS = [{ id: "anc" }, { id: "persalinan" }, { id: "data" }];

describe("coverage (p.46-47 h)", () => {
  it("names the columns nobody carries out", () => {
    expect(emptyColumns(COLUMNS, new Set(["anc", "data"]))).toEqual([{ id: "persalinan" }]);
    expect(emptyColumns(COLUMNS, new Set(["anc", "data", "persalinan"]))).toEqual([]);
  });

  it.each([
    [{ people: 0, columns: 0, empty: 0, idle: 0 }, "Matriks ini belum punya kolom."],
    [{ people: 0, columns: 3, empty: 3, idle: 0 }, "3 kolom. Belum ada pegawai di dalamnya."],
    [
      { people: 7, columns: 3, empty: 0, idle: 0 },
      "7 pegawai dan 3 kolom. Setiap kolom dan setiap pegawai punya peran.",
    ],
    [
      { people: 7, columns: 3, empty: 1, idle: 2 },
      "7 pegawai dan 3 kolom. 1 kolom belum ada yang mengerjakan dan 2 pegawai belum punya peran.",
    ],
  ])("%j is told as %s", (counts, sentence) => {
    expect(coverageSentence(counts)).toBe(sentence);
  });
});

describe("a role and the plan of its person", () => {
  it("waits, is in the plan, or differs from it", () => {
    expect(standingOf("Data dilaporkan", null)).toBe("WAITS");
    expect(standingOf("Data dilaporkan", result("Data dilaporkan."))).toBe("PLACED");
    expect(standingOf("Data dilaporkan", result("Data dievaluasi"))).toBe("DIFFERS");
  });

  it("linked by hand, a result answers in its own words until the role says something else", () => {
    const linked = result("Data sampai kepada pimpinan", "Data dilaporkan");
    expect(standingOf("Data dilaporkan.", linked)).toBe("PLACED");
    expect(standingOf("Data dievaluasi", linked)).toBe("DIFFERS");
  });

  it("is one result for the same sentence in two cells (p.182, the counter clerk)", () => {
    const roles = [
      { statement: "Pertanyaan pasien dijawab", result: result("Pertanyaan pasien dijawab") },
      { statement: "Pertanyaan pasien dijawab.", result: null },
      { statement: "Antrean tertib", result: null },
      { statement: null, result: null },
    ];
    expect(shareResults(roles).map((role) => role.result?.id ?? null)).toEqual(["r", "r", null, null]);
  });

  it("can go into a plan that its owner holds, and into no other", () => {
    expect(obstacleOf(null)).toBe("NO_PLAN");
    expect(obstacleOf({ state: "SUBMITTED" })).toBe("SUBMITTED");
    expect(obstacleOf({ state: "AGREED" })).toBe("AGREED");
    expect([obstacleOf({ state: "DRAFT" }), obstacleOf({ state: "RETURNED" })]).toEqual([null, null]);
  });
});
