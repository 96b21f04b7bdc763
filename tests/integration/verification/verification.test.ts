import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { prisma } from "@/lib/db/client";
import { inTenant } from "@/lib/db/tenant";
import { type EvaluationPart, getEvaluationForms } from "@/lib/documents/evaluation-forms";
import { pdfPages } from "@/lib/documents/fixtures/pdf-text";
import { render } from "@/lib/documents/render";
import { decideEvaluation } from "@/lib/evaluation/commands/decide";
import { reopenEvaluation } from "@/lib/evaluation/commands/reopen";
import { acknowledgeEvaluation, objectToEvaluation } from "@/lib/evaluation/commands/respond";
import { decideObjection } from "@/lib/objection/commands/decide";
import { explainObjection } from "@/lib/objection/commands/explain";
import { MOST_LOOKUPS } from "@/lib/verification/limits";
import { lookUp, verify } from "@/lib/verification/queries";
import { sealForms } from "@/lib/verification/seal";
import { decided, unsigned } from "@/tests/support/evaluations";
import { done } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

async function printFor(name: Name, id: string, part: EvaluationPart = "BOTH") {
  const actor = await world.actor(name);
  const found = await readModels(actor, (tx) => getEvaluationForms(tx, actor, id, part, new Date()));
  if (found === null) throw new Error("nothing to print");
  return sealForms(found);
}

/** Codes as a scanner reads them, by form in the order of printing. */
async function codesFor(name: Name, id: string, part: EvaluationPart = "BOTH"): Promise<string[]> {
  const forms = await printFor(name, id, part);
  return forms.map(({ seal }) => seal?.address.split("/").at(-1) ?? "");
}

