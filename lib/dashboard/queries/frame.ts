import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import { branchesSeen } from "@/lib/dashboard/policy";
import { chosenSubperiod, type SubperiodFact } from "@/lib/dashboard/subperiod";
import type { Reads } from "@/lib/db/direct";

/** What the address asks for; null means the usual. */
export type Asked = { year: number | null; subperiodId: string | null };

export type Year = { id: string; year: number; subperiods: SubperiodFact[] };
export type Named = { id: string; name: string };

/** What a dashboard is about: the year, the subperiod, and the choices there are. */
export type Frame = { years: Year[]; year: Year; subperiod: SubperiodFact };

/** The unit of a dashboard with the units above it that the actor may see too. */
export type UnitFact = Named & { path: string; above: Named[] };

/** The last ten opened years and the chosen one; null before the first period opens. One query. */
export async function getFrame(
  tx: Reads,
  actor: AgencyActor,
  asked: Asked,
  now: Date,
): Promise<Frame | null> {
  const years = await tx.$queryRaw<Year[]>`
    SELECT p."id", p."year", (SELECT coalesce(json_agg(json_build_object('id', s."id", 'kind', s."kind",
        'number', s."number", 'startsOn', s."startsOn", 'endsOn', s."endsOn") ORDER BY s."endsOn", s."kind"), '[]')
      FROM "Subperiod" s WHERE s."agencyId" = p."agencyId" AND s."periodId" = p."id") AS "subperiods"
    FROM "Period" p WHERE p."agencyId" = ${actor.agencyId}::uuid AND p."state" <> 'PREPARED'
    ORDER BY p."state" = 'OPEN' DESC, p."year" DESC LIMIT 10`;
  const year = years.find((one) => one.year === asked.year) ?? years[0];
  if (year === undefined) return null;
  const subperiod = chosenSubperiod(year.subperiods, asked.subperiodId, isoDay(now, actor.timeZone));
  return subperiod === null ? null : { years, year, subperiod };
}

/** A unit the actor may see the figures of; null id is the top of the agency. Null: not found, or not theirs. One query. */
export async function getUnit(
  tx: Reads,
  actor: AgencyActor,
  unitId: string | null,
): Promise<UnitFact | null> {
  const branches = branchesSeen(actor);
  const rows = await tx.$queryRaw<UnitFact[]>`
    SELECT u."id", u."name", u."path", (SELECT coalesce(json_agg(json_build_object('id', a."id", 'name', a."name")
        ORDER BY a."depth"), '[]') FROM "Unit" a
      WHERE a."agencyId" = u."agencyId" AND a."id" = ANY(string_to_array(btrim(u."path", '/'), '/')::uuid[])
        AND a."id" <> u."id" AND EXISTS (SELECT FROM unnest(${branches}::text[]) b WHERE starts_with(a."path", b))) AS "above"
    FROM "Unit" u
    WHERE u."agencyId" = ${actor.agencyId}::uuid
      AND ((${unitId}::uuid IS NULL AND u."parentId" IS NULL) OR u."id" = ${unitId}::uuid)
      AND EXISTS (SELECT FROM unnest(${branches}::text[]) b WHERE starts_with(u."path", b))
    ORDER BY u."sortOrder", u."id" LIMIT 1`;
  return rows[0] ?? null;
}
