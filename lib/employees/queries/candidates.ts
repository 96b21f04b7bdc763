import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { searchTerms } from "../rules/search";
import { wordsSql } from "./words-sql";

/** People who could be chosen as somebody's superior: anybody in service in the agency, at most 10. */
export async function findCandidates(tx: Reads, actor: AgencyActor, text: string): Promise<Candidate[]> {
  const { words } = searchTerms(text);
  if (words.length === 0) return [];
  const found = wordsSql(actor.agencyId, words, false);
  return tx.$queryRaw<Candidate[]>`
    WITH found AS MATERIALIZED (${found})
    SELECT e."id", e."name", e."frontTitle", e."backTitle", p."name" AS "positionName", u."name" AS "unitName"
    FROM (SELECT e.* FROM found f CROSS JOIN LATERAL (SELECT * FROM "Employee" e WHERE e."agencyId" = ${actor.agencyId}::uuid
      AND e."id" = f."employeeId" AND e."leftOn" IS NULL LIMIT 1) e ORDER BY e."name", e."id" LIMIT 10) e
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    ORDER BY e."name", e."id"`;
}

export type Candidate = {
  id: string;
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  positionName: string | null;
  unitName: string | null;
};
