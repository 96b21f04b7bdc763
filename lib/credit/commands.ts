import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { canSetBasis } from "@/lib/credit/policy";
import { earnsCredit, loadAccounts } from "@/lib/credit/queries/account";
import { basisInput } from "@/lib/credit/schema";
import { relationTo } from "@/lib/employees/policy";

/** What an account begins with and from which month on it counts; every change stands in the audit log. */
export const setCreditBasis = command({
  event: "credit.basis",
  input: basisInput,
  load: async ({ tx, actor, agencyId, input, now }) => {
    const [account] = await loadAccounts(tx, agencyId, [input.employeeId], now);
    return account !== undefined && relationTo(actor, account) !== null ? account : null;
  },
  allow: canSetBasis,
  run: async ({ tx, agencyId, input, subject }) => {
    if (!earnsCredit(subject)) reject("WRONG_STATE");
    const { employeeId, version, ...basis } = input;
    const { count } =
      subject.basis === null
        ? await tx.creditBasis.createMany({
            data: { agencyId, employeeId, ...basis, version: 1 },
            skipDuplicates: true,
          })
        : await tx.creditBasis.updateMany({
            where: { agencyId, employeeId, version },
            data: { ...basis, version: { increment: 1 } },
          });
    if (count === 0) reject("CONFLICT");
    return { employeeId };
  },
  audit: ({ subject, input: { points, source } }) => ({
    subjectType: "Employee",
    subjectId: subject.employeeId,
    employeeId: subject.employeeId,
    detail: { points, source },
  }),
});
