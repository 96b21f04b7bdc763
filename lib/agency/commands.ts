import "server-only";
import { canOperate, canSetAgency } from "@/lib/agency/policy";
import {
  createAgencyInput,
  inviteAdminInput,
  operatorAccountInput,
  updateAgencyInput,
} from "@/lib/agency/schema";
import { disable, enable, renewCode } from "@/lib/auth/accounts";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";

/** Opens the books of an agency. Its id comes with the form, so that a double submit makes one. */
export const createAgency = command({
  event: "agency.create",
  systemAgency: ({ agencyId }) => agencyId,
  input: createAgencyInput,
  load: async ({ tx, agencyId }) => ((await tx.agency.count({ where: { id: agencyId } })) === 0 ? {} : null),
  allow: (actor) => canOperate(actor),
  run: async ({ tx, input: { agencyId, ...facts } }) => {
    await tx.agency.create({ data: { id: agencyId, ...facts }, select: { id: true } });
    return { agencyId };
  },
  audit: ({ input }) => ({ subjectType: "Agency", subjectId: input.agencyId, detail: { name: input.name } }),
});

/** The agency's HR admin keeps name, place, zone and the self-review rule. */
export const updateAgency = command({
  event: "agency.update",
  input: updateAgencyInput,
  load: ({ tx, agencyId }) => tx.agency.findUnique({ where: { id: agencyId } }),
  allow: (actor) => canSetAgency(actor),
  run: async ({ tx, input: { version, objectionCalendarDays, ...facts }, subject }) => {
    const { count } = await tx.agency.updateMany({
      where: { id: subject.id, version },
      data: { ...facts, objectionWorkingDays: !objectionCalendarDays, version: { increment: 1 } },
    });
    if (count === 0) reject("CONFLICT", { current: await storedFacts(tx, subject.id) });
    return {};
  },
  audit: ({ subject, input: { version: _, ...facts } }) => ({
    subjectType: "Agency",
    subjectId: subject.id,
    detail: facts,
  }),
});

/** Read after the refused write: the other save may have been made a moment ago. */
async function storedFacts(tx: Tx, id: string): Promise<Record<string, string>> {
  const select = {
    version: true,
    decisionWorkingDays: true,
    distributionMinimum: true,
    name: true,
    shortName: true,
    place: true,
    timeZone: true,
  };
  const { version, decisionWorkingDays, distributionMinimum, ...facts } = await tx.agency.findUniqueOrThrow({
    where: { id },
    select,
  });
  return {
    version: String(version),
    decisionWorkingDays: String(decisionWorkingDays),
    distributionMinimum: String(distributionMinimum),
    ...facts,
  };
}

/** Gives an agency an HR admin, with a one-time code. The same address again gets a new code. */
export const inviteAdmin = command({
  event: "agency.invite-admin",
  systemAgency: ({ agencyId }) => agencyId,
  input: inviteAdminInput,
  load: ({ tx, input }) => tx.agency.findUnique({ where: { id: input.agencyId }, select: { id: true } }),
  allow: (actor) => canOperate(actor),
  run: async ({ tx, input: { agencyId, name, email, nip }, now }) => {
    const accountId = await accountFor(tx, { agencyId, name, email, nip });
    const grant = { agencyId, accountId, role: "HR_ADMIN" as const, unitId: null };
    if ((await tx.roleGrant.count({ where: grant })) === 0) await tx.roleGrant.create({ data: grant });
    return { accountId, sealedCode: await renewCode(tx, accountId, now) };
  },
  audit: ({ data }) => ({ subjectType: "Account", subjectId: data.accountId }),
});

/** The account of this address in this agency, made when there is none; addresses of others are refused. */
async function accountFor(
  tx: Tx,
  { agencyId, name, email, nip }: { agencyId: string; name: string; email: string; nip: string | null },
): Promise<string> {
  const same = await tx.account.findMany({
    where: { OR: [{ email }, ...(nip === null ? [] : [{ nip }])] },
    select: { id: true, agencyId: true, disabledAt: true },
  });
  if (same.some((account) => account.agencyId !== agencyId)) reject("ADDRESS_TAKEN");
  const [known] = same;
  if (known === undefined) {
    return (await tx.account.create({ data: { agencyId, name, email, nip }, select: { id: true } })).id;
  }
  if (same.length > 1) reject("ADDRESS_TAKEN");
  if (known.disabledAt !== null) reject("ACCOUNT_DISABLED");
  return known.id;
}

const loadAccount = ({ tx, input }: { tx: Tx; input: { agencyId: string; accountId: string } }) =>
  tx.account.findFirst({
    where: { id: input.accountId, agencyId: input.agencyId },
    select: { id: true, agencyId: true },
  });

/** In an emergency the operator closes an account of any agency. */
export const closeAccount = command({
  event: "account.disable",
  systemAgency: ({ agencyId }) => agencyId,
  input: operatorAccountInput,
  load: loadAccount,
  allow: (actor) => canOperate(actor),
  run: async ({ tx, input, subject, now }) => {
    await disable(tx, { id: subject.id, version: input.version }, now);
    return { agencyId: input.agencyId };
  },
  audit: ({ subject }) => ({ subjectType: "Account", subjectId: subject.id, detail: { by: "operator" } }),
});

export const reopenAccount = command({
  event: "account.enable",
  systemAgency: ({ agencyId }) => agencyId,
  input: operatorAccountInput,
  load: loadAccount,
  allow: (actor) => canOperate(actor),
  run: async ({ tx, input, subject }) => {
    await enable(tx, { id: subject.id, version: input.version });
    return { agencyId: input.agencyId };
  },
  audit: ({ subject }) => ({ subjectType: "Account", subjectId: subject.id, detail: { by: "operator" } }),
});
