import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";
import { LIMIT } from "@/lib/evaluation/rules/deadlines";
import { MAX_WAITING } from "@/lib/home/limits";

/**
 * What waits with evaluation documents and objections, as branches of the list of everything that waits: signing, from the
 * end of the evaluation also by the superior, handing over, noting what did not come back, explaining and deciding objections.
 */
export function documentBranches(actor: AgencyActor, now: Date): Prisma.Sql[] {
  const { agencyId, employeeId } = actor;
  const own = Prisma.sql`
    SELECT CASE WHEN d."deliveredAt" IS NULL THEN 'DELIVER_DOCUMENT' ELSE 'NOT_RETURNED' END, v."id", e."name", y."year",
      s."kind", s."number", NULL, d."signedAt", CASE WHEN d."deliveredAt" IS NULL THEN d."deliverBy" END
    FROM "EvaluationDocument" d JOIN "Evaluation" v ON v."agencyId" = d."agencyId" AND v."id" = d."evaluationId"
      AND v."state" = 'DECIDED'
    JOIN y ON y."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    WHERE d."agencyId" = ${agencyId}::uuid AND d."signedById" = ${employeeId}::uuid AND d."returnedAt" IS NULL
      AND (d."deliveredAt" IS NULL AND v."releasedAt" <= ${now} OR d."returnBy" <= ${now} AND d."notReturned" IS NULL)
    UNION ALL
    SELECT 'OBJECTION', o."evaluationId", e."name", NULL, NULL, NULL, NULL, o."filedAt", o."decideBy"
    FROM "Objection" o JOIN "Evaluation" v ON v."agencyId" = o."agencyId" AND v."id" = o."evaluationId"
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    WHERE o."agencyId" = ${agencyId}::uuid AND o."directedToId" = ${employeeId}::uuid AND v."state" = 'OBJECTED'
      AND o."decidedAt" IS NULL
    UNION ALL
    SELECT 'ANSWER_REUSE', v."id", NULL, m."year", s."kind", s."number", NULL, v."stateSince", NULL
    FROM mine m JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."skpId" = m."id" AND v."reusesId" IS NOT NULL
      AND v."state" IN ('SELF_REVIEW', 'RATING')
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    UNION ALL
    SELECT 'CHECK_EVIDENCE', NULL, NULL, y."year", NULL, NULL, n."count", NULL, NULL
    FROM y, LATERAL (SELECT count(*)::int AS "count" FROM "EvidenceChecker" c
      JOIN "Employee" e ON e."agencyId" = c."agencyId" AND e."superiorId" = c."appraiserId" AND e."leftOn" IS NULL
        AND e."id" <> c."checkerId"
      JOIN "Skp" k ON k."agencyId" = e."agencyId" AND k."employeeId" = e."id" AND k."periodId" = y."id"
      JOIN "ProgressEntry" p ON p."agencyId" = k."agencyId" AND p."skpId" = k."id"
      JOIN "Evidence" b ON b."agencyId" = p."agencyId" AND b."entryId" = p."id" AND b."state" = 'UNCHECKED'
      WHERE c."agencyId" = ${agencyId}::uuid AND c."checkerId" = ${employeeId}::uuid) n
    WHERE n."count" > 0`;
  return [...(actor.isAppraiser ? [teamDocuments(actor, now)] : []), own, reportBranches(actor, now)];
}

/**
 * Of the own team: to sign, to sign in the place of who is late, to explain. The limit of signing above is reckoned only
 * for the rows that can be shown: the earlier the end, the earlier the limit.
 */
