import "server-only";
import { NO_COUNTS, type PredicateCounts } from "@/lib/achievement/rules/distribution";
import type { AgencyActor } from "@/lib/auth/actor";
import { canSeeRaters } from "@/lib/calibration/policy";
import { observe, type RatedPerson } from "@/lib/calibration/rules/observations";
import type { Reads } from "@/lib/db/direct";
import type { Predicate } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { chooseSubperiod, type EvaluatedSubperiod } from "@/lib/evaluation/queries/lists";
import { getRaterStatistics, type RaterStatistics } from "./rater";

export const RATER_PAGE = 25;

type Chosen = { subperiods: EvaluatedSubperiod[]; subperiod: EvaluatedSubperiod };

/** `rater` is null on the reader's own page. */
export type RaterPage = Chosen & {
  rater: { id: string; name: string; positionName: string | null; unitId: string; unitName: string } | null;
  statistics: RaterStatistics;
};

/** The reader's own statistics, drafts included; null while nothing is scheduled or for who is no employee. Four statements. */
export async function getOwnStatistics(
  tx: Reads,
  actor: AgencyActor,
  asked: string | undefined,
  now: Date,
): Promise<RaterPage | null> {
  const { agencyId, employeeId } = actor;
  const chosen = await chooseSubperiod(tx, agencyId, asked, now);
  if (chosen === null || employeeId === null) return null;
  const about = { agencyId, subperiodId: chosen.subperiod.id, raterId: employeeId };
  return { ...chosen, rater: null, statistics: await getRaterStatistics(tx, about, { drafts: true }) };
}

/** What somebody else decided, for who leads their unit or one above it; null for everybody else. Five statements. */
export async function getStatisticsOf(
  tx: Tx,
  actor: AgencyActor,
  raterId: string,
  asked: string | undefined,
  now: Date,
): Promise<RaterPage | null> {
  const { agencyId } = actor;
  const found = await tx.employee.findUnique({
    where: { agencyId_id: { agencyId, id: raterId } },
    select: {
      id: true,
      name: true,
      position: { select: { name: true } },
      unit: { select: { id: true, name: true, path: true } },
    },
  });
  if (found === null || found.unit === null || !canSeeRaters(actor, { unitPath: found.unit.path }))
    return null;
  const chosen = await chooseSubperiod(tx, agencyId, asked, now);
  if (chosen === null) return null;
  const about = { agencyId, subperiodId: chosen.subperiod.id, raterId };
  return {
    ...chosen,
    rater: {
      id: found.id,
      name: found.name,
      positionName: found.position?.name ?? null,
      unitId: found.unit.id,
      unitName: found.unit.name,
    },
    statistics: await getRaterStatistics(tx, about, { drafts: false }),
  };
}

export type RaterRow = {
  raterId: string;
  name: string;
  positionName: string | null;
  unitName: string;
  counts: PredicateCounts;
  /** Observations that ask for a second look; texts are compared on the rater's own page only. */
  notable: number;
};

export type RatersPage = Chosen & {
  unit: { id: string; name: string; path: string };
  below: { id: string; name: string }[];
  rows: RaterRow[];
  total: number;
};

/** Who decided evaluations in a unit and in the units right below it; null for who does not lead it. Four statements. */
export async function getRatersPage(
  tx: Tx,
  actor: AgencyActor,
  unitId: string,
  filter: { asked: string | undefined; page: number },
  now: Date,
): Promise<RatersPage | null> {
  const { agencyId } = actor;
  const unit = await tx.unit.findUnique({
    where: { agencyId_id: { agencyId, id: unitId } },
    select: { id: true, name: true, path: true },
  });
  if (unit === null || !canSeeRaters(actor, { unitPath: unit.path })) return null;
  const chosen = await chooseSubperiod(tx, agencyId, filter.asked, now);
  if (chosen === null) return null;
  const below = await tx.unit.findMany({
    where: { agencyId, parentId: unitId, endedOn: null },
    select: { id: true, name: true },
    orderBy: [{ sortOrder: "asc" }, { name: "asc" }],
    take: 200,
  });
  const units = [unitId, ...below.map(({ id }) => id)];
  const rows = await listRaters(tx, { agencyId, units, subperiodId: chosen.subperiod.id, page: filter.page });
  return { ...chosen, unit, below, rows: rows.map(toRow), total: rows[0]?.listed ?? 0 };
}

type Row = Omit<RaterRow, "counts" | "notable"> & {
  listed: number;
  people: Omit<RatedPerson, "id" | "reasons">[] | null;
};
type Asked = { agencyId: string; units: string[]; subperiodId: string; page: number };

function listRaters(tx: Reads, { agencyId, units, subperiodId, page }: Asked): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT r."raterId", r."name", r."listed", o."name" AS "positionName", u."name" AS "unitName", rated."people"
    FROM (SELECT e."id" AS "raterId", e."name", e."agencyId", e."positionId", e."unitId", count(*) OVER ()::int AS "listed"
      FROM "Employee" e
      CROSS JOIN LATERAL (SELECT 1 FROM "Evaluation" v WHERE v."agencyId" = ${agencyId}::uuid AND v."decidedById" = e."id"
        AND v."subperiodId" = ${subperiodId}::uuid LIMIT 1) rates
      WHERE e."agencyId" = ${agencyId}::uuid AND e."unitId" = ANY(${units}::uuid[]) AND e."leftOn" IS NULL
      ORDER BY e."name", e."id" LIMIT ${RATER_PAGE} OFFSET ${(page - 1) * RATER_PAGE}) r
    JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."id" = r."unitId"
    LEFT JOIN "Position" o ON o."agencyId" = r."agencyId" AND o."id" = r."positionId"
    CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('results', v."resultRating", 'behaviour', v."behaviourRating", 'predicate', v."predicate",
        'values', (SELECT coalesce(jsonb_agg(b."rating"), '[]') FROM "BehaviourRating" b
          WHERE b."agencyId" = v."agencyId" AND b."evaluationId" = v."id" AND b."rating" IS NOT NULL))) AS "people"
      FROM (SELECT * FROM "Evaluation" v WHERE v."agencyId" = r."agencyId" AND v."decidedById" = r."raterId"
        AND v."subperiodId" = ${subperiodId}::uuid AND v."predicate" IS NOT NULL LIMIT 200) v) rated
    ORDER BY r."name", r."raterId"`;
}

function toRow({ listed: _, people: found, ...row }: Row): RaterRow {
  const people = found ?? [];
  const counts: Record<Predicate, number> = { ...NO_COUNTS };
  for (const { predicate } of people) counts[predicate] += 1;
  const rated = people.map((one, index) => ({ ...one, id: String(index), reasons: [] }));
  const seen = observe({ people: rated, evidence: { total: 0, late: 0 }, months: 1 });
  return { ...row, counts, notable: seen.filter(({ standing }) => standing === "NOTABLE").length };
}
