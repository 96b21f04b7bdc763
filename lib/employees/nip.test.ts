import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNip } from "./nip";

const pad = (value: number, length: number) => String(value).padStart(length, "0");

/** Parts of a number that the numbering rule allows, with the kind it must be read as. */
const validNip = fc
  .record({
    birth: fc.date({ min: new Date("1955-01-01"), max: new Date("2005-12-31"), noInvalidDate: true }),
    age: fc.integer({ min: 19, max: 55 }),
    pppk: fc.boolean(),
    month: fc.integer({ min: 1, max: 12 }),
    agreement: fc.integer({ min: 13, max: 99 }),
    sex: fc.constantFrom("1", "2"),
    sequence: fc.integer({ min: 1, max: 999 }),
  })
  .map((part) => {
    const birth = part.birth.toISOString().slice(0, 10);
    // A contract can only be of this century.
    const year = Math.max(part.birth.getUTCFullYear() + part.age, part.pppk ? 2019 : 0);
    const middle = pad(part.pppk ? part.agreement : part.month, 2);
    const text = `${birth.replaceAll("-", "")}${year}${middle}${part.sex}${pad(part.sequence, 3)}`;
    return { ...part, birth, year, text };
  });

function problemOf(text: string) {
  const nip = parseNip(text);
  return nip.ok ? null : nip.problem;
}

describe("parseNip", () => {
  it("reads a PNS number written in groups", () => {
    expect(parseNip("19860926 201505 1 001")).toEqual({
      ok: true,
      digits: "198609262015051001",
      kind: "PNS",
      birthDate: "1986-09-26",
      appointed: "2015-05",
      gender: "MALE",
      sequence: 1,
      warnings: [],
    });
  });

  it("reads a PPPK number by its agreement number", () => {
    expect(parseNip("199312282025212001")).toMatchObject({
      kind: "PPPK",
      appointed: "2025",
      gender: "FEMALE",
    });
  });

  it.each([
    ["", "EMPTY"],
    ["   ", "EMPTY"],
    ["1.98609E+17", "EXCEL_NUMBER"],
    ["1,98609E+17", "EXCEL_NUMBER"],
    ["1.98609262015051e+17", "EXCEL_NUMBER"],
    ["19860926201505100A", "NON_DIGIT"],
    ["19860926201505100", "LENGTH"],
    ["1986092620150510011", "LENGTH"],
    ["198602302015051001", "BIRTH_DATE"],
    ["190002292015051001", "BIRTH_DATE"],
    ["198613262015051001", "BIRTH_DATE"],
    ["188609262015051001", "BIRTH_DATE"],
    ["198609262115051001", "APPOINTMENT_YEAR"],
    ["198609261999211001", "APPOINTMENT_YEAR"],
    ["198609262015001001", "APPOINTMENT_MONTH"],
    ["198609262015053001", "SEX_DIGIT"],
    ["198609262015050001", "SEX_DIGIT"],
    ["198609262015051000", "SEQUENCE_ZERO"],
  ])("refuses %j as %s", (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it("accepts 29 February of a leap year", () => {
    expect(problemOf("198802292015051001")).toBeNull();
  });

  it("doubts an appointment before 18 and after 60 but accepts the number", () => {
    expect(parseNip("200005012017051001")).toMatchObject({ ok: true, warnings: ["APPOINTED_BEFORE_18"] });
    expect(parseNip("200005012018051001")).toMatchObject({ ok: true, warnings: [] });
    expect(parseNip("195005012015051001")).toMatchObject({ ok: true, warnings: ["APPOINTED_AFTER_60"] });
  });

  it("gives back the parts of every number the rule allows", () => {
    fc.assert(
      fc.property(validNip, (part) => {
        expect(parseNip(part.text)).toMatchObject({
          ok: true,
          kind: part.pppk ? "PPPK" : "PNS",
          birthDate: part.birth,
          appointed: part.pppk ? String(part.year) : `${part.year}-${pad(part.month, 2)}`,
          gender: part.sex === "1" ? "MALE" : "FEMALE",
          sequence: part.sequence,
        });
      }),
    );
  });

  it("shows every changed digit in the part it belongs to, or as a problem", () => {
    fc.assert(
      fc.property(
        validNip,
        fc.integer({ min: 0, max: 17 }),
        fc.integer({ min: 1, max: 9 }),
        (part, at, step) => {
          const digit = (Number(part.text[at]) + step) % 10;
          const before = parseNip(part.text);
          const after = parseNip(`${part.text.slice(0, at)}${digit}${part.text.slice(at + 1)}`);
          if (!before.ok || !after.ok) return;
          if (at < 8) expect(after.birthDate).not.toBe(before.birthDate);
          else if (at < 12) expect(after.appointed).not.toBe(before.appointed);
          else if (at === 14) expect(after.gender).not.toBe(before.gender);
          else if (at > 14) expect(after.sequence).not.toBe(before.sequence);
          else if (after.kind === "PNS") expect(after.appointed).not.toBe(before.appointed);
        },
      ),
    );
  });

  it("never reads a PNS number as PPPK or the reverse", () => {
    fc.assert(
      fc.property(validNip, (part) => {
        const month = Number(part.text.slice(12, 14));
        expect(parseNip(part.text)).toMatchObject({ kind: month >= 1 && month <= 12 ? "PNS" : "PPPK" });
      }),
    );
  });

  it("answers any text without throwing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseNip(text).ok).toBe("boolean");
      }),
    );
  });
});