function teamDocuments(actor: AgencyActor, now: Date): Prisma.Sql {
  const { agencyId, employeeId } = actor;
  return Prisma.sql`
    SELECT 'SIGN_DOCUMENT', v."id", t."name", y."year", s."kind", s."number", NULL, v."stateSince", w."closesAt"
    FROM team t JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."employeeId" = t."id" AND v."state" = 'DECIDED'
      AND v."decidedById" = ${employeeId}::uuid
    JOIN y ON y."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    LEFT JOIN w ON w."subperiodId" = v."subperiodId" AND w."phase" = 'EVALUATION'
    WHERE NOT EXISTS (SELECT 1 FROM "EvaluationDocument" d WHERE d."agencyId" = v."agencyId" AND d."evaluationId" = v."id")
    UNION ALL
    SELECT 'SIGN_ABOVE', x."id", x."name", x."year", x."kind", x."number", NULL, x."end",
      ${limitAfter(Prisma.sql`x."end"`, LIMIT.SIGN_ABOVE, actor)}
    FROM (SELECT v."id", e."name", y."year", s."kind", s."number", t0."end"
    FROM team t JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."superiorId" = t."id" AND e."leftOn" IS NULL
      AND e."id" <> ${employeeId}::uuid AND t."id" <> ${employeeId}::uuid
    JOIN "Evaluation" v ON v."agencyId" = e."agencyId" AND v."employeeId" = e."id"
      AND v."state" IN ('SELF_REVIEW', 'RATING', 'DECIDED')
    JOIN y ON y."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    JOIN "PhaseWindow" pw ON pw."agencyId" = v."agencyId" AND pw."periodId" = v."periodId" AND pw."phase" = 'EVALUATION'
      AND pw."subperiodId" = v."subperiodId"
    CROSS JOIN LATERAL (SELECT CASE WHEN s."kind" = 'YEAR' THEN make_timestamptz(y."year" + 1, 2, 1, 0, 0, 0, ${actor.timeZone})
        ELSE greatest(pw."closesAt", (SELECT max(x."until") FROM "PhaseExtension" x
          LEFT JOIN "Unit" u ON u."agencyId" = x."agencyId" AND u."id" = x."unitId"
          WHERE x."agencyId" = pw."agencyId" AND x."windowId" = pw."id" AND (x."employeeId" IS NULL OR x."employeeId" = e."id")
            AND (x."unitId" IS NULL OR EXISTS (SELECT 1 FROM "Unit" eu WHERE eu."agencyId" = e."agencyId"
              AND eu."id" = e."unitId" AND starts_with(eu."path", u."path"))))) END AS "end") t0
    WHERE t0."end" <= ${now}
      AND NOT EXISTS (SELECT 1 FROM "EvaluationDocument" d WHERE d."agencyId" = v."agencyId" AND d."evaluationId" = v."id")
    ORDER BY t0."end", v."id" LIMIT ${MAX_WAITING + 1}) x
    UNION ALL
    SELECT 'EXPLAIN_OBJECTION', v."id", t."name", NULL, NULL, NULL, NULL, o."filedAt", o."decideBy"
    FROM team t JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."employeeId" = t."id" AND v."state" = 'OBJECTED'
      AND v."decidedById" = ${employeeId}::uuid
    JOIN "Objection" o ON o."agencyId" = v."agencyId" AND o."evaluationId" = v."id"
    WHERE o."decidedAt" IS NULL AND o."appraiserStatedAt" IS NULL`;
}

/**
 * Results that ended and have not gone up yet, until the end of the thirtieth working day after the evaluation (p.114), and
 * reports from below that wait to be received.
 */
function reportBranches(actor: AgencyActor, now: Date): Prisma.Sql {
  const { agencyId, employeeId, timeZone } = actor;
  return Prisma.sql`
    SELECT 'REPORT', r."subperiodId", NULL, r."year", r."kind", r."number", r.n, NULL::timestamptz,
      ${limitAfter(Prisma.sql`r."end"`, LIMIT.REPORT, actor)}
    FROM (SELECT v."subperiodId", y."year", s."kind", s."number", count(*)::int AS n,
        CASE WHEN s."kind" = 'YEAR' THEN make_timestamptz(y."year" + 1, 2, 1, 0, 0, 0, ${timeZone}) ELSE max(pw."closesAt") END AS "end"
      FROM "EvaluationDocument" d JOIN "Evaluation" v ON v."agencyId" = d."agencyId" AND v."id" = d."evaluationId"
      JOIN y ON y."id" = v."periodId"
      JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
      JOIN "PhaseWindow" pw ON pw."agencyId" = v."agencyId" AND pw."periodId" = v."periodId" AND pw."phase" = 'EVALUATION'
        AND pw."subperiodId" = v."subperiodId"
      LEFT JOIN "Objection" o ON o."agencyId" = d."agencyId" AND o."evaluationId" = d."evaluationId"
      WHERE d."agencyId" = ${agencyId}::uuid AND d."signedById" = ${employeeId}::uuid AND d."reportId" IS NULL
        AND CASE WHEN o."evaluationId" IS NULL THEN d."returnedAt" IS NOT NULL OR d."notReturned" IS NOT NULL
          ELSE o."decidedAt" IS NOT NULL END
      GROUP BY v."subperiodId", y."year", s."kind", s."number") r
    WHERE r."end" <= ${now}
    UNION ALL
    SELECT 'RECEIVE_REPORT', r."id", u."name", p."year", s."kind", s."number", NULL, r."sentAt", NULL
    FROM "EvaluationReport" r JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."id" = r."unitId"
    JOIN "Subperiod" s ON s."agencyId" = r."agencyId" AND s."id" = r."subperiodId"
    JOIN "Period" p ON p."agencyId" = s."agencyId" AND p."id" = s."periodId"
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
