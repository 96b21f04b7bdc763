-- AlterEnum
BEGIN;
CREATE TYPE "ImportState_new" AS ENUM ('CHECKED', 'APPLYING', 'DONE', 'FAILED');
ALTER TABLE "ImportJob" ALTER COLUMN "state" DROP DEFAULT;
ALTER TABLE "ImportJob" ALTER COLUMN "state" TYPE "ImportState_new" USING ("state"::text::"ImportState_new");
ALTER TYPE "ImportState" RENAME TO "ImportState_old";
ALTER TYPE "ImportState_new" RENAME TO "ImportState";
DROP TYPE "ImportState_old";
ALTER TABLE "ImportJob" ALTER COLUMN "state" SET DEFAULT 'CHECKED';
COMMIT;

-- DropIndex
DROP INDEX "Position_agencyId_unitId_name_key";

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "headExternalId" TEXT;

-- AlterTable
ALTER TABLE "ImportJob" ADD COLUMN     "basis" BYTEA NOT NULL,
ADD COLUMN     "layout" TEXT NOT NULL,
ADD COLUMN     "notes" JSONB NOT NULL,
ADD COLUMN     "progressAt" TIMESTAMPTZ(3),
ADD COLUMN     "untouched" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "warnings" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "state" SET DEFAULT 'CHECKED';

-- AlterTable
ALTER TABLE "ImportRow" DROP COLUMN "change",
ADD COLUMN     "changes" JSONB NOT NULL,
ADD COLUMN     "draft" JSONB,
ADD COLUMN     "key" TEXT NOT NULL,
ADD COLUMN     "name" TEXT NOT NULL,
ALTER COLUMN "problems" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "Position_agencyId_unitId_name_isUnitHead_key" ON "Position"("agencyId", "unitId", "name", "isUnitHead");
