-- AlterTable
ALTER TABLE "Evaluation" ADD COLUMN     "appraiserId" UUID;

-- CreateIndex
CREATE INDEX "Evaluation_agencyId_appraiserId_subperiodId_idx" ON "Evaluation"("agencyId", "appraiserId", "subperiodId");

-- Who still evaluates a person in a window although no longer head of the unit (p.91 A14): whoever left the post that leads the
-- person on a day inside the window. Null as long as nobody did, when the person moved too, or when the superior was set by hand.
CREATE FUNCTION moved_appraiser(p_agency uuid, p_employee uuid, p_subperiod uuid) RETURNS uuid LANGUAGE sql STABLE
RETURN (
  SELECT a."employeeId"
  FROM "Employee" e
  JOIN "Agency" g ON g."id" = e."agencyId"
  JOIN "PhaseWindow" w ON w."agencyId" = e."agencyId" AND w."subperiodId" = p_subperiod AND w."phase" = 'EVALUATION'
  JOIN "Unit" eu ON eu."agencyId" = e."agencyId" AND eu."id" = e."unitId"
  JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = ANY(string_to_array(btrim(eu."path", '/'), '/')::uuid[])
  JOIN "Position" p ON p."agencyId" = u."agencyId" AND p."unitId" = u."id" AND p."isUnitHead"
    AND p."id" IS DISTINCT FROM e."positionId"
  JOIN "Assignment" a ON a."agencyId" = p."agencyId" AND a."positionId" = p."id" AND a."employeeId" <> e."id"
    AND a."endsOn" + 1 >= (w."opensAt" AT TIME ZONE g."timeZone")::date
    AND ((a."endsOn" + 1)::timestamp AT TIME ZONE g."timeZone") < w."closesAt"
  JOIN "Employee" f ON f."agencyId" = a."agencyId" AND f."id" = a."employeeId" AND f."leftOn" IS NULL
  WHERE e."agencyId" = p_agency AND e."id" = p_employee AND e."superiorSource" = 'DERIVED'
    AND NOT EXISTS (SELECT FROM "Assignment" own WHERE own."agencyId" = e."agencyId" AND own."employeeId" = e."id"
      AND own."kind" = 'DEFINITIVE' AND own."startsOn" > a."endsOn")
    -- Not the head of a higher unit while the nearer one is led: the present superior's own unit and what is below it.
    AND u."depth" >= (SELECT max(CASE WHEN cu."depth" IS NULL THEN 0 ELSE cu."depth" END)
      FROM (VALUES (e."superiorId")) AS c ("id")
      LEFT JOIN "Assignment" ca ON ca."agencyId" = e."agencyId" AND ca."employeeId" = c."id" AND ca."startsOn" <= a."endsOn" + 1
        AND (ca."endsOn" IS NULL OR ca."endsOn" > a."endsOn")
      LEFT JOIN "Position" cp ON cp."agencyId" = ca."agencyId" AND cp."id" = ca."positionId" AND cp."isUnitHead"
      LEFT JOIN "Unit" cu ON cu."agencyId" = cp."agencyId" AND cu."id" = cp."unitId" AND starts_with(eu."path", cu."path"))
  ORDER BY u."depth" DESC, a."endsOn" DESC LIMIT 1
);

-- What is not decided yet follows when a post of head gets a last day, or another one.
CREATE FUNCTION keep_moved_appraiser() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Evaluation" v SET "appraiserId" = moved_appraiser(v."agencyId", v."employeeId", v."subperiodId")
  FROM "Employee" e
  WHERE e."agencyId" = NEW."agencyId" AND v."agencyId" = e."agencyId" AND v."employeeId" = e."id"
    AND (e."superiorId" = NEW."employeeId" OR v."appraiserId" = NEW."employeeId")
    AND v."state" IN ('SELF_REVIEW', 'RATING')
    AND v."appraiserId" IS DISTINCT FROM moved_appraiser(v."agencyId", v."employeeId", v."subperiodId");
  RETURN NULL;
END $$;
CREATE TRIGGER keep_moved_appraiser AFTER UPDATE OF "endsOn" ON "Assignment" FOR EACH ROW
  WHEN (OLD."endsOn" IS DISTINCT FROM NEW."endsOn") EXECUTE FUNCTION keep_moved_appraiser();
