// Who evaluates in the special cases of PermenPANRB 6/2022 p.89-92 on the real database: a task elsewhere, an appointed official, Plt.
// and Plh., study leave. After a move of the employee or the appraiser: moves.test.ts; a study that failed: study.test.ts.
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { assign, endAssignment } from "@/lib/employees/commands/assignments";
import { endDelegation } from "@/lib/employees/commands/delegations";
import { endOverride, overrideSuperior } from "@/lib/employees/commands/overrides";
import { decideEvaluation } from "@/lib/evaluation/commands/decide";
import { openEvaluations } from "@/lib/evaluation/commands/open";
import { rateResults } from "@/lib/evaluation/commands/rate-results";
import { getRatingPage } from "@/lib/evaluation/queries/page";
import { giveFeedback } from "@/lib/feedback/commands";
import { listWaiting } from "@/lib/home/queries";
import { endStudy } from "@/lib/studies/commands";
import { agreedPlan, rated, recordOf, selfReviewed, setWindow } from "@/tests/support/evaluations";
import { headPosition, midwifeDelegation } from "@/tests/support/organization-rows";
import { done } from "@/tests/support/plans";
import { appointed, approved, as, study } from "@/tests/support/tasks";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const idOf = (name: Name) => world.person(name).employeeId;
const LEADERS = ["kapus", "kapus2", "kadin", "bupati", "bidan", "dokter", "perawat"] as const;

/** Everybody who may rate: has the page, and the command takes (or asks for more of) what they send. */
async function ratersOf(name: Name, evaluationId: string): Promise<Name[]> {
  const raters: Name[] = [];
  const { version } = await recordOf(world, name, evaluationId);
  for (const who of LEADERS) {
    const context = await as(world, who);
    const page = await read(context.actor, (tx) =>
      getRatingPage(tx, context.actor, evaluationId, "hasil", NOW),
    );
    const sent = await execute(rateResults, context, { evaluationId, version: version + 99, results: {} });
    const refused = !sent.ok && (sent.code === "FORBIDDEN" || sent.code === "NOT_FOUND");
    expect(refused, `${who}: page and command agree`).toBe(page === null);
    if (page !== null) raters.push(who);
  }
  return raters;
}
const isAskedToRate = async (name: Name) => {
  const actor = await world.actor(name);
  const rows = await read(actor, (tx) => listWaiting(tx, actor, NOW));
  return rows.some(({ kind }) => kind === "RATE");
};

describe("a task elsewhere", () => {
  it("in another unit: the own appraiser evaluates, with the feedback of the leader there as that of a giver (A4)", async () => {
    await approved(world);
    const id = await selfReviewed(world, "bidan");
    const { skpId, results } = await recordOf(world, "bidan", id);
    const [first] = results;
    const text = "Panduan selesai lebih awal dan dipakai dua puskesmas.";
    const feedback = { skpId, about: `result:${first?.id}`, tone: "POSITIVE", text };
    done(await execute(giveFeedback, await as(world, "kapus2"), feedback));
    expect(await ratersOf("bidan", id)).toEqual(["kapus"]);
    expect((await recordOf(world, "bidan", id)).results[0]?.feedback).toMatchObject([
      { giverName: "Nama kapus2", giverClass: "OTHER", isTaskGiver: true, text },
    ]);
    expect([await isAskedToRate("kapus"), await isAskedToRate("kapus2")]).toEqual([true, false]);
  });

  it("at a host outside the government: the appraiser of the home agency evaluates (A15)", async () => {
    const host = { hostName: "Badan Kesehatan Dunia", hostKind: "INTERNATIONAL", giverOffice: "Direktur" };
    await appointed(world, "kapus", "bidan", { ...host, place: "OUTSIDE" });
    expect(await ratersOf("bidan", await selfReviewed(world, "bidan"))).toEqual(["kapus"]);
  });

  it("or the official appointed for it, as long as the appointment runs (A15)", async () => {
    const open = await selfReviewed(world, "dokter");
    const appointment = {
      superiorId: idOf("kapus2"),
      reason: "SK penunjukan 7/2026",
      startsOn: "2026-02-01",
    };
    for (const name of ["bidan", "dokter"] as const) {
      const input = { ...appointment, employeeId: idOf(name) };
      done(await execute(overrideSuperior, await as(world, "hr"), input));
    }
    expect(await ratersOf("dokter", open)).toEqual(["kapus2"]);
    const overrides = await world.inside("A", (tx) => tx.superiorOverride.findMany());
    const ending = overrides.find(({ employeeId }) => employeeId === idOf("dokter"));
    const input = { overrideId: ending?.id, employeeId: idOf("dokter") };
    done(await execute(endOverride, await as(world, "hr"), input));
    expect(await ratersOf("dokter", open)).toEqual(["kapus"]);
    expect(await ratersOf("bidan", await selfReviewed(world, "bidan"))).toEqual(["kapus2"]);
  });
});

