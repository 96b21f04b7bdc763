import "server-only";
import { type AgencyActor, isAuditor, isHrAdmin } from "@/lib/auth/actor";
import { canSetBasis } from "@/lib/credit/policy";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import { relationTo } from "@/lib/employees/policy";
import { type CreditAccount, loadAccounts } from "./account";

export const PAGE_SIZE = 25;

export type CreditPage = { account: CreditAccount; own: boolean; canSetBasis: boolean };

/** One person's account; null when the person is not the actor's to see. */
export async function getCreditPage(
  tx: Reads,
  actor: AgencyActor,
  employeeId: string,
  now: Date,
): Promise<CreditPage | null> {
  const [account] = await loadAccounts(tx, actor.agencyId, [employeeId], now);
  if (account === undefined || relationTo(actor, account) === null) return null;
  return { account, own: employeeId === actor.employeeId, canSetBasis: canSetBasis(actor, account) };
}

export type CreditList = { accounts: CreditAccount[]; total: number };

/** Functional officers (PNS) the actor leads or keeps, by name. Two statements. */
export async function listCredit(
  tx: Reads,
  actor: AgencyActor,
  { text, page }: { text: string; page: number },
  now: Date,
): Promise<CreditList> {
  const words = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await tx.$queryRaw<{ id: string; total: number }[]>`
    SELECT e."id", count(*) OVER ()::int AS "total" FROM "Employee" e
    JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId" AND o."level"::text LIKE 'JF\\_%'
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE e."agencyId" = ${actor.agencyId}::uuid AND e."status" = 'PNS' AND e."leftOn" IS NULL AND ${scopeOf(actor)}
      AND (${text} = '' OR e."name" ILIKE ${words})
    ORDER BY e."name", e."id" LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  const accounts = await loadAccounts(
    tx,
    actor.agencyId,
    rows.map(({ id }) => id),
    now,
  );
  return { accounts, total: rows[0]?.total ?? 0 };
}

function scopeOf(actor: AgencyActor): Prisma.Sql {
  if (isHrAdmin(actor) || isAuditor(actor)) return Prisma.sql`true`;
  const below = [actor.headsUnitPath, ...actor.grants.map(({ unitPath }) => unitPath)].filter(
    (path) => path !== null,
  );
  return Prisma.sql`(e."superiorId" = ${actor.employeeId}::uuid
    OR EXISTS (SELECT 1 FROM unnest(${below}::text[]) AS prefix WHERE starts_with(u."path", prefix)))`;
}
