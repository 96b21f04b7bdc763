-- CreateEnum
CREATE TYPE "ReopenReason" AS ENUM ('NEW_ASSIGNMENT', 'FEEDBACK', 'COACHING', 'EMPLOYEE_MOVED', 'APPRAISER_MOVED', 'RESOURCE', 'OTHER');

-- AlterTable
ALTER TABLE "Skp" ADD COLUMN     "agreedForId" UUID,
ADD COLUMN     "decideBy" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "WorkResult" ADD COLUMN     "structuralDuty" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "secondAspect" "Aspect";

-- AlterTable
ALTER TABLE "BehaviourExpectation" ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "SkpRevision" ADD COLUMN     "reason" "ReopenReason";

-- Plans that wait already: the end of January of their year, or seven days after they came when they came later.
UPDATE "Skp" s SET "decideBy" = CASE
    WHEN s."submittedAt" < make_timestamptz(d."year", 2, 1, 0, 0, 0, a."timeZone")
      THEN make_timestamptz(d."year", 2, 1, 0, 0, 0, a."timeZone")
    ELSE s."submittedAt" + interval '7 days' END
  FROM "Period" d, "Agency" a
  WHERE d."agencyId" = s."agencyId" AND d."id" = s."periodId" AND a."id" = s."agencyId" AND s."state" = 'SUBMITTED';
UPDATE "Skp" SET "agreedForId" = "agreedById" WHERE "agreedById" IS NOT NULL;
