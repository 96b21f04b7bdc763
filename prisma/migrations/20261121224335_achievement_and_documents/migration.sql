-- CreateEnum
CREATE TYPE "AchievementValue" AS ENUM ('OUTSTANDING', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR');

-- CreateEnum
CREATE TYPE "AchievementBasis" AS ENUM ('ACTION_PLAN', 'TRAJECTORY', 'YEARLY');

-- CreateEnum
CREATE TYPE "ObjectionDecision" AS ENUM ('UPHELD', 'CHANGED');

-- CreateEnum
CREATE TYPE "DocumentForm" AS ENUM ('APPRAISER', 'SUPERIOR');

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "distributionMinimum" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "objectionWorkingDays" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Evaluation" ADD COLUMN     "distributionReason" TEXT,
ADD COLUMN     "organisationValue" "AchievementValue";

-- AlterTable
ALTER TABLE "Objection" ADD COLUMN     "appraiserStatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "appraiserStatement" TEXT,
ADD COLUMN     "behaviourBefore" "Rating",
ADD COLUMN     "decidedAt" TIMESTAMPTZ(3),
ADD COLUMN     "decidedById" UUID,
ADD COLUMN     "decision" "ObjectionDecision",
ADD COLUMN     "decisionReason" TEXT,
ADD COLUMN     "employeeStatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "employeeStatement" TEXT,
ADD COLUMN     "recommendation" TEXT,
ADD COLUMN     "resultBefore" "Rating",
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "OrganisationAchievement" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "subperiodId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "value" "AchievementValue" NOT NULL,
    "basis" "AchievementBasis" NOT NULL,
    "reason" TEXT NOT NULL,
    "expectation" TEXT,
    "reformIndex" TEXT,
    "setById" UUID,
    "setByOffice" TEXT NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OrganisationAchievement_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "AchievementFigure" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "achievementId" UUID NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "goalIndicatorId" UUID,
    "statement" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "realised" TEXT NOT NULL,
    "percent" DECIMAL(9,2),

    CONSTRAINT "AchievementFigure_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "EvaluationDocument" (
    "agencyId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "form" "DocumentForm" NOT NULL DEFAULT 'APPRAISER',
    "signedById" UUID NOT NULL,
    "signerOffice" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3),
    "returnedAt" TIMESTAMPTZ(3),
    "notReturned" TEXT,
    "reportedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "EvaluationDocument_pkey" PRIMARY KEY ("agencyId","evaluationId")
);

-- CreateTable
CREATE TABLE "EvaluationReport" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subperiodId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "reporterId" UUID NOT NULL,
    "receiverId" UUID,
    "content" JSONB NOT NULL,
    "note" TEXT,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvaluationReport_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateIndex
CREATE INDEX "OrganisationAchievement_agencyId_unitId_idx" ON "OrganisationAchievement"("agencyId", "unitId");

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationAchievement_agencyId_subperiodId_unitId_key" ON "OrganisationAchievement"("agencyId", "subperiodId", "unitId");

-- CreateIndex
CREATE INDEX "AchievementFigure_agencyId_achievementId_sortOrder_idx" ON "AchievementFigure"("agencyId", "achievementId", "sortOrder");

-- CreateIndex
CREATE INDEX "AchievementFigure_agencyId_goalIndicatorId_idx" ON "AchievementFigure"("agencyId", "goalIndicatorId");

-- CreateIndex
CREATE INDEX "EvaluationReport_agencyId_receiverId_idx" ON "EvaluationReport"("agencyId", "receiverId");

-- CreateIndex
CREATE UNIQUE INDEX "EvaluationReport_agencyId_subperiodId_unitId_key" ON "EvaluationReport"("agencyId", "subperiodId", "unitId");

-- AddForeignKey
ALTER TABLE "OrganisationAchievement" ADD CONSTRAINT "OrganisationAchievement_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OrganisationAchievement" ADD CONSTRAINT "OrganisationAchievement_agencyId_subperiodId_fkey" FOREIGN KEY ("agencyId", "subperiodId") REFERENCES "Subperiod"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OrganisationAchievement" ADD CONSTRAINT "OrganisationAchievement_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AchievementFigure" ADD CONSTRAINT "AchievementFigure_agencyId_achievementId_fkey" FOREIGN KEY ("agencyId", "achievementId") REFERENCES "OrganisationAchievement"("agencyId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AchievementFigure" ADD CONSTRAINT "AchievementFigure_agencyId_goalIndicatorId_fkey" FOREIGN KEY ("agencyId", "goalIndicatorId") REFERENCES "GoalIndicator"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationDocument" ADD CONSTRAINT "EvaluationDocument_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationReport" ADD CONSTRAINT "EvaluationReport_agencyId_subperiodId_fkey" FOREIGN KEY ("agencyId", "subperiodId") REFERENCES "Subperiod"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationReport" ADD CONSTRAINT "EvaluationReport_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationReport" ADD CONSTRAINT "EvaluationReport_agencyId_reporterId_fkey" FOREIGN KEY ("agencyId", "reporterId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationReport" ADD CONSTRAINT "EvaluationReport_agencyId_receiverId_fkey" FOREIGN KEY ("agencyId", "receiverId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

SELECT protect_tenant('"OrganisationAchievement"');
SELECT protect_tenant('"AchievementFigure"');
SELECT protect_tenant('"EvaluationDocument"');
SELECT protect_tenant('"EvaluationReport"');
