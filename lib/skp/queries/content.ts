import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { SkpContent } from "@/lib/skp/content";

/** What a plan says, in one query. The caller has checked that the actor may read the plan. */
export async function getContent(tx: Reads, agencyId: string, skpId: string): Promise<SkpContent> {
  const rows = await tx.$queryRaw<SkpContent[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', r."id", 'kind', r."kind", 'statement', r."statement",
          'assignedBy', r."assignedBy", 'servesId', r."servesId", 'servesText', r."servesText",
          'servesStatement', t."statement", 'servesIndicatorId', r."servesIndicatorId", 'servesIndicator', v."statement",
          'structuralDuty', r."structuralDuty", 'kindDecided', r."kindDecidedAt" IS NOT NULL, 'version', r."version", 'indicators', i.list)
          ORDER BY r."kind", r."sortOrder", r."id"), '[]')
        FROM "WorkResult" r
        LEFT JOIN "WorkResult" t ON t."agencyId" = r."agencyId" AND t."id" = r."servesId"
        LEFT JOIN "Indicator" v ON v."agencyId" = r."agencyId" AND v."id" = r."servesIndicatorId"
        CROSS JOIN LATERAL (
          SELECT coalesce(json_agg(json_build_object('id', n."id", 'statement', n."statement", 'aspect', n."aspect",
              'secondAspect', n."secondAspect", 'perspective', n."perspective", 'target', n."target", 'unit', n."unit")
              ORDER BY n."sortOrder", n."id"), '[]') AS list
          FROM "Indicator" n WHERE n."agencyId" = r."agencyId" AND n."workResultId" = r."id") i
        WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${skpId}::uuid) AS "results",
      (SELECT coalesce(json_agg(json_build_object('value', b."value", 'text', b."text", 'source', b."source")
          ORDER BY b."value", b."sortOrder", b."id"), '[]')
        FROM "BehaviourExpectation" b
        WHERE b."agencyId" = ${agencyId}::uuid AND b."skpId" = ${skpId}::uuid) AS "expectations",
      (SELECT coalesce(json_agg(json_build_object('id', m."id", 'kind', m."kind", 'text', m."text",
          'resource', m."resource", 'fulfilment', m."fulfilment", 'fulfilmentNote', m."fulfilmentNote",
          'workResultId', m."workResultId", 'schedule', m."schedule", 'evidence', m."evidence",
          'consequence', m."consequence")
          ORDER BY m."kind", m."sortOrder", m."id"), '[]')
        FROM "SkpTerm" m WHERE m."agencyId" = ${agencyId}::uuid AND m."skpId" = ${skpId}::uuid) AS "terms"`;
  return rows[0] ?? { results: [], expectations: [], terms: [] };
}
