import { beforeEach, describe, expect, test } from "vitest";
import {
  deleteAgreement,
  redraftAgreement,
  saveBudgets,
  signAgreement,
  startAgreement,
} from "@/lib/agreement/commands/agreements";
import { saveGoal } from "@/lib/agreement/commands/goals";
import { execute } from "@/lib/core/command";
import { agreement, agreementVersion, strategicGoal, typedGoal } from "@/tests/support/agreements";
import { done } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const start = (unit: string) => ({ periodId: world.period.A.id, unitId: world.unit("A", unit) });
const stored = (id: string) =>
  world.inside("A", (tx) =>
    tx.performanceAgreement.findFirstOrThrow({
      where: { id },
      include: {
        budgets: { orderBy: { sortOrder: "asc" } },
        goals: { orderBy: { sortOrder: "asc" }, include: { indicators: true } },
      },
    }),
  );
const closeYear = () => world.inside("A", (tx) => tx.period.updateMany({ data: { state: "CLOSED" } }));

/** The year before, closed, as an agency that changed over has it. */
const lastYear = () =>
  world.inside("A", async (tx) => {
    const days = { startsOn: new Date("2025-01-01"), endsOn: new Date("2025-12-31") };
    const data = { agencyId: world.agency.A, year: 2025, ...days, rhythm: "QUARTERLY" as const };
    return (await tx.period.create({ data: { ...data, state: "OPEN" } })).id;
  });

