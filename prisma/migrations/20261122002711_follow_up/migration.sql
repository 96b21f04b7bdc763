-- CreateEnum
CREATE TYPE "RecommendationKind" AS ENUM ('TRAINING', 'DEVELOPMENT', 'ALLOWANCE', 'CAREER', 'AWARD', 'SANCTION', 'OTHER');

-- CreateEnum
CREATE TYPE "RecommendationState" AS ENUM ('OPEN', 'PLANNED', 'DONE', 'NOT_FOLLOWED');

-- CreateEnum
CREATE TYPE "CoachingState" AS ENUM ('OPEN', 'CLOSED', 'LIFTED');

-- CreateEnum
CREATE TYPE "CoachingOutcome" AS ENUM ('REACHED', 'PARTLY', 'NOT_REACHED');

-- CreateEnum
CREATE TYPE "AwardState" AS ENUM ('NOMINATED', 'GRANTED', 'DECLINED', 'ANNOUNCED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "MandateScope" AS ENUM ('AWARDS', 'SANCTIONS');

-- CreateEnum
CREATE TYPE "SanctionState" AS ENUM ('IN_FORCE', 'SERVED', 'REVOKED');

-- CreateEnum
CREATE TYPE "ExportKind" AS ENUM ('RECAP', 'ALLOWANCE', 'CREDIT');

-- CreateEnum
CREATE TYPE "ExportState" AS ENUM ('RUNNING', 'DONE', 'FAILED');

-- DropIndex
DROP INDEX "EvaluationReport_agencyId_receiverId_idx";

-- DropIndex
DROP INDEX "EvaluationReport_agencyId_subperiodId_unitId_key";

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "coachPeriodic" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "EvaluationDocument" ADD COLUMN     "reportId" UUID;

-- AlterTable
ALTER TABLE "EvaluationReport" ADD COLUMN     "carriedById" UUID,
ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "lateReason" TEXT,
ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "receivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "receivedById" UUID;

-- CreateTable
CREATE TABLE "CreditBasis" (
    "agencyId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "points" DECIMAL(8,2) NOT NULL,
    "countsFrom" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CreditBasis_pkey" PRIMARY KEY ("agencyId","employeeId")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "kind" "RecommendationKind" NOT NULL,
    "text" TEXT NOT NULL,
    "competency" "Competency",
    "taggedById" UUID NOT NULL,
    "taggedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" "RecommendationState" NOT NULL DEFAULT 'OPEN',
    "note" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "CoachingPlan" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "coachId" UUID,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "CoachingState" NOT NULL DEFAULT 'OPEN',
    "goal" TEXT,
    "strategy" TEXT,
    "facts" TEXT,
    "obstacles" TEXT,
    "opportunities" TEXT,
    "outcome" "CoachingOutcome",
    "outcomeNote" TEXT,
    "closedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CoachingPlan_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "CoachingStep" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "owner" "ActionOwner" NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CoachingStep_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "CoachingNote" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CoachingNote_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "AwardKind" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "criteria" TEXT NOT NULL,
    "gift" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AwardKind_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Award" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kindId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "nominatedById" UUID NOT NULL,
    "nominatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL,
    "state" "AwardState" NOT NULL DEFAULT 'NOMINATED',
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,
    "announcedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Award_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "FollowUpMandate" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "scope" "MandateScope" NOT NULL,
    "basis" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "FollowUpMandate_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Sanction" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "evaluationId" UUID,
    "title" TEXT NOT NULL,
    "legalBasis" TEXT NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "state" "SanctionState" NOT NULL DEFAULT 'IN_FORCE',
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3),
    "statement" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "endedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Sanction_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "AllowanceShare" (
    "agencyId" UUID NOT NULL,
    "predicate" "Predicate" NOT NULL,
    "percent" DECIMAL(5,2) NOT NULL,

    CONSTRAINT "AllowanceShare_pkey" PRIMARY KEY ("agencyId","predicate")
);

-- CreateTable
CREATE TABLE "ExportJob" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "ExportKind" NOT NULL,
    "format" TEXT NOT NULL,
    "subperiodId" UUID,
    "unitId" UUID NOT NULL,
    "state" "ExportState" NOT NULL DEFAULT 'RUNNING',
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "file" BYTEA,
    "sha256" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "progressAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExportJob_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateIndex
CREATE INDEX "Recommendation_agencyId_employeeId_idx" ON "Recommendation"("agencyId", "employeeId");

