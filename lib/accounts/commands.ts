import "server-only";
import { findPerson, type Person } from "@/lib/accounts/person";
import { canManageAccounts } from "@/lib/accounts/policy";
import { accountStateInput, grantRoleInput, personInput, revokeRoleInput } from "@/lib/accounts/schema";
import { disable, enable, renewCode } from "@/lib/auth/accounts";
import { requireAdminLeft } from "@/lib/auth/admins";
import { forgetAttempts } from "@/lib/auth/limits";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";

type PersonScene = { tx: Tx; agencyId: string; input: { personId: string } };
const loadPerson = ({ tx, agencyId, input }: PersonScene) => findPerson(tx, agencyId, input.personId);

const aboutPerson = ({ subject }: { subject: Person }) => ({
  subjectType: "Account",
  ...(subject.account && { subjectId: subject.account.id }),
  ...(subject.employeeId && { employeeId: subject.employeeId }),
});

/**
 * Gives a person a one-time code, making the account when there is none. An earlier password stops working and open
 * sessions end. The code comes back sealed: only the answer to this one form shows it.
 */
export const issueCode = command({
  event: "account.issue-code",
  input: personInput,
  load: loadPerson,
  allow: (actor) => canManageAccounts(actor),
  run: async ({ tx, agencyId, actor, subject, now }) => {
    if (subject.account?.id === actor.accountId) reject("OWN_CODE");
    if (subject.hasLeft) reject("PERSON_LEFT");
    if (subject.account?.disabledAt) reject("ACCOUNT_DISABLED");
    const accountId = await ensureAccount(tx, agencyId, subject);
    return { personId: subject.personId, sealedCode: await renewCode(tx, accountId, now) };
  },
  audit: aboutPerson,
});

/** Nobody can sign in with the account any more; its sessions end by the next request. */
export const disableAccount = command({
  event: "account.disable",
  input: accountStateInput,
  load: loadPerson,
  allow: (actor) => canManageAccounts(actor),
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    const account = subject.account ?? reject("NO_ACCOUNT");
    if (account.id === actor.accountId) reject("OWN_ACCOUNT");
    await disable(tx, { id: account.id, version: input.version }, now);
    if (account.grants.some(({ role }) => role === "HR_ADMIN")) await requireAdminLeft(tx, agencyId, now);
    return { personId: subject.personId };
  },
  audit: aboutPerson,
});

export const enableAccount = command({
  event: "account.enable",
  input: accountStateInput,
  load: loadPerson,
  allow: (actor) => canManageAccounts(actor),
  run: async ({ tx, input, subject }) => {
    if (subject.hasLeft) reject("PERSON_LEFT");
    const account = subject.account ?? reject("NO_ACCOUNT");
    await enable(tx, { id: account.id, version: input.version });
    return { personId: subject.personId };
  },
  audit: aboutPerson,
});

/** Ends the rest after too many wrong passwords. */
export const unlockAccount = command({
  event: "account.unlock",
  input: personInput,
  load: loadPerson,
  allow: (actor) => canManageAccounts(actor),
  run: async ({ tx, subject }) => {
    const account = subject.account ?? reject("NO_ACCOUNT");
    await tx.account.update({
      where: { id: account.id },
      data: { failedAttempts: 0, lockedUntil: null },
      select: { id: true },
    });
    await forgetAttempts([account.nip, account.email], tx);
    return { personId: subject.personId };
  },
  audit: aboutPerson,
});

/** Gives a role; the same role (for the same unit) twice stays one. */
export const grantRole = command({
  event: "account.grant-role",
  input: grantRoleInput,
  load: loadPerson,
  allow: (actor) => canManageAccounts(actor),
  run: async ({ tx, agencyId, input, subject }) => {
    if (subject.hasLeft) reject("PERSON_LEFT");
    const unitId = input.role === "UNIT_HR" ? await unitOf(tx, agencyId, input.unitCode) : null;
    const accountId = await ensureAccount(tx, agencyId, subject);
    // One grant at a time per account, so that a double submit cannot make two.
    await tx.$executeRaw`SELECT 1 FROM "Account" WHERE "id" = ${accountId}::uuid FOR NO KEY UPDATE`;
    const grant = { agencyId, accountId, role: input.role, unitId };
    if ((await tx.roleGrant.count({ where: grant })) === 0) await tx.roleGrant.create({ data: grant });
    return { personId: subject.personId };
  },
  audit: (scene) => ({
    ...aboutPerson(scene),
    detail: { role: scene.input.role, unit: scene.input.unitCode },
  }),
});

export const revokeRole = command({
  event: "account.revoke-role",
  input: revokeRoleInput,
  load: ({ tx, agencyId, input }) =>
    tx.roleGrant.findUnique({
      where: { agencyId_id: { agencyId, id: input.grantId } },
      select: { id: true, role: true, account: { select: { id: true, employeeId: true } } },
    }),
  allow: (actor) => canManageAccounts(actor),
  run: async ({ tx, agencyId, subject: { id, role, account }, now }) => {
    const { count } = await tx.roleGrant.deleteMany({ where: { agencyId, id } });
    if (count === 0) reject("WRONG_STATE");
    if (role === "HR_ADMIN") await requireAdminLeft(tx, agencyId, now);
    return { personId: account.employeeId ?? account.id };
  },
  audit: ({ subject: { role, account } }) => ({
    subjectType: "Account",
    subjectId: account.id,
    ...(account.employeeId && { employeeId: account.employeeId }),
    detail: { role },
  }),
});

/** The person's account, made or joined to the employee where needed. */
async function ensureAccount(tx: Tx, agencyId: string, person: Person): Promise<string> {
  const { employeeId, name, nip, email, account } = person;
  if (account !== null) {
    await tx.account.updateMany({ where: { id: account.id, employeeId: null }, data: { employeeId } });
    return account.id;
  }
  // An address that another account already uses is left out: the person signs in with the NIP.
  for (const address of [email?.toLowerCase() ?? null, null]) {
    if (nip === null && address === null) reject("NO_LOGIN");
    const [made] = await tx.account.createManyAndReturn({
      data: [{ agencyId, employeeId, name, nip, email: address }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (made !== undefined) return made.id;
  }
  return reject("LOGIN_TAKEN");
}

async function unitOf(tx: Tx, agencyId: string, code: string): Promise<string> {
  const where = { agencyId_code: { agencyId, code } };
  const unit = await tx.unit.findUnique({ where, select: { id: true } });
  const fields = { unitCode: "Kode unit ini tidak ada. Periksa lagi di halaman Unit kerja." };
  return unit?.id ?? reject("VALIDATION", { fields });
}
