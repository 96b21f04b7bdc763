import { beforeEach, describe, expect, it } from "vitest";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { execute } from "@/lib/core/command";
import { checkHolidays, saveHolidays } from "@/lib/holidays/commands";
import { getHolidayPage } from "@/lib/holidays/queries";
import { daysOffFrom } from "@/lib/periods/holidays";
import { done } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const TABLE =
  "Tanggal;Nama;Jenis\n01/01/2027;Tahun Baru;\n10/03/2027;Idulfitri;\n11/03/2027;Idulfitri;cuti bersama";

const by = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const pageOf = async (name: Name, year = 2027) => {
  const actor = await world.actor(name);
  return world.inside("A", (tx) => getHolidayPage(tx, actor, year));
};
const check = async (input: object, name: Name = "hr") =>
  execute(checkHolidays, await by(name), { year: 2027, ...input });
const save = async (input: object, name: Name = "hr") =>
  execute(saveHolidays, await by(name), { year: 2027, ...input });

async function checked(table = TABLE) {
  done(await check({ table }));
  const { preview, table: kept } = await pageOf("hr");
  if (preview === null) throw new Error("no preview");
  return { ...preview, table: kept };
}

describe("a list of days off", () => {
  it("changes nothing until it is saved, and then every limit", async () => {
    const { rows, problems, seen, table } = await checked();
    expect(problems).toEqual([]);
    expect(rows.map(({ change }) => change)).toEqual(["NEW", "NEW", "NEW"]);
    expect((await pageOf("hr")).stored).toEqual([]);
    expect(done(await save({ table, seen }))).toMatchObject({ added: 3, changed: 0, removed: 0 });
    expect(await pageOf("hr")).toMatchObject({ table: "", preview: null, stored: { length: 3 } });
    const days = await world.inside("A", (tx) => daysOffFrom(tx, world.agency.A, new Date("2027-03-01")));
    expect([...days]).toEqual(["2027-03-10", "2027-03-11"]);
  });

  it("replaces the year and leaves the other years alone", async () => {
    const first = await checked();
    done(await save(first));
    done(
      await execute(saveHolidays, await by("hr"), {
        year: 2028,
        table: "1/1/2028;Tahun Baru",
        seen: first.seen,
      }),
    );
    const next = await checked("1/1/2027;Tahun Baru Masehi\n10/03/2027;Idulfitri");
    expect(done(await save(next))).toMatchObject({ added: 0, changed: 1, removed: 1 });
    expect((await pageOf("hr")).stored.map(({ name }) => name)).toEqual(["Tahun Baru Masehi", "Idulfitri"]);
    expect((await pageOf("hr", 2028)).stored).toHaveLength(1);
  });

  it("is read from a spreadsheet file", async () => {
    const cells: SheetData = [
      [{ value: "Tanggal" }, { value: "Nama" }],
      [
        { value: new Date("2027-08-17T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
        { value: "Kemerdekaan" },
      ],
    ];
    const content = await writeXlsxFile(cells, {}).toBuffer();
    done(await check({ file: new File([new Uint8Array(content)], "libur.xlsx") }));
    const { preview } = await pageOf("hr");
    expect(preview).toMatchObject({ problems: [], rows: [{ date: "2027-08-17", name: "Kemerdekaan" }] });
  });

  it("with a fault is shown, and refused as a whole", async () => {
    const { problems, seen, table } = await checked(`${TABLE}\n31/02/2027;Bukan hari`);
    expect(problems).toHaveLength(1);
    expect(await save({ table, seen })).toMatchObject({ ok: false, fields: { table: problems[0] } });
    expect((await pageOf("hr")).stored).toEqual([]);
  });

  it("that somebody else overtook is refused, also at the same moment", async () => {
    const { table, seen } = await checked();
    const both = await Promise.all([save({ table, seen }), save({ table: "1/1/2027;Lain", seen })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "CONFLICT" });
  });

  it("wants a list or a file that can be read", async () => {
    expect(await check({})).toMatchObject({ ok: false, fields: { table: expect.any(String) } });
    const file = new File(["%PDF-1.7"], "libur.pdf");
    expect(await check({ file })).toMatchObject({ ok: false, fields: { file: expect.any(String) } });
  });

  it("is for the HR admin alone", async () => {
    for (const name of ["kadin", "bupati", "unitHr", "auditor"] as const) {
      expect(await check({ table: TABLE }, name)).toMatchObject({ ok: false, code: "FORBIDDEN" });
    }
  });
});
