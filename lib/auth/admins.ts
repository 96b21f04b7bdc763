import "server-only";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";

/**
 * Refuses what would leave the agency without an HR admin who can sign in. Called after the change, inside its
 * transaction; the agency row serialises two admins removing each other.
 */
export async function requireAdminLeft(tx: Tx, agencyId: string, now: Date): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Agency" WHERE "id" = ${agencyId}::uuid FOR NO KEY UPDATE`;
  const canSignIn = { OR: [{ passwordHash: { not: null } }, { activationExpires: { gt: now } }] };
  const left = await tx.roleGrant.count({
    where: { agencyId, role: "HR_ADMIN", account: { disabledAt: null, ...canSignIn } },
  });
  if (left === 0) reject("LAST_HR_ADMIN");
}

/**
 * Closes the accounts of people who have left: nobody signs in with them, and codes and open sessions end. The people
 * are named by id. Refused when the last HR admin is among them.
 */
export async function closeAccountsOf(
  tx: Tx,
  agencyId: string,
  employeeIds: string[],
  now: Date,
): Promise<void> {
  const closed = await tx.$queryRaw<{ isAdmin: boolean }[]>`
    UPDATE "Account" a SET "disabledAt" = ${now}, "activationHash" = NULL, "activationExpires" = NULL,
      "version" = "version" + 1
    WHERE a."agencyId" = ${agencyId}::uuid AND a."employeeId" = ANY(${employeeIds}::uuid[]) AND a."disabledAt" IS NULL
    RETURNING EXISTS (SELECT FROM "RoleGrant" g WHERE g."agencyId" = a."agencyId" AND g."accountId" = a."id"
      AND g."role" = 'HR_ADMIN') AS "isAdmin"`;
  if (closed.some(({ isAdmin }) => isAdmin)) await requireAdminLeft(tx, agencyId, now);
}
