import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";
import { LIMIT } from "@/lib/evaluation/rules/deadlines";
import { MAX_WAITING } from "@/lib/home/limits";

/** For documentBranches: documents this person signed in open years that are not back or not reported yet. */
export function documentRows({ agencyId, employeeId }: AgencyActor): Prisma.Sql {
  return Prisma.sql`
    signed AS MATERIALIZED (
      SELECT d."evaluationId", d."signedAt", d."deliverBy", d."deliveredAt", d."returnBy", d."returnedAt", d."notReturned",
        d."reportId", v."employeeId", v."subperiodId", v."periodId", v."state", v."releasedAt"
      FROM "EvaluationDocument" d JOIN "Evaluation" v ON v."agencyId" = d."agencyId" AND v."id" = d."evaluationId"
      JOIN y ON y."id" = v."periodId"
      WHERE d."agencyId" = ${agencyId}::uuid AND d."signedById" = ${employeeId}::uuid
        AND (d."returnedAt" IS NULL OR d."reportId" IS NULL))`;
}

/**
 * What waits with evaluation documents and objections, as branches of the list of everything that waits: signing, from the
 * end of the evaluation also by the superior, handing over, noting what did not come back, explaining and deciding objections.
 */
export function documentBranches(actor: AgencyActor, now: Date): Prisma.Sql[] {
  const { agencyId, employeeId } = actor;
  const own = Prisma.sql`
    SELECT CASE WHEN d."deliveredAt" IS NULL THEN 'DELIVER_DOCUMENT' ELSE 'NOT_RETURNED' END, d."evaluationId", NULL,
      d."employeeId", NULL, d."subperiodId", d."periodId", NULL, d."signedAt",
      CASE WHEN d."deliveredAt" IS NULL THEN d."deliverBy" END
    FROM signed d
    WHERE d."returnedAt" IS NULL AND d."state" = 'DECIDED'
      AND (d."deliveredAt" IS NULL AND d."releasedAt" <= ${now} OR d."returnBy" <= ${now} AND d."notReturned" IS NULL)
    UNION ALL
    SELECT 'OBJECTION', o."evaluationId", NULL, v."employeeId", NULL, NULL, NULL, NULL, o."filedAt", o."decideBy"
    FROM "Objection" o JOIN "Evaluation" v ON v."agencyId" = o."agencyId" AND v."id" = o."evaluationId"
    WHERE o."agencyId" = ${agencyId}::uuid AND o."directedToId" = ${employeeId}::uuid AND v."state" = 'OBJECTED'
      AND o."decidedAt" IS NULL
    UNION ALL
    SELECT 'CHECK_EVIDENCE', NULL, NULL, NULL, NULL, NULL, k."periodId", count(*)::int, NULL, NULL
    FROM "EvidenceChecker" c
    JOIN "Employee" e ON e."agencyId" = c."agencyId" AND e."superiorId" = c."appraiserId" AND e."leftOn" IS NULL
      AND e."id" <> c."checkerId"
    JOIN "Skp" k ON k."agencyId" = e."agencyId" AND k."employeeId" = e."id" JOIN y ON y."id" = k."periodId"
    JOIN "ProgressEntry" p ON p."agencyId" = k."agencyId" AND p."skpId" = k."id"
    JOIN "Evidence" b ON b."agencyId" = p."agencyId" AND b."entryId" = p."id" AND b."state" = 'UNCHECKED'
    WHERE c."agencyId" = ${agencyId}::uuid AND c."checkerId" = ${employeeId}::uuid
    GROUP BY k."periodId"`;
  return [...(actor.isAppraiser ? [teamDocuments(actor, now)] : []), own, reportBranches(actor, now)];
}

/**
 * Of the own team: to sign, to sign in the place of who is late, to explain. The limit of signing above is reckoned only
 * for the rows that can be shown (the earlier the end, the earlier the limit), once for each end. An extension only moves
 * an end further, so people below the team are looked for where the end without it has passed.
 */
