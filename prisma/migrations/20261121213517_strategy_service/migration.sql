-- AlterTable
ALTER TABLE "StrategyPart" ADD COLUMN     "service" TEXT;

-- CreateIndex
CREATE INDEX "StrategyPart_agencyId_employeeId_idx" ON "StrategyPart"("agencyId", "employeeId");
