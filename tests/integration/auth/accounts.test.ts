import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import {
  disableAccount,
  enableAccount,
  grantRole,
  issueCode,
  revokeRole,
  unlockAccount,
} from "@/lib/accounts/commands";
import { loadPeoplePage } from "@/lib/accounts/list";
import { findPerson } from "@/lib/accounts/person";
import { executeAccountWrite } from "@/lib/auth/account-write";
import { activate } from "@/lib/auth/account-writes";
import { isHrAdmin } from "@/lib/auth/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { unseal } from "@/lib/auth/seal";
import { execute } from "@/lib/core/command";
import { prisma } from "@/lib/db/client";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  await prisma.rateLimit.deleteMany();
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name) });
const person = (name: Name) => ({ personId: world.person(name).employeeId });
const grantsOf = (name: Name) =>
  world.inside("A", (tx) => tx.roleGrant.findMany({ where: { accountId: world.person(name).accountId } }));

describe("issueCode", () => {
  test("the code works for activation, ends the open sessions and is stored only as a hash", async () => {
    const result = await execute(issueCode, await as("hr"), person("bidan"));
    if (!result.ok) throw new Error(result.message);
    expect(await loadActor(world.person("bidan").sessionId)).toBeNull();
    const code = unseal(result.data.sealedCode);
    const { nip } = await world.inside("A", (tx) =>
      tx.employee.findFirstOrThrow({ where: { id: world.person("bidan").employeeId } }),
    );
    const input = { login: nip, code, newPassword: "kuda lari pagi", repeat: "kuda lari pagi" };
    const activated = await executeAccountWrite(activate, { visitor: { address: "x", actor: null } }, input);
    expect(activated).toMatchObject({ ok: true });
    const receipts = await world.inside("A", (tx) => tx.commandReceipt.findMany());
    expect(JSON.stringify([receipts, result])).not.toContain(code);
  });

  test("sent twice with one key, both answers show the same code", async () => {
    const context = { ...(await as("hr")), idempotencyKey: randomUUID() };
    const results = await Promise.all([1, 2].map(() => execute(issueCode, context, person("bidan"))));
    const codes = results.map((result) => (result.ok ? unseal(result.data.sealedCode) : result.code));
    expect(codes[0]).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(codes[1]).toBe(codes[0]);
  });

  test("makes the account when there is none; an address taken elsewhere is left out", async () => {
    const employee = await world.inside("A", (tx) =>
      tx.employee.create({
        data: {
          agencyId: world.agency.A,
          name: "Baru",
          status: "PNS",
          nip: "199001012015051002",
          email: `ANALIS.${world.agency.B.slice(0, 8)}@uji.example`,
        },
      }),
    );
    expect(await execute(issueCode, await as("hr"), { personId: employee.id })).toMatchObject({ ok: true });
    const made = await world.inside("A", (tx) =>
      tx.account.findFirstOrThrow({ where: { employeeId: employee.id } }),
    );
    expect(made).toMatchObject({ nip: "199001012015051002", email: null });
  });

  test("joins the account that the operator made before the import", async () => {
    const early = await world.inside("A", async (tx) => {
      const nip = "199002022015051003";
      const account = await tx.account.create({ data: { agencyId: world.agency.A, name: "Admin", nip } });
      const employee = await tx.employee.create({
        data: { agencyId: world.agency.A, name: "Admin", status: "PNS", nip },
      });
      return { account, employee };
    });
    expect(await execute(issueCode, await as("hr"), { personId: early.employee.id })).toMatchObject({
      ok: true,
    });
    const found = await world.inside("A", (tx) => findPerson(tx, world.agency.A, early.employee.id));
    expect(found?.account?.id).toBe(early.account.id);
  });

  test("not for somebody who left, not for a disabled account", async () => {
    await world.inside("A", (tx) =>
      tx.employee.updateMany({
        where: { id: world.person("bidan").employeeId },
        data: { leftOn: new Date() },
      }),
    );
    expect(await execute(issueCode, await as("hr"), person("bidan"))).toMatchObject({ code: "PERSON_LEFT" });
    await execute(disableAccount, await as("hr"), { ...person("dokter"), version: 0 });
    expect(await execute(issueCode, await as("hr"), person("dokter"))).toMatchObject({
      code: "ACCOUNT_DISABLED",
    });
  });
});

