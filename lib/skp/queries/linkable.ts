import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { WorkResultKind } from "@/lib/db/generated/enums";
import type { SkpHead } from "./head";

/** A result of the superior that this plan's results may serve. */
export type LinkableResult = {
  id: string;
  kind: WorkResultKind;
  statement: string;
  /** To be named with the result when the superior's plan has the leader's form (p.59). */
  indicators: { id: string; statement: string }[];
};

/** Results of the superior's latest plan of the same year, agreed or not; empty while there is none. */
export async function listLinkable(tx: Reads, skp: SkpHead): Promise<LinkableResult[]> {
  if (skp.superiorId === null) return [];
  return tx.$queryRaw<LinkableResult[]>`
    SELECT r."id", r."kind", r."statement", CASE WHEN p."form" = 'LEADER' THEN (
      SELECT coalesce(json_agg(json_build_object('id', i."id", 'statement', i."statement")
        ORDER BY i."sortOrder", i."id"), '[]') FROM "Indicator" i
      WHERE i."agencyId" = r."agencyId" AND i."workResultId" = r."id") ELSE '[]' END AS "indicators"
    FROM (SELECT s."id", s."form" FROM "Skp" s WHERE s."agencyId" = ${skp.agencyId}::uuid
        AND s."periodId" = ${skp.periodId}::uuid AND s."employeeId" = ${skp.superiorId}::uuid
      ORDER BY s."sequence" DESC LIMIT 1) p
    JOIN "WorkResult" r ON r."agencyId" = ${skp.agencyId}::uuid AND r."skpId" = p."id"
    ORDER BY r."kind", r."sortOrder", r."id" LIMIT 120`;
}

/**
 * Whether a result may be served by this plan: it belongs to a plan of the same year of the superior, or of somebody in
 * the same unit or a unit above (a team leader, p.45-47), but never to the person's own. A link that is already there may stay.
 */
export async function isLinkable(tx: Reads, skp: SkpHead, resultId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "WorkResult" r
      JOIN "Skp" s ON s."agencyId" = r."agencyId" AND s."id" = r."skpId"
      JOIN "Unit" u ON u."agencyId" = s."agencyId" AND u."id" = s."unitId"
      WHERE r."agencyId" = ${skp.agencyId}::uuid AND r."id" = ${resultId}::uuid
        AND s."periodId" = ${skp.periodId}::uuid AND s."employeeId" <> ${skp.employeeId}::uuid
        AND (s."employeeId" = ${skp.superiorId}::uuid OR starts_with(${skp.unitPath ?? ""}, u."path")
          OR EXISTS (SELECT 1 FROM "WorkResult" own WHERE own."agencyId" = r."agencyId"
            AND own."skpId" = ${skp.id}::uuid AND own."servesId" = r."id"))) AS "found"`;
  return rows[0]?.found ?? false;
}
