import { inflateRawSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { savePaste } from "@/lib/library/commands/paste";
import { checkPlanImport } from "@/lib/library/commands/plan-import";
import { getContent } from "@/lib/skp/queries/content";
import { copiedTable, type MergedLine, mergedWorkbook } from "@/tests/support/merged-workbook";
import { nipOf, planJob, planUpload, refusals, savePlanJob } from "@/tests/support/plan-files";
import { done, draftPlan } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

/** Two people with merged NIP cells; the first one's first result has two merged rows, its unit of the target three. */
async function drawn(): Promise<MergedLine[]> {
  const satuan = "%";
  return [
    {
      nip: [await nipOf(world, "bidan"), 3],
      hasil_kerja: ["Ibu hamil terlayani sesuai standar", 2],
      penugasan_dari: ["Kepala Puskesmas", 2],
      indikator: "Cakupan K6",
      aspek: "Kuantitas",
      target: "80 – 90",
      satuan,
    },
    { indikator: "Waktu tunggu", aspek: "Waktu", target: "2", satuan: "jam" },
    { hasil_kerja: "Data tercatat", indikator: "Kelengkapan", aspek: "Kualitas", target: "95", satuan },
    {
      nip: [await nipOf(world, "dokter"), 2],
      hasil_kerja: ["Pasien tertangani", 2],
      indikator: "Angka kesembuhan",
      aspek: "Kualitas",
      target: "90",
      satuan,
    },
    { indikator: "Kepuasan pasien", aspek: "Kualitas", target: "85", satuan },
  ];
}

async function resultsOf(name: Name) {
  const { results } = await world.inside("A", async (tx) => {
    const plan = await tx.skp.findFirstOrThrow({ where: { employeeId: world.person(name).employeeId } });
    return getContent(tx, world.agency.A, plan.id);
  });
  return results.map(({ statement, assignedBy, indicators }) => ({
    statement,
    assignedBy,
    indicators: indicators.map((row) => [row.statement, row.target, row.unit]),
  }));
}

const MIDWIFE = [
  {
    statement: "Ibu hamil terlayani sesuai standar",
    indicators: [
      ["Cakupan K6", "80 – 90", "%"],
      ["Waktu tunggu", "2", "jam"],
    ],
  },
  { statement: "Data tercatat", indicators: [["Kelengkapan", "95", "%"]] },
];

describe("a workbook with merged cells", () => {
  const upload = async (bytes: Buffer) => {
    const file = new File([Uint8Array.from(bytes)], "skp.xlsx");
    const context = { actor: await world.actor("hr"), now: NOW };
    const { importId } = done(await execute(checkPlanImport, context, planUpload(world, [], { file })));
    return planJob(world, importId);
  };

  test("is really merged, and each merged cell holds for all of its rows", async () => {
    const bytes = await mergedWorkbook(await drawn());
    expect(sheetOf(bytes).match(/<mergeCell /g)).toHaveLength(5);
    const job = await upload(bytes);
    expect(job).toMatchObject({ total: 5, toCreate: 5, bad: 0 });
    expect(await savePlanJob(world, job)).toMatchObject({ state: "DONE", done: 5, problem: null });
    expect(await resultsOf("bidan")).toMatchObject([
      { ...MIDWIFE[0], assignedBy: "Kepala Puskesmas" },
      { ...MIDWIFE[1] },
    ]);
    expect(await resultsOf("dokter")).toMatchObject([
      {
        statement: "Pasien tertangani",
        indicators: [
          ["Angka kesembuhan", "90", "%"],
          ["Kepuasan pasien", "85", "%"],
        ],
      },
    ]);
  });

  test("merged over the wrong rows is told at the row: another person's first row has no result above it", async () => {
    const [first, second] = await drawn();
    const [bidan, dokter] = [await nipOf(world, "bidan"), await nipOf(world, "dokter")];
    const wrong = { nip: dokter, indikator: "Tanpa hasil", target: "1", satuan: "kali" };
    const lines: MergedLine[] = [{ ...first, nip: [bidan, 2] }, { ...second }, wrong];
    const job = await upload(await mergedWorkbook(lines));
    expect(job.bad).toBe(1);
    expect(await refusals(world, job)).toEqual([[4, "hasil_kerja", "PLAN_STATEMENT_EMPTY"]]);
  });
});

test("the same table copied from the spreadsheet and pasted gives the same results", async () => {
  const skpId = await draftPlan(world, "bidan", []);
  const columns = ["hasil_kerja", "indikator", "aspek", "target", "satuan"];
  const table = copiedTable((await drawn()).slice(0, 3), columns);
  done(await execute(savePaste, { actor: await world.actor("bidan"), now: NOW }, { skpId, table }));
  expect(await resultsOf("bidan")).toMatchObject(MIDWIFE);
});

/** The text of the first sheet inside an XLSX file. */
function sheetOf(bytes: Buffer): string {
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const at = bytes.indexOf(
    Buffer.concat([Buffer.from("PK\x01\x02", "latin1")]),
    bytes.lastIndexOf(name) - 46,
  );
  const packed = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const data = bytes.subarray(start, start + packed);
  return (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString("utf8");
}
