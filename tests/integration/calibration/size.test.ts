import { beforeAll, expect, test } from "vitest";
import { openCalibration } from "@/lib/calibration/commands/sessions";
import { getLevelsPage } from "@/lib/calibration/queries/levels";
import { getFairnessNotes } from "@/lib/calibration/queries/notes";
import { getOwnStatistics, getRatersPage } from "@/lib/calibration/queries/raters";
import { getScreen } from "@/lib/calibration/queries/screen";
import { execute } from "@/lib/core/command";
import type { Tx } from "@/lib/db/tenant";
import { addCrowd } from "@/tests/support/crowd";
import { analyze, explained, vacuum } from "@/tests/support/explain";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

/** 50,000 people with a decided evaluation each, by 2,000 raters; 300 of them in one unit are rated by one head. */
let world: World;
let unitId: string;
let sessionId: string;
let evaluationId: string;

beforeAll(async () => {
  world = await buildWorld();
  const agencyId = world.agency.A;
  const { id: periodId, q1 } = world.period.A;
  const head = world.person("kapus").employeeId;
  await world.inside("A", async (tx) => {
    await addCrowd(tx, agencyId, world.unit("A", "root"), 50_000);
    const [unit] = await tx.$queryRaw<{ id: string; path: string }[]>`
      SELECT "id", "path" FROM "Unit" WHERE "agencyId" = ${agencyId}::uuid AND "code" = 'K7.3'`;
    unitId = unit?.id ?? "";
    await tx.$executeRaw`UPDATE "Employee" SET "unitId" = ${unitId}::uuid, "superiorId" = ${head}::uuid
      WHERE "agencyId" = ${agencyId}::uuid AND "id" IN (SELECT "id" FROM "Employee" WHERE "agencyId" = ${agencyId}::uuid
        AND "nip" LIKE '1990%' AND "leftOn" IS NULL ORDER BY "nip" LIMIT 300)`;
  });
  await inParts(agencyId, periodId, q1, head);
  await analyze();
  const hr = { actor: await world.actor("hr"), now: NOW };
  const opened = await execute(openCalibration, hr, { unitId, subperiodId: q1, anonymous: "ya" });
  if (!opened.ok) throw new Error(opened.message);
  sessionId = opened.data.sessionId;
  expect(opened.data.people).toBeGreaterThan(300);
  const item = await world.inside("A", (tx) => tx.calibrationItem.findFirstOrThrow({ where: { sessionId } }));
  evaluationId = item.evaluationId;
}, 240_000);

/** Plans and evaluations by SQL, ratings in a spread. */
async function inParts(agencyId: string, periodId: string, q1: string, head: string): Promise<void> {
  await world.inside("A", async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "Skp" ("agencyId", "id", "periodId", "employeeId", "unitId", "positionName", "unitName", "approach", "form", "state", "revision")
      SELECT e."agencyId", gen_random_uuid(), ${periodId}::uuid, e."id", e."unitId", 'Pelaksana', 'Unit', 'QUALITATIVE', 'STAFF', 'AGREED', 1
      FROM "Employee" e WHERE e."agencyId" = ${agencyId}::uuid AND e."nip" LIKE '1990%'`;
  });
  await analyze();
  await world.inside("A", async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "Evaluation" ("agencyId", "id", "periodId", "subperiodId", "skpId", "employeeId", "unitId", "state", "resultRating",
        "behaviourRating", "predicate", "resultReason", "decidedById", "decidedAt", "releasedAt")
      SELECT k."agencyId", gen_random_uuid(), k."periodId", ${q1}::uuid, k."id", k."employeeId", k."unitId", 'DECIDED',
        CASE WHEN n % 5 = 0 THEN 'ABOVE' ELSE 'MEETS' END::"Rating", CASE WHEN n % 3 = 0 THEN 'ABOVE' ELSE 'MEETS' END::"Rating",
        CASE WHEN n % 15 = 0 THEN 'VERY_GOOD' ELSE 'GOOD' END::"Predicate", 'Menangani urusan nomor ' || n || ' di wilayah ' || n % 40,
        CASE WHEN e."superiorId" IS NULL THEN raters."id" ELSE e."superiorId" END, ${NOW}, ${NOW}
      FROM (SELECT k.*, row_number() OVER () AS n FROM "Skp" k WHERE k."agencyId" = ${agencyId}::uuid) k
      JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
      JOIN (SELECT "id", row_number() OVER (ORDER BY "nip" DESC) AS r FROM "Employee" WHERE "agencyId" = ${agencyId}::uuid
        AND "nip" LIKE '1990%' ORDER BY "nip" DESC LIMIT 2000) raters ON raters.r = 1 + k.n % 2000
      WHERE e."superiorId" = ${head}::uuid OR e."superiorId" IS NULL`;
    await tx.$executeRaw`
      INSERT INTO "BehaviourRating" ("agencyId", "evaluationId", "value", "rating")
      SELECT v."agencyId", v."id", x, 'MEETS' FROM "Evaluation" v, unnest(enum_range(NULL::"BehaviourValue")) AS x
      WHERE v."agencyId" = ${agencyId}::uuid AND v."decidedById" = ${head}::uuid`;
  });
}

