import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { copyLastYear } from "@/lib/library/commands/copy";
import {
  archiveLibraryResult,
  keepResult,
  saveLibraryResult,
  useLibraryResult,
} from "@/lib/library/commands/library";
import { checkPaste, savePaste } from "@/lib/library/commands/paste";
import { pasteDraft } from "@/lib/library/drafts";
import { listLibrary } from "@/lib/library/queries/shelf";
import { changeApproach } from "@/lib/skp/commands/draft";
import { getContent } from "@/lib/skp/queries/content";
import { agreedPlan, done, draftPlan, submittedPlan, versionOf } from "@/tests/support/plans";
import { lastYear, libraryEntry, TABLE, typedEntry } from "@/tests/support/samples/library";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const content = (skpId: string) => world.inside("A", (tx) => getContent(tx, world.agency.A, skpId));
const statements = async (skpId: string) => (await content(skpId)).results.map(({ statement }) => statement);

describe("a pasted table", () => {
  it("waits for its preview, then goes in as a whole, in the order of the rows", async () => {
    const skpId = await draftPlan(world, "bidan");
    done(await execute(checkPaste, await as("bidan"), { skpId, table: TABLE }));
    expect(await statements(skpId)).toEqual(["Pasien terlayani"]);
    const before = await versionOf(world, "A", skpId);
    done(await execute(savePaste, await as("bidan"), { skpId, table: TABLE }));
    const { results } = await content(skpId);
    expect(results[1]).toMatchObject({
      statement: "Arsip tertata",
      indicators: [
        { statement: "Persentase arsip tertata", aspect: "QUANTITY", target: "80", unit: "%" },
        { statement: "Waktu penataan", aspect: "TIME", target: "2", unit: "hari" },
      ],
    });
    expect(await versionOf(world, "A", skpId)).toBeGreaterThan(before);
    const form = pasteDraft((await world.actor("bidan")).accountId, skpId);
    expect(await world.inside("A", (tx) => tx.draft.count({ where: { form } }))).toBe(0);
  });

  it("the same table a second time adds nothing; two at once have one effect", async () => {
    const skpId = await draftPlan(world, "bidan");
    const results = await Promise.all([
      execute(savePaste, await as("bidan"), { skpId, table: TABLE }),
      execute(savePaste, await as("bidan"), { skpId, table: TABLE }),
    ]);
    expect(results.map((result) => (result.ok ? "DONE" : result.code)).sort()).toEqual([
      "DONE",
      "PASTE_NOTHING",
    ]);
    expect(await statements(skpId)).toEqual(["Pasien terlayani", "Arsip tertata"]);
  });

  it("with one bad row nothing goes in, and the row is named", async () => {
    const skpId = await draftPlan(world, "bidan");
    const table = `${TABLE}\nSurat terkirim\tWaktu\tMutu\t1\thari`;
    expect(await execute(savePaste, await as("bidan"), { skpId, table })).toMatchObject({
      code: "PASTE_PROBLEMS",
      fields: { table: expect.stringContaining("Baris 3, kolom Aspek atau perspektif") },
    });
    expect(await statements(skpId)).toEqual(["Pasien terlayani"]);
  });

  it("a qualitative plan holds the target in the sentence; 60 rows go in", async () => {
    const skpId = await draftPlan(world, "bidan", []);
    const version = await versionOf(world, "A", skpId);
    done(await execute(changeApproach, await as("kapus"), { skpId, version, approach: "QUALITATIVE" }));
    const table = Array.from({ length: 60 }, (_, i) => `Hasil ${i}\tUkuran\t\t${i}\tbuah`).join("\n");
    done(await execute(savePaste, await as("bidan"), { skpId, table }));
    const { results } = await content(skpId);
    expect(results).toHaveLength(60);
    expect(results[7]?.indicators).toMatchObject([{ statement: "Ukuran (target: 7 buah)", target: null }]);
  });

  it("is refused once the plan is handed in, and outside planning", async () => {
    const skpId = await submittedPlan(world, "bidan");
    expect(await execute(savePaste, await as("bidan"), { skpId, table: TABLE })).toMatchObject({
      code: "WRONG_STATE",
    });
    const late = await as("bidan", new Date("2027-06-01T00:00:00Z"));
    expect(await execute(savePaste, late, { skpId, table: TABLE })).toMatchObject({ code: "PHASE_CLOSED" });
  });
});