describe("starting", () => {
  test("head, head above, HR admin and unit HR of the branch may; each unit has one a year", async () => {
    for (const name of ["kapus", "kadin", "bupati", "hr", "unitHr"] as const) {
      const made = done(await execute(startAgreement, await as(name), start("puskesmas")));
      expect(await stored(made.agreementId)).toMatchObject({ isDraft: true, goals: [] });
      const again = await execute(startAgreement, await as(name), start("puskesmas"));
      expect(again).toMatchObject({ code: "AGREEMENT_EXISTS" });
      await world.inside("A", (tx) => tx.performanceAgreement.deleteMany({}));
    }
  });

  test("two at once: one wins", async () => {
    const both = await Promise.all([
      execute(startAgreement, await as("kapus"), start("puskesmas")),
      execute(startAgreement, await as("hr"), start("puskesmas")),
    ]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["AGREEMENT_EXISTS", "ok"]);
  });

  test("a colleague, the head of another unit and the auditor may not", async () => {
    for (const name of ["bidan", "kapus2", "auditor"] as const)
      expect(await execute(startAgreement, await as(name), start("puskesmas"))).toMatchObject({
        code: "FORBIDDEN",
      });
    // The head of a unit does not write what the unit above promises.
    expect(await execute(startAgreement, await as("kapus"), start("dinas"))).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await execute(startAgreement, await as("adminPusat"), start("puskesmas"))).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("not for a closed year or a closed unit", async () => {
    await world.inside("A", (tx) =>
      tx.unit.updateMany({ where: { id: world.unit("A", "puskesmas2") }, data: { endedOn: NOW } }),
    );
    expect(await execute(startAgreement, await as("hr"), start("puskesmas2"))).toMatchObject({
      code: "UNIT_ENDED",
    });
    await closeYear();
    expect(await execute(startAgreement, await as("hr"), start("puskesmas"))).toMatchObject({
      code: "PERIOD_NOT_OPEN",
    });
  });
});

describe("copying last year's", () => {
  test("brings goals, indicators, trajectory and money, linked to this year's goals above", async () => {
    const periodId = await lastYear();
    const context = await as("hr");
    const office = done(
      await execute(startAgreement, context, { periodId, unitId: world.unit("A", "dinas") }),
    );
    const above = done(
      await execute(saveGoal, context, { agreementId: office.agreementId, ...typedGoal("Keluarga sehat") }),
    );
    const clinic = done(
      await execute(startAgreement, context, { periodId, unitId: world.unit("A", "puskesmas") }),
    );
    const strategicGoalId = await strategicGoal(world);
    for (const statement of ["Satu", "Dua"]) {
      const more = { parentId: above.goalId, strategicGoalId, agreementId: clinic.agreementId };
      done(await execute(saveGoal, context, typedGoal(statement, more)));
    }
    const version = await agreementVersion(world, clinic.agreementId);
    const budgets = [{ name: "Pelayanan", amount: "Rp923.035.400" }];
    done(await execute(saveBudgets, context, { agreementId: clinic.agreementId, version, budgets }));
    const thisYear = await agreement(world, "dinas", ["Keluarga  SEHAT"]);

    const input = { ...start("puskesmas"), copyFromId: clinic.agreementId };
    const copied = done(await execute(startAgreement, await as("kapus"), input));
    const copy = await stored(copied.agreementId);
    expect(copy.isDraft).toBe(true);
    expect(copy.budgets.map(({ name, amount }) => [name, amount.toString()])).toEqual([
      ["Pelayanan", "923035400"],
    ]);
    expect(copy.goals.map(({ statement }) => statement)).toEqual(["Satu", "Dua"]);
    for (const goal of copy.goals) {
      expect(goal).toMatchObject({ parentId: thisYear.goalIds[0], strategicGoalId });
      expect(goal.indicators).toHaveLength(1);
      expect(goal.indicators[0]).toMatchObject({ target: "100", unit: "orang", accumulation: "SUM" });
      expect(goal.indicators[0]?.quarter4?.toString()).toBe("40");
    }
  });

  test("refuses the agreement of another unit, and of the same year, and leaves nothing behind", async () => {
    const { agreementId: other } = await agreement(world, "puskesmas2");
    const input = { ...start("puskesmas"), copyFromId: other };
    expect(await execute(startAgreement, await as("kapus"), input)).toMatchObject({
      code: "VALIDATION",
      fields: { copyFromId: expect.stringContaining("tahun sebelumnya") },
    });
    expect(await world.inside("A", (tx) => tx.performanceAgreement.count())).toBe(1);
  });
});

describe("setting the agreement", () => {
  test("takes the date, locks the content, and gives it back with a reason", async () => {
    const { agreementId } = await agreement(world, "puskesmas");
    const version = await agreementVersion(world, agreementId);
    const signed = { agreementId, version, signedOn: "2026-01-15" };
    expect(await execute(signAgreement, await as("kapus"), signed)).toMatchObject({ ok: true });
    expect(await stored(agreementId)).toMatchObject({ isDraft: false, signedOn: new Date("2026-01-15") });
    const more = { agreementId, ...typedGoal("Baru") };
    expect(await execute(saveGoal, await as("kapus"), more)).toMatchObject({ code: "AGREEMENT_SET" });
    expect(
      await execute(signAgreement, await as("kapus"), { ...signed, version: version + 1 }),
    ).toMatchObject({
      code: "AGREEMENT_SET",
    });

    const back = { agreementId, version: version + 1, reason: "" };
    expect(await execute(redraftAgreement, await as("kapus"), back)).toMatchObject({
      fields: { reason: expect.stringContaining("alasan") },
    });
    const reasoned = { ...back, reason: "Pagu berubah" };
    expect(await execute(redraftAgreement, await as("kapus"), reasoned)).toMatchObject({ ok: true });
    expect(await stored(agreementId)).toMatchObject({ isDraft: true, signedOn: null });
    expect(await execute(redraftAgreement, await as("kapus"), reasoned)).toMatchObject({
      code: "WRONG_STATE",
    });
    const trace = await world.inside("A", (tx) =>
      tx.auditEvent.findFirstOrThrow({ where: { event: "agreement.redraft", outcome: "DONE" } }),
    );
    expect(trace).toMatchObject({ subjectId: agreementId, detail: { reason: "Pagu berubah" } });
  });

  test("needs goals with indicators, and the version that was read", async () => {
    const { agreementId } = await agreement(world, "puskesmas", []);
    const sign = async (version: number) =>
      execute(signAgreement, await as("kapus"), { agreementId, version, signedOn: "2026-01-15" });
    expect(await sign(0)).toMatchObject({ code: "AGREEMENT_EMPTY" });
    done(await execute(saveGoal, await as("kapus"), { agreementId, statement: "Tanpa indikator" }));
    expect(await sign(0)).toMatchObject({ code: "AGREEMENT_CHANGED" });
    expect(await sign(1)).toMatchObject({
      code: "GOAL_WITHOUT_INDICATOR",
      message: expect.stringContaining("Tanpa indikator"),
    });
  });

  test("a day that is none is told at the field", async () => {
    const { agreementId } = await agreement(world, "puskesmas");
    const input = { agreementId, version: 1, signedOn: "2026-02-31" };
    expect(await execute(signAgreement, await as("kapus"), input)).toMatchObject({
      fields: { signedOn: expect.any(String) },
    });
  });
});

describe("the money", () => {
  const budgets = async (rows: unknown, version = 1) => {
    const { agreementId } = await agreement(world, "puskesmas");
    const input = { agreementId, version, budgets: rows };
    return { agreementId, result: await execute(saveBudgets, await as("kapus"), input) };
  };

  test("is kept to the rupiah, in order", async () => {
    const { agreementId } = await budgets([
      { name: "Operasional", amount: "Rp. 769.800.000" },
      { name: "", amount: "" },
      { name: "Mutu", amount: "5297475874" },
    ]);
    const rows = (await stored(agreementId)).budgets;
    expect(rows.map(({ name, amount }) => [name, amount.toString()])).toEqual([
      ["Operasional", "769800000"],
      ["Mutu", "5297475874"],
    ]);
  });

  test.each([
    [{ name: "", amount: "5" }, "budgets.0.name"],
    [{ name: "Mutu", amount: "" }, "budgets.0.amount"],
    [{ name: "Mutu", amount: "1,5" }, "budgets.0.amount"],
    [{ name: "Mutu", amount: "-5" }, "budgets.0.amount"],
    [{ name: "Mutu", amount: "lima juta" }, "budgets.0.amount"],
  ])("%j is told at %s", async (row, field) => {
    const { result } = await budgets([row]);
    expect(result).toMatchObject({ code: "VALIDATION", fields: { [field]: expect.any(String) } });
  });

  test("an old version does not overwrite a newer one", async () => {
    const { result } = await budgets([{ name: "Mutu", amount: "5" }], 0);
    expect(result).toMatchObject({ code: "AGREEMENT_CHANGED" });
  });
});

describe("removing a draft", () => {
  test("only while it holds no goal", async () => {
    const { agreementId } = await agreement(world, "puskesmas", []);
    const full = await agreement(world, "dinas");
    const remove = async (id: string, version: number) =>
      execute(deleteAgreement, await as("hr"), { agreementId: id, version });
    expect(await remove(full.agreementId, 1)).toMatchObject({ code: "AGREEMENT_NOT_EMPTY" });
    expect(await remove(agreementId, 0)).toMatchObject({ ok: true, data: { year: 2026 } });
    expect(await remove(agreementId, 0)).toMatchObject({ code: "NOT_FOUND" });
  });
});

test("a closed year keeps its agreement as it is", async () => {
  const { agreementId, goalIds } = await agreement(world, "puskesmas");
  await closeYear();
  const goal = { agreementId, goalId: goalIds[0], version: 0, ...typedGoal("Lain") };
  expect(await execute(saveGoal, await as("kapus"), goal)).toMatchObject({ code: "PERIOD_NOT_OPEN" });
  const sign = { agreementId, version: 1, signedOn: "2026-01-15" };
  expect(await execute(signAgreement, await as("kapus"), sign)).toMatchObject({ code: "PERIOD_NOT_OPEN" });
});
