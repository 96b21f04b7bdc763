-- AlterEnum
ALTER TYPE "ImportKind" ADD VALUE 'PLANS';

-- AlterTable
ALTER TABLE "ImportJob" ADD COLUMN     "approach" "SkpApproach",
ADD COLUMN     "periodId" UUID;

-- CreateIndex
CREATE INDEX "ImportJob_agencyId_periodId_idx" ON "ImportJob"("agencyId", "periodId");

-- AddForeignKey
ALTER TABLE "ImportJob" ADD CONSTRAINT "ImportJob_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
