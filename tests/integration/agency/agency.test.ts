import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { closeAccount, createAgency, inviteAdmin, reopenAccount, updateAgency } from "@/lib/agency/commands";
import { listAccounts, loadOperatorAccounts, readAsOperator } from "@/lib/agency/queries";
import { executeAccountWrite } from "@/lib/auth/account-write";
import { activate } from "@/lib/auth/account-writes";
import { isHrAdmin } from "@/lib/auth/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { unseal } from "@/lib/auth/seal";
import { execute } from "@/lib/core/command";
import { prisma } from "@/lib/db/client";
import { inSystem, inTenant } from "@/lib/db/tenant";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  await prisma.rateLimit.deleteMany();
  world = await buildWorld();
});

const facts = { name: "Kota Baru", shortName: "Kobar", place: "Baru", timeZone: "Asia/Makassar" };
const address = () => `${randomUUID()}@uji.example`;

test("from nothing to a signed-in HR admin of a new agency", async () => {
  const operator = { actor: await world.operator() };
  const agencyId = randomUUID();
  const created = await Promise.all(
    [1, 2].map(() => execute(createAgency, operator, { agencyId, ...facts, kind: "REGIONAL" })),
  );
  expect(created.filter(({ ok }) => ok)).toHaveLength(1);
  const email = address();
  const invited = await execute(inviteAdmin, operator, { agencyId, name: "Admin Kota", email, nip: "" });
  if (!invited.ok) throw new Error(invited.message);
  const login = { login: email.toUpperCase(), newPassword: "kuda lari pagi", repeat: "kuda lari pagi" };
  const visitor = { address: "x", actor: null };
  const input = { ...login, login: email, code: unseal(invited.data.sealedCode) };
  const activated = await executeAccountWrite(activate, { visitor }, input);
  const actor = activated.ok ? await loadActor(activated.data.sessionId) : null;
  expect(actor).toMatchObject({ agencyId, timeZone: "Asia/Makassar", employeeId: null });
  expect(actor && isHrAdmin(actor)).toBe(true);
  const events = await inTenant(agencyId, (tx) => tx.auditEvent.findMany({ orderBy: { seq: "asc" } }));
  expect(events.map(({ event }) => event)).toEqual([
    "agency.create",
    "agency.invite-admin",
    "account.activate",
  ]);
});

test("the same address again gets a new code, an address of another agency is refused", async () => {
  const operator = { actor: await world.operator() };
  const input = { agencyId: world.agency.A, name: "Admin", email: address(), nip: "" };
  const [first, second] = [
    await execute(inviteAdmin, operator, input),
    await execute(inviteAdmin, operator, input),
  ];
  expect(first.ok && second.ok && first.data.accountId === second.data.accountId).toBe(true);
  const elsewhere = await execute(inviteAdmin, operator, { ...input, agencyId: world.agency.B });
  expect(elsewhere).toMatchObject({ ok: false, code: "ADDRESS_TAKEN" });
});

test("closing an account ends its session; an account of another agency than named is not found", async () => {
  const operator = { actor: await world.operator() };
  const input = { accountId: world.person("bidan").accountId, version: 0 };
  const wrong = await execute(closeAccount, operator, { ...input, agencyId: world.agency.B });
  expect(wrong).toMatchObject({ code: "NOT_FOUND" });
  const inA = { ...input, agencyId: world.agency.A };
  expect(await execute(closeAccount, operator, inA)).toMatchObject({ ok: true });
  expect(await loadActor(world.person("bidan").sessionId)).toBeNull();
  expect(await execute(reopenAccount, operator, { ...inA, version: 1 })).toMatchObject({ ok: true });
});

test("the operator sees accounts, no employee and no evaluation content", async () => {
  const operator = await world.operator();
  const admins = await readAsOperator(operator, (tx) => listAccounts(tx, world.agency.A, "", 1));
  expect(admins.rows).toMatchObject([{ name: "Nama hr", isHrAdmin: true }]);
  const { rows } = await readAsOperator(operator, (tx) => listAccounts(tx, world.agency.A, "nama", 1));
  expect(rows).toHaveLength(10);
  expect(JSON.stringify(rows)).not.toContain("passwordHash");
  const seen = await inSystem(async (tx) => [
    await tx.employee.count(),
    await tx.skp.count(),
    await tx.evaluation.count(),
    await tx.auditEvent.count(),
  ]);
  expect(seen).toEqual([0, 0, 0, 0]);
  expect(await readAsOperator(operator, (tx) => loadOperatorAccounts(tx, { instansi: "x" }, 1))).toBeNull();
  const hr = await world.actor("hr");
  expect(() => readAsOperator(hr, (tx) => listAccounts(tx, world.agency.A, "", 1))).toThrow(
    "only for operators",
  );
});

test("settings: saved once, the second of two gets what is stored", async () => {
  const actor = await world.actor("hr");
  const input = { version: 0, ...facts };
  const results = await Promise.all([1, 2].map(() => execute(updateAgency, { actor }, input)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({
    code: "CONFLICT",
    current: { version: "1", name: "Kota Baru" },
  });
  expect(await world.actor("hr")).toMatchObject({ agencyName: "Kota Baru", timeZone: "Asia/Makassar" });
  expect(await world.actor("adminPusat")).toMatchObject({ agencyName: "Kementerian Uji" });
});

test("the days of an objection: working days, unless calendar days are ticked", async () => {
  const actor = await world.actor("hr");
  const where = { id: world.agency.A };
  const stored = () =>
    world.inside("A", (tx) =>
      tx.agency.findUniqueOrThrow({ where, select: { version: true, objectionWorkingDays: true } }),
    );
  const { version, objectionWorkingDays } = await stored();
  expect(objectionWorkingDays).toBe(true);
  const ticked = { ...facts, version, objectionCalendarDays: "ya" };
  expect(await execute(updateAgency, { actor }, ticked)).toMatchObject({ ok: true });
  expect(await stored()).toEqual({ version: version + 1, objectionWorkingDays: false });
});

test("HR sets from how many people on the distribution is looked at", async () => {
  const where = { id: world.agency.A };
  const stored = () =>
    world.inside("A", (tx) =>
      tx.agency.findUniqueOrThrow({ where, select: { version: true, distributionMinimum: true } }),
    );
  const { version } = await stored();
  const save = async (distributionMinimum: string) =>
    execute(
      updateAgency,
      { actor: await world.actor("hr"), now: new Date() },
      { version, ...facts, distributionMinimum },
    );
  expect(await save("2")).toMatchObject({ ok: false, fields: { distributionMinimum: expect.any(String) } });
  expect(await save("12")).toMatchObject({ ok: true });
  expect(await stored()).toEqual({ version: version + 1, distributionMinimum: 12 });
});