describe("disabling", () => {
  test("acts by the next request; enabling does not bring the session back", async () => {
    expect(await execute(disableAccount, await as("hr"), { ...person("bidan"), version: 0 })).toMatchObject({
      ok: true,
    });
    expect(await loadActor(world.person("bidan").sessionId)).toBeNull();
    expect(await execute(disableAccount, await as("hr"), { ...person("bidan"), version: 1 })).toMatchObject({
      code: "WRONG_STATE",
    });
    expect(await execute(enableAccount, await as("hr"), { ...person("bidan"), version: 1 })).toMatchObject({
      ok: true,
    });
    expect(await loadActor(world.person("bidan").sessionId)).toBeNull();
  });

  test("never oneself", async () => {
    await execute(grantRole, await as("hr"), { ...person("kadin"), role: "HR_ADMIN" });
    expect(await execute(disableAccount, await as("hr"), { ...person("hr"), version: 0 })).toMatchObject({
      code: "OWN_ACCOUNT",
    });
  });

  test("two at once: one disables, the other is told", async () => {
    const context = await as("hr");
    const results = await Promise.all(
      [1, 2].map(() => execute(disableAccount, context, { ...person("bidan"), version: 0 })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

test("unlocking ends the rest", async () => {
  const where = { id: world.person("bidan").accountId };
  const data = { failedAttempts: 7, lockedUntil: new Date(Date.now() + 60_000) };
  await world.inside("A", (tx) => tx.account.update({ where, data }));
  expect(await execute(unlockAccount, await as("hr"), person("bidan"))).toMatchObject({ ok: true });
  const account = await world.inside("A", (tx) => tx.account.findUniqueOrThrow({ where }));
  expect(account).toMatchObject({ failedAttempts: 0, lockedUntil: null });
});

describe("roles", () => {
  test("a granted role counts by the next request, a revoked one no longer", async () => {
    const result = await execute(grantRole, await as("hr"), { ...person("kadin"), role: "HR_ADMIN" });
    expect(result).toMatchObject({ ok: true });
    expect(isHrAdmin(await world.actor("kadin"))).toBe(true);
    const [grant] = await grantsOf("kadin");
    expect(await execute(revokeRole, await as("hr"), { grantId: grant?.id })).toMatchObject({ ok: true });
    expect(isHrAdmin(await world.actor("kadin"))).toBe(false);
  });

  test("granted five times at once it is one", async () => {
    const context = await as("hr");
    const input = { ...person("kapus"), role: "UNIT_HR", unitCode: "PUSKESMAS" };
    await Promise.all(Array.from({ length: 5 }, () => execute(grantRole, context, input)));
    expect(await grantsOf("kapus")).toMatchObject([
      { role: "UNIT_HR", unitId: world.unit("A", "puskesmas") },
    ]);
  });

  test("a unit role needs a unit of this agency", async () => {
    const grant = async (unitCode: string) =>
      execute(grantRole, await as("hr"), { ...person("kapus"), role: "UNIT_HR", unitCode });
    expect(await grant("")).toMatchObject({ code: "VALIDATION", fields: { unitCode: expect.any(String) } });
    expect(await grant("DIREKTORAT")).toMatchObject({
      code: "VALIDATION",
      fields: { unitCode: expect.any(String) },
    });
  });

  test("an admin who cannot sign in yet does not count, nor does anybody lock himself out with a code", async () => {
    const where = { id: world.person("kadin").accountId };
    await world.inside("A", (tx) => tx.account.update({ where, data: { passwordHash: null } }));
    await execute(grantRole, await as("hr"), { ...person("kadin"), role: "HR_ADMIN" });
    const [own] = await grantsOf("hr");
    expect(await execute(revokeRole, await as("hr"), { grantId: own?.id })).toMatchObject({
      code: "LAST_HR_ADMIN",
    });
    expect(await execute(issueCode, await as("hr"), person("hr"))).toMatchObject({ code: "OWN_CODE" });
  });

  test("the last HR admin keeps the role, also when two admins drop each other at once", async () => {
    const [own] = await grantsOf("hr");
    expect(await execute(revokeRole, await as("hr"), { grantId: own?.id })).toMatchObject({
      code: "LAST_HR_ADMIN",
    });
    await execute(grantRole, await as("hr"), { ...person("kadin"), role: "HR_ADMIN" });
    const [other] = await grantsOf("kadin");
    const results = await Promise.all([
      execute(revokeRole, await as("hr"), { grantId: other?.id }),
      execute(revokeRole, await as("kadin"), { grantId: own?.id }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect([...(await grantsOf("hr")), ...(await grantsOf("kadin"))]).toHaveLength(1);
  });
});

test("the list is found by NIP, name and state, and never shows a password", async () => {
  const list = (filter: object) =>
    world.inside("A", (tx) =>
      loadPeoplePage(tx, world.agency.A, { text: "", show: "all", page: 1, now: new Date(), ...filter }),
    );
  expect((await list({ text: "BIDAN" })).rows.map(({ name }) => name)).toEqual(["Nama bidan"]);
  expect((await list({ text: "1985 0817" })).rows).toHaveLength(9);
  expect((await list({ show: "roles" })).rows).toHaveLength(3);
  expect((await list({ text: "analis" })).rows).toEqual([]);
  expect(JSON.stringify(await list({}))).not.toMatch(/passwordHash|activationHash/);
});
