-- AlterTable
ALTER TABLE "Evaluation" ADD COLUMN     "holdUntil" TIMESTAMPTZ(3);

-- What waits for a moment that no unit above set waits for its appraiser's. Agency by agency: the owner, too, sees only one.
DO $$
DECLARE agency uuid;
BEGIN
  PERFORM set_config('app.scope', 'system', true);
  FOR agency IN SELECT "id" FROM "Agency" LOOP
    PERFORM set_config('app.agency_id', agency::text, true);
    UPDATE "Evaluation" v SET "holdUntil" = v."releasedAt"
    WHERE v."agencyId" = agency AND v."state" = 'DECIDED' AND v."releasedAt" > v."decidedAt" AND NOT EXISTS (
      SELECT FROM "ReleaseHold" h WHERE h."agencyId" = agency AND h."subperiodId" = v."subperiodId" AND h."until" = v."releasedAt");
  END LOOP;
  PERFORM set_config('app.scope', '', true), set_config('app.agency_id', '', true);
END $$;
