import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { saveDraft } from "@/lib/core/drafts";
import { agreeSkp } from "@/lib/skp/commands/agree";
import { saveExpectations } from "@/lib/skp/commands/behaviour";
import { changeApproach } from "@/lib/skp/commands/draft";
import { moveResult, setPriority } from "@/lib/skp/commands/order";
import { deleteResult, saveResult } from "@/lib/skp/commands/results";
import { saveTerms } from "@/lib/skp/commands/terms";
import { planDraft } from "@/lib/skp/drafts";
import { getContent } from "@/lib/skp/queries/content";
import { agreedPlan, done, draftPlan, submittedPlan, typedResult, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const content = (skpId: string) => world.inside("A", (tx) => getContent(tx, world.agency.A, skpId));
const statements = async (skpId: string) => (await content(skpId)).results.map((row) => row.statement);

async function firstResult(skpId: string) {
  const [result] = (await content(skpId)).results;
  if (result === undefined) throw new Error("plan without result");
  return result;
}

describe("a result", () => {
  it("keeps the rows that were filled, in their order, and drops the spare ones", async () => {
    const skpId = await draftPlan(world, "bidan");
    const { id, version, indicators } = await firstResult(skpId);
    const [row] = indicators;
    const change = {
      ...typedResult("Ibu hamil terlayani"),
      skpId,
      resultId: id,
      version,
      indicators: [
        { statement: "Baru di depan", aspect: "TIME", target: "2-3 hari" },
        { id: row?.id, statement: "Yang lama", aspect: "QUANTITY", target: "90" },
        { statement: "  " },
      ],
    };
    done(await execute(saveResult, await as("bidan"), change));
    const saved = await firstResult(skpId);
    expect(saved).toMatchObject({ statement: "Ibu hamil terlayani", version: version + 1 });
    expect(saved.indicators.map((one) => [one.statement, one.id === row?.id])).toEqual([
      ["Baru di depan", false],
      ["Yang lama", true],
    ]);
  });

  it("says at the field what to do", async () => {
    const skpId = await draftPlan(world, "bidan", []);
    const input = {
      skpId,
      kind: "MAIN",
      statement: "",
      indicators: [{ statement: "", target: "90" }],
    };
    expect(await execute(saveResult, await as("bidan"), input)).toMatchObject({
      code: "VALIDATION",
      fields: {
        statement: "Tulis hasil kerja yang akan dicapai.",
        "indicators.0.statement": "Tulis indikator untuk target ini, atau kosongkan targetnya.",
      },
    });
  });

  it("is only the employee's to write, and not while it is submitted", async () => {
    const skpId = await submittedPlan(world, "bidan");
    const input = { skpId, ...typedResult("X") };
    expect(await execute(saveResult, await as("bidan"), input)).toMatchObject({ code: "WRONG_STATE" });
    expect(await execute(saveResult, await as("kapus"), input)).toMatchObject({ code: "FORBIDDEN" });
  });

  it("moves within its group and can be removed", async () => {
    const skpId = await draftPlan(world, "bidan", ["Satu", "Dua", "Tiga"]);
    const third = (await content(skpId)).results[2];
    const move = { skpId, resultId: third?.id, direction: "UP" };
    done(await execute(moveResult, await as("bidan"), move));
    expect(await statements(skpId)).toEqual(["Satu", "Tiga", "Dua"]);
    done(await execute(moveResult, await as("bidan"), move));
    done(await execute(moveResult, await as("bidan"), move));
    expect(await statements(skpId)).toEqual(["Tiga", "Satu", "Dua"]);
    const gone = { skpId, resultId: third?.id, version: third?.version };
    done(await execute(deleteResult, await as("bidan"), gone));
    expect(await statements(skpId)).toEqual(["Satu", "Dua"]);
  });

  it("is made main or additional by the appraiser, also while submitted; without a main one nothing is agreed", async () => {
    const skpId = await submittedPlan(world, "bidan");
    const { id, version } = await firstResult(skpId);
    const lower = { skpId, resultId: id, version, kind: "ADDITIONAL" };
    expect(await execute(setPriority, await as("bidan"), lower)).toMatchObject({ code: "FORBIDDEN" });
    done(await execute(setPriority, await as("kapus"), lower));
    expect(await firstResult(skpId)).toMatchObject({ kind: "ADDITIONAL", version: version + 1 });
    expect(await execute(setPriority, await as("kapus"), lower)).toMatchObject({ code: "SKP_CHANGED" });
    const decision = { skpId, version: await versionOf(world, "A", skpId) };
    expect(await execute(agreeSkp, await as("kapus"), decision)).toMatchObject({ code: "SKP_INCOMPLETE" });
  });

  it("cannot be removed once it has progress", async () => {
    const skpId = await draftPlan(world, "bidan");
    const { id, version, indicators } = await firstResult(skpId);
    await world.inside("A", (tx) =>
      tx.progressEntry.create({
        data: {
          agencyId: world.agency.A,
          skpId,
          indicatorId: indicators[0]?.id ?? "",
          subperiodId: world.period.A.q1,
          realisation: "40 %",
        },
      }),
    );
    expect(await execute(deleteResult, await as("bidan"), { skpId, resultId: id, version })).toMatchObject({
      code: "RESULT_IN_USE",
    });
    const emptied = { ...typedResult("Kosong"), skpId, resultId: id, version, indicators: [] };
    expect(await execute(saveResult, await as("bidan"), emptied)).toMatchObject({ code: "INDICATOR_IN_USE" });
  });

  it("forgets its autosaved draft when it is stored", async () => {
    const skpId = await draftPlan(world, "bidan");
    const actor = await world.actor("bidan");
    await saveDraft(actor, {
      form: planDraft(actor.accountId, skpId, "MAIN"),
      values: { statement: "Setengah jadi" },
    });
    done(await execute(saveResult, await as("bidan"), { skpId, ...typedResult("Jadi") }));
    expect(await world.inside("A", (tx) => tx.draft.count())).toBe(0);
  });
});

describe("serving the superior's result", () => {
  it("links to a plan of the superior, agreed or not, and to nobody else's", async () => {
    const above = await draftPlan(world, "kapus", ["Layanan ibu dan anak meningkat"]);
    const target = await firstResult(above);
    const skpId = await draftPlan(world, "bidan", []);
    const link = { skpId, ...typedResult("Ibu hamil terlayani"), servesText: "", servesId: target.id };
    done(await execute(saveResult, await as("bidan"), link));
    expect(await firstResult(skpId)).toMatchObject({ servesStatement: "Layanan ibu dan anak meningkat" });
    const stranger = await draftPlan(world, "perawat");
    const wrong = { ...link, servesId: (await firstResult(stranger)).id };
    expect(await execute(saveResult, await as("bidan"), wrong)).toMatchObject({
      fields: { servesId: "Pilih hasil kerja dari SKP atasan pada tahun yang sama." },
    });
  });

  it("keeps the wording when the superior removes the result", async () => {
    const above = await draftPlan(world, "kapus", ["Layanan meningkat"]);
    const target = await firstResult(above);
    const skpId = await draftPlan(world, "bidan", []);
    const link = { skpId, ...typedResult("Ibu terlayani"), servesText: "", servesId: target.id };
    done(await execute(saveResult, await as("bidan"), link));
    const gone = { skpId: above, resultId: target.id, version: target.version };
    done(await execute(deleteResult, await as("kapus"), gone));
    expect(await firstResult(skpId)).toMatchObject({ servesId: null, servesText: "Layanan meningkat" });
  });
});

describe("two people at once", () => {
  it("gives the second writer of a row both texts, and takes a second try", async () => {
    const skpId = await draftPlan(world, "bidan");
    const { id, version } = await firstResult(skpId);
    const mine = { ...typedResult("Tulisan kedua"), skpId, resultId: id, version };
    const results = await Promise.all([
      execute(saveResult, await as("bidan"), { ...mine, statement: "Tulisan pertama" }),
      execute(saveResult, await as("bidan"), mine),
    ]);
    const refused = results.find((result) => !result.ok);
    expect(refused).toMatchObject({
      code: "CONFLICT",
      current: { version: String(version + 1), statement: await statementOf(skpId) },
    });
    done(await execute(saveResult, await as("bidan"), { ...mine, version: version + 1 }));
    expect(await statements(skpId)).toEqual(["Tulisan kedua"]);
  });

  it("lets different rows be written side by side", async () => {
    const skpId = await draftPlan(world, "bidan", ["Satu", "Dua"]);
    const { results } = await content(skpId);
    const context = await as("bidan");
    const saved = await Promise.all(
      results.map(({ id, version, statement }) =>
        execute(saveResult, context, { ...typedResult(`${statement}!`), skpId, resultId: id, version }),
      ),
    );
    saved.map(done);
    expect(await statements(skpId)).toEqual(["Satu!", "Dua!"]);
  });

  it("never loses an expectation written by the other side", async () => {
    const skpId = await draftPlan(world, "bidan");
    const input = { skpId, value: "LOYAL", before: "" };
    const results = await Promise.all([
      execute(saveExpectations, await as("kapus"), { ...input, lines: "Dari atasan" }),
      execute(saveExpectations, await as("bidan"), { ...input, lines: "Dari pegawai" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const [kept] = (await content(skpId)).expectations;
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      code: "CONFLICT",
      current: { lines: kept?.text, before: kept?.text },
    });
  });

  async function statementOf(skpId: string) {
    return (await firstResult(skpId)).statement;
  }
});

describe("attachment and approach", () => {
  it("keeps one line per item, in order; both sides may write until agreement", async () => {
    const skpId = await draftPlan(world, "bidan");
    const lines = "Kendaraan operasional\r\n\r\n  Pelatihan aplikasi  ";
    done(await execute(saveTerms, await as("kapus"), { skpId, kind: "RESOURCE", lines, before: "" }));
    expect((await content(skpId)).terms.map(({ text }) => text)).toEqual([
      "Kendaraan operasional",
      "Pelatihan aplikasi",
    ]);
    const agreed = await agreedPlan(world, "dokter", "kapus");
    const late = { skpId: agreed, kind: "RESOURCE", lines: "X", before: "" };
    expect(await execute(saveTerms, await as("kapus"), late)).toMatchObject({ code: "WRONG_STATE" });
  });

  it("folds targets into the sentence when the leader chooses the qualitative approach", async () => {
    const skpId = await submittedPlan(world, "bidan");
    const version = await versionOf(world, "A", skpId);
    const input = { skpId, version, approach: "QUALITATIVE" };
    done(await execute(changeApproach, await as("kapus"), input));
    expect((await firstResult(skpId)).indicators).toEqual([
      expect.objectContaining({
        statement: "Jumlah pasien terlayani (target: 80–90 %)",
        target: null,
        unit: null,
      }),
    ]);
  });
});
