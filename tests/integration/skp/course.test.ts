import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { agreeSkp, reopenSkp, returnSkp, submitSkp, withdrawSkp } from "@/lib/skp/commands/agree";
import { startSkp } from "@/lib/skp/commands/draft";
import { saveResult } from "@/lib/skp/commands/results";
import { agreedPlan, done, draftPlan, submittedPlan, typedResult, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const skpRow = (id: string) => world.inside("A", (tx) => tx.skp.findFirstOrThrow({ where: { id } }));
const history = (skpId: string) =>
  world.inside("A", (tx) => tx.skpRevision.findMany({ where: { skpId }, orderBy: { number: "asc" } }));

describe("starting", () => {
  const start = async (name: Name) =>
    execute(startSkp, await as(name), { periodId: world.period.A.id, approach: "QUALITATIVE" });

  it("needs no plan of the superior and derives the form from the post", async () => {
    const { skpId } = done(await start("bidan"));
    expect(await skpRow(skpId)).toMatchObject({ form: "STAFF", state: "DRAFT", sequence: 1, revision: 0 });
    expect(await skpRow(done(await start("kapus")).skpId)).toMatchObject({ form: "LEADER" });
    expect(await skpRow(done(await start("kadin")).skpId)).toMatchObject({ form: "LEADER" });
  });

  it("is not for people whom the rule asks for no plan", async () => {
    expect(await start("bupati")).toMatchObject({ code: "FORBIDDEN" });
  });

  it("gives one plan however often it is pressed at once", async () => {
    const results = await Promise.all([start("bidan"), start("bidan"), start("bidan")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === "SKP_EXISTS")).toHaveLength(2);
  });

  it("starts the next plan after a move to another position, also while planning is closed", async () => {
    await agreedPlan(world, "bidan", "kapus");
    expect(await start("bidan")).toMatchObject({ code: "SKP_EXISTS" });
    await world.inside("A", async (tx) => {
      const { unitId } = world.person("perawat");
      const position = await tx.position.create({
        data: {
          agencyId: world.agency.A,
          unitId,
          name: "Bidan Ahli",
          kind: "FUNCTIONAL",
          level: "JF_AHLI_PERTAMA",
        },
      });
      await tx.employee.updateMany({
        where: { id: world.person("bidan").employeeId },
        data: { unitId, positionId: position.id },
      });
      await tx.phaseWindow.updateMany({ where: { phase: "PLANNING" }, data: { closesAt: NOW } });
    });
    expect(await skpRow(done(await start("bidan")).skpId)).toMatchObject({ sequence: 2 });
  });
});

describe("the course of a plan", () => {
  it("goes from draft to agreed, and every step keeps the content, who, when and why", async () => {
    const skpId = await submittedPlan(world, "bidan");
    const back = { skpId, version: await versionOf(world, "A", skpId), note: "Perjelas target." };
    done(await execute(returnSkp, await as("kapus"), back));
    expect(await skpRow(skpId)).toMatchObject({ state: "RETURNED", revision: 0 });
    done(await execute(submitSkp, await as("bidan"), { skpId, version: await versionOf(world, "A", skpId) }));
    done(await execute(agreeSkp, await as("kapus"), { skpId, version: await versionOf(world, "A", skpId) }));
    expect(await skpRow(skpId)).toMatchObject({
      state: "AGREED",
      revision: 1,
      agreedById: world.person("kapus").employeeId,
      agreedAt: NOW,
    });
    const events = await history(skpId);
    expect(events.map(({ event, actorName, note }) => [event, actorName, note])).toEqual([
      ["SUBMITTED", "Nama bidan", null],
      ["RETURNED", "Nama kapus", "Perjelas target."],
      ["SUBMITTED", "Nama bidan", null],
      ["AGREED", "Nama kapus", null],
    ]);
    expect(events[3]?.content).toMatchObject({
      results: [{ statement: "Pasien terlayani", indicators: [{ target: "80–90" }] }],
    });
  });

  it("can be withdrawn, and reopened after agreement; the next agreement is the next revision", async () => {
    const skpId = await submittedPlan(world, "bidan");
    done(
      await execute(withdrawSkp, await as("bidan"), { skpId, version: await versionOf(world, "A", skpId) }),
    );
    done(await execute(submitSkp, await as("bidan"), { skpId, version: await versionOf(world, "A", skpId) }));
    done(await execute(agreeSkp, await as("kapus"), { skpId, version: await versionOf(world, "A", skpId) }));
    const version = await versionOf(world, "A", skpId);
    const reason = { skpId, version, reason: "NEW_ASSIGNMENT", note: "Penugasan baru." };
    done(await execute(reopenSkp, await as("kapus"), reason));
    done(await execute(saveResult, await as("bidan"), { skpId, ...typedResult("Posyandu terbina") }));
    done(await execute(submitSkp, await as("bidan"), { skpId, version: await versionOf(world, "A", skpId) }));
    done(await execute(agreeSkp, await as("kapus"), { skpId, version: await versionOf(world, "A", skpId) }));
    expect(await skpRow(skpId)).toMatchObject({ state: "AGREED", revision: 2 });
    const lines = await history(skpId);
    expect(lines).toHaveLength(7);
    expect(lines.map(({ reason }) => reason).filter((one) => one !== null)).toEqual(["NEW_ASSIGNMENT"]);
  });

  it("refuses an incomplete plan and steps that do not follow", async () => {
    const empty = await draftPlan(world, "bidan", []);
    expect(await execute(submitSkp, await as("bidan"), { skpId: empty, version: 0 })).toMatchObject({
      code: "SKP_INCOMPLETE",
    });
    expect(await execute(agreeSkp, await as("kapus"), { skpId: empty, version: 0 })).toMatchObject({
      code: "WRONG_STATE",
    });
    expect(
      await execute(returnSkp, await as("kapus"), { skpId: empty, version: 0, note: " " }),
    ).toMatchObject({ code: "VALIDATION", fields: { note: "Tulis apa yang perlu diperbaiki." } });
  });

  it("agrees only to what was read", async () => {
    const skpId = await submittedPlan(world, "bidan");
    const version = (await versionOf(world, "A", skpId)) - 1;
    expect(await execute(agreeSkp, await as("kapus"), { skpId, version })).toMatchObject({
      code: "SKP_CHANGED",
    });
  });

  it("takes one of several decisions made at once", async () => {
    const skpId = await submittedPlan(world, "bidan");
    const version = await versionOf(world, "A", skpId);
    const kapus = await as("kapus");
    const results = await Promise.all([
      execute(agreeSkp, kapus, { skpId, version }),
      execute(returnSkp, kapus, { skpId, version, note: "Perbaiki." }),
      execute(withdrawSkp, await as("bidan"), { skpId, version }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await history(skpId)).toHaveLength(2);
  });

  it("has one effect when a form is sent twice", async () => {
    const skpId = await draftPlan(world, "bidan");
    const input = { skpId, version: await versionOf(world, "A", skpId) };
    const context = { ...(await as("bidan")), idempotencyKey: randomUUID() };
    const [first, second] = await Promise.all([
      execute(submitSkp, context, input),
      execute(submitSkp, context, input),
    ]);
    expect(first).toEqual(second);
    expect(first.ok).toBe(true);
    expect(await history(skpId)).toHaveLength(1);
  });
});

describe("who may", () => {
  let skpId: string;
  let input: { skpId: string; version: number; note: string };
  beforeEach(async () => {
    skpId = await submittedPlan(world, "bidan");
    input = { skpId, version: await versionOf(world, "A", skpId), note: "Perbaiki." };
  });

  it.each(["bidan", "kadin", "hr", "unitHr", "auditor"] as const)(
    "%s sees the plan but may not agree",
    async (name) => {
      expect(await execute(agreeSkp, await as(name), input)).toMatchObject({ code: "FORBIDDEN" });
      expect(await execute(returnSkp, await as(name), input)).toMatchObject({ code: "FORBIDDEN" });
    },
  );

  it.each(["dokter", "perawat", "kapus2", "direktur", "adminPusat"] as const)(
    "%s does not find the plan",
    async (name) => {
      expect(await execute(agreeSkp, await as(name), input)).toMatchObject({ code: "NOT_FOUND" });
      expect(await execute(saveResult, await as(name), { skpId, ...typedResult("X") })).toMatchObject({
        code: "NOT_FOUND",
      });
    },
  );

  it("keeps the operator out and writes refusals into the audit log", async () => {
    expect(await execute(agreeSkp, { actor: await world.operator(), now: NOW }, input)).toMatchObject({
      code: "FORBIDDEN",
    });
    await execute(agreeSkp, await as("hr"), input);
    const denied = await world.inside("A", (tx) =>
      tx.auditEvent.findMany({ where: { event: "skp.agree", outcome: "DENIED" } }),
    );
    expect(denied).toEqual([expect.objectContaining({ actorName: "Nama hr" })]);
  });
});
