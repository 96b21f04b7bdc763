import "server-only";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { PeriodState } from "@/lib/db/generated/enums";

/** An agreement without its content, with everything a decision about it needs. */
export type AgreementHead = {
  agencyId: string;
  id: string;
  periodId: string;
  year: number;
  periodState: PeriodState;
  unitId: string;
  unitName: string;
  unitPath: string;
  isDraft: boolean;
  signedOn: Date | null;
  version: number;
};

/** The head of an agreement; null when there is none. */
export function getAgreementHead(tx: Reads, agencyId: string, id: string): Promise<AgreementHead | null> {
  return readHead(tx, agencyId, id, Prisma.empty);
}

/** The same for writers: holds its row, so that state and content cannot change under the command. */
export function lockAgreement(tx: Reads, agencyId: string, id: string): Promise<AgreementHead | null> {
  return readHead(tx, agencyId, id, Prisma.sql`FOR UPDATE OF a`);
}

async function readHead(
  tx: Reads,
  agencyId: string,
  id: string,
  lock: Prisma.Sql,
): Promise<AgreementHead | null> {
  const rows = await tx.$queryRaw<AgreementHead[]>`
    SELECT a."agencyId", a."id", a."periodId", d."year", d."state" AS "periodState", a."unitId", u."name" AS "unitName",
      u."path" AS "unitPath", a."isDraft", a."signedOn", a."version"
    FROM "PerformanceAgreement" a
    JOIN "Period" d ON d."agencyId" = a."agencyId" AND d."id" = a."periodId"
    JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
    WHERE a."agencyId" = ${agencyId}::uuid AND a."id" = ${id}::uuid ${lock}`;
  return rows[0] ?? null;
}
