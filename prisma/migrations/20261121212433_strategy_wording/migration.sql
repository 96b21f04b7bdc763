-- DropForeignKey
ALTER TABLE "IndicatorManual" DROP CONSTRAINT "IndicatorManual_agencyId_indicatorId_fkey";

-- DropForeignKey
ALTER TABLE "Workblock" DROP CONSTRAINT "Workblock_agencyId_indicatorId_fkey";

-- DropForeignKey
ALTER TABLE "Strategy" DROP CONSTRAINT "Strategy_agencyId_indicatorId_fkey";

-- AlterTable
ALTER TABLE "IndicatorManual" ADD COLUMN     "wording" TEXT;

-- AlterTable
ALTER TABLE "Workblock" ADD COLUMN     "wording" TEXT;

-- AddForeignKey
ALTER TABLE "IndicatorManual" ADD CONSTRAINT "IndicatorManual_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Indicator"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Workblock" ADD CONSTRAINT "Workblock_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Indicator"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Indicator"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