describe("copy from last year", () => {
  it("copies what was chosen, with expectations and attachment if wished, and not twice", async () => {
    const sourceId = await lastYear(world, "bidan", ["Pasien terlayani", "Ibu terlayani", "Data tercatat"]);
    const skpId = await draftPlan(world, "bidan");
    const [, ibu] = (await content(sourceId)).results;
    const input = { skpId, sourceId, resultIds: ibu?.id, expectations: "ya", terms: "ya" };
    expect(await execute(copyLastYear, await as("bidan"), input)).toMatchObject({
      data: { results: 1, expectations: 1, terms: 1 },
    });
    const now = await content(skpId);
    expect(now.results.map(({ statement }) => statement)).toEqual(["Pasien terlayani", "Ibu terlayani"]);
    expect(now.results[1]?.indicators).toMatchObject([{ statement: "Persentase", target: "75", unit: "%" }]);
    expect([now.expectations[0]?.text, now.terms[0]?.text]).toEqual(["Menjaga nama baik", "Kendaraan"]);
    expect(await execute(copyLastYear, await as("bidan"), input)).toMatchObject({ code: "COPY_NOTHING" });
    expect((await content(sourceId)).results).toHaveLength(3);
  });

  it("takes only the person's own agreed plan of an earlier year", async () => {
    const skpId = await draftPlan(world, "bidan");
    const sourceId = await lastYear(world, "dokter");
    const input = { skpId, sourceId, expectations: "ya" };
    expect(await execute(copyLastYear, await as("bidan"), input)).toMatchObject({ code: "NOT_FOUND" });
    expect(await execute(copyLastYear, await as("bidan"), { skpId, sourceId })).toMatchObject({
      code: "VALIDATION",
      fields: { resultIds: "Pilih paling sedikit satu yang disalin." },
    });
  });
});

describe("the library", () => {
  const list = async (more: object = {}) => {
    const filter = { word: "", positionName: "", unitId: null, page: 1, ...more };
    return read(await world.actor("perawat"), (tx) => listLibrary(tx, world.agency.A, filter));
  };

  it("is kept by those who lead the unit, and found by word, position and unit", async () => {
    await libraryEntry(world);
    await libraryEntry(world, "hr", {
      unitId: "",
      positionName: "",
      statement: "Laporan harta disampaikan tepat waktu",
    });
    expect(
      await execute(saveLibraryResult, await as("kapus"), typedEntry(world, { unitId: "" })),
    ).toMatchObject({
      code: "FORBIDDEN",
    });
    expect((await list()).map(({ statement }) => statement)).toHaveLength(2);
    expect(await list({ word: "HARTA" })).toMatchObject([{ unitName: null, positionName: null }]);
    expect(await list({ positionName: "bidan" })).toHaveLength(2);
    expect(await list({ positionName: "dokter" })).toHaveLength(1);
    expect(await list({ unitId: world.unit("A", "puskesmas2") })).toHaveLength(1);
    expect(await list({ unitId: world.unit("A", "puskesmas") })).toMatchObject([
      { indicators: [{ statement: "Persentase ibu hamil diperiksa", target: "80–90" }] },
      {},
    ]);
  });

  it("changes are guarded by version; what is archived is no longer offered", async () => {
    const libraryId = await libraryEntry(world);
    const change = { ...typedEntry(world, { statement: "Ibu bersalin tertangani" }), libraryId };
    done(await execute(saveLibraryResult, await as("kapus"), { ...change, version: 0 }));
    expect(await execute(saveLibraryResult, await as("kapus"), { ...change, version: 0 })).toMatchObject({
      code: "LIBRARY_CHANGED",
    });
    done(await execute(archiveLibraryResult, await as("kapus"), { libraryId, version: 1 }));
    expect(await list()).toEqual([]);
    const skpId = await draftPlan(world, "bidan");
    expect(await execute(useLibraryResult, await as("bidan"), { skpId, libraryId })).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("goes into a draft once", async () => {
    const [skpId, libraryId] = [await draftPlan(world, "bidan"), await libraryEntry(world)];
    done(await execute(useLibraryResult, await as("bidan"), { skpId, libraryId }));
    expect(await statements(skpId)).toEqual([
      "Pasien terlayani",
      "Ibu hamil mendapat pemeriksaan sesuai standar",
    ]);
    expect(await execute(useLibraryResult, await as("bidan"), { skpId, libraryId })).toMatchObject({
      code: "COPY_NOTHING",
    });
  });

  it("takes in a result of an agreed plan, for its position and unit, once", async () => {
    const draft = await draftPlan(world, "dokter");
    const skpId = await agreedPlan(world, "bidan", "kapus");
    const resultOf = async (id: string) => (await content(id)).results[0]?.id;
    const keep = async (id: string) =>
      execute(keepResult, await as("kapus"), { skpId: id, resultId: await resultOf(id) });
    const first = done(await keep(skpId));
    expect(done(await keep(skpId))).toEqual(first);
    expect(await list()).toMatchObject([
      { positionName: "Jabatan bidan", unitName: "Unit puskesmas", indicators: [{}] },
    ]);
    expect(await keep(draft)).toMatchObject({ code: "WRONG_STATE" });
  });
});