async function plansOf(
  who: Name,
  query: (tx: Tx, actor: Awaited<ReturnType<World["actor"]>>) => Promise<unknown>,
) {
  const actor = await world.actor(who);
  return world.inside("A", async (tx) => {
    const { tx: spy, plans } = explained(tx);
    const result = await query(spy, actor);
    expect(result).not.toBeNull();
    return plans;
  });
}

test.each<[string, Name, Parameters<typeof plansOf>[1]]>([
  [
    "the own statistics of a rater of 300",
    "kapus",
    (tx, actor) => getOwnStatistics(tx, actor, world.period.A.q1, NOW),
  ],
  [
    "the raters of a unit",
    "bupati",
    (tx, actor) =>
      getRatersPage(tx, actor, world.unit("A", "dinas"), { asked: world.period.A.q1, page: 1 }, NOW),
  ],
  ["the screen of a calibration of 300", "hr", (tx, actor) => getScreen(tx, actor, sessionId, 1, NOW)],
  [
    "the notes of an explanation",
    "hr",
    (tx) => getFairnessNotes(tx, { agencyId: world.agency.A, id: evaluationId }),
  ],
])("%s reads indexes only, in twelve statements at most", async (_, who, query) => {
  const plans = await plansOf(who, query);
  expect(plans.length).toBeLessThanOrEqual(12);
  for (const plan of plans) {
    expect(plan).not.toMatch(
      /Seq Scan on "(Employee|Evaluation|Skp|BehaviourRating|UnitTally|CalibrationItem)"/,
    );
  }
  const ms = plans.map((plan) => Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1] ?? 0));
  console.info(`${_}: ${ms.map((one) => one.toFixed(1)).join(" + ")} ms`);
  expect(ms.reduce((sum, one) => sum + one, 0)).toBeLessThan(300);
});

test("raters by position level are counted from an index that holds the predicates", async () => {
  await vacuum();
  const plans = await plansOf("hr", async (tx, actor) => {
    // All evaluations here are of the one quarter that is asked for, where reading the table would be as good.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return getLevelsPage(tx, actor, world.period.A.q1, NOW);
  });
  const [plan = ""] = plans.filter((one) => one.includes("Evaluation"));
  expect(plan).toMatch(/Index Only Scan using "Evaluation_agencyId_subperiodId_decidedById_predicate_idx"/);
  const ms = Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1] ?? 0);
  console.info(`50,000 evaluations of 2,000 raters by position level: ${ms.toFixed(1)} ms`);
  expect(ms).toBeLessThan(300);
});
