import "server-only";
import { exactFromColumn } from "@/lib/core/quantity";
import type { Reads } from "@/lib/db/direct";
import type { StrategyMethod, WorkResultKind } from "@/lib/db/generated/enums";
import { type ShareState, shareState } from "@/lib/strategy/rules/share";

/** One indicator of a plan with what hangs on it. */
export type SupportedIndicator = {
  id: string;
  statement: string;
  target: string | null;
  unit: string | null;
  hasManual: boolean;
  hasWorkblock: boolean;
  /** `share` only where a target is divided. */
  strategy: {
    method: StrategyMethod;
    parts: number;
    takers: number;
    unit: string | null;
    share: ShareState | null;
  } | null;
};

export type SupportedResult = {
  id: string;
  kind: WorkResultKind;
  statement: string;
  indicators: SupportedIndicator[];
};

type StoredStrategy = {
  method: StrategyMethod;
  unit: string | null;
  total: string | null;
  takers: number;
  amounts: (string | null)[];
};
type Row = Omit<SupportedResult, "indicators"> & {
  indicators: (Omit<SupportedIndicator, "strategy"> & { strategy: StoredStrategy | null })[];
};

/** Every result of a plan in printed order with its indicators, in one query. Check the right to read first. */
export async function listSupported(tx: Reads, agencyId: string, skpId: string): Promise<SupportedResult[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r."id", r."kind", r."statement", coalesce((
      SELECT json_agg(json_build_object('id', i."id", 'statement', i."statement", 'target', i."target", 'unit', i."unit",
          'hasManual', m."indicatorId" IS NOT NULL, 'hasWorkblock', w."indicatorId" IS NOT NULL,
          'strategy', CASE WHEN s."indicatorId" IS NOT NULL THEN json_build_object('method', s."method", 'unit', s."unit",
            'total', s."total"::text, 'takers', p."takers", 'amounts', p."amounts") END)
          ORDER BY i."sortOrder", i."id")
      FROM "Indicator" i
      LEFT JOIN "IndicatorManual" m ON m."agencyId" = i."agencyId" AND m."indicatorId" = i."id"
      LEFT JOIN "Workblock" w ON w."agencyId" = i."agencyId" AND w."indicatorId" = i."id"
      LEFT JOIN "Strategy" s ON s."agencyId" = i."agencyId" AND s."indicatorId" = i."id"
      CROSS JOIN LATERAL (SELECT count(k."employeeId")::int AS "takers",
          coalesce(json_agg(k."amount"::text ORDER BY k."sortOrder"), '[]') AS "amounts"
        FROM "StrategyPart" k WHERE k."agencyId" = i."agencyId" AND k."indicatorId" = i."id") p
      WHERE i."agencyId" = r."agencyId" AND i."workResultId" = r."id"), '[]') AS "indicators"
    FROM "WorkResult" r
    WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${skpId}::uuid
    ORDER BY r."kind", r."sortOrder", r."id" LIMIT 80`;
  return rows.map((row) => ({
    ...row,
    indicators: row.indicators.map((each) => ({
      ...each,
      strategy: each.strategy === null ? null : summaryOf(each.strategy),
    })),
  }));
}

function summaryOf({ method, unit, total, takers, amounts }: StoredStrategy): SupportedIndicator["strategy"] {
  const share = method === "SHARE" ? shareState(exactFromColumn(total), amounts.map(exactFromColumn)) : null;
  return { method, unit, parts: amounts.length, takers, share };
}

/** A leader whose plan the person's work serves. */
export type ServedLeader = { skpId: string; name: string; positionName: string };

/** Leaders of the same year whose results this plan serves, or in whose matrix or strategy the person stands. */
export function listServedLeaders(
  tx: Reads,
  plan: { agencyId: string; id: string; employeeId: string; periodId: string },
): Promise<ServedLeader[]> {
  const { agencyId, id, employeeId, periodId } = plan;
  return tx.$queryRaw<ServedLeader[]>`
    SELECT s."id" AS "skpId", concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") AS "name",
      s."positionName"
    FROM "Skp" s JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = s."employeeId"
    WHERE s."agencyId" = ${agencyId}::uuid AND s."periodId" = ${periodId}::uuid AND s."id" IN (
      SELECT t."skpId" FROM "WorkResult" r JOIN "WorkResult" t ON t."agencyId" = r."agencyId" AND t."id" = r."servesId"
        WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${id}::uuid
      UNION SELECT m."skpId" FROM "MatrixMember" m
        WHERE m."agencyId" = ${agencyId}::uuid AND m."employeeId" = ${employeeId}::uuid
      UNION SELECT t."skpId" FROM "StrategyPart" k
        JOIN "Indicator" i ON i."agencyId" = k."agencyId" AND i."id" = k."indicatorId"
        JOIN "WorkResult" t ON t."agencyId" = i."agencyId" AND t."id" = i."workResultId"
        WHERE k."agencyId" = ${agencyId}::uuid AND k."employeeId" = ${employeeId}::uuid)
    ORDER BY s."positionName", s."id" LIMIT 20`;
}
