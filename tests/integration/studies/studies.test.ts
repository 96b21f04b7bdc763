import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { addStudyResults } from "@/lib/skp/commands/from-study";
import { endStudy, recordStudy, updateStudy } from "@/lib/studies/commands";
import { agreedPlan, draftPlan } from "@/tests/support/plans";
import { as, study, typedStudy } from "@/tests/support/tasks";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const record = async (by: Name, name: Name, more: Record<string, unknown> = {}) =>
  execute(recordStudy, await as(world, by), {
    ...typedStudy,
    employeeId: world.person(name).employeeId,
    ...more,
  });
const stored = (id: string) => world.inside("A", (tx) => tx.studyLeave.findFirstOrThrow({ where: { id } }));

describe("recordStudy", () => {
  test.each([
    ["hr", "bidan", null],
    ["unitHr", "bidan", null],
    ["unitHr", "unitHr", "FORBIDDEN"],
    ["kapus", "bidan", "FORBIDDEN"],
    ["bidan", "bidan", "FORBIDDEN"],
    ["perawat", "bidan", "NOT_FOUND"],
  ] as const)("%s records it for %s: %s", async (by, name, code) => {
    expect(await record(by, name)).toMatchObject(code === null ? { ok: true } : { ok: false, code });
  });

  test("within the country both accreditations are asked, abroad they are left out", async () => {
    expect(await record("hr", "bidan", { university: "", course: "" })).toMatchObject({
      fields: { university: expect.any(String), course: expect.any(String) },
    });
    const abroad = await record("hr", "bidan", { level: "GRADUATE_ABROAD" });
    if (!abroad.ok) throw new Error(abroad.message);
    expect(await stored(abroad.data.studyLeaveId)).toMatchObject({ university: null, course: null });
  });

  test("two at the same time are refused, also of two recorded at once", async () => {
    const both = await Promise.all([record("hr", "bidan"), record("unitHr", "bidan")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await record("hr", "bidan", { startsOn: "2028-06-30", endsOn: "2029-06-30" })).toMatchObject({
      code: "STUDY_OVERLAP",
    });
    expect(await record("hr", "bidan", { startsOn: "2028-07-01", endsOn: "2029-06-30" })).toMatchObject({
      ok: true,
    });
    expect(await record("hr", "bidan", { endsOn: "2026-06-30" })).toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
  });
});

describe("updateStudy and endStudy", () => {
  test("a correction carries the version that was read, and not into another study", async () => {
    const studyLeaveId = await study(world);
    const update = async (version: number, more = {}) =>
      execute(updateStudy, await as(world, "hr"), { ...typedStudy, studyLeaveId, version, ...more });
    expect(await update(0, { endsOn: "2028-12-31" })).toMatchObject({ ok: true });
    expect(await update(0)).toMatchObject({ code: "CONFLICT", current: { version: "1" } });
    await record("hr", "bidan", { startsOn: "2029-01-01", endsOn: "2030-01-01" });
    expect(await update(1, { endsOn: "2029-01-01" })).toMatchObject({ code: "STUDY_OVERLAP" });
  });

  test("the outcome fits the day, is written once, and frees the days after it", async () => {
    const studyLeaveId = await study(world);
    const end = async (outcome: string, endedOn: string, version = 0) =>
      execute(endStudy, await as(world, "hr"), { studyLeaveId, version, outcome, endedOn });
    expect(await end("GRADUATED_EARLY", "2028-07-31")).toMatchObject({
      fields: { endedOn: expect.any(String) },
    });
    expect(await end("DROPPED_OUT", "2026-06-01")).toMatchObject({ fields: { endedOn: expect.any(String) } });
    expect(await end("DROPPED_OUT", "2026-12-31", 3)).toMatchObject({ code: "CONFLICT" });
    expect(await end("DROPPED_OUT", "2026-12-31")).toMatchObject({ ok: true });
    expect(await end("DROPPED_OUT", "2026-12-31", 1)).toMatchObject({ code: "WRONG_STATE" });
    expect(await record("hr", "bidan", { startsOn: "2027-01-01" })).toMatchObject({ ok: true });
  });
});

describe("addStudyResults", () => {
  const items = [
    {
      take: "ya",
      statement: "Hasil evaluasi akademik memuaskan",
      indicators: "IPK di atas 3,5\n\nHadir aktif",
    },
    { take: "", statement: "", indicators: "" },
    { take: "ya", kind: "ADDITIONAL", statement: "Resume kuliah tersampaikan", indicators: "" },
  ];
  const add = async (by: Name, skpId: string, studyLeaveId: string, rows: unknown[] = items) =>
    execute(addStudyResults, await as(world, by), { skpId, studyLeaveId, items: rows });

  test("adds the chosen ones to the same plan, linked, without a new document (Devi, p.64)", async () => {
    const skpId = await draftPlan(world, "bidan");
    const studyLeaveId = await study(world);
    expect(await add("bidan", skpId, studyLeaveId)).toMatchObject({ data: { added: 2 } });
    const { results, plans } = await world.inside("A", async (tx) => ({
      plans: await tx.skp.count({ where: { employeeId: world.person("bidan").employeeId } }),
      results: await tx.workResult.findMany({
        where: { skpId, studyLeaveId },
        orderBy: { kind: "asc" },
        select: {
          kind: true,
          statement: true,
          assignedBy: true,
          indicators: { select: { statement: true } },
        },
      }),
    }));
    expect(plans).toBe(1);
    expect(results).toMatchObject([
      {
        kind: "MAIN",
        assignedBy: "Jabatan kapus",
        indicators: [{ statement: "IPK di atas 3,5" }, { statement: "Hadir aktif" }],
      },
      { kind: "ADDITIONAL", indicators: [] },
    ]);
  });

  test("an agreed plan must be reopened first; nothing chosen, or empty words, say so", async () => {
    const studyLeaveId = await study(world);
    const agreed = await agreedPlan(world, "bidan", "kapus");
    expect(await add("bidan", agreed, studyLeaveId)).toMatchObject({ code: "PLAN_HELD" });
    expect(await add("bidan", agreed, studyLeaveId, [])).toMatchObject({ code: "STUDY_NOTHING" });
    expect(await add("bidan", agreed, studyLeaveId, [{ take: "ya", statement: " " }])).toMatchObject({
      fields: { "items.0.statement": expect.any(String) },
    });
  });

  test("is the employee's to do, for the own study and a year in which it runs", async () => {
    const skpId = await draftPlan(world, "bidan");
    const studyLeaveId = await study(world);
    expect(await add("kapus", skpId, studyLeaveId)).toMatchObject({ code: "FORBIDDEN" });
    expect(await add("dokter", await draftPlan(world, "dokter"), studyLeaveId)).toMatchObject({
      code: "NOT_FOUND",
    });
    await world.inside("A", (tx) =>
      tx.studyLeave.updateMany({
        data: { startsOn: new Date("2027-01-01"), endsOn: new Date("2028-01-01") },
      }),
    );
    expect(await add("bidan", skpId, studyLeaveId)).toMatchObject({ code: "WRONG_STATE" });
  });
});
