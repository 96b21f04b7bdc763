import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRows } from "@/lib/imports/layout";
import { PLANS_TEMPLATE } from "@/lib/imports/template";
import { inventedNip, planRow, type Row } from "@/tests/support/import-fixture";
import { checkPlans } from "./check";
import { compose } from "./compose";
import { fillDown, nipsOf } from "./fold";
import type { StoredPerson, StoredResult } from "./stored";

const [ANI, BUDI] = [inventedNip(1), inventedNip(2)];

const person = (nip: string, more: Partial<StoredPerson> = {}): StoredPerson => ({
  employeeId: `employee ${nip}`,
  nip,
  name: "Ani",
  verdict: "INTO_PLAN",
  skpId: `plan ${nip}`,
  approach: "QUANTITATIVE",
  form: "STAFF",
  results: [],
  ...more,
});

const stored = (statement: string, more: Partial<StoredResult> = {}): StoredResult => ({
  id: `result ${statement}`,
  sortOrder: 0,
  kind: "MAIN",
  statement,
  assignedBy: null,
  servesText: null,
  linked: false,
  alwaysMain: false,
  kindDecided: false,
  indicators: [
    {
      id: `indicator ${statement}`,
      sortOrder: 0,
      statement: "Jumlah",
      aspect: "QUANTITY",
      secondAspect: null,
      perspective: null,
      target: "10",
      unit: "buah",
    },
  ],
  ...more,
});

const fieldsOf = (rows: Row[]) => {
  const header = Object.keys(planRow("", "", ""));
  const lines = rows.map((row, at) => ({ rowNumber: at + 2, cells: header.map((name) => row[name] ?? "") }));
  return fillDown(readRows({ header, rows: lines, warnings: [] }, PLANS_TEMPLATE), PLANS_TEMPLATE);
};
const check = (rows: Row[], people: StoredPerson[]) => checkPlans(fieldsOf(rows), PLANS_TEMPLATE, people);
const codes = (rows: Row[], people: StoredPerson[]) =>
  check(rows, people).rows.map(({ problems }) => problems.map(({ code }) => code));

describe("merged cells", () => {
  it("continue person and result, and a list of refused rows alone still says whose they are", () => {
    const rows = fieldsOf([planRow(ANI, "Arsip tertata", "A"), planRow("", "", "B"), planRow(BUDI, "", "C")]);
    expect(rows.map(({ fields }) => [fields.nip, fields.statement])).toEqual([
      [ANI, "Arsip tertata"],
      [ANI, "Arsip tertata"],
      // Another person has no result above.
      [BUDI, ""],
    ]);
    expect(rows[1]?.cells).toMatchObject({ nip: ANI, hasil_kerja: "Arsip tertata" });
    expect(nipsOf(rows)).toEqual([ANI, BUDI].sort());
  });
});

describe("results that are there", () => {
  const linked = stored("Arsip tertata", { linked: true, servesText: null });

  it("keep their link", () => {
    const rows = [planRow(ANI, "Arsip tertata", "Jumlah", { mendukung_hasil_kerja_atasan: "Lain" })];
    const { rows: checked } = check(rows, [person(ANI, { results: [linked] })]);
    expect(checked[0]).toMatchObject({ action: "SAME", problems: [{ code: "PLAN_LINKED" }] });
  });

  it("stay main where the duty is", () => {
    const duty = stored("Arsip tertata", { alwaysMain: true });
    const rows = [planRow(ANI, "Arsip tertata", "Jumlah", { utama_tambahan: "Tambahan" })];
    expect(codes(rows, [person(ANI, { results: [duty] })])).toEqual([["PLAN_ALWAYS_MAIN"]]);
  });

  it("stay what the appraiser decided (p.28, 49 c)", () => {
    const decided = stored("Arsip tertata", { kindDecided: true });
    const rows = [planRow(ANI, "Arsip tertata", "Jumlah", { utama_tambahan: "Tambahan" })];
    expect(codes(rows, [person(ANI, { results: [decided] })])).toEqual([["PLAN_KIND_DECIDED"]]);
    const silent = [planRow(ANI, "Arsip tertata", "Jumlah")];
    expect(codes(silent, [person(ANI, { results: [decided] })])).toEqual([[]]);
  });

  it("lose what a dash clears", () => {
    const held = stored("Arsip tertata", { assignedBy: "Kepala Bagian" });
    const rows = [planRow(ANI, "Arsip tertata", "Jumlah", { penugasan_dari: "-", aspek: "-" })];
    const { rows: checked } = check(rows, [person(ANI, { results: [held] })]);
    expect(checked[0]?.changes).toEqual([
      { field: "assignedBy", before: "Kepala Bagian", after: "" },
      { field: "aspect", before: "Kuantitas", after: "" },
    ]);
  });
});

