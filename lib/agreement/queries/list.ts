import "server-only";
import type { AgreementStanding } from "@/lib/agreement/labels";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { PeriodState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";

export type AgreementRow = {
  unitId: string;
  unitName: string;
  unitPath: string;
  parentName: string | null;
  /** Null where the unit has none this year. */
  agreementId: string | null;
  isDraft: boolean | null;
  signedOn: Date | null;
  goals: number;
  unlinked: number;
};

export type AgreementList = { rows: AgreementRow[]; total: number };

export const PAGE_SIZE = 25;

type Filter = { periodId: string; text: string; standing: AgreementStanding | null; page: number };

/** Units with their agreement of one year, from the top down; one page. One query. */
export async function listAgreements(
  tx: Reads,
  { agencyId }: AgencyActor,
  { periodId, text, standing, page }: Filter,
): Promise<AgreementList> {
  const words = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await tx.$queryRaw<(AgreementRow & { total: number })[]>`
    WITH listed AS (
      SELECT u."id" AS "unitId", u."name" AS "unitName", u."path" AS "unitPath", u."parentId", a."id" AS "agreementId",
        a."isDraft", a."signedOn", count(*) OVER ()::int AS total, u."depth", u."sortOrder"
      FROM "Unit" u
      LEFT JOIN "PerformanceAgreement" a ON a."agencyId" = u."agencyId" AND a."unitId" = u."id"
        AND a."periodId" = ${periodId}::uuid
      WHERE u."agencyId" = ${agencyId}::uuid AND (u."endedOn" IS NULL OR a."id" IS NOT NULL)
        AND (${text} = '' OR u."name" ILIKE ${words} OR u."code" ILIKE ${words}) ${standingSql(standing)}
      ORDER BY u."depth", u."sortOrder", u."name", u."id" LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
    )
    SELECT listed.*, p."name" AS "parentName",
      (SELECT count(*)::int FROM "Goal" g
        WHERE g."agencyId" = ${agencyId}::uuid AND g."agreementId" = listed."agreementId") AS goals,
      (SELECT count(*)::int FROM "Goal" g WHERE g."agencyId" = ${agencyId}::uuid
        AND g."agreementId" = listed."agreementId" AND listed."parentId" IS NOT NULL
        AND g."parentId" IS NULL AND g."strategicGoalId" IS NULL) AS unlinked
    FROM listed LEFT JOIN "Unit" p ON p."agencyId" = ${agencyId}::uuid AND p."id" = listed."parentId"
    ORDER BY listed."depth", listed."sortOrder", listed."unitName", listed."unitId"`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

function standingSql(standing: AgreementStanding | null): Prisma.Sql {
  if (standing === null) return Prisma.empty;
  if (standing === "BELUM") return Prisma.sql`AND a."id" IS NULL`;
  return Prisma.sql`AND a."isDraft" = ${standing === "RANCANGAN"}`;
}

export type YearChoice = { id: string; year: number; state: PeriodState };

/**
 * The years of the agency, newest first, and the one that is asked for: the year in the address, else the newest open
 * one, else the newest. One query.
 */
export async function chooseYear(
  tx: Tx,
  { agencyId }: AgencyActor,
  year: number | null,
): Promise<{ years: YearChoice[]; chosen: YearChoice | null }> {
  const years = await tx.period.findMany({
    where: { agencyId },
    orderBy: { year: "desc" },
    take: 30,
    select: { id: true, year: true, state: true },
  });
  const chosen =
    years.find((period) => period.year === year) ??
    years.find((period) => period.state === "OPEN") ??
    years[0] ??
    null;
  return { years, chosen };
}
