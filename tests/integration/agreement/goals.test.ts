import { beforeEach, describe, expect, test } from "vitest";
import { startAgreement } from "@/lib/agreement/commands/agreements";
import { deleteGoal, moveGoal, saveGoal } from "@/lib/agreement/commands/goals";
import { execute } from "@/lib/core/command";
import { moveUnit } from "@/lib/organization/commands/units";
import { saveResult } from "@/lib/skp/commands/results";
import { agreement, goalVersion, strategicGoal, typedGoal } from "@/tests/support/agreements";
import { done, draftPlan } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const goalOf = (id: string) =>
  world.inside("A", (tx) =>
    tx.goal.findFirstOrThrow({ where: { id }, include: { indicators: { orderBy: { sortOrder: "asc" } } } }),
  );

describe("saveGoal", () => {
  test("keeps statement, indicators and the trajectory of p.93 to the last digit, with a trace", async () => {
    const { agreementId } = await agreement(world, "puskesmas", []);
    const indicator = {
      statement: "Jumlah Produksi Perikanan Budidaya",
      target: "100.000.000",
      unit: "ton",
      accumulation: "SUM",
      quarter1: "15.000.000 ton",
      quarter2: "40.000.000",
      quarter3: "40000000",
      quarter4: "5.000.000",
    };
    const input = { agreementId, statement: "Produksi meningkat", code: "SP 1", indicators: [indicator] };
    const { goalId } = done(await execute(saveGoal, await as("kapus"), input));
    const goal = await goalOf(goalId);
    expect(goal).toMatchObject({ code: "SP 1", parentId: null, version: 0 });
    const [row] = goal.indicators;
    expect([row?.quarter1, row?.quarter2, row?.quarter3, row?.quarter4].map(String)).toEqual([
      "15000000",
      "40000000",
      "40000000",
      "5000000",
    ]);
    const trace = await world.inside("A", (tx) =>
      tx.auditEvent.findFirstOrThrow({ where: { event: "agreement.goal.save" } }),
    );
    expect(trace).toMatchObject({ subjectId: agreementId, detail: { goalId } });
  });

  test.each([
    [{ quarter4: "41" }, "indicators.0.quarter4", "lebih 1 dari target 100"],
    [{ quarter2: "" }, "indicators.0.quarter2", "Isi keempat triwulan"],
    [{ quarter1: "sepuluh" }, "indicators.0.quarter1", "Tulis angka"],
    [{ quarter1: "-10" }, "indicators.0.quarter1", "mulai dari 0"],
    [{ quarter1: "0,00001" }, "indicators.0.quarter1", "empat angka di belakang koma"],
    [{ target: "tepat waktu" }, "indicators.0.target", "diawali angka"],
    [{ target: "" }, "indicators.0.target", "Tulis target"],
    [{ statement: "" }, "indicators.0.statement", "Tulis indikator"],
  ])("tells %j at %s", async (change, field, words) => {
    const { agreementId } = await agreement(world, "puskesmas", []);
    const { statement, indicators } = typedGoal("Layanan");
    const input = { agreementId, statement, indicators: [{ ...indicators[0], ...change }] };
    expect(await execute(saveGoal, await as("kapus"), input)).toMatchObject({
      code: "VALIDATION",
      fields: { [field]: expect.stringContaining(words) },
    });
    expect(await world.inside("A", (tx) => tx.goal.count())).toBe(0);
  });

  test("two windows on one goal: the second sees what the first stored, field by field", async () => {
    const { agreementId, goalIds } = await agreement(world, "puskesmas");
    const [goalId = ""] = goalIds;
    const change = (statement: string) => ({ agreementId, goalId, version: 0, ...typedGoal(statement) });
    const both = await Promise.all([
      execute(saveGoal, await as("kapus"), change("Dari kepala")),
      execute(saveGoal, await as("unitHr"), change("Dari pengelola")),
    ]);
    const refused = both.find((result) => !result.ok);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(refused).toMatchObject({
      code: "CONFLICT",
      current: {
        version: "1",
        statement: expect.stringMatching(/^Dari /),
        "indicators.0.target": "100",
        "indicators.0.quarter2": "20",
        "indicators.0.accumulation": "SUM",
      },
    });
  });

  test("a goal that is gone says so; 2,000 letters are refused, 1,000 kept", async () => {
    const { agreementId, goalIds } = await agreement(world, "puskesmas");
    const [goalId = ""] = goalIds;
    done(await execute(deleteGoal, await as("kapus"), { agreementId, goalId, version: 0 }));
    const change = { agreementId, goalId, version: 0, ...typedGoal("Lain") };
    expect(await execute(saveGoal, await as("kapus"), change)).toMatchObject({ code: "GOAL_GONE" });
    const long = (letters: number) => ({
      agreementId,
      ...typedGoal("Layanan"),
      statement: "a".repeat(letters),
    });
    expect(await execute(saveGoal, await as("kapus"), long(2000))).toMatchObject({
      fields: { statement: expect.stringContaining("1000") },
    });
    expect(await execute(saveGoal, await as("kapus"), long(1000))).toMatchObject({ ok: true });
  });

  test("denied to a colleague, unknown to another agency", async () => {
    const { agreementId } = await agreement(world, "puskesmas");
    const input = { agreementId, ...typedGoal("Lain") };
    expect(await execute(saveGoal, await as("bidan"), input)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(saveGoal, await as("kapus2"), input)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(saveGoal, await as("direktur"), input)).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("what a goal supports", () => {
  const link = async (agreementId: string, goalId: string, parentId: string, by: Name = "hr") => {
    const version = await goalVersion(world, goalId);
    return execute(saveGoal, await as(by), {
      agreementId,
      goalId,
      version,
      ...typedGoal("Sasaran"),
      parentId,
    });
  };
  const wrong = (words: string) => ({
    code: "VALIDATION",
    fields: { parentId: expect.stringContaining(words) },
  });

  test("a goal of a unit above, however far", async () => {
    const root = await agreement(world, "root");
    const clinic = await agreement(world, "puskesmas");
    expect(await link(clinic.agreementId, clinic.goalIds[0] ?? "", root.goalIds[0] ?? "")).toMatchObject({
      ok: true,
    });
    expect(await goalOf(clinic.goalIds[0] ?? "")).toMatchObject({ parentId: root.goalIds[0] });
  });

  test("never one of its own unit, a unit beside it or below it", async () => {
    const office = await agreement(world, "dinas", ["Satu", "Dua"]);
    const clinic = await agreement(world, "puskesmas");
    const other = await agreement(world, "puskesmas2");
    const [one = "", two = ""] = office.goalIds;
    expect(await link(office.agreementId, one, two)).toMatchObject(wrong("unit di atas"));
    expect(await link(office.agreementId, one, clinic.goalIds[0] ?? "")).toMatchObject(wrong("unit di atas"));
    expect(await link(clinic.agreementId, clinic.goalIds[0] ?? "", other.goalIds[0] ?? "")).toMatchObject(
      wrong("unit di atas"),
    );
  });

  test("never one of another year or another agency", async () => {
    const clinic = await agreement(world, "puskesmas");
    const periodId = await world.inside("A", async (tx) => {
      const days = { startsOn: new Date("2027-01-01"), endsOn: new Date("2027-12-31") };
      const data = { agencyId: world.agency.A, year: 2027, ...days, rhythm: "QUARTERLY" as const };
      return (await tx.period.create({ data })).id;
    });
    const start = { periodId, unitId: world.unit("A", "dinas") };
    const next = done(await execute(startAgreement, await as("hr"), start));
    const goal = { agreementId: next.agreementId, ...typedGoal("Tahun depan") };
    const { goalId } = done(await execute(saveGoal, await as("hr"), goal));
    expect(await link(clinic.agreementId, clinic.goalIds[0] ?? "", goalId)).toMatchObject(
      wrong("tahun yang sama"),
    );

    const foreign = { periodId: world.period.B.id, unitId: world.unit("B", "root") };
    const theirs = done(await execute(startAgreement, await as("adminPusat"), foreign));
    const their = done(
      await execute(saveGoal, await as("adminPusat"), {
        agreementId: theirs.agreementId,
        ...typedGoal("Asing"),
      }),
    );
    expect(await link(clinic.agreementId, clinic.goalIds[0] ?? "", their.goalId)).toMatchObject(
      wrong("sudah tidak ada"),
    );
  });

  test("never itself in the end, also when units changed places meanwhile", async () => {
    const office = await agreement(world, "dinas");
    const clinic = await agreement(world, "puskesmas");
    const [above = "", below = ""] = [office.goalIds[0], clinic.goalIds[0]];
    done(await link(clinic.agreementId, below, above));
    const [dinas, puskesmas, root] = ["dinas", "puskesmas", "root"].map((key) => world.unit("A", key));
    done(await execute(moveUnit, await as("hr"), { unitId: puskesmas, version: 0, parentId: root }));
    done(await execute(moveUnit, await as("hr"), { unitId: dinas, version: 0, parentId: puskesmas }));
    expect(await link(office.agreementId, above, below)).toMatchObject(wrong("lingkaran"));
  });

  test("a strategic goal of a year in which it runs", async () => {
    const clinic = await agreement(world, "puskesmas", []);
    const running = await strategicGoal(world);
    const past = await strategicGoal(world, { firstYear: "2020", lastYear: "2024" });
    const input = (strategicGoalId: string) => ({
      agreementId: clinic.agreementId,
      ...typedGoal("Sasaran"),
      strategicGoalId,
    });
    expect(await execute(saveGoal, await as("kapus"), input(running))).toMatchObject({ ok: true });
    expect(await execute(saveGoal, await as("kapus"), input(past))).toMatchObject({
      fields: { strategicGoalId: expect.stringContaining("2026") },
    });
  });
});

describe("deleteGoal", () => {
  test("refuses while a plan or a goal below refers to it, and says how many", async () => {
    const office = await agreement(world, "dinas");
    const clinic = await agreement(world, "puskesmas");
    const [goalId = ""] = office.goalIds;
    const child = { agreementId: clinic.agreementId, goalId: clinic.goalIds[0], version: 0 };
    done(await execute(saveGoal, await as("hr"), { ...child, ...typedGoal("Anak"), parentId: goalId }));
    const skpId = await draftPlan(world, "kadin");
    await world.inside("A", (tx) => tx.workResult.updateMany({ where: { skpId }, data: { goalId } }));
    const remove = async () =>
      execute(deleteGoal, await as("kadin"), { agreementId: office.agreementId, goalId, version: 0 });
    expect(await remove()).toMatchObject({
      code: "GOAL_IN_USE",
      message: expect.stringContaining("1 SKP dan didukung 1 sasaran"),
    });
    await world.inside("A", (tx) => tx.workResult.updateMany({ where: { skpId }, data: { goalId: null } }));
    await world.inside("A", (tx) =>
      tx.goal.updateMany({ where: { parentId: goalId }, data: { parentId: null } }),
    );
    expect(await remove()).toMatchObject({ ok: true });
    expect(await remove()).toMatchObject({ ok: true });
  });

  test("an indicator that a plan takes up stays; the others may go", async () => {
    const { agreementId, goalIds } = await agreement(world, "puskesmas");
    const [goalId = ""] = goalIds;
    const [stored] = (await goalOf(goalId)).indicators;
    const skpId = await draftPlan(world, "kapus");
    await world.inside("A", (tx) =>
      tx.indicator.updateMany({
        where: { workResult: { skpId } },
        data: { goalIndicatorId: stored?.id ?? "" },
      }),
    );
    const without = { agreementId, goalId, version: 0, statement: "Layanan meningkat", indicators: [] };
    expect(await execute(saveGoal, await as("kapus"), without)).toMatchObject({
      code: "GOAL_INDICATOR_IN_USE",
      message: expect.stringContaining("layanan meningkat"),
    });
    const remove = { agreementId, goalId, version: 0 };
    expect(await execute(deleteGoal, await as("kapus"), remove)).toMatchObject({ code: "GOAL_IN_USE" });
  });

  test("not with an old version", async () => {
    const { agreementId, goalIds } = await agreement(world, "puskesmas");
    const [goalId = ""] = goalIds;
    done(await execute(saveGoal, await as("hr"), { agreementId, goalId, version: 0, ...typedGoal("Baru") }));
    const remove = { agreementId, goalId, version: 0 };
    expect(await execute(deleteGoal, await as("kapus"), remove)).toMatchObject({ code: "AGREEMENT_CHANGED" });
  });

  test("deleted while somebody links to it: either the link stands, or it is refused in words", async () => {
    const office = await agreement(world, "dinas");
    const clinic = await agreement(world, "puskesmas");
    const goalId = office.goalIds[0] ?? "";
    const child = { agreementId: clinic.agreementId, goalId: clinic.goalIds[0], version: 0 };
    const both = await Promise.all([
      execute(deleteGoal, await as("kadin"), { agreementId: office.agreementId, goalId, version: 0 }),
      execute(saveGoal, await as("kapus"), { ...child, ...typedGoal("Anak"), parentId: goalId }),
    ]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual([
      expect.stringMatching(/GOAL_IN_USE|VALIDATION/),
      "ok",
    ]);
  });
});

describe("moveGoal", () => {
  test("changes places with its neighbour and stays at the ends", async () => {
    const { agreementId, goalIds } = await agreement(world, "puskesmas", ["Satu", "Dua", "Tiga"]);
    const move = async (goalId: string | undefined, direction: string) =>
      execute(moveGoal, await as("kapus"), { agreementId, goalId, direction });
    done(await move(goalIds[2], "UP"));
    done(await move(goalIds[0], "UP"));
    const order = await world.inside("A", (tx) =>
      tx.goal.findMany({ where: { agreementId }, orderBy: { sortOrder: "asc" } }),
    );
    expect(order.map(({ statement }) => statement)).toEqual(["Satu", "Tiga", "Dua"]);
    expect(await move(world.agency.A, "UP")).toMatchObject({ code: "NOT_FOUND" });
  });
});

test("a goal keeps its links when the head's plan is edited", async () => {
  const { goalIds } = await agreement(world, "puskesmas");
  const skpId = await draftPlan(world, "kapus");
  const row = await world.inside("A", (tx) => tx.workResult.findFirstOrThrow({ where: { skpId } }));
  await world.inside("A", (tx) =>
    tx.workResult.update({
      where: { agencyId_id: { agencyId: row.agencyId, id: row.id } },
      data: { goalId: goalIds[0] ?? "" },
    }),
  );
  const change = { skpId, resultId: row.id, version: 0, kind: "MAIN", statement: "Bunyi baru" };
  done(await execute(saveResult, await as("kapus"), change));
  const after = await world.inside("A", (tx) => tx.workResult.findFirstOrThrow({ where: { skpId } }));
  expect(after).toMatchObject({ statement: "Bunyi baru", goalId: goalIds[0] });
});
