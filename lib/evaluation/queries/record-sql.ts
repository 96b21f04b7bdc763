import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { BehaviourValue, Competency, Rating } from "@/lib/db/generated/enums";
import type {
  EvaluationHead,
  RecordCompetency,
  RecordDocument,
  RecordEntry,
  RecordFeedback,
  RecordIndicator,
  RecordObjection,
  RecordResult,
} from "@/lib/evaluation/record";

export type RecordRow = EvaluationHead & {
  results: Omit<RecordResult, "number" | "indicators" | "feedback">[];
  indicators: (Omit<RecordIndicator, "entries"> & { resultId: string })[];
  entries: (RecordEntry & { indicatorId: string })[];
  feedback: (RecordFeedback & { resultId: string | null; value: BehaviourValue | null })[];
  expectations: { value: BehaviourValue; text: string }[];
  behaviours: {
    value: BehaviourValue;
    selfText: string | null;
    rating: Rating | null;
    reason: string | null;
  }[];
  competencies: RecordCompetency[];
  standards: { competency: Competency; required: number }[];
  document: Stored<RecordDocument> | null;
  objection: Stored<RecordObjection> | null;
};

/** As JSON carries it: moments as text. */
export type Stored<Row> = {
  [Key in keyof Row]: Date extends Row[Key] ? string | Extract<Row[Key], null> : Row[Key];
};

/**
 * One evaluation with its plan, realisation, evidence, feedback and ratings in one round trip. Realisation is that of
 * the documentation periods inside the evaluated one; feedback is what was given from its first day until the decision, newest first.
 */
