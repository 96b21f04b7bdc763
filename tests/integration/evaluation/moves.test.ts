// Who evaluates after somebody moved: the prose cases of PermenPANRB 6/2022 p.91-92 (Purnama, Sari) on the real database.
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { assign, endAssignment } from "@/lib/employees/commands/assignments";
import { openEvaluation, openEvaluations } from "@/lib/evaluation/commands/open";
import { answerReuse, proposeReuse } from "@/lib/evaluation/commands/reuse";
import { saveSelfReview } from "@/lib/evaluation/commands/self-review";
import { getRatingPage } from "@/lib/evaluation/queries/page";
import { listTeamEvaluations } from "@/lib/evaluation/queries/team";
import { listWaiting } from "@/lib/home/queries";
import { agreedPlan, decided, recordOf, setWindow } from "@/tests/support/evaluations";
import { movedMidwife } from "@/tests/support/moved";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

/** 08.00 WIT of a day. */
const on = (day: string) => new Date(`${day}T08:00:00+09:00`);
const as = async (name: Name, now: Date) => ({ actor: await world.actor(name), now });
const done = <T>(result: { ok: true; data: T } | { ok: false; message: string }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.data;
};

describe("the appraiser moves (Purnama): the window of the third quarter is open from 25 September", () => {
  beforeEach(() =>
    setWindow(world, world.period.A.q3, on("2026-09-24"), new Date("2026-10-15T00:00:00+09:00")),
  );

  /** The head of the health centre leaves that post; `day` is the first day elsewhere. */
  async function moves(day: string): Promise<void> {
    const last = new Date(new Date(`${day}T00:00:00Z`).getTime() - 86_400_000).toISOString().slice(0, 10);
    const { employeeId } = world.person("kapus");
    const { id } = await world.inside("A", (tx) => tx.assignment.findFirstOrThrow({ where: { employeeId } }));
    done(await execute(endAssignment, await as("hr", on(day)), { assignmentId: id, endsOn: last }));
  }
  async function opens(day: string): Promise<string> {
    const skpId = await agreedPlan(world, "bidan");
    const input = { skpId, subperiodId: world.period.A.q3 };
    return done(await execute(openEvaluation, await as("bidan", on(day)), input)).evaluationId;
  }
  async function mayRate(name: Name, evaluationId: string): Promise<boolean> {
    const actor = await world.actor(name);
    return (
      (await readModels(actor, (tx) => getRatingPage(tx, actor, evaluationId, "hasil", on("2026-10-02")))) !==
      null
    );
  }
  async function reviewed(evaluationId: string): Promise<void> {
    const input = { evaluationId, version: 0, intent: "send", note: "Selesai." };
    done(await execute(saveSelfReview, await as("bidan", on("2026-09-30")), input));
  }

  it("on 25 August: does not evaluate the old unit; the superior there does", async () => {
    await moves("2026-08-25");
    const id = await opens("2026-09-26");
    await reviewed(id);
    expect(await recordOf(world, "bidan", id)).toMatchObject({ appraiser: { name: "Nama kadin" } });
    expect([await mayRate("kapus", id), await mayRate("kadin", id)]).toEqual([false, true]);
  });

  it.each([
    ["opened before the move", true],
    ["opened after the move", false],
  ])("on 25 September: evaluates the old unit, %s", async (_text, before) => {
    const early = before ? await opens("2026-09-24") : null;
    await moves("2026-09-25");
    const id = early ?? (await opens("2026-09-26"));
    await reviewed(id);
    expect(await recordOf(world, "bidan", id)).toMatchObject({
      appraiser: { name: "Nama kapus" },
      superiorId: world.person("kadin").employeeId,
    });
    expect([await mayRate("kapus", id), await mayRate("kadin", id)]).toEqual([true, false]);
    const kapus = await world.actor("kapus");
    const { id: periodId, q3 } = world.period.A;
    const filter = { periodId, subperiodId: q3, page: 1 };
    expect(await readModels(kapus, (tx) => listTeamEvaluations(tx, kapus, filter))).toMatchObject([
      { employeeName: "Nama bidan", mine: true },
    ]);
    const kadin = await world.actor("kadin");
    const team = await readModels(kadin, (tx) => listTeamEvaluations(tx, kadin, filter));
    expect(team.find(({ employeeName }) => employeeName === "Nama bidan")).toMatchObject({ mine: false });
    const waiting = async (name: Name) => {
      const actor = await world.actor(name);
      const rows = await readModels(actor, (tx) => listWaiting(tx, actor, on("2026-10-02")));
      return rows.filter(({ kind }) => kind === "RATE").length;
    };
    expect([await waiting("kapus"), await waiting("kadin")]).toEqual([1, 0]);
  });

  it("on the day after the window closed: not any more", async () => {
    const id = await opens("2026-09-26");
    await moves("2026-10-15");
    expect(await recordOf(world, "bidan", id)).toMatchObject({ appraiser: { name: "Nama kadin" } });
  });

  it("on 25 September with somebody acting from that day (Plt.): the one who left evaluates, the Plt. does not", async () => {
    await moves("2026-09-25");
    const { positionId } = await world.inside("A", (tx) =>
      tx.assignment.findFirstOrThrow({ where: { employeeId: world.person("kapus").employeeId } }),
    );
    const acting = {
      employeeId: world.person("dokter").employeeId,
      positionId,
      kind: "PLT",
      startsOn: "2026-09-25",
    };
    done(await execute(assign, await as("hr", on("2026-09-25")), acting));
    const id = await opens("2026-09-26");
    await reviewed(id);
    expect([await mayRate("kapus", id), await mayRate("dokter", id)]).toEqual([true, false]);
  });

  it("whoever left the agency does not evaluate: the superior above does (p.89 A2)", async () => {
    await moves("2026-09-25");
    const { employeeId } = world.person("kapus");
    await world.inside("A", (tx) =>
      tx.employee.updateMany({ where: { id: employeeId }, data: { leftOn: new Date("2026-09-25") } }),
    );
    expect(await recordOf(world, "bidan", await opens("2026-09-26"))).toMatchObject({
      appraiser: { name: "Nama kadin" },
    });
  });

  it("is the same when HR opens everybody's", async () => {
    await agreedPlan(world, "bidan");
    await moves("2026-09-25");
    const input = { subperiodId: world.period.A.q3 };
    done(await execute(openEvaluations, await as("hr", on("2026-09-26")), input));
    const employeeId = world.person("bidan").employeeId;
    const row = await world.inside("A", (tx) => tx.evaluation.findFirstOrThrow({ where: { employeeId } }));
    expect(row.appraiserId).toBe(world.person("kapus").employeeId);
  });
});

