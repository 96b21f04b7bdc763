import "server-only";
import { NO_COUNTS, type PredicateCounts } from "@/lib/achievement/rules/distribution";
import { type UsedValue, valueUsed } from "@/lib/achievement/rules/value-used";
import type { AgencyActor } from "@/lib/auth/actor";
import { pseudonym } from "@/lib/calibration/rules/course";
import type { Reads } from "@/lib/db/direct";
import type { AchievementValue, Predicate, Rating } from "@/lib/db/generated/enums";
import { predicateOf } from "@/lib/evaluation/rules/quadrant";
import { type Calibration, findCalibration, hiddenFrom, listParticipants, type Participant } from "./session";

export const ITEM_PAGE = 25;

/** One person on the screen. While nobody is named it holds a number and ratings, no name and no id. */
export type ItemRow = {
  number: number;
  label: string;
  positionName: string | null;
  appraiserName: string | null;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: Predicate | null;
  changed: boolean;
  proposals: number;
  open: number;
};

export type Screen = {
  calibration: Calibration;
  rows: ItemRow[];
  total: number;
  counts: PredicateCounts;
  /** People who have no predicate yet. */
  pending: number;
  value: UsedValue | null;
  minimum: number;
  participants: Participant[];
};

/**
 * All ratings of a calibration but the actor's own and those of the actor's superiors, 25 a page, with the distribution as it
 * stands. Six statements.
 */
export async function getScreen(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  page: number,
  now: Date,
): Promise<Screen | null> {
  const calibration = await findCalibration(tx, actor, actor.agencyId, id);
  if (calibration === null) return null;
  const hidden = await hiddenFrom(tx, actor);
  const { counts, pending } = await countPredicates(tx, calibration, hidden);
  return {
    calibration,
    rows: await listItems(tx, calibration, hidden, page),
    total: Object.values(counts).reduce((sum, count) => sum + count, pending),
    counts,
    pending,
    ...(await unitValue(tx, actor, calibration, now)),
    participants: calibration.namedAt === null ? [] : await listParticipants(tx, actor.agencyId, id),
  };
}

type Row = Omit<ItemRow, "label" | "predicate"> & { name: string | null };

async function listItems(
  tx: Reads,
  { agencyId, id, namedAt }: Calibration,
  hidden: string[],
  page: number,
): Promise<ItemRow[]> {
  const named = namedAt !== null;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT t.*, coalesce(o."proposals", 0)::int AS "proposals", coalesce(o."open", 0)::int AS "open"
    FROM (SELECT i."number", CASE WHEN ${named} THEN concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") END AS "name",
        CASE WHEN ${named} THEN k."positionName" END AS "positionName", CASE WHEN ${named} THEN a."name" END AS "appraiserName",
        v."resultRating", v."behaviourRating",
        (i."resultAtStart" IS NOT NULL AND v."resultRating" IS DISTINCT FROM i."resultAtStart"
          OR i."behaviourAtStart" IS NOT NULL AND v."behaviourRating" IS DISTINCT FROM i."behaviourAtStart") AS "changed"
      FROM "CalibrationItem" i
      JOIN "Evaluation" v ON v."agencyId" = i."agencyId" AND v."id" = i."evaluationId"
      JOIN "Skp" k ON k."agencyId" = v."agencyId" AND k."id" = v."skpId"
      JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
      LEFT JOIN "Employee" a ON a."agencyId" = e."agencyId" AND a."id" = e."superiorId"
      WHERE i."agencyId" = ${agencyId}::uuid AND i."sessionId" = ${id}::uuid AND NOT e."id" = ANY(${hidden}::uuid[])
      ORDER BY i."number" LIMIT ${ITEM_PAGE} OFFSET ${(page - 1) * ITEM_PAGE}) t
    LEFT JOIN LATERAL (SELECT count(*) AS "proposals", count(*) FILTER (WHERE o."answeredAt" IS NULL) AS "open"
      FROM "CalibrationProposal" o WHERE o."agencyId" = ${agencyId}::uuid AND o."sessionId" = ${id}::uuid
        AND o."number" = t."number") o ON true
    ORDER BY t."number"`;
  return rows.map(({ name, ...row }) => ({
    ...row,
    label: name ?? pseudonym(row.number),
    predicate: predicateOrNull(row),
  }));
}

const predicateOrNull = ({ resultRating, behaviourRating }: Pick<Row, "resultRating" | "behaviourRating">) =>
  resultRating === null || behaviourRating === null ? null : predicateOf(resultRating, behaviourRating);

/** Without the hidden ones: otherwise they would follow from the sum. */
async function countPredicates(tx: Reads, { agencyId, id }: Calibration, hidden: string[]) {
  const rows = await tx.$queryRaw<(Pick<Row, "resultRating" | "behaviourRating"> & { count: number })[]>`
    SELECT v."resultRating", v."behaviourRating", count(*)::int AS "count"
    FROM "CalibrationItem" i JOIN "Evaluation" v ON v."agencyId" = i."agencyId" AND v."id" = i."evaluationId"
    WHERE i."agencyId" = ${agencyId}::uuid AND i."sessionId" = ${id}::uuid
      AND NOT v."employeeId" = ANY(${hidden}::uuid[])
    GROUP BY v."resultRating", v."behaviourRating"`;
  const counts: Record<Predicate, number> = { ...NO_COUNTS };
  let pending = 0;
  for (const { count, ...ratings } of rows) {
    const predicate = predicateOrNull(ratings);
    if (predicate === null) pending += count;
    else counts[predicate] += count;
  }
  return { counts, pending };
}

/** The achievement of the unit that is calibrated, which gives the curve; last year's where that counts (p.94 f). */
async function unitValue(tx: Reads, actor: AgencyActor, calibration: Calibration, now: Date) {
  const { unitId, subperiodId, year, kind } = calibration;
  const rows = await tx.$queryRaw<
    {
      minimum: number;
      value: AchievementValue | null;
      setAt: Date | null;
      lastYear: AchievementValue | null;
    }[]
  >`
    SELECT g."distributionMinimum" AS "minimum", a."value", a."setAt",
      (SELECT ya."value" FROM "Period" yp
        JOIN "Subperiod" ys ON ys."agencyId" = yp."agencyId" AND ys."periodId" = yp."id" AND ys."kind" = 'YEAR'
        JOIN "OrganisationAchievement" ya ON ya."agencyId" = ys."agencyId" AND ya."subperiodId" = ys."id"
        WHERE yp."agencyId" = g."id" AND yp."year" = ${year - 1}::int AND ya."unitId" = ${unitId}::uuid LIMIT 1) AS "lastYear"
    FROM "Agency" g
    LEFT JOIN "OrganisationAchievement" a ON a."agencyId" = g."id" AND a."subperiodId" = ${subperiodId}::uuid
      AND a."unitId" = ${unitId}::uuid
    WHERE g."id" = ${actor.agencyId}::uuid`;
  const { minimum = 0, value = null, setAt = null, lastYear = null } = rows[0] ?? {};
  const own = value === null || setAt === null ? null : { value, setAt };
  return { minimum, value: valueUsed({ kind, year, own, lastYear }, actor.timeZone, now) };
}
