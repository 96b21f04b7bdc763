// What somebody with the database's own powers could do to the log, and how it shows.
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verifyChains } from "@/lib/audit/verify";
import { recordView } from "@/lib/core/audit";
import { pool } from "@/lib/db/client";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
let owner: pg.Client;

beforeEach(async () => {
  world = await buildWorld();
  const actor = await world.actor("hr");
  for (let index = 0; index < 6; index++) {
    await recordView(actor, "skp.view", { employeeId: world.person("bidan").employeeId, detail: { index } });
  }
  owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await owner.query('ALTER TABLE "AuditEvent" DISABLE TRIGGER USER');
  for (const table of ["AuditEvent", "AuditHead"])
    await owner.query(`ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`);
});
afterEach(async () => {
  for (const table of ["AuditEvent", "AuditHead"])
    await owner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
  await owner.query('ALTER TABLE "AuditEvent" ENABLE TRIGGER USER');
  await owner.end();
});

const tamper = (sql: string) => owner.query(sql.replaceAll("$A", `'${world.agency.A}'`));
const reportOf = async (agencyName: string) => {
  const reports = await verifyChains(owner);
  return reports.findLast(({ agency }) => agency === agencyName);
};

/** The world's agencies all have the same name; the one of this test is the one whose chain is looked at alone. */
async function broken() {
  await owner.query("SELECT set_config('app.agency_id', $1, false)", [world.agency.A]);
  const found = await owner.query("SELECT seq::int AS number, problem FROM verify_audit($1)", [
    world.agency.A,
  ]);
  return found.rows;
}

test("an untouched chain is whole and names its head", async () => {
  expect(await broken()).toEqual([]);
  expect(await reportOf("Kabupaten Uji")).toMatchObject({
    broken: null,
    head: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test.each([
  ["actorName", `'Orang lain'`],
  ["at", `"at" + interval '1 second'`],
  ["outcome", `'DENIED'`],
  ["detail", `'{"index": 9}'`],
  ["employeeId", "NULL"],
  ["accountId", "NULL"],
  ["event", `'skp.agree'`],
])("altering %s shows at its own number", async (column, value) => {
  await tamper(`UPDATE "AuditEvent" SET "${column}" = ${value} WHERE "agencyId" = $A AND "seq" = 3`);
  expect(await broken()).toEqual([{ number: 3, problem: "altered" }]);
});

test("altering a row and its own hash shows at the next one", async () => {
  await tamper(`UPDATE "AuditEvent" SET "actorName" = 'X', "hash" = audit_hash("prevHash", "agencyId", "seq", "at",
    "accountId", 'X', "event", "outcome"::text, "subjectType", "subjectId", "employeeId", "detail")
    WHERE "agencyId" = $A AND "seq" = 3`);
  expect(await broken()).toEqual([{ number: 4, problem: "reordered" }]);
});

test("a removed row leaves a gap", async () => {
  await tamper(`DELETE FROM "AuditEvent" WHERE "agencyId" = $A AND "seq" = 3`);
  expect(await broken()).toEqual([{ number: 3, problem: "missing" }]);
});

test("two rows that changed places", async () => {
  for (const [from, to] of [
    [3, 99],
    [4, 3],
    [99, 4],
  ]) {
    await tamper(`UPDATE "AuditEvent" SET "seq" = ${to} WHERE "agencyId" = $A AND "seq" = ${from}`);
  }
  expect(await broken()).toEqual([{ number: 3, problem: "reordered" }]);
});

test("a cut-off tail", async () => {
  await tamper(`DELETE FROM "AuditEvent" WHERE "agencyId" = $A AND "seq" >= 5`);
  expect(await broken()).toEqual([{ number: 5, problem: "missing" }]);
});

test("a log emptied to the last row", async () => {
  await tamper(`DELETE FROM "AuditEvent" WHERE "agencyId" = $A`);
  expect(await broken()).toEqual([{ number: 1, problem: "missing" }]);
});

test("one broken agency is named, the others are reported whole", async () => {
  await tamper(`UPDATE "AuditEvent" SET "actorName" = 'X' WHERE "agencyId" = $A AND "seq" = 2`);
  await owner.query("SELECT set_config('app.scope', 'system', false)");
  await tamper(`UPDATE "Agency" SET "name" = 'Kabupaten Rusak' WHERE "id" = $A`);
  expect(await reportOf("Kabupaten Rusak")).toMatchObject({ broken: { number: "2", problem: "altered" } });
  expect(await reportOf("Kementerian Uji")).toMatchObject({ broken: null });
});

test("fifty writers at once make one chain without a gap", async () => {
  const actor = await world.actor("hr");
  const employeeId = world.person("bidan").employeeId;
  await Promise.all(Array.from({ length: 50 }, () => recordView(actor, "skp.view", { employeeId })));
  expect(await broken()).toEqual([]);
  expect(await world.inside("A", (tx) => tx.auditEvent.count())).toBe(56);
});

test("recording a view leaves nothing bound on the connection", async () => {
  await recordView(await world.actor("hr"), "skp.view", { employeeId: world.person("bidan").employeeId });
  const left = await pool.query(`SELECT nullif(current_setting('app.agency_id', true), '') AS agency,
    (SELECT "setting" = "reset_val" FROM pg_settings WHERE "name" = 'synchronous_commit') AS "flushesAsBefore"`);
  expect(left.rows).toEqual([{ agency: null, flushesAsBefore: true }]);
});
