import "server-only";
import { visibleUnits } from "@/lib/achievement/policy";
import type { AchievementStanding } from "@/lib/achievement/standing";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { AchievementBasis, AchievementValue } from "@/lib/db/generated/enums";

export const PAGE_SIZE = 25;

export type AchievementRow = {
  unitId: string;
  unitName: string;
  unitPath: string;
  parentName: string | null;
  parentPath: string | null;
  value: AchievementValue | null;
  basis: AchievementBasis | null;
  setByOffice: string | null;
  setAt: Date | null;
};

export type AchievementFilter = {
  subperiodId: string;
  text: string;
  standing: AchievementStanding | null;
  page: number;
};

export type AchievementList = { rows: AchievementRow[]; total: number };

/** Units the actor may read about with their achievement of one subperiod, from the top down; one page. One query. */
export async function listAchievements(
  tx: Reads,
  actor: AgencyActor,
  { subperiodId, text, standing, page }: AchievementFilter,
): Promise<AchievementList> {
  const { agencyId } = actor;
  const words = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await tx.$queryRaw<(AchievementRow & { total: number })[]>`
    SELECT u."id" AS "unitId", u."name" AS "unitName", u."path" AS "unitPath", o."name" AS "parentName",
      o."path" AS "parentPath", a."value", a."basis", a."setByOffice", a."setAt", count(*) OVER ()::int AS "total"
    FROM "Unit" u
    LEFT JOIN "Unit" o ON o."agencyId" = u."agencyId" AND o."id" = u."parentId"
    LEFT JOIN "OrganisationAchievement" a ON a."agencyId" = u."agencyId" AND a."unitId" = u."id"
      AND a."subperiodId" = ${subperiodId}::uuid
    WHERE u."agencyId" = ${agencyId}::uuid AND (u."endedOn" IS NULL OR a."id" IS NOT NULL)
      AND (${text} = '' OR u."name" ILIKE ${words} OR u."code" ILIKE ${words})
      ${visibleSql(actor)} ${standingSql(standing)}
    ORDER BY u."depth", u."sortOrder", u."name", u."id" LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

function visibleSql(actor: AgencyActor): Prisma.Sql {
  const { below, own } = visibleUnits(actor);
  if (below === null) return Prisma.empty;
  return Prisma.sql`AND (starts_with(${own}, u."path") OR EXISTS (
    SELECT 1 FROM unnest(${below}::text[]) AS prefix WHERE starts_with(u."path", prefix)))`;
}

function standingSql(standing: AchievementStanding | null): Prisma.Sql {
  if (standing === null) return Prisma.empty;
  return standing === "BELUM" ? Prisma.sql`AND a."id" IS NULL` : Prisma.sql`AND a."id" IS NOT NULL`;
}