describe("the employee moves (Sari)", () => {
  const target = (evaluationId: string, version: number) => ({ evaluationId, version });

  it("is evaluated by the new appraiser, on the plan of the new post alone", async () => {
    const { second, oldPlan } = await movedMidwife(world);
    expect(await recordOf(world, "bidan", second)).toMatchObject({ appraiser: { name: "Nama kapus2" } });
    const old = { skpId: oldPlan, subperiodId: world.period.A.q2 };
    expect(await execute(openEvaluation, await as("bidan", on("2026-07-02")), old)).toMatchObject({
      code: "EVALUATION_OF_OLD_POST",
    });
    const all = await execute(openEvaluations, await as("hr", on("2026-07-02")), {
      subperiodId: world.period.A.q2,
    });
    expect(all).toMatchObject({ ok: true, data: { opened: 0 } });
  });

  it("may keep the result of the period before in the old unit, when both agree", async () => {
    const { first, second } = await movedMidwife(world);
    const early = await execute(answerReuse, await as("bidan", on("2026-07-02")), {
      ...target(second, 0),
      intent: "agree",
    });
    expect(early).toMatchObject({ code: "WRONG_STATE" });
    expect(await execute(proposeReuse, await as("kapus", on("2026-07-02")), target(second, 0))).toMatchObject(
      {
        code: "NOT_FOUND",
      },
    );
    done(await execute(proposeReuse, await as("kapus2", on("2026-07-02")), target(second, 0)));
    const bidan = await world.actor("bidan");
    const waiting = await readModels(bidan, (tx) => listWaiting(tx, bidan, on("2026-07-03")));
    expect(waiting.filter(({ kind }) => kind === "ANSWER_REUSE")).toMatchObject([{ ref: second }]);
    const agree = { ...target(second, 1), intent: "agree" };
    expect(await execute(answerReuse, await as("kapus2", on("2026-07-03")), agree)).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await execute(answerReuse, await as("bidan", on("2026-07-03")), agree)).toMatchObject({
      ok: true,
      data: { predicate: "GOOD" },
    });
    const [before, after] = [await recordOf(world, "bidan", first), await recordOf(world, "bidan", second)];
    expect(after).toMatchObject({
      state: "DECIDED",
      predicate: before.predicate,
      resultRating: before.resultRating,
      releasedAt: on("2026-07-03"),
      appraiser: { name: "Nama kapus2" },
    });
    expect(after.resultReason).toContain("Triwulan I 2026 di Unit puskesmas");
    expect(after.behaviours.map(({ rating }) => rating)).toEqual(
      before.behaviours.map(({ rating }) => rating),
    );
  });

  it("is rated as usual when the employee declines", async () => {
    const { second } = await movedMidwife(world);
    done(await execute(proposeReuse, await as("kapus2", on("2026-07-02")), target(second, 0)));
    const no = { ...target(second, 1), intent: "decline" };
    done(await execute(answerReuse, await as("bidan", on("2026-07-03")), no));
    expect(await recordOf(world, "bidan", second)).toMatchObject({ state: "SELF_REVIEW", reusesId: null });
  });

  it("has nothing to keep without a move, nor in the year's evaluation", async () => {
    await decided(world, "dokter");
    const skpId = (
      await world.inside("A", (tx) =>
        tx.skp.findFirstOrThrow({ where: { employeeId: world.person("dokter").employeeId } }),
      )
    ).id;
    for (const subperiodId of [world.period.A.q2, world.period.A.year]) {
      const context = await as("dokter", NOW);
      const { evaluationId } = done(await execute(openEvaluation, context, { skpId, subperiodId }));
      expect(await execute(proposeReuse, await as("kapus", NOW), target(evaluationId, 0))).toMatchObject({
        code: "REUSE_NOTHING",
      });
    }
  });
});
