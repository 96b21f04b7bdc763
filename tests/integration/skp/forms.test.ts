import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { chooseApproach } from "@/lib/organization/commands/approach";
import { reopenSkp, submitSkp } from "@/lib/skp/commands/agree";
import { changeApproach, startSkp } from "@/lib/skp/commands/draft";
import { setPriority } from "@/lib/skp/commands/order";
import { saveResult } from "@/lib/skp/commands/results";
import { getContent } from "@/lib/skp/queries/content";
import { getSkpPage } from "@/lib/skp/queries/page";
import { agreedPlan, done, draftPlan, typedResult, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const contentOf = (skpId: string) => world.inside("A", (tx) => getContent(tx, world.agency.A, skpId));
const start = async (name: Name, approach: string) =>
  done(await execute(startSkp, await as(name), { periodId: world.period.A.id, approach })).approach;

describe("the approach is the leader's (p.50)", () => {
  it("starts with that of the superior's plan; the employee's is a proposal while there is none", async () => {
    expect(await start("kapus", "QUALITATIVE")).toBe("QUALITATIVE");
    expect(await start("bidan", "QUANTITATIVE")).toBe("QUALITATIVE");
    expect(await start("perawat", "QUANTITATIVE")).toBe("QUANTITATIVE");
  });

  it("of a unit is chosen by its head; new plans take it, also under the head of the unit, begun ones stay", async () => {
    const before = await draftPlan(world, "dokter");
    const unitId = world.unit("A", "puskesmas");
    const choice = { unitId, approach: "QUALITATIVE" };
    for (const name of ["kadin", "hr", "bidan", "kapus2"] as const)
      expect(await execute(chooseApproach, await as(name), choice), name).toMatchObject({
        code: "FORBIDDEN",
      });
    done(await execute(chooseApproach, await as("kapus"), choice));
    expect(await start("bidan", "QUANTITATIVE")).toBe("QUALITATIVE");
    // The head's own leader is the head of the unit above, who has chosen nothing yet.
    expect(await start("kapus", "QUANTITATIVE")).toBe("QUANTITATIVE");
    const above = { unitId: world.unit("A", "dinas"), approach: "QUALITATIVE" };
    done(await execute(chooseApproach, await as("kadin"), above));
    expect(await start("kapus2", "QUANTITATIVE")).toBe("QUALITATIVE");
    const plan = await world.inside("A", (tx) => tx.skp.findFirstOrThrow({ where: { id: before } }));
    expect(plan.approach).toBe("QUANTITATIVE");
  });

  it("is changed by the appraiser alone", async () => {
    const skpId = await draftPlan(world, "bidan");
    const input = { skpId, version: await versionOf(world, "A", skpId), approach: "QUALITATIVE" };
    expect(await execute(changeApproach, await as("bidan"), input)).toMatchObject({ code: "FORBIDDEN" });
    done(await execute(changeApproach, await as("kapus"), input));
  });
});

describe("the fields of each form", () => {
  it("keep a perspective for leaders and aspects for all others, two of them where they are combined", async () => {
    const leader = await contentOf(await draftPlan(world, "kapus"));
    expect(leader.results[0]?.indicators[0]).toMatchObject({ aspect: null, perspective: "BUDGET" });
    const skpId = await draftPlan(world, "bidan", []);
    const indicators = [
      {
        statement: "Laporan tepat waktu",
        aspect: "QUANTITY",
        secondAspect: "TIME",
        target: "12",
        unit: "laporan",
      },
    ];
    done(await execute(saveResult, await as("bidan"), { skpId, ...typedResult("Laporan"), indicators }));
    expect((await contentOf(skpId)).results[0]?.indicators[0]).toMatchObject({
      aspect: "QUANTITY",
      secondAspect: "TIME",
      perspective: null,
    });
    const same = [{ ...indicators[0], secondAspect: "QUANTITY" }];
    const twice = { skpId, ...typedResult("Laporan"), indicators: same };
    expect(await execute(saveResult, await as("bidan"), twice)).toMatchObject({
      fields: { "indicators.0.secondAspect": expect.stringContaining("berbeda") },
    });
  });

  it("ask for the number at the row where it is missing, counted as on the form", async () => {
    const skpId = await draftPlan(world, "bidan", []);
    const indicators = [
      { statement: "", target: "" },
      { statement: "Jumlah ibu", aspect: "QUANTITY", target: "banyak" },
    ];
    const input = { skpId, ...typedResult("Ibu terlayani"), indicators };
    expect(await execute(saveResult, await as("bidan"), input)).toMatchObject({
      code: "VALIDATION",
      fields: { "indicators.1.target": expect.stringContaining("angka") },
    });
    expect((await contentOf(skpId)).results).toEqual([]);
  });

  it("take a narrative of 2,000 characters and refuse one more", async () => {
    const skpId = await draftPlan(world, "bidan", []);
    const save = async (length: number) =>
      execute(saveResult, await as("bidan"), { skpId, ...typedResult("x".repeat(length)), indicators: [] });
    done(await save(2000));
    expect(await save(2001)).toMatchObject({ fields: { statement: expect.stringContaining("2000") } });
  });

  it("stop a leader's plan without the budget perspective", async () => {
    const skpId = await draftPlan(world, "kapus", []);
    const indicators = [{ statement: "Kepuasan", perspective: "SERVICE_RECIPIENT", target: "90", unit: "%" }];
    done(await execute(saveResult, await as("kapus"), { skpId, ...typedResult("Layanan"), indicators }));
    const version = await versionOf(world, "A", skpId);
    expect(await execute(submitSkp, await as("kapus"), { skpId, version })).toMatchObject({
      code: "SKP_INCOMPLETE",
    });
  });
});

describe("what is served", () => {
  it("names the leader's result with one of its indicators, and no indicator of another result", async () => {
    const above = await contentOf(await draftPlan(world, "kapus", ["Layanan meningkat", "Gizi membaik"]));
    const [first, second] = above.results;
    const skpId = await draftPlan(world, "bidan", []);
    const actor = await world.actor("bidan");
    const page = await world.inside("A", (tx) => getSkpPage(tx, actor, skpId, { now: NOW, row: null }));
    expect(page?.linkable.map(({ indicators }) => indicators.length)).toEqual([1, 1]);
    const save = async (servesId: string) =>
      execute(saveResult, await as("bidan"), {
        skpId,
        ...typedResult("Ibu terlayani"),
        servesText: "",
        servesId,
      });
    expect(await save(`${first?.id}/${second?.indicators[0]?.id}`)).toMatchObject({
      fields: { servesId: expect.any(String) },
    });
    done(await save(`${first?.id}/${first?.indicators[0]?.id}`));
    expect((await contentOf(skpId)).results[0]).toMatchObject({
      servesStatement: "Layanan meningkat",
      servesIndicator: "Jumlah layanan meningkat",
    });
  });
});

describe("work as Plt. or Plh. is main (p.50 d)", () => {
  it("cannot be saved or made additional", async () => {
    const skpId = await draftPlan(world, "bidan", []);
    const duty = { skpId, ...typedResult("Sekretariat tertata"), structuralDuty: "ya" };
    expect(await execute(saveResult, await as("bidan"), { ...duty, kind: "ADDITIONAL" })).toMatchObject({
      fields: { kind: expect.stringContaining("selalu hasil kerja utama") },
    });
    const { resultId } = done(await execute(saveResult, await as("bidan"), duty));
    const priority = { skpId, resultId, version: 0, kind: "ADDITIONAL" };
    expect(await execute(setPriority, await as("kapus"), priority)).toMatchObject({ code: "ALWAYS_MAIN" });
  });
});

describe("main and additional are the appraiser's to decide (p.28, 49 c)", () => {
  const row = async (skpId: string) => {
    const found = await world.inside("A", (tx) => tx.workResult.findFirstOrThrow({ where: { skpId } }));
    return { skpId, resultId: found.id, version: found.version };
  };
  const move = async (skpId: string, kind: string) =>
    execute(saveResult, await as("bidan"), { ...typedResult("Ibu terlayani"), ...(await row(skpId)), kind });

  it("until then the employee proposes; afterwards the employee's other choice is refused with what to do", async () => {
    const skpId = await draftPlan(world, "bidan", ["Ibu terlayani"]);
    done(await move(skpId, "ADDITIONAL"));
    done(await move(skpId, "MAIN"));
    done(await execute(setPriority, await as("kapus"), { ...(await row(skpId)), kind: "ADDITIONAL" }));
    expect(await move(skpId, "MAIN")).toMatchObject({
      fields: { kind: expect.stringContaining("sudah menetapkan hasil kerja ini sebagai tambahan") },
    });
    done(await move(skpId, "ADDITIONAL"));
    done(await execute(setPriority, await as("kapus"), { ...(await row(skpId)), kind: "MAIN" }));
    done(await move(skpId, "MAIN"));
  });

  it("agreeing is deciding: an opened plan keeps what was agreed", async () => {
    const skpId = await agreedPlan(world, "bidan", "kapus");
    const version = await versionOf(world, "A", skpId);
    const opened = { skpId, version, reason: "FEEDBACK", note: "Sesuaikan" };
    done(await execute(reopenSkp, await as("kapus"), opened));
    expect(await move(skpId, "ADDITIONAL")).toMatchObject({ fields: { kind: expect.any(String) } });
    done(await move(skpId, "MAIN"));
  });
});