function teamDocuments(actor: AgencyActor, now: Date): Prisma.Sql {
  const { agencyId, employeeId, timeZone } = actor;
  return Prisma.sql`
    SELECT 'SIGN_DOCUMENT', v."id", NULL, v."employeeId", NULL, v."subperiodId", v."periodId", NULL, v."stateSince",
      w."closesAt"
    FROM rated v JOIN y ON y."id" = v."periodId"
    LEFT JOIN w ON w."subperiodId" = v."subperiodId" AND w."phase" = 'EVALUATION'
    WHERE v."state" = 'DECIDED' AND v."decidedById" = ${employeeId}::uuid AND NOT EXISTS (SELECT 1
      FROM "EvaluationDocument" d WHERE d."agencyId" = ${agencyId}::uuid AND d."evaluationId" = v."id")
    UNION ALL
    SELECT 'SIGN_ABOVE', x."id", NULL, x."employeeId", NULL, x."subperiodId", x."periodId", NULL, x."end", x."limit"
    FROM (WITH late AS MATERIALIZED (SELECT v."id", v."employeeId", v."subperiodId", v."periodId", t0."end"
    FROM (SELECT pw."id", pw."periodId", pw."subperiodId", s."kind", CASE WHEN s."kind" = 'YEAR'
        THEN make_timestamptz(y."year" + 1, 2, 1, 0, 0, 0, ${timeZone}) ELSE pw."closesAt" END AS "end"
      FROM y JOIN "PhaseWindow" pw ON pw."agencyId" = ${agencyId}::uuid AND pw."periodId" = y."id" AND pw."phase" = 'EVALUATION'
      JOIN "Subperiod" s ON s."agencyId" = pw."agencyId" AND s."id" = pw."subperiodId") pw
    JOIN below e ON pw."end" <= ${now}
    JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."employeeId" = e."id"
      AND v."subperiodId" = pw."subperiodId" AND v."state" IN ('SELF_REVIEW', 'RATING', 'DECIDED')
    CROSS JOIN LATERAL (SELECT CASE WHEN pw."kind" = 'YEAR' THEN pw."end"
        ELSE greatest(pw."end", (SELECT max(x."until") FROM "PhaseExtension" x
          LEFT JOIN "Unit" u ON u."agencyId" = x."agencyId" AND u."id" = x."unitId"
          WHERE x."agencyId" = ${agencyId}::uuid AND x."windowId" = pw."id"
            AND (x."employeeId" IS NULL OR x."employeeId" = e."id")
            AND (x."unitId" IS NULL OR EXISTS (SELECT 1 FROM "Unit" eu WHERE eu."agencyId" = ${agencyId}::uuid
              AND eu."id" = e."unitId" AND starts_with(eu."path", u."path"))))) END AS "end" OFFSET 0) t0
    WHERE t0."end" <= ${now} AND NOT EXISTS (SELECT 1 FROM "EvaluationDocument" d
      WHERE d."agencyId" = ${agencyId}::uuid AND d."evaluationId" = v."id")
    ORDER BY t0."end", v."id" LIMIT ${MAX_WAITING + 1})
    SELECT late.*, l."limit" FROM late JOIN (SELECT o."end", ${limitAfter(Prisma.sql`o."end"`, LIMIT.SIGN_ABOVE, actor)} AS "limit"
      FROM (SELECT DISTINCT "end" FROM late) o OFFSET 0) l ON l."end" = late."end") x
    UNION ALL
    SELECT 'EXPLAIN_OBJECTION', v."id", NULL, v."employeeId", NULL, NULL, NULL, NULL, o."filedAt", o."decideBy"
    FROM rated v JOIN "Objection" o ON o."agencyId" = ${agencyId}::uuid AND o."evaluationId" = v."id"
    WHERE v."state" = 'OBJECTED' AND v."decidedById" = ${employeeId}::uuid AND o."decidedAt" IS NULL
      AND o."appraiserStatedAt" IS NULL`;
}

/**
 * Results that ended and have not gone up yet, until the end of the thirtieth working day after the evaluation (p.114), and
 * reports from below that wait to be received.
 */
function reportBranches(actor: AgencyActor, now: Date): Prisma.Sql {
  const { agencyId, employeeId, timeZone } = actor;
  return Prisma.sql`
    SELECT 'REPORT', r."subperiodId", NULL, NULL, NULL, r."subperiodId", r."periodId", r.n, NULL,
      ${limitAfter(Prisma.sql`r."end"`, LIMIT.REPORT, actor)}
    FROM (SELECT d."subperiodId", d."periodId", count(*)::int AS n, CASE WHEN s."kind" = 'YEAR'
        THEN make_timestamptz(y."year" + 1, 2, 1, 0, 0, 0, ${timeZone}) ELSE max(pw."closesAt") END AS "end"
      FROM signed d JOIN y ON y."id" = d."periodId"
      JOIN "Subperiod" s ON s."agencyId" = ${agencyId}::uuid AND s."id" = d."subperiodId"
      JOIN "PhaseWindow" pw ON pw."agencyId" = ${agencyId}::uuid AND pw."periodId" = d."periodId" AND pw."phase" = 'EVALUATION'
        AND pw."subperiodId" = d."subperiodId"
      LEFT JOIN "Objection" o ON o."agencyId" = ${agencyId}::uuid AND o."evaluationId" = d."evaluationId"
      WHERE d."reportId" IS NULL
        AND CASE WHEN o."evaluationId" IS NULL THEN d."returnedAt" IS NOT NULL OR d."notReturned" IS NOT NULL
          ELSE o."decidedAt" IS NOT NULL END
      GROUP BY d."subperiodId", d."periodId", y."year", s."kind") r
    WHERE r."end" <= ${now}
    UNION ALL
    SELECT 'RECEIVE_REPORT', r."id", NULL, NULL, r."unitId", r."subperiodId", s."periodId", NULL, r."sentAt", NULL
    FROM "EvaluationReport" r JOIN "Subperiod" s ON s."agencyId" = r."agencyId" AND s."id" = r."subperiodId"
    WHERE r."agencyId" = ${agencyId}::uuid AND r."receivedAt" IS NULL AND (r."receiverId" = ${employeeId}::uuid
      OR ${isHrAdmin(actor)} AND r."receiverId" IS NULL)`;
}

/** The first moment too late for something due so many working days after the end of an evaluation (workingDaysAfterEnd in SQL). */
function limitAfter(end: Prisma.Sql, days: number, { agencyId, timeZone }: AgencyActor): Prisma.Sql {
  const lastDay = Prisma.sql`((${end} - interval '1 millisecond') AT TIME ZONE ${timeZone})::date::timestamp`;
  return Prisma.sql`(SELECT (day + interval '1 day') AT TIME ZONE ${timeZone}
    FROM generate_series(${lastDay} + interval '1 day', ${lastDay} + interval '90 days', interval '1 day') AS day
    WHERE extract(isodow FROM day) < 6 AND NOT EXISTS (SELECT 1 FROM "Holiday" h
      WHERE h."agencyId" = ${agencyId}::uuid AND h."date" = day::date) ORDER BY day OFFSET ${days - 1} LIMIT 1)`;
}