describe("limits and contradictions", () => {
  it("60 results of a kind, 30 indicators of a result", () => {
    const full = person(ANI, { results: Array.from({ length: 59 }, (_, i) => stored(`Hasil ${i}`)) });
    const rows = [planRow(ANI, "Baru satu", "A"), planRow(ANI, "Baru dua", "A"), planRow("", "", "B")];
    expect(codes(rows, [full])).toEqual([[], ["PLAN_TOO_MANY_RESULTS"], ["PLAN_TOO_MANY_RESULTS"]]);
    const many = Array.from({ length: 31 }, (_, i) => planRow(ANI, "Arsip", `Ukuran ${i}`));
    expect(codes(many, [person(ANI)]).at(-1)).toEqual(["PLAN_TOO_MANY_INDICATORS"]);
  });

  it("two rows of one result that say different things about it keep the result out", () => {
    const rows = [
      planRow(ANI, "Arsip tertata", "A", { penugasan_dari: "Kepala" }),
      planRow("", "", "B", { penugasan_dari: "Sekretaris" }),
    ];
    expect(codes(rows, [person(ANI)])).toEqual([["PLAN_RESULT_REFUSED"], ["PLAN_RESULT_DIFFERS"]]);
  });
});

describe("what is written", () => {
  const ids = Array.from({ length: 50 }, (_, i) => `new ${i}`);
  const written = (rows: Row[], people: StoredPerson[]) => {
    const drafts = check(rows, people).rows.flatMap(({ draft }) => draft ?? []);
    return compose(drafts, people, new Map([[`employee ${BUDI}`, "started"]]), ids);
  };

  it("comes behind what is there, in the plan that was begun where there was none", () => {
    const people = [
      person(ANI, { results: [stored("Arsip tertata", { sortOrder: 4 })] }),
      person(BUDI, { verdict: "NEW_PLAN", skpId: null }),
    ];
    const rows = [
      planRow(ANI, "Surat terkirim", "A"),
      planRow(ANI, "arsip tertata", "Ukuran baru"),
      planRow(BUDI, "Surat terkirim", ""),
    ];
    const writes = written(rows, people);
    expect(writes.newResults).toMatchObject([
      { skpId: `plan ${ANI}`, sortOrder: 5 },
      { skpId: "started", sortOrder: 0 },
    ]);
    expect(writes.changedResults).toMatchObject([{ id: "result Arsip tertata", sortOrder: 4 }]);
    expect(writes.newIndicators.map(({ sortOrder }) => sortOrder)).toEqual([0, 1]);
    expect(writes.plans).toEqual([`plan ${ANI}`, "started"]);
  });

  it("is nothing for what is there already, whatever the order of rows and the case of letters", () => {
    const words = fc.constantFrom("Arsip tertata", "Surat terkirim", "Data tercatat");
    fc.assert(
      fc.property(fc.uniqueArray(words), fc.boolean(), (statements, shout) => {
        const people = [person(ANI, { results: statements.map((one) => stored(one)) })];
        const rows = [...statements]
          .reverse()
          .map((one) =>
            planRow(ANI, shout ? one.toUpperCase() : one, "jumlah", { target: "10", satuan: "buah" }),
          );
        const writes = written(rows, people);
        expect([writes.plans, writes.newResults, writes.changedResults]).toEqual([[], [], []]);
        expect(check(rows, people).counts).toMatchObject({ same: statements.length, untouched: 0 });
      }),
    );
  });
});
