import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeCell, isSameWording, type StoredRole } from "./cells";

const role = (id: string, statement: string | null): StoredRole => ({ id, statement });
const lines = (...statements: string[]) => ({ statements, isNone: false });
const NONE = { statements: [], isNone: true };

describe("a cell that is written again", () => {
  const stored = [
    role("1", "Layanan antenatal care (ANC) dilakukan dengan respon cepat dan akurat"),
    role("2", "Layanan persalinan dilakukan dengan respon cepat dan akurat"),
  ];

  it("keeps roles whose words stay, in their new order", () => {
    const change = changeCell(stored, lines(stored[1]?.statement ?? "", stored[0]?.statement ?? ""));
    expect(change.kept.map(({ id, sortOrder }) => [id, sortOrder])).toEqual([
      ["2", 0],
      ["1", 1],
    ]);
    expect([change.added, change.removed]).toEqual([[], []]);
  });

  it("keeps the role of a sentence that is reworded (p.179 and p.180 word the third one differently)", () => {
    const before = "Ibu hamil dan ibu melahirkan terdata secara lengkap, akurat dan termutakhirkan";
    const change = changeCell([role("3", before)], lines(`${before} melalui aplikasi SICANTIK`));
    expect(change.kept).toEqual([
      { id: "3", statement: `${before} melalui aplikasi SICANTIK`, sortOrder: 0, isChanged: true },
    ]);
  });

  it("makes a role of its own of what says something else", () => {
    const change = changeCell(stored, lines("Register gizi telah diisi tepat waktu"));
    expect(change.added).toEqual([{ statement: "Register gizi telah diisi tepat waktu", sortOrder: 0 }]);
    expect(change.removed).toEqual(["1", "2"]);
  });

  it("says that there is no role, or becomes empty: two different things", () => {
    expect(changeCell(stored, NONE)).toMatchObject({
      added: [{ statement: null, sortOrder: 0 }],
      removed: ["1", "2"],
    });
    expect(changeCell([role("4", null)], NONE)).toEqual({
      kept: [{ id: "4", statement: null, sortOrder: 0, isChanged: false }],
      added: [],
      removed: [],
    });
    expect(changeCell([role("4", null)], lines())).toEqual({ kept: [], added: [], removed: ["4"] });
  });

  it("always ends with exactly the wanted sentences, and each stored role is kept or removed once", () => {
    const words = fc.array(fc.constantFrom("ibu", "hamil", "terlayani", "data", "gizi", "rujukan"), {
      minLength: 1,
      maxLength: 4,
    });
    const sentences = fc.uniqueArray(
      words.map((each) => each.join(" ")),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(sentences, sentences, fc.boolean(), (before, statements, wantsNone) => {
        const isNone = wantsNone && statements.length === 0;
        const old = before.map((statement, index) => role(String(index), statement));
        const { kept, added, removed } = changeCell(old, { statements, isNone });
        const after = [...kept, ...added].sort((a, b) => a.sortOrder - b.sortOrder);
        expect(after.map(({ statement }) => statement)).toEqual(isNone ? [null] : statements);
        expect([...kept.map(({ id }) => id), ...removed].sort()).toEqual(old.map(({ id }) => id).sort());
        const unchanged = kept.filter(({ isChanged }) => !isChanged);
        for (const { id, statement, sortOrder } of unchanged) {
          expect(old[sortOrder]).toEqual({ id, statement });
        }
      }),
    );
  });
});

it("does not count case, spaces and a full stop as another wording", () => {
  expect(isSameWording("Data  Pengguna dilaporkan.", "data pengguna dilaporkan")).toBe(true);
  expect(isSameWording("Data pengguna dilaporkan", "Data pengguna dievaluasi")).toBe(false);
});
