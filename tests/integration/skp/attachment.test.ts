import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { getSkpDocument } from "@/lib/documents/queries-skp";
import { agreeSkp, reopenSkp, submitSkp } from "@/lib/skp/commands/agree";
import { saveExpectations } from "@/lib/skp/commands/behaviour";
import { deleteResult } from "@/lib/skp/commands/results";
import { markResource, saveTerm } from "@/lib/skp/commands/term-details";
import { saveTerms } from "@/lib/skp/commands/terms";
import { getSkpPage } from "@/lib/skp/queries/page";
import { done, draftPlan, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
let skpId: string;
beforeEach(async () => {
  world = await buildWorld();
  skpId = await draftPlan(world, "bidan", ["Ibu terlayani", "Posyandu terbina"]);
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const page = async (name: Name, row: string | null = null) => {
  const actor = await world.actor(name);
  const found = await world.inside("A", (tx) => getSkpPage(tx, actor, skpId, { now: NOW, row }));
  if (found === null) throw new Error("not seen");
  return found;
};
const write = async (kind: string, lines: string, before = "") =>
  done(await execute(saveTerms, await as("bidan"), { skpId, kind, lines, before }));
const termsOf = async (kind: string) =>
  (await page("bidan")).content.terms.filter((term) => term.kind === kind);
const agree = async () => {
  const input = async () => ({ skpId, version: await versionOf(world, "A", skpId) });
  done(await execute(submitSkp, await as("bidan"), await input()));
  done(await execute(agreeSkp, await as("kapus"), await input()));
};

describe("details of a line", () => {
  it("stay with the line when lines are sorted, added or reworded, and are printed with it", async () => {
    await write("ACCOUNTABILITY", "Progres layanan\nProgres data");
    const [first] = await termsOf("ACCOUNTABILITY");
    const [, result] = (await page("bidan")).content.results;
    const details = {
      workResultId: result?.id,
      schedule: "setiap dua minggu",
      evidence: "Register posyandu",
    };
    done(
      await execute(saveTerm, await as("kapus"), { skpId, termId: first?.id, before: "||||", ...details }),
    );
    await write("ACCOUNTABILITY", "Progres data\nProgres layanan posyandu", "Progres layanan\nProgres data");
    expect(await termsOf("ACCOUNTABILITY")).toMatchObject([
      { text: "Progres data", schedule: null },
      { text: "Progres layanan posyandu", id: first?.id, ...details },
    ]);
    const actor = await world.actor("bidan");
    const printed = await world.inside("A", (tx) => getSkpDocument(tx, actor, skpId));
    expect(printed?.document.accountability).toEqual([
      "Progres data",
      "Progres layanan posyandu (untuk hasil kerja “Posyandu terbina”; dilaporkan setiap dua minggu; dengan data/bukti: Register posyandu)",
    ]);
    const removal = { skpId, resultId: result?.id, version: 0 };
    done(await execute(deleteResult, await as("bidan"), removal));
    expect((await termsOf("ACCOUNTABILITY"))[1]).toMatchObject({
      workResultId: null,
      schedule: "setiap dua minggu",
    });
  });

  it("give the second writer both texts, and refuse a result or line of another plan", async () => {
    await write("RESOURCE", "Kendaraan");
    const [term] = await termsOf("RESOURCE");
    const input = { skpId, termId: term?.id, before: "||||" };
    done(await execute(saveTerm, await as("kapus"), { ...input, resource: "FACILITY" }));
    expect(await execute(saveTerm, await as("bidan"), { ...input, resource: "BUDGET" })).toMatchObject({
      code: "CONFLICT",
      current: { resource: "FACILITY", before: "FACILITY||||" },
    });
    const other = await draftPlan(world, "dokter");
    expect(await execute(saveTerm, await as("dokter"), { ...input, skpId: other })).toMatchObject({
      code: "TERM_GONE",
    });
    expect(await execute(saveTerm, await as("kadin"), input)).toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a resource that does not come (Ps 11(2))", () => {
  const mark = async (name: Name, fulfilment: string, note = "") => {
    const [term] = await termsOf("RESOURCE");
    return execute(markResource, await as(name), { skpId, termId: term?.id, fulfilment, note });
  };

  it("is agreed by the leader, marked during the year by either side, and opens the plan for adjustment", async () => {
    await write("RESOURCE", "Kendaraan");
    expect(await mark("bidan", "AGREED")).toMatchObject({ fields: { fulfilment: expect.any(String) } });
    expect(await mark("bidan", "CAME")).toMatchObject({ fields: { fulfilment: expect.any(String) } });
    done(await mark("kapus", "AGREED"));
    await agree();
    expect(await mark("bidan", "DID_NOT_COME")).toMatchObject({ fields: { note: expect.any(String) } });
    done(await mark("bidan", "DID_NOT_COME", "Belum dianggarkan"));
    expect(await mark("kadin", "CAME")).toMatchObject({ code: "FORBIDDEN" });
    const seen = await page("kapus");
    expect(seen.content.terms).toMatchObject([
      { fulfilment: "DID_NOT_COME", fulfilmentNote: "Belum dianggarkan" },
    ]);
    expect(seen.actions).toContain("reopen");
    const version = await versionOf(world, "A", skpId);
    const reason = { skpId, version, reason: "RESOURCE", note: "Dukungan yang tidak terpenuhi: Kendaraan." };
    done(await execute(reopenSkp, await as("kapus"), reason));
    expect((await page("bidan")).revisions[0]).toMatchObject({ event: "REOPENED", reason: "RESOURCE" });
  });
});

describe("special expectations", () => {
  const say = async (plan: string, lines: string, before = "") =>
    execute(saveExpectations, await as("kapus"), { skpId: plan, value: "LOYAL", lines, before });

  it("keep the code of ethics they come from, at any time of the year, and print it", async () => {
    await agree();
    done(await say(skpId, "Menjaga rahasia pasien [Kode Etik Bidan]\nMenjaga nama baik"));
    expect((await page("bidan")).content.expectations).toMatchObject([
      { text: "Menjaga rahasia pasien", source: "Kode Etik Bidan" },
      { text: "Menjaga nama baik", source: null },
    ]);
    const actor = await world.actor("bidan");
    const printed = await world.inside("A", (tx) => getSkpDocument(tx, actor, skpId));
    const loyal = printed?.document.behaviours.find(({ value }) => value === "LOYAL");
    expect(loyal?.expectations).toEqual(["Menjaga rahasia pasien (Kode Etik Bidan)", "Menjaga nama baik"]);
    done(
      await say(skpId, "Menjaga nama baik", "Menjaga rahasia pasien [Kode Etik Bidan]\nMenjaga nama baik"),
    );
  });

  it("are suggested to the leader from what was written for others, and to nobody else", async () => {
    const other = await draftPlan(world, "dokter");
    done(await say(other, "Menjaga rahasia pasien [Kode Etik]\nHadir tepat waktu"));
    done(await say(skpId, "Hadir tepat waktu"));
    expect((await page("kapus", "LOYAL")).suggestions).toEqual([
      { text: "Menjaga rahasia pasien", source: "Kode Etik" },
    ]);
    expect((await page("kapus", "ADAPTIVE")).suggestions).toEqual([]);
    expect((await page("bidan", "LOYAL")).suggestions).toEqual([]);
  });
});