export function selectRecord(tx: Reads, agencyId: string, id: string): Promise<RecordRow[]> {
  return tx.$queryRaw<RecordRow[]>`
    SELECT v."id", v."agencyId", v."version", v."state", v."stateSince", v."selfNote", v."selfReviewedAt",
      v."selfSkippedReason", v."resultRating", v."resultReason", v."behaviourRating", v."behaviourReason", v."predicate",
      v."recommendation", v."decidedAt", v."releasedAt", v."completedAt", v."edition", v."reusesId",
      s."kind" <> 'YEAR' AND EXISTS (SELECT FROM "Evaluation" ov WHERE ov."agencyId" = v."agencyId" AND ov."employeeId" = v."employeeId"
        AND ov."unitId" <> v."unitId" AND ov."releasedAt" IS NOT NULL) AS "hasOldResult", v."respondedAt", v."organisationValue", v."distributionReason", v."periodId", p."year", p."rhythm", p."startsOn" AS "periodStartsOn",
      p."endsOn" AS "periodEndsOn", v."subperiodId", s."kind", s."number", s."startsOn", s."endsOn",
      p."state" AS "periodState", w."opensAt",
      greatest(w."closesAt", (SELECT max(x."until") FROM "PhaseExtension" x
        WHERE x."agencyId" = w."agencyId" AND x."windowId" = w."id"
          AND (x."employeeId" IS NULL OR x."employeeId" = v."employeeId")
          AND (x."unitId" IS NULL OR EXISTS (SELECT 1 FROM "Unit" xu WHERE xu."agencyId" = x."agencyId"
            AND xu."id" = x."unitId" AND starts_with(u."path", xu."path"))))) AS "closesAt", v."skpId", k."revision", k."approach", k."form", k."positionName", k."unitName",
      e."id" AS "employeeId", concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") AS "employeeName", e."nip" AS "employeeNip",
      e."rank" AS "employeeRank", e."superiorId",
      CASE WHEN v."appraiserId" IS NULL THEN e."superiorId" ELSE v."appraiserId" END AS "raterId", coalesce(u."path", '/') AS "unitPath", o."level",
      coalesce(o."isUnitHead" AND u."isIndependent", false) AS "leadsIndependentUnit",
      EXISTS (SELECT FROM "StudyLeave" sl WHERE sl."agencyId" = v."agencyId" AND sl."employeeId" = v."employeeId"
        AND sl."outcome" = 'DROPPED_OUT' AND sl."endedOn" BETWEEN s."startsOn" AND s."endsOn") AS "studyFailed",
      g."kind" = 'REGIONAL' AS "agencyRegional", g."name" AS "agencyName", g."place" AS "agencyPlace", g."selfReviewRequired",
      g."objectionWorkingDays",
      (SELECT json_build_object('id', a."id", 'name', concat_ws(', ', concat_ws(' ', a."frontTitle", a."name"), a."backTitle"), 'nip', a."nip",
          'rank', a."rank", 'position', ao."name", 'unit', au."name", 'level', ao."level", 'status', a."status", 'superiorId', a."superiorId",
          'superiorName', (SELECT concat_ws(', ', concat_ws(' ', z."frontTitle", z."name"), z."backTitle")
            FROM "Employee" z WHERE z."agencyId" = a."agencyId" AND z."id" = a."superiorId"))
        FROM "Employee" a
        LEFT JOIN "Position" ao ON ao."agencyId" = a."agencyId" AND ao."id" = a."positionId"
        LEFT JOIN "Unit" au ON au."agencyId" = a."agencyId" AND au."id" = a."unitId"
        WHERE a."agencyId" = v."agencyId" AND a."id" = CASE WHEN ed."appraiserId" IS NOT NULL THEN ed."appraiserId"
          WHEN v."decidedById" IS NOT NULL THEN v."decidedById"
          WHEN v."appraiserId" IS NOT NULL THEN v."appraiserId" ELSE e."superiorId" END) AS "appraiser",
      (SELECT json_build_object('form', ed."form", 'signedById', ed."signedById",
          'signerName', concat_ws(', ', concat_ws(' ', sg."frontTitle", sg."name"), sg."backTitle"),
          'signerOffice', ed."signerOffice", 'signedAt', ed."signedAt", 'deliverBy', ed."deliverBy", 'deliveredAt', ed."deliveredAt",
          'returnBy', ed."returnBy", 'objectBy', ed."objectBy", 'returnedAt', ed."returnedAt", 'notReturned', ed."notReturned",
          'reportedAt', ed."reportedAt", 'version', ed."version")
        FROM "Employee" sg WHERE sg."agencyId" = ed."agencyId" AND sg."id" = ed."signedById") AS "document",
      (SELECT coalesce(json_agg(json_build_object('id', r."id", 'kind', r."kind", 'statement', r."statement",
          'assignedBy', r."assignedBy", 'serves', coalesce(r."servesText", up."statement"),
          'takeover', (SELECT json_build_object('note', tk."note", 'at', tk."takenAt", 'by', tb."name")
            FROM "ResultTakeover" tk LEFT JOIN "Employee" tb ON tb."agencyId" = tk."agencyId" AND tb."id" = tk."takenById"
            WHERE tk."agencyId" = r."agencyId" AND tk."workResultId" = r."id"),
          'selfText', x."selfText", 'rating', x."rating", 'reason', x."reason")
          ORDER BY r."kind", r."sortOrder", r."id"), '[]')
        FROM "WorkResult" r
        LEFT JOIN "WorkResult" up ON up."agencyId" = r."agencyId" AND up."id" = r."servesId"
        LEFT JOIN "ResultRating" x ON x."agencyId" = r."agencyId" AND x."evaluationId" = v."id" AND x."workResultId" = r."id"
        WHERE r."agencyId" = v."agencyId" AND r."skpId" = v."skpId") AS "results",
      (SELECT coalesce(json_agg(json_build_object('id', i."id", 'resultId', i."workResultId", 'aspect', i."aspect",
          'secondAspect', i."secondAspect", 'perspective', i."perspective", 'statement', i."statement", 'target', i."target", 'unit', i."unit")
          ORDER BY i."sortOrder", i."id"), '[]')
        FROM "WorkResult" r JOIN "Indicator" i ON i."agencyId" = r."agencyId" AND i."workResultId" = r."id"
        WHERE r."agencyId" = v."agencyId" AND r."skpId" = v."skpId") AS "indicators",
      (SELECT coalesce(json_agg(json_build_object('indicatorId', n."indicatorId", 'kind', d."kind", 'number', d."number",
          'realisation', n."realisation", 'note', n."note", 'evidence', (
            SELECT coalesce(json_agg(json_build_object('id', b."id", 'title', b."title", 'url', b."url",
              'fileId', b."fileId", 'state', b."state", 'checkNote', b."checkNote", 'checkedBy', (SELECT bc."name"
                FROM "Employee" bc WHERE bc."agencyId" = b."agencyId" AND bc."id" = b."checkedById")) ORDER BY b."createdAt", b."id"), '[]')
            FROM "Evidence" b WHERE b."agencyId" = n."agencyId" AND b."entryId" = n."id"))
          ORDER BY d."startsOn", d."number"), '[]')
        FROM "ProgressEntry" n
        JOIN "Subperiod" d ON d."agencyId" = n."agencyId" AND d."id" = n."subperiodId"
        WHERE n."agencyId" = v."agencyId" AND n."skpId" = v."skpId"
          AND d."startsOn" >= s."startsOn" AND d."endsOn" <= s."endsOn") AS "entries",
      (SELECT coalesce(json_agg(f."item"), '[]') FROM (
        SELECT json_build_object('id', f."id", 'resultId', f."workResultId", 'value', f."value", 'giverName', f."giverName",
          'giverClass', f."giverClass", 'tone', f."tone", 'text', f."text", 'createdAt', f."createdAt",
            'isTaskGiver', f."giverClass" = 'OTHER' AND EXISTS (SELECT FROM "TaskAssignment" ta
              WHERE ta."agencyId" = f."agencyId" AND ta."employeeId" = v."employeeId" AND ta."periodId" = v."periodId"
                AND ta."giverId" = f."giverId" AND ta."state" = 'APPROVED')) AS "item"
        FROM "Feedback" f
        WHERE f."agencyId" = v."agencyId" AND f."skpId" = v."skpId"
          AND f."createdAt" >= (s."startsOn"::timestamp AT TIME ZONE g."timeZone")
          AND f."createdAt" <= coalesce(v."decidedAt", 'infinity')
        ORDER BY f."createdAt" DESC LIMIT 200) f) AS "feedback",
      (SELECT coalesce(json_agg(json_build_object('value', x."value", 'text', x."text")
          ORDER BY x."value", x."sortOrder", x."id"), '[]')
        FROM "BehaviourExpectation" x WHERE x."agencyId" = v."agencyId" AND x."skpId" = v."skpId") AS "expectations",
      (SELECT coalesce(json_agg(json_build_object('value', b."value", 'selfText', b."selfText", 'rating', b."rating",
          'reason', b."reason")), '[]')
        FROM "BehaviourRating" b WHERE b."agencyId" = v."agencyId" AND b."evaluationId" = v."id") AS "behaviours",
      (SELECT coalesce(json_agg(json_build_object('competency', c."competency", 'required', c."required",
          'selfLevel', c."selfLevel", 'level', c."level", 'reason', c."reason")), '[]')
        FROM "CompetencyRating" c WHERE c."agencyId" = v."agencyId" AND c."evaluationId" = v."id") AS "competencies",
      (SELECT coalesce(json_agg(json_build_object('competency', t."competency", 'required', t."required")), '[]')
        FROM "CompetencyStandard" t WHERE t."agencyId" = v."agencyId" AND t."level" = o."level") AS "standards",
      (SELECT json_build_object('reason', j."reason", 'filedAt', j."filedAt", 'directedToId', j."directedToId",
          'decideBy', j."decideBy", 'appraiserStatement', j."appraiserStatement", 'appraiserStatedAt', j."appraiserStatedAt",
          'employeeStatement', j."employeeStatement", 'employeeStatedAt', j."employeeStatedAt",
          'unheardReason', j."unheardReason", 'decision', j."decision", 'decisionReason', j."decisionReason",
          'recommendation', j."recommendation", 'resultBefore', j."resultBefore", 'behaviourBefore', j."behaviourBefore",
          'decidedAt', j."decidedAt", 'version', j."version",
          'directedToName', nullif(concat_ws(', ', concat_ws(' ', dt."frontTitle", dt."name"), dt."backTitle"), ''))
        FROM "Objection" j LEFT JOIN "Employee" dt ON dt."agencyId" = j."agencyId" AND dt."id" = j."directedToId"
        WHERE j."agencyId" = v."agencyId" AND j."evaluationId" = v."id") AS "objection"
    FROM "Evaluation" v
    JOIN "Agency" g ON g."id" = v."agencyId"
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    JOIN "Skp" k ON k."agencyId" = v."agencyId" AND k."id" = v."skpId"
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
    LEFT JOIN "EvaluationDocument" ed ON ed."agencyId" = v."agencyId" AND ed."evaluationId" = v."id"
    LEFT JOIN "PhaseWindow" w ON w."agencyId" = v."agencyId" AND w."periodId" = v."periodId"
      AND w."phase" = 'EVALUATION' AND w."subperiodId" = v."subperiodId"
    WHERE v."agencyId" = ${agencyId}::uuid AND v."id" = ${id}::uuid`;
}