describe("an acting leader", () => {
  const act = async (name: Name, kind: "PLT" | "PLH", startsOn: string) => {
    const input = {
      employeeId: idOf(name),
      positionId: (await headPosition(world)).id,
      kind,
      startsOn,
    };
    return done(await execute(assign, await as(world, "hr"), input)).assignmentId;
  };
  /** The head of the health centre left the post before the window opened. */
  const vacate = async () => {
    const opens = new Date("2026-02-04T15:00:00Z");
    await setWindow(world, world.period.A.q1, opens, new Date("2026-02-28T15:00:00Z"));
    const { id } = await world.inside("A", (tx) =>
      tx.assignment.findFirstOrThrow({ where: { employeeId: idOf("kapus") } }),
    );
    const input = { assignmentId: id, endsOn: "2026-01-31" };
    done(await execute(endAssignment, await as(world, "hr"), input));
  };

  it("Plh. without delegation does not evaluate: the head does (A3)", async () => {
    await act("dokter", "PLH", "2026-02-01");
    expect(await ratersOf("bidan", await selfReviewed(world, "bidan"))).toEqual(["kapus"]);
  });

  it("Plh. to whom the superior delegated evaluates and is evaluated above, until the delegation ends (A3)", async () => {
    const own = await selfReviewed(world, "bidan");
    const delegationId = await midwifeDelegation(world);
    const open = await selfReviewed(world, "dokter");
    expect(await ratersOf("dokter", open)).toEqual(["bidan"]);
    expect(await ratersOf("bidan", own)).toEqual(["kadin"]);
    expect([await isAskedToRate("bidan"), await isAskedToRate("kapus")]).toEqual([true, false]);
    const end = { delegationId, reason: "Pimpinan kembali" };
    done(await execute(endDelegation, await as(world, "kadin"), end));
    expect(await ratersOf("dokter", open)).toEqual(["kapus"]);
  });

  it("Plt. of a vacant post evaluates its people, and is evaluated where the acting post reports (A3, A5)", async () => {
    await vacate();
    await act("perawat", "PLT", "2026-02-01");
    expect(await ratersOf("bidan", await selfReviewed(world, "bidan"))).toEqual(["perawat"]);
    const id = await selfReviewed(world, "perawat");
    expect(await ratersOf("perawat", id)).toEqual(["kadin"]);
    expect(await recordOf(world, "perawat", id)).toMatchObject({ appraiser: { name: "Nama kadin" } });
  });

  it("Plt. whose time ends goes back to the definitive placement (A6)", async () => {
    await vacate();
    const assignmentId = await act("perawat", "PLT", "2026-02-01");
    const id = await selfReviewed(world, "perawat");
    expect(await ratersOf("perawat", id)).toEqual(["kadin"]);
    const end = { assignmentId, endsOn: "2026-02-09" };
    done(await execute(endAssignment, await as(world, "hr"), end));
    expect(await ratersOf("perawat", id)).toEqual(["kapus2"]);
  });
});

describe("on study leave (A16-17)", () => {
  it("everybody's evaluation is opened for the student too, and the appraiser of the home unit evaluates", async () => {
    await study(world);
    await agreedPlan(world, "bidan");
    const opening = { subperiodId: world.period.A.q3 };
    done(await execute(openEvaluations, await as(world, "hr"), opening));
    const row = await world.inside("A", (tx) =>
      tx.evaluation.findFirstOrThrow({ where: { employeeId: idOf("bidan") } }),
    );
    expect(await recordOf(world, "bidan", row.id)).toMatchObject({
      appraiser: { name: "Nama kapus" },
      studyFailed: false,
    });
  });

  it.each(["RUNNING", "GRADUATED_EARLY"])("the quadrant decides as for everybody: %s", async (outcome) => {
    const studyLeaveId = await study(world);
    await world.inside("A", (tx) =>
      tx.studyLeave.updateMany({
        data: { startsOn: new Date("2025-09-01"), endsOn: new Date("2026-08-31") },
      }),
    );
    if (outcome !== "RUNNING") {
      const end = { studyLeaveId, version: 0, outcome, endedOn: "2026-02-06" };
      done(await execute(endStudy, await as(world, "hr"), end));
    }
    const evaluationId = await rated(world, "bidan", { results: "ABOVE", behaviour: "ABOVE" });
    expect(await ratersOf("bidan", evaluationId)).toEqual(["kapus"]);
    const decision = await execute(decideEvaluation, await as(world, "kapus"), { evaluationId, version: 5 });
    expect(decision).toMatchObject({ ok: true, data: { predicate: "VERY_GOOD" } });
  });
});
