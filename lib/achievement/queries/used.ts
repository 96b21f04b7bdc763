import "server-only";
import { type UsedValue, valueUsed } from "@/lib/achievement/rules/value-used";
import type { Zone } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { AchievementValue, SubperiodKind } from "@/lib/db/generated/enums";

/** A unit's achievement as it counts for somebody; `used` is null while it is not set. */
export type UnitValue = {
  unitId: string;
  unitName: string;
  setByOffice: string | null;
  used: UsedValue | null;
};

export type ConsideredValues = {
  /** Of the unit that the appraiser leads: what the pattern follows (p.94 g). */
  appraiser: UnitValue | null;
  /** Of the unit that the person leads: information about the rating of results. */
  own: UnitValue | null;
  /** Under this many people the shares are not checked. */
  minimum: number;
};

type Row = {
  role: "APPRAISER" | "OWN";
  unitId: string | null;
  unitName: string | null;
  value: AchievementValue | null;
  setAt: Date | null;
  setByOffice: string | null;
  lastYear: AchievementValue | null;
  kind: SubperiodKind;
  year: number;
  timeZone: Zone;
  minimum: number;
};

type Asked = { agencyId: string; subperiodId: string; appraiserId: string | null; employeeId: string };

/** The achievements that are considered in one person's evaluation. One statement. */
export async function getConsideredValues(tx: Reads, asked: Asked, now: Date): Promise<ConsideredValues> {
  const rows = await selectRows(tx, asked, now);
  const of = (role: Row["role"]) => unitValue(rows.find((row) => row.role === role) ?? null, now);
  return { appraiser: of("APPRAISER"), own: of("OWN"), minimum: rows[0]?.minimum ?? 0 };
}

function unitValue(row: Row | null, now: Date): UnitValue | null {
  if (row === null || row.unitId === null || row.unitName === null) return null;
  const own = row.value && row.setAt ? { value: row.value, setAt: row.setAt } : null;
  const used = valueUsed({ ...row, own }, row.timeZone, now);
  return {
    unitId: row.unitId,
    unitName: row.unitName,
    setByOffice: used?.source === "OWN" ? row.setByOffice : null,
    used,
  };
}

/**
 * The unit somebody leads: as its head today, else (for an appraiser) by delegation, else the unit of the appraiser. Of several
 * the nearest one above the employee counts.
 */
function selectRows(
  tx: Reads,
  { agencyId, subperiodId, appraiserId, employeeId }: Asked,
  now: Date,
): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT who."role", led."id" AS "unitId", led."name" AS "unitName", a."value", a."setAt", a."setByOffice",
      s."kind", p."year", g."timeZone", g."distributionMinimum" AS "minimum",
      (SELECT ya."value" FROM "Period" yp
        JOIN "Subperiod" ys ON ys."agencyId" = yp."agencyId" AND ys."periodId" = yp."id" AND ys."kind" = 'YEAR'
        JOIN "OrganisationAchievement" ya ON ya."agencyId" = ys."agencyId" AND ya."subperiodId" = ys."id"
        WHERE yp."agencyId" = s."agencyId" AND yp."year" = p."year" - 1 AND ya."unitId" = led."id" LIMIT 1) AS "lastYear"
    FROM "Subperiod" s
    JOIN "Period" p ON p."agencyId" = s."agencyId" AND p."id" = s."periodId"
    JOIN "Agency" g ON g."id" = s."agencyId"
    CROSS JOIN (VALUES ('APPRAISER', ${appraiserId}::uuid), ('OWN', ${employeeId}::uuid)) AS who ("role", "id")
    LEFT JOIN LATERAL (
      SELECT u."id", u."name"
      FROM (
        SELECT o."unitId", 1 AS "rank" FROM "Assignment" t
        JOIN "Position" o ON o."agencyId" = t."agencyId" AND o."id" = t."positionId" AND o."isUnitHead"
        WHERE t."agencyId" = s."agencyId" AND t."employeeId" = who."id"
          AND t."startsOn" <= (${now}::timestamptz AT TIME ZONE g."timeZone")::date
          AND (t."endsOn" IS NULL OR t."endsOn" >= (${now}::timestamptz AT TIME ZONE g."timeZone")::date)
        UNION ALL
        SELECT d."unitId", 2 FROM "AppraiserDelegation" d
        WHERE who."role" = 'APPRAISER' AND d."agencyId" = s."agencyId" AND d."employeeId" = who."id"
          AND d."startsOn" <= (${now}::timestamptz AT TIME ZONE g."timeZone")::date
          AND (d."endsOn" IS NULL OR d."endsOn" >= (${now}::timestamptz AT TIME ZONE g."timeZone")::date)
        UNION ALL
        SELECT w."unitId", 3 FROM "Employee" w
        WHERE who."role" = 'APPRAISER' AND w."agencyId" = s."agencyId" AND w."id" = who."id"
      ) l
      JOIN "Unit" u ON u."agencyId" = s."agencyId" AND u."id" = l."unitId"
      LEFT JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = ${employeeId}::uuid
      LEFT JOIN "Unit" eu ON eu."agencyId" = e."agencyId" AND eu."id" = e."unitId"
      ORDER BY l."rank" = 3, starts_with(eu."path", u."path") IS NOT TRUE, l."rank", u."depth" DESC LIMIT 1
    ) led ON true
    LEFT JOIN "OrganisationAchievement" a ON a."agencyId" = s."agencyId" AND a."subperiodId" = s."id" AND a."unitId" = led."id"
    WHERE s."agencyId" = ${agencyId}::uuid AND s."id" = ${subperiodId}::uuid`;
}
