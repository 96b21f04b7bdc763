// A unit of 300 people: what the appraiser looks at while rating, counted in statements and timed on the real database.
import { beforeAll, describe, expect, it } from "vitest";
import type { AgencyActor } from "@/lib/auth/actor";
import { readModels } from "@/lib/core/read";
import type { Tx } from "@/lib/db/tenant";
import { getComparison } from "@/lib/evaluation/queries/comparison";
import { getCheckPage, getRatingPage } from "@/lib/evaluation/queries/page";
import { getTeamPage } from "@/lib/evaluation/queries/team-page";
import { rated } from "@/tests/support/evaluations";
import { buildWorld, NOW, type World } from "@/tests/support/world";

let world: World;
let actor: AgencyActor;
let evaluationId: string;

/** 299 colleagues of the midwife, each with an agreed plan of five results and a rated quarter. */
beforeAll(async () => {
  world = await buildWorld();
  evaluationId = await rated(world, "bidan");
  const agencyId = world.agency.A;
  const { unitId, employeeId: midwife } = world.person("bidan");
  const superiorId = world.person("kapus").employeeId;
  const { id: periodId, q1 } = world.period.A;
  await world.inside("A", async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "Employee" ("agencyId", "id", "nip", "name", "status", "needsSkp", "unitId", "superiorId")
      SELECT ${agencyId}::uuid, gen_random_uuid(), '19950101202001' || lpad(n::text, 4, '0'), 'Pegawai ' || lpad(n::text, 3, '0'),
        'PNS', true, ${unitId}::uuid, ${superiorId}::uuid FROM generate_series(1, 299) n`;
    await tx.$executeRaw`
      INSERT INTO "Skp" ("agencyId", "id", "periodId", "employeeId", "unitId", "positionName", "unitName", "approach", "form",
        "state", "revision")
      SELECT "agencyId", gen_random_uuid(), ${periodId}::uuid, "id", "unitId", 'Bidan', 'Puskesmas', 'QUANTITATIVE', 'STAFF',
        'AGREED', 1 FROM "Employee" WHERE "superiorId" = ${superiorId}::uuid AND "name" LIKE 'Pegawai %'`;
    await tx.$executeRaw`
      INSERT INTO "WorkResult" ("agencyId", "id", "skpId", "kind", "sortOrder", "statement")
      SELECT k."agencyId", gen_random_uuid(), k."id", 'MAIN', n, 'Hasil ' || n FROM "Skp" k, generate_series(1, 5) n
      WHERE k."periodId" = ${periodId}::uuid AND k."employeeId" <> ${midwife}::uuid`;
    await tx.$executeRaw`
      INSERT INTO "Evaluation" ("agencyId", "id", "periodId", "subperiodId", "skpId", "employeeId", "unitId", "state",
        "resultRating", "behaviourRating", "predicate")
      SELECT k."agencyId", gen_random_uuid(), k."periodId", ${q1}::uuid, k."id", k."employeeId", k."unitId", 'DECIDED',
        'MEETS', 'MEETS', 'GOOD' FROM "Skp" k
      WHERE k."periodId" = ${periodId}::uuid AND k."employeeId" <> ${midwife}::uuid`;
    await tx.$executeRaw`
      INSERT INTO "ResultRating" ("agencyId", "evaluationId", "workResultId", "rating")
      SELECT v."agencyId", v."id", r."id", 'MEETS' FROM "Evaluation" v
      JOIN "WorkResult" r ON r."agencyId" = v."agencyId" AND r."skpId" = v."skpId"
      WHERE v."subperiodId" = ${q1}::uuid AND v."employeeId" <> ${midwife}::uuid`;
  });
  actor = await world.actor("kapus");
});

/** Statements a query sends, told by the transaction itself, and its best time of several in milliseconds. */
async function measured(query: (tx: Tx) => Promise<unknown>) {
  let statements = 0;
  await readModels(actor, (tx) =>
    query(
      new Proxy(tx, {
        get: (target, name, receiver) => {
          const part = Reflect.get(target, name, receiver);
          if (name === "$queryRaw" && typeof part === "function") {
            return (...given: unknown[]) => {
              statements += 1;
              return Reflect.apply(part, target, given);
            };
          }
          if (typeof part !== "object" || part === null) return part;
          // A model: each of its calls is a statement at least.
          return new Proxy(part, {
            get: (model, method) => {
              statements += 1;
              return Reflect.get(model, method);
            },
          });
        },
      }),
    ),
  );
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const start = performance.now();
    await readModels(actor, query);
    times.push(performance.now() - start);
  }
  return { statements, best: Math.min(...times) };
}

describe("a team of 300", () => {
  const year = null;
  it.each([
    ["the list", (tx: Tx) => getTeamPage(tx, actor, world.period.A.q1, { page: 1 }, NOW)],
    ["side by side", (tx: Tx) => getComparison(tx, actor, world.period.A.q1, { page: 1, year }, NOW)],
    [
      "side by side, the last page",
      (tx: Tx) => getComparison(tx, actor, world.period.A.q1, { page: 12, year }, NOW),
    ],
    [
      "rating one, with the distribution",
      (tx: Tx) => getRatingPage(tx, actor, evaluationId, "simpulan", NOW),
    ],
    ["the last look", (tx: Tx) => getCheckPage(tx, actor, evaluationId, NOW)],
  ])("%s takes at most 12 statements and 300 ms", async (name, query) => {
    const { statements, best } = await measured(query);
    console.log(`${name}: ${statements} statements, ${best.toFixed(1)} ms`);
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(12);
    expect(best).toBeLessThan(300);
  });

  it("is counted whole", async () => {
    const page = await readModels(actor, (tx) =>
      getComparison(tx, actor, world.period.A.q1, { page: 1, year }, NOW),
    );
    // With the midwife and the doctor, who have no plan agreed or nothing decided yet.
    expect(page?.rows[0]).toMatchObject({ total: 301, counts: { GOOD: 299 } });
    expect(page?.rows).toHaveLength(25);
    expect(page?.rows.at(-1)?.results).toHaveLength(5);
  });
});
