import { describe, expect, it } from "vitest";
import { CLINIC_TEAM_MATRIX } from "./fixtures/clinic-team";
import { expectInOrder, pagesOf } from "./fixtures/expect-in-order";
import { type MatrixDocument, matrixForm } from "./matrix-form";

const { owner, columns, rows } = CLINIC_TEAM_MATRIX;
const head = [
  "PEGAWAI JABATAN OUTCOME ANTARA/ OUTPUT/ LAYANAN",
  owner.name,
  owner.position.toUpperCase(),
  ...columns.map(({ statement }) => statement.toUpperCase()),
];

/** One row as it is printed: name, post, then cell by cell. */
const printed = ({ person, cells }: MatrixDocument["rows"][number]): string[] => [
  person.name,
  person.position.toUpperCase(),
  ...columns.flatMap(({ id }) => {
    const roles = cells[id] ?? [];
    return roles === "NONE" ? ["TIDAK ADA PERAN"] : roles.map((role) => `• ${role}`);
  }),
];

describe("A.1.5, matrix of roles and results", () => {
  it("prints the whole second level of the worked example (p.180-182), field by field and nothing else", async () => {
    const pages = await pagesOf(matrixForm(CLINIC_TEAM_MATRIX));
    expectInOrder(pages.join(""), [
      "FORMAT A.1.5",
      "MATRIKS PEMBAGIAN PERAN DAN HASIL",
      "PENANGGUNG JAWAB UKP KEFARMASIAN DAN LABORATORIUM",
      ...head,
      ...rows.flatMap(printed),
    ]);
    const flat = (texts: string[]) => texts.join("").replace(/\s/g, "");
    const title = flat(["FORMAT A.1.5", "MATRIKS PEMBAGIAN PERAN DAN HASIL", owner.position.toUpperCase()]);
    const footer = new RegExp(`MatriksPembagianPerandanHasil-${flat([owner.name])}Halaman\\d`);
    const body = pages.map((page) => page.replace(footer, "").replace(flat(head), "")).join("");
    expect(body.replace(title, "")).toBe(flat(rows.flatMap(printed)));
  });

  it("repeats the leader and the columns on every page", async () => {
    const many = Array.from({ length: 12 }, () => rows).flat();
    const pages = await pagesOf(matrixForm({ ...CLINIC_TEAM_MATRIX, rows: many }));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expectInOrder(page, head);
  });

  it("tells 'no role' from a cell that was not decided", async () => {
    const person = { name: "Wening Sari", position: "Nutrisionis" };
    const cells = { "0": "NONE" as const };
    const [page = ""] = await pagesOf(matrixForm({ ...CLINIC_TEAM_MATRIX, rows: [{ person, cells }] }));
    expectInOrder(page, ["Wening Sari", "NUTRISIONIS", "TIDAK ADA PERAN"]);
    expect(page.match(/TIDAKADAPERAN/g)).toHaveLength(1);
  });

  it("puts many columns into tables of at most six, each with every person", async () => {
    const wide = Array.from({ length: 13 }, (_, index) => ({
      id: `c${index}`,
      statement: `Kolom ke-${index}`,
    }));
    const [page = ""] = await pagesOf(
      matrixForm({ ...CLINIC_TEAM_MATRIX, columns: wide, rows: rows.slice(0, 1) }),
    );
    expect(page.match(/OUTCOMEANTARA/g)).toHaveLength(3);
    expect(page.match(/KinantiLarasati/g)).toHaveLength(3);
    expectInOrder(page, [...wide.map(({ statement }) => statement.toUpperCase())]);
  });

  it("prints a frame to fill in while there are neither columns nor people", async () => {
    const [page = ""] = await pagesOf(
      matrixForm({ ...CLINIC_TEAM_MATRIX, columns: [], rows: [], isDraft: true }),
    );
    expectInOrder(page, ["OUTCOME ANTARA/ OUTPUT/ LAYANAN", owner.name, "-", "DRAF"]);
  });
});
