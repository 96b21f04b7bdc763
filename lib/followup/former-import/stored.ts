import "server-only";
import type { Predicate } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";

/** A person a file of predicates names: what is stored, and the years in which an evaluation was decided here. */
export type FormerPerson = {
  employeeId: string;
  nip: string;
  name: string;
  former: { year: number; predicate: Predicate }[];
  decided: number[];
};

/** The people in service with these NIPs. One statement. */
export function loadFormer(tx: Tx, agencyId: string, nips: readonly string[]): Promise<FormerPerson[]> {
  return tx.$queryRaw<FormerPerson[]>`
    SELECT e."id" AS "employeeId", e."nip", e."name",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('year', f."year", 'predicate', f."predicate") ORDER BY f."year"), '[]')
        FROM "FormerPredicate" f WHERE f."agencyId" = e."agencyId" AND f."employeeId" = e."id") AS "former",
      (SELECT coalesce(jsonb_agg(DISTINCT p."year"), '[]') FROM "Evaluation" v
        JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId" AND s."kind" = 'YEAR'
        JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
        WHERE v."agencyId" = e."agencyId" AND v."employeeId" = e."id" AND v."predicate" IS NOT NULL) AS "decided"
    FROM "Employee" e
    WHERE e."agencyId" = ${agencyId}::uuid AND e."nip" = ANY(${[...nips]}::text[]) AND e."leftOn" IS NULL
    ORDER BY e."nip"`;
}
