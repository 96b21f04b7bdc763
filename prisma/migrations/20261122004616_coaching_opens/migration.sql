-- Coaching opens by itself --------------------------------------------------------------------------------------------
-- A decision below "Baik" of the year (of a month or quarter too, where the agency wants it) opens the plan in the same
-- transaction, whoever wrote it; once, by the unique key. A predicate that no longer calls for it lifts an open plan, one
-- that calls for it again opens that plan again. Until the release the plan is nobody's but the appraiser's.
CREATE FUNCTION open_coaching() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') AND NEW."releasedAt" IS NOT NULL
    AND NEW."predicate" IN ('NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')
    AND EXISTS (SELECT 1 FROM "Subperiod" s JOIN "Agency" a ON a."id" = s."agencyId"
      WHERE s."agencyId" = NEW."agencyId" AND s."id" = NEW."subperiodId" AND (s."kind" = 'YEAR' OR a."coachPeriodic"))
  THEN
    INSERT INTO "CoachingPlan" ("agencyId", "id", "evaluationId", "employeeId", "coachId", "opensAt")
      VALUES (NEW."agencyId", uuidv7(), NEW."id", NEW."employeeId", NEW."decidedById", NEW."releasedAt")
      ON CONFLICT ("agencyId", "evaluationId") DO UPDATE SET "opensAt" = EXCLUDED."opensAt", "version" = "CoachingPlan"."version" + 1,
        "state" = CASE WHEN "CoachingPlan"."state" = 'LIFTED' THEN 'OPEN' ELSE "CoachingPlan"."state" END
      WHERE "CoachingPlan"."opensAt" <> EXCLUDED."opensAt" OR "CoachingPlan"."state" = 'LIFTED';
  ELSE
    UPDATE "CoachingPlan" SET "state" = 'LIFTED', "version" = "version" + 1
      WHERE "agencyId" = NEW."agencyId" AND "evaluationId" = NEW."id" AND "state" = 'OPEN';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER open_coaching AFTER INSERT OR UPDATE OF "state", "predicate", "releasedAt" ON "Evaluation"
  FOR EACH ROW EXECUTE FUNCTION open_coaching();

INSERT INTO "CoachingPlan" ("agencyId", "id", "evaluationId", "employeeId", "coachId", "opensAt")
  SELECT v."agencyId", uuidv7(), v."id", v."employeeId", v."decidedById", v."releasedAt"
  FROM "Evaluation" v JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId" AND s."kind" = 'YEAR'
  WHERE v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') AND v."releasedAt" IS NOT NULL
    AND v."predicate" IN ('NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR');

-- Who stands below "Baik" in a subperiod: a handful of a large table.
CREATE INDEX "Evaluation_below_good_idx" ON "Evaluation" ("agencyId", "subperiodId", "unitId")
  WHERE "predicate" IN ('NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR');
