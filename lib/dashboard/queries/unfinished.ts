import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { type Asked, type Frame, getFrame, getUnit, type UnitFact } from "@/lib/dashboard/queries/frame";
import { standingOf, type Tally } from "@/lib/dashboard/rules";
import { type Unfinished, unfinishedCounts } from "@/lib/dashboard/unfinished";
import { Prisma } from "@/lib/db/generated/client";
import type { EvaluationState, SkpState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { NameParts } from "@/lib/employees/names";

export const PEOPLE_PER_PAGE = 25;

export type UnfinishedRow = NameParts & {
  employeeId: string;
  nip: string | null;
  unitName: string;
  superiorName: string | null;
  since: Date | null;
};

export type UnfinishedPage = {
  frame: Frame;
  unit: UnitFact;
  counts: Record<Unfinished, number>;
  rows: UnfinishedRow[];
  hasNext: boolean;
};

type Asking = Asked & { unitId: string | null; list: Unfinished; page: number };

/**
 * Who has not acted in a unit with everything below it: those whose wait is known longest first, the others by unit and
 * name. Four queries; null when the unit is not the actor's to see, "NO_PERIOD" before the first period opens.
 */
export async function getUnfinished(
  tx: Tx,
  actor: AgencyActor,
  asked: Asking,
  now: Date,
): Promise<UnfinishedPage | "NO_PERIOD" | null> {
  const unit = await getUnit(tx, actor, asked.unitId);
  if (unit === null) return null;
  const frame = await getFrame(tx, actor, asked, now);
  if (frame === null) return "NO_PERIOD";
  const tallies = await tx.$queryRaw<Tally[]>`
    SELECT "scopeId", "measure", "bucket", "total" AS "count" FROM "UnitTally"
    WHERE "agencyId" = ${actor.agencyId}::uuid AND "unitId" = ${unit.id}::uuid
      AND "scopeId" = ANY(${[actor.agencyId, frame.year.id, frame.subperiod.id]}::uuid[])`;
  const rows = await tx.$queryRaw<UnfinishedRow[]>`
    SELECT e."id" AS "employeeId", e."nip", e."name", e."frontTitle", e."backTitle", u."name" AS "unitName",
      b."name" AS "superiorName", f."since"
    FROM ${unfinishedSql(actor.agencyId, frame, unit, asked.list)} f
    JOIN "Employee" e ON e."agencyId" = ${actor.agencyId}::uuid AND e."id" = f."employeeId"
    JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Employee" b ON b."agencyId" = e."agencyId" AND b."id" = e."superiorId"
    ORDER BY f."since" NULLS LAST, u."path", e."name", e."id"
    LIMIT ${PEOPLE_PER_PAGE + 1} OFFSET ${(asked.page - 1) * PEOPLE_PER_PAGE}`;
  return {
    frame,
    unit,
    counts: unfinishedCounts(standingOf(tallies)),
    rows: rows.slice(0, PEOPLE_PER_PAGE),
    hasNext: rows.length > PEOPLE_PER_PAGE,
  };
}

/** (employeeId, since) of a list. Where people count is where they work now, as on the employee page. */
function unfinishedSql(agencyId: string, frame: Frame, unit: UnitFact, list: Unfinished): Prisma.Sql {
  const here = Prisma.sql`e."agencyId" = ${agencyId}::uuid AND e."leftOn" IS NULL AND e."needsSkp"
    AND starts_with(u."path", ${unit.path})`;
  const people = Prisma.sql`"Employee" e JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"`;
  const plan = Prisma.sql`"Skp" k WHERE k."agencyId" = e."agencyId" AND k."employeeId" = e."id"
    AND k."periodId" = ${frame.year.id}::uuid`;
  const planIn = (
    ...states: SkpState[]
  ) => Prisma.sql`(SELECT e."id" AS "employeeId", k."stateSince" AS "since"
    FROM "Skp" k JOIN ${people} ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    WHERE ${here} AND k."agencyId" = ${agencyId}::uuid AND k."periodId" = ${frame.year.id}::uuid
      AND k."state" = ANY(${states}::text[]::"SkpState"[]) AND k."state" <> 'AGREED')`;
  const evaluationIn = (
    state: EvaluationState,
  ) => Prisma.sql`(SELECT e."id" AS "employeeId", v."stateSince" AS "since"
    FROM "Evaluation" v JOIN ${people} ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    WHERE ${here} AND v."agencyId" = ${agencyId}::uuid AND v."subperiodId" = ${frame.subperiod.id}::uuid
      AND v."state" = ${state}::"EvaluationState" AND v."state" IN ('SELF_REVIEW', 'RATING', 'DECIDED'))`;
  const without = (
    missing: Prisma.Sql,
  ) => Prisma.sql`(SELECT e."id" AS "employeeId", NULL::timestamptz AS "since"
    FROM ${people} WHERE ${here} AND ${missing})`;
  switch (list) {
    case "tanpa-skp":
      return without(Prisma.sql`NOT EXISTS (SELECT FROM ${plan})`);
    case "belum-diajukan":
      return planIn("DRAFT", "RETURNED");
    case "menunggu-atasan":
      return planIn("SUBMITTED");
    case "belum-realisasi":
      return without(Prisma.sql`EXISTS (SELECT FROM ${plan} AND k."state" = 'AGREED' AND NOT EXISTS (
        SELECT FROM "ProgressEntry" p WHERE p."agencyId" = k."agencyId" AND p."skpId" = k."id"
          AND p."subperiodId" = ${frame.subperiod.id}::uuid))`);
    case "belum-evaluasi-diri":
      return without(Prisma.sql`EXISTS (SELECT FROM ${plan} AND k."state" = 'AGREED' AND NOT EXISTS (
        SELECT FROM "Evaluation" v WHERE v."agencyId" = k."agencyId" AND v."skpId" = k."id"
          AND v."subperiodId" = ${frame.subperiod.id}::uuid AND v."state" <> 'SELF_REVIEW'))`);
    case "belum-dinilai":
      return evaluationIn("RATING");
    case "belum-ditanggapi":
      return evaluationIn("DECIDED");
  }
}
