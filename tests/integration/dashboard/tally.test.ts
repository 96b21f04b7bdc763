import { beforeAll, expect, test } from "vitest";
import { isRetryable } from "@/lib/db/faults";
import { inTenant, type Tx } from "@/lib/db/tenant";
import { talliesOf } from "@/tests/support/tallies";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
let agencyId: string;
beforeAll(async () => {
  world = await buildWorld();
  agencyId = world.agency.A;
});

const tallies = (anew: boolean) => talliesOf(agencyId, anew);

test("head counts are kept for the unit and for every unit above", async () => {
  const kept = await tallies(false);
  expect(kept).toContain(`PUSKESMAS ${agencyId} EMPLOYEES ALL 3 3`);
  expect(kept).toContain(`DINAS ${agencyId} EMPLOYEES ALL 3 8`);
  expect(kept).toContain(`ROOT ${agencyId} EMPLOYEES ALL 1 9`);
  expect(kept).toEqual(await tallies(true));
});

test("the application reads counts of its own agency and cannot write them", async () => {
  const foreign = await world.inside("B", (tx) => tx.unitTally.count({ where: { agencyId } }));
  expect(foreign).toBe(0);
  await expect(world.inside("A", (tx) => tx.unitTally.updateMany({ data: { total: 0 } }))).rejects.toThrow();
});

test("after many random changes at once the kept counts are the recounted ones", async () => {
  const random = numbers(20_260_210);
  const facts = await world.inside("A", async (tx) => ({
    employees: (await tx.employee.findMany({ select: { id: true } })).map(({ id }) => id),
    units: await tx.unit.findMany({ where: { depth: { gt: 0 } }, select: { id: true, code: true } }),
  }));
  const subperiods = [world.period.A.q1, world.period.A.q2, world.period.A.year];
  const some = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const changes: ((tx: Tx) => Promise<unknown>)[] = [
    (tx) => addPlan(tx, some(facts.employees), some(facts.units).id, Math.floor(random() * 1e6)),
    (tx) => changePlan(tx, some(["SUBMITTED", "RETURNED", "AGREED"])),
    (tx) => addEvaluation(tx, some(subperiods)),
    (tx) => changeEvaluation(tx, some(["RATING", "DECIDED", "OBJECTED"]), some(["GOOD", "POOR"])),
    (tx) => reopenEvaluations(tx),
    (tx) => addProgress(tx, some(subperiods)),
    (tx) => addProgress(tx, some(subperiods)),
    (tx) => removeProgress(tx),
    (tx) =>
      tx.employee.updateMany({
        where: { id: some(facts.employees) },
        data: { unitId: some(facts.units).id, needsSkp: random() < 0.8 },
      }),
    (tx) =>
      tx.employee.updateMany({
        where: { id: some(facts.employees) },
        data: { leftOn: random() < 0.5 ? null : new Date("2026-01-31") },
      }),
    (tx) =>
      moveUnit(tx, world.unit("A", "puskesmas2"), world.unit("A", some(["root", "dinas", "puskesmas"]))),
  ];
  const worker = async () => {
    for (let round = 0; round < 40; round++) await untilDone((tx) => some(changes)(tx));
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  const kept = await tallies(false);
  expect(kept.length).toBeGreaterThan(40);
  expect(kept).toEqual(await tallies(true));
});

async function untilDone(work: (tx: Tx) => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 8; attempt++) {
    try {
      await inTenant(agencyId, work);
      return;
    } catch (error) {
      if (!isRetryable(error) && !isTakenKey(error)) throw error;
    }
  }
}

const isTakenKey = (error: unknown) => error instanceof Error && "code" in error && error.code === "P2002";

/** Plan with one result and one indicator, so that it can have progress. */
async function addPlan(tx: Tx, employeeId: string, unitId: string, sequence: number): Promise<void> {
  await tx.skp.create({
    data: {
      agencyId,
      periodId: world.period.A.id,
      employeeId,
      sequence,
      unitId,
      positionName: "Jabatan",
      unitName: "Unit",
      approach: "QUANTITATIVE",
      form: "STAFF",
      results: {
        create: {
          kind: "MAIN",
          sortOrder: 0,
          statement: "Hasil",
          indicators: { create: [0, 1].map((sortOrder) => ({ sortOrder, statement: "Indikator" })) },
        },
      },
    },
  });
}

async function changePlan(tx: Tx, state: "SUBMITTED" | "RETURNED" | "AGREED"): Promise<void> {
  await tx.$executeRaw`UPDATE "Skp" SET "state" = ${state}::"SkpState" WHERE "id" IN (SELECT "id" FROM "Skp" ORDER BY random() LIMIT 3)`;
}

async function addEvaluation(tx: Tx, subperiodId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Evaluation" ("agencyId", "id", "periodId", "subperiodId", "skpId", "employeeId", "unitId")
    SELECT "agencyId", gen_random_uuid(), "periodId", ${subperiodId}::uuid, "id", "employeeId", "unitId" FROM "Skp"
    ORDER BY random() LIMIT 2 ON CONFLICT DO NOTHING`;
}

async function changeEvaluation(tx: Tx, state: string, predicate: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Evaluation" SET "state" = ${state}::"EvaluationState", "predicate" = ${predicate}::"Predicate",
      "resultRating" = 'MEETS', "behaviourRating" = 'MEETS', "decidedAt" = now()
    WHERE "id" IN (SELECT "id" FROM "Evaluation" ORDER BY random() LIMIT 2)`;
}

/** As a reopening leaves them: an edition more, without a decision. */
async function reopenEvaluations(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Evaluation" SET "state" = 'RATING', "predicate" = NULL, "decidedAt" = NULL, "edition" = "edition" + 1
    WHERE "id" IN (SELECT "id" FROM "Evaluation" WHERE "predicate" IS NOT NULL ORDER BY random() LIMIT 2)`;
}

async function addProgress(tx: Tx, subperiodId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ProgressEntry" ("agencyId", "id", "skpId", "indicatorId", "subperiodId", "realisation")
    SELECT i."agencyId", gen_random_uuid(), r."skpId", i."id", ${subperiodId}::uuid, '1' FROM "Indicator" i
    JOIN "WorkResult" r ON r."agencyId" = i."agencyId" AND r."id" = i."workResultId"
    ORDER BY random() LIMIT 2 ON CONFLICT DO NOTHING`;
}

async function removeProgress(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM "ProgressEntry" WHERE "id" IN (SELECT "id" FROM "ProgressEntry" ORDER BY random() LIMIT 3)`;
}

/** Hangs a unit with everything below it under another parent, as the organisation pages do. */
async function moveUnit(tx: Tx, id: string, parentId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(1)`;
  await tx.$executeRaw`
    UPDATE "Unit" u SET "parentId" = CASE WHEN u."id" = ${id}::uuid THEN p."id" ELSE u."parentId" END,
      "path" = p."path" || substr(u."path", strpos(u."path", ${id}))
    FROM "Unit" p WHERE p."id" = ${parentId}::uuid AND strpos(u."path", ${id}) > 0`;
}

/** Repeatable random numbers in [0, 1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
