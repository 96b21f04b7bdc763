import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { BehaviourValue } from "@/lib/db/generated/enums";
import type { SkpHead } from "./head";

export type Suggestion = { text: string; source: string | null };

/** What the leader wrote on the same value for other people lately, this year and before; five at most. */
export function listSuggestions(
  tx: Reads,
  actor: Actor,
  { agencyId, id }: SkpHead,
  value: BehaviourValue,
): Promise<Suggestion[]> {
  return tx.$queryRaw<Suggestion[]>`
    SELECT x."text", x."source" FROM (
      SELECT DISTINCT ON (b."text") b."text", b."source", s."createdAt"
      FROM (SELECT s."agencyId", s."id", s."createdAt" FROM "Employee" e
        JOIN "Skp" s ON s."agencyId" = e."agencyId" AND s."employeeId" = e."id"
        WHERE e."agencyId" = ${agencyId}::uuid AND e."superiorId" = ${actor.employeeId}::uuid AND s."id" <> ${id}::uuid
        ORDER BY s."createdAt" DESC LIMIT 100) s
      JOIN "BehaviourExpectation" b ON b."agencyId" = s."agencyId" AND b."skpId" = s."id"
        AND b."value" = ${value}::"BehaviourValue"
      WHERE NOT EXISTS (SELECT 1 FROM "BehaviourExpectation" o WHERE o."agencyId" = ${agencyId}::uuid
        AND o."skpId" = ${id}::uuid AND o."value" = ${value}::"BehaviourValue" AND o."text" = b."text")
      ORDER BY b."text", s."createdAt" DESC) x
    ORDER BY x."createdAt" DESC, x."text" LIMIT 5`;
}