describe("a print", () => {
  it("carries its own code on every page and leads to form, period, edition and date, nothing more", async () => {
    const id = await decided(world, "bidan");
    const [document = "", sheet = ""] = await codesFor("bidan", id);
    expect(await verify(sheet)).toEqual({
      current: true,
      form: "C.1.3",
      kind: "QUARTER",
      number: 1,
      year: 2026,
      edition: 1,
      signedOn: "10 Februari 2026",
    });
    expect(await verify(document)).toMatchObject({ current: true, form: "D.1.1" });
    const pages = await pdfPages(await render("uji", await printFor("bidan", id, "SHEET")));
    for (const page of pages) expect(page).toContain(sheet);
  });

  it("carries the same code whoever prints it, and however often", async () => {
    const id = await decided(world, "bidan");
    const [first, again, superior] = await Promise.all([
      codesFor("bidan", id),
      codesFor("bidan", id),
      codesFor("kadin", id),
    ]);
    expect(again).toEqual(first);
    expect(superior).toEqual(first);
  });

  it("stays the latest when the employee signs it", async () => {
    const id = await decided(world, "bidan");
    const before = await codesFor("kapus", id);
    const context = { actor: await world.actor("bidan"), now: NOW };
    done(await execute(acknowledgeEvaluation, context, { evaluationId: id, version: 6 }));
    expect(await codesFor("kapus", id)).toEqual(before);
    for (const code of before) expect(await verify(code)).toMatchObject({ current: true });
  });

  it("is overtaken by an objection and by its decision, and says so", async () => {
    const id = await decided(world, "bidan");
    const [first = "", sheet = ""] = await codesFor("kapus", id);
    const by = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
    const reason = "Bukti dukung hasil kerja kedua belum dipertimbangkan.";
    done(await execute(objectToEvaluation, await by("bidan"), { evaluationId: id, version: 6, reason }));
    expect(await verify(first)).toMatchObject({ current: false, form: "D.1.1" });
    expect(await verify(sheet)).toMatchObject({ current: true });
    const statement = "Bukti itu milik triwulan berikutnya.";
    done(await execute(explainObjection, await by("kapus"), { evaluationId: id, statement }));
    const [open = ""] = await codesFor("kapus", id, "DOCUMENT");
    expect(await verify(open)).toMatchObject({ current: true, form: "D.1.3", signedOn: null });
    const decision = {
      evaluationId: id,
      version: 1,
      decision: "CHANGED",
      decisionReason: "Bukti memang milik triwulan ini.",
      resultRating: "ABOVE",
      behaviourRating: "ABOVE",
      recommendation: "Pertahankan.",
    };
    done(await execute(decideObjection, await by("kadin"), decision));
    expect(await verify(open)).toMatchObject({ current: false });
    expect(await verify(sheet)).toMatchObject({ current: false });
    const [final = ""] = await codesFor("bidan", id, "DOCUMENT");
    expect(await verify(final)).toMatchObject({ current: true, signedOn: "10 Februari 2026" });
  });

  it("of an edition that was reopened is overtaken at once, and again decided there is another code", async () => {
    const id = await decided(world, "bidan");
    const before = await codesFor("kapus", id);
    const by = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
    const reason = "Rating hasil kerja kedua salah ketik.";
    done(await execute(reopenEvaluation, await by("kadin"), { evaluationId: id, version: 6, reason }));
    for (const code of before) expect(await verify(code)).toMatchObject({ current: false, edition: 1 });
    done(await execute(decideEvaluation, await by("kapus"), { evaluationId: id, version: 7 }));
    const [sheet = ""] = await codesFor("kapus", id, "SHEET");
    expect(before).not.toContain(sheet);
    expect(await verify(sheet)).toMatchObject({ current: true, edition: 2 });
    for (const code of before) expect(await verify(code)).toMatchObject({ current: false });
  });

  it("held back is not made for the rated person, to the second", async () => {
    const id = await decided(world, "bidan");
    const releasedAt = new Date(NOW.getTime() + 3_600_000);
    await world.inside("A", (tx) => tx.evaluation.updateMany({ where: { id }, data: { releasedAt } }));
    const forms = async (name: Name, now: Date) => {
      const actor = await world.actor(name);
      return readModels(actor, (tx) => getEvaluationForms(tx, actor, id, "BOTH", now));
    };
    expect(await forms("bidan", new Date(releasedAt.getTime() - 1))).toBeNull();
    expect((await forms("bidan", releasedAt))?.forms).toHaveLength(2);
    expect((await forms("kapus", NOW))?.forms).toHaveLength(2);
  });

  it("has no document before the signature", async () => {
    const id = await unsigned(world, "bidan");
    expect(await codesFor("kapus", id)).toHaveLength(1);
  });
});

describe("a code", () => {
  it("that no print carries is unknown, with any text", async () => {
    for (const text of ["", "0000-0000-0000-0000-0000", "<script>", "%00", "x".repeat(5000)]) {
      expect(await verify(text)).toBeNull();
    }
  });

  it("is read as people type it", async () => {
    const id = await decided(world, "bidan");
    const [code = ""] = await codesFor("bidan", id);
    expect(await verify(` ${code.toLowerCase().replaceAll("-", " ")} `)).toMatchObject({ current: true });
  });

  it("cannot be listed: other agencies see no rows, and nothing is written without an agency", async () => {
    const id = await decided(world, "bidan");
    await codesFor("bidan", id);
    expect(await inTenant(world.agency.B, (tx) => tx.documentSeal.count())).toBe(0);
    expect(await prisma.documentSeal.count()).toBe(0);
    expect(await inTenant(world.agency.A, (tx) => tx.documentSeal.count())).toBe(2);
  });

  it("is looked up a limited number of times from one address", async () => {
    for (let time = 0; time < MOST_LOOKUPS; time += 1) {
      expect(await lookUp("0000", "203.0.113.7")).toBeNull();
    }
    expect(await lookUp("0000", "203.0.113.7")).toBe("TOO_MANY");
    expect(await lookUp("0000", "203.0.113.8")).toBeNull();
  });
});