-- CreateIndex
CREATE INDEX "Recommendation_agencyId_state_taggedAt_idx" ON "Recommendation"("agencyId", "state", "taggedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_agencyId_evaluationId_kind_key" ON "Recommendation"("agencyId", "evaluationId", "kind");

-- CreateIndex
CREATE INDEX "CoachingPlan_agencyId_employeeId_idx" ON "CoachingPlan"("agencyId", "employeeId");

-- CreateIndex
CREATE INDEX "CoachingPlan_agencyId_coachId_state_idx" ON "CoachingPlan"("agencyId", "coachId", "state");

-- CreateIndex
CREATE INDEX "CoachingPlan_agencyId_state_opensAt_idx" ON "CoachingPlan"("agencyId", "state", "opensAt");

-- CreateIndex
CREATE UNIQUE INDEX "CoachingPlan_agencyId_evaluationId_key" ON "CoachingPlan"("agencyId", "evaluationId");

-- CreateIndex
CREATE INDEX "CoachingStep_agencyId_planId_dueOn_idx" ON "CoachingStep"("agencyId", "planId", "dueOn");

-- CreateIndex
CREATE INDEX "CoachingNote_agencyId_planId_writtenAt_idx" ON "CoachingNote"("agencyId", "planId", "writtenAt");

-- CreateIndex
CREATE INDEX "CoachingNote_agencyId_authorId_idx" ON "CoachingNote"("agencyId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "AwardKind_agencyId_name_key" ON "AwardKind"("agencyId", "name");

-- CreateIndex
CREATE INDEX "Award_agencyId_employeeId_idx" ON "Award"("agencyId", "employeeId");

-- CreateIndex
CREATE INDEX "Award_agencyId_nominatedById_idx" ON "Award"("agencyId", "nominatedById");

-- CreateIndex
CREATE INDEX "Award_agencyId_state_announcedAt_idx" ON "Award"("agencyId", "state", "announcedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Award_agencyId_kindId_employeeId_year_key" ON "Award"("agencyId", "kindId", "employeeId", "year");

-- CreateIndex
CREATE INDEX "FollowUpMandate_agencyId_employeeId_scope_idx" ON "FollowUpMandate"("agencyId", "employeeId", "scope");

-- CreateIndex
CREATE INDEX "Sanction_agencyId_employeeId_idx" ON "Sanction"("agencyId", "employeeId");

-- CreateIndex
CREATE INDEX "Sanction_agencyId_recordedById_idx" ON "Sanction"("agencyId", "recordedById");

-- CreateIndex
CREATE INDEX "Sanction_agencyId_evaluationId_idx" ON "Sanction"("agencyId", "evaluationId");

-- CreateIndex
CREATE INDEX "Sanction_agencyId_state_recordedAt_idx" ON "Sanction"("agencyId", "state", "recordedAt");

-- CreateIndex
CREATE INDEX "ExportJob_agencyId_createdById_createdAt_idx" ON "ExportJob"("agencyId", "createdById", "createdAt");

-- CreateIndex
CREATE INDEX "ExportJob_agencyId_subperiodId_idx" ON "ExportJob"("agencyId", "subperiodId");

-- CreateIndex
CREATE INDEX "ExportJob_agencyId_unitId_idx" ON "ExportJob"("agencyId", "unitId");

-- CreateIndex
CREATE INDEX "EvaluationDocument_agencyId_reportId_idx" ON "EvaluationDocument"("agencyId", "reportId");

-- CreateIndex
CREATE INDEX "EvaluationReport_agencyId_receiverId_subperiodId_idx" ON "EvaluationReport"("agencyId", "receiverId", "subperiodId");

-- CreateIndex
CREATE INDEX "EvaluationReport_agencyId_reporterId_idx" ON "EvaluationReport"("agencyId", "reporterId");

-- CreateIndex
CREATE INDEX "EvaluationReport_agencyId_unitId_idx" ON "EvaluationReport"("agencyId", "unitId");

-- CreateIndex
CREATE INDEX "EvaluationReport_agencyId_carriedById_idx" ON "EvaluationReport"("agencyId", "carriedById");

-- CreateIndex
CREATE UNIQUE INDEX "EvaluationReport_agencyId_subperiodId_reporterId_number_key" ON "EvaluationReport"("agencyId", "subperiodId", "reporterId", "number");

-- AddForeignKey
ALTER TABLE "CreditBasis" ADD CONSTRAINT "CreditBasis_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CoachingPlan" ADD CONSTRAINT "CoachingPlan_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CoachingPlan" ADD CONSTRAINT "CoachingPlan_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CoachingPlan" ADD CONSTRAINT "CoachingPlan_agencyId_coachId_fkey" FOREIGN KEY ("agencyId", "coachId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CoachingStep" ADD CONSTRAINT "CoachingStep_agencyId_planId_fkey" FOREIGN KEY ("agencyId", "planId") REFERENCES "CoachingPlan"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CoachingNote" ADD CONSTRAINT "CoachingNote_agencyId_planId_fkey" FOREIGN KEY ("agencyId", "planId") REFERENCES "CoachingPlan"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CoachingNote" ADD CONSTRAINT "CoachingNote_agencyId_authorId_fkey" FOREIGN KEY ("agencyId", "authorId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_agencyId_kindId_fkey" FOREIGN KEY ("agencyId", "kindId") REFERENCES "AwardKind"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_agencyId_nominatedById_fkey" FOREIGN KEY ("agencyId", "nominatedById") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FollowUpMandate" ADD CONSTRAINT "FollowUpMandate_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Sanction" ADD CONSTRAINT "Sanction_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Sanction" ADD CONSTRAINT "Sanction_agencyId_recordedById_fkey" FOREIGN KEY ("agencyId", "recordedById") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Sanction" ADD CONSTRAINT "Sanction_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ExportJob" ADD CONSTRAINT "ExportJob_agencyId_subperiodId_fkey" FOREIGN KEY ("agencyId", "subperiodId") REFERENCES "Subperiod"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ExportJob" ADD CONSTRAINT "ExportJob_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationDocument" ADD CONSTRAINT "EvaluationDocument_agencyId_reportId_fkey" FOREIGN KEY ("agencyId", "reportId") REFERENCES "EvaluationReport"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationReport" ADD CONSTRAINT "EvaluationReport_agencyId_carriedById_fkey" FOREIGN KEY ("agencyId", "carriedById") REFERENCES "EvaluationReport"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

SELECT protect_tenant('"Recommendation"');
SELECT protect_tenant('"CoachingPlan"');
SELECT protect_tenant('"CoachingStep"');
SELECT protect_tenant('"CoachingNote"');
SELECT protect_tenant('"AwardKind"');
SELECT protect_tenant('"Award"');
SELECT protect_tenant('"FollowUpMandate"');
SELECT protect_tenant('"Sanction"');
SELECT protect_tenant('"AllowanceShare"');
SELECT protect_tenant('"ExportJob"');
SELECT protect_tenant('"CreditBasis"');
