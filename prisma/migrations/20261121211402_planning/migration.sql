-- CreateEnum
CREATE TYPE "Accumulation" AS ENUM ('SUM', 'LATEST');

-- CreateEnum
CREATE TYPE "TaskAssignmentForm" AS ENUM ('APPOINTMENT', 'VOLUNTARY');

-- CreateEnum
CREATE TYPE "TaskAssignmentScope" AS ENUM ('OWN_UNIT', 'OTHER_UNIT', 'OTHER_AGENCY', 'OUTSIDE');

-- CreateEnum
CREATE TYPE "TaskAssignmentState" AS ENUM ('PROPOSED', 'APPROVED', 'REFUSED', 'CANCELLED', 'ENDED');

-- CreateEnum
CREATE TYPE "StudyLevel" AS ENUM ('BACHELOR_DOMESTIC', 'GRADUATE_DOMESTIC', 'BACHELOR_ABROAD', 'GRADUATE_ABROAD');

-- CreateEnum
CREATE TYPE "Accreditation" AS ENUM ('A', 'B', 'C');

-- CreateEnum
CREATE TYPE "StudyOutcome" AS ENUM ('GRADUATED_EARLY', 'GRADUATED', 'EXTENDED', 'DROPPED_OUT');

-- CreateEnum
CREATE TYPE "ResourceKind" AS ENUM ('PEOPLE', 'BUDGET', 'EQUIPMENT', 'GUIDANCE', 'FACILITY');

-- CreateEnum
CREATE TYPE "ResourceFulfilment" AS ENUM ('AGREED', 'NOT_AGREED', 'CAME', 'DID_NOT_COME');

-- CreateEnum
CREATE TYPE "ConsequenceKind" AS ENUM ('POSITIVE', 'NEGATIVE');

-- CreateEnum
CREATE TYPE "ControlLevel" AS ENUM ('OUTCOME', 'INTERMEDIATE_OUTCOME', 'OUTPUT_LOW', 'OUTPUT_MEDIUM', 'OUTPUT_HIGH');

-- CreateEnum
CREATE TYPE "ReportingRhythm" AS ENUM ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY');

-- CreateEnum
CREATE TYPE "WorkblockLineKind" AS ENUM ('ROUTINE_ACTIVITY', 'TRANSFORMATIVE_ACTIVITY', 'ROUTINE_MILESTONE', 'TRANSFORMATIVE_MILESTONE');

-- CreateEnum
CREATE TYPE "StrategyMethod" AS ENUM ('ASPECT', 'REGION', 'SHARE', 'SERVICE', 'INTERMEDIATE_OUTPUT');

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "decisionWorkingDays" INTEGER NOT NULL DEFAULT 5;

-- AlterTable
ALTER TABLE "WorkResult" ADD COLUMN     "bulkTargetId" UUID,
ADD COLUMN     "goalId" UUID,
ADD COLUMN     "roleId" UUID,
ADD COLUMN     "servesIndicatorId" UUID,
ADD COLUMN     "taskId" UUID;

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "goalIndicatorId" UUID;

-- AlterTable
ALTER TABLE "SkpTerm" ADD COLUMN     "consequence" "ConsequenceKind",
ADD COLUMN     "evidence" TEXT,
ADD COLUMN     "fulfilment" "ResourceFulfilment",
ADD COLUMN     "fulfilmentNote" TEXT,
ADD COLUMN     "resource" "ResourceKind",
ADD COLUMN     "schedule" TEXT,
ADD COLUMN     "workResultId" UUID;

-- CreateTable
CREATE TABLE "StrategicGoal" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "parentId" UUID,
    "code" TEXT,
    "statement" TEXT NOT NULL,
    "firstYear" INTEGER NOT NULL,
    "lastYear" INTEGER NOT NULL,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "StrategicGoal_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "StrategicIndicator" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "baseline" TEXT,
    "target" TEXT,
    "method" TEXT,
    "dataSource" TEXT,

    CONSTRAINT "StrategicIndicator_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "PerformanceAgreement" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "isDraft" BOOLEAN NOT NULL DEFAULT true,
    "signedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PerformanceAgreement_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Goal" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "code" TEXT,
    "statement" TEXT NOT NULL,
    "parentId" UUID,
    "strategicGoalId" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "GoalIndicator" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "unit" TEXT,
    "accumulation" "Accumulation" NOT NULL DEFAULT 'LATEST',
    "quarter1" DECIMAL(20,4),
    "quarter2" DECIMAL(20,4),
    "quarter3" DECIMAL(20,4),
    "quarter4" DECIMAL(20,4),

    CONSTRAINT "GoalIndicator_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "AgreementBudget" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "amount" DECIMAL(18,0) NOT NULL,

    CONSTRAINT "AgreementBudget_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "WorkTeam" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT,
    "leadId" UUID,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "WorkTeam_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "TaskAssignment" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "form" "TaskAssignmentForm" NOT NULL,
    "scope" "TaskAssignmentScope" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "roleName" TEXT,
    "teamId" UUID,
    "unitId" UUID,
    "hostName" TEXT,
    "giverId" UUID,
    "giverOffice" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "state" "TaskAssignmentState" NOT NULL DEFAULT 'PROPOSED',
    "reason" TEXT,
    "note" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TaskAssignment_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "AppraiserDelegation" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "grantedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AppraiserDelegation_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "StudyLeave" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "institution" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "level" "StudyLevel" NOT NULL,
    "university" "Accreditation",
    "course" "Accreditation",
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "outcome" "StudyOutcome",
    "endedOn" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "StudyLeave_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "LibraryResult" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "positionName" TEXT,
    "unitId" UUID,
    "kind" "WorkResultKind" NOT NULL DEFAULT 'MAIN',
    "statement" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LibraryResult_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "LibraryIndicator" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "resultId" UUID NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "aspect" "Aspect",
    "perspective" "Perspective",
    "statement" TEXT NOT NULL,
    "target" TEXT,
    "unit" TEXT,

    CONSTRAINT "LibraryIndicator_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "BulkTarget" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "kind" "WorkResultKind" NOT NULL,
    "audience" JSONB NOT NULL,
    "written" INTEGER NOT NULL,
    "skipped" INTEGER NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BulkTarget_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "RowComment" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "row" TEXT NOT NULL,
    "authorId" UUID,
    "authorName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RowComment_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "IndicatorManual" (
    "agencyId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "formula" TEXT,
    "measure" TEXT,
    "control" "ControlLevel" NOT NULL,
    "dataSource" TEXT NOT NULL,
    "reporting" "ReportingRhythm" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "IndicatorManual_pkey" PRIMARY KEY ("agencyId","indicatorId")
);

-- CreateTable
CREATE TABLE "Workblock" (
    "agencyId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "involved" TEXT,
    "duration" TEXT,
    "beneficiaries" TEXT,
    "purpose" TEXT,
    "budget" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Workblock_pkey" PRIMARY KEY ("agencyId","indicatorId")
);

-- CreateTable
CREATE TABLE "WorkblockLine" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "kind" "WorkblockLineKind" NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "WorkblockLine_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Strategy" (
    "agencyId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "method" "StrategyMethod" NOT NULL,
    "total" DECIMAL(20,4),
    "unit" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Strategy_pkey" PRIMARY KEY ("agencyId","indicatorId")
);

-- CreateTable
CREATE TABLE "StrategyPart" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "amount" DECIMAL(20,4),
    "employeeId" UUID,
    "recipient" TEXT,
    "problem" TEXT,
    "expectation" TEXT,
    "inside" TEXT,
    "outside" TEXT,

    CONSTRAINT "StrategyPart_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "MatrixMember" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "MatrixMember_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "MatrixRole" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "indicatorId" UUID,
    "workResultId" UUID,
    "sortOrder" INTEGER NOT NULL,
    "statement" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "MatrixRole_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateIndex
CREATE INDEX "StrategicGoal_agencyId_unitId_sortOrder_idx" ON "StrategicGoal"("agencyId", "unitId", "sortOrder");

-- CreateIndex
CREATE INDEX "StrategicGoal_agencyId_parentId_idx" ON "StrategicGoal"("agencyId", "parentId");

-- CreateIndex
CREATE INDEX "StrategicIndicator_agencyId_goalId_sortOrder_idx" ON "StrategicIndicator"("agencyId", "goalId", "sortOrder");

-- CreateIndex
CREATE UNIQUE INDEX "PerformanceAgreement_agencyId_periodId_unitId_key" ON "PerformanceAgreement"("agencyId", "periodId", "unitId");

-- CreateIndex
CREATE INDEX "Goal_agencyId_agreementId_sortOrder_idx" ON "Goal"("agencyId", "agreementId", "sortOrder");

-- CreateIndex
CREATE INDEX "Goal_agencyId_parentId_idx" ON "Goal"("agencyId", "parentId");

-- CreateIndex
CREATE INDEX "GoalIndicator_agencyId_goalId_sortOrder_idx" ON "GoalIndicator"("agencyId", "goalId", "sortOrder");

-- CreateIndex
CREATE INDEX "AgreementBudget_agencyId_agreementId_sortOrder_idx" ON "AgreementBudget"("agencyId", "agreementId", "sortOrder");

-- CreateIndex
CREATE INDEX "WorkTeam_agencyId_periodId_unitId_idx" ON "WorkTeam"("agencyId", "periodId", "unitId");

-- CreateIndex
CREATE INDEX "WorkTeam_agencyId_leadId_idx" ON "WorkTeam"("agencyId", "leadId");

-- CreateIndex
CREATE INDEX "TaskAssignment_agencyId_employeeId_periodId_idx" ON "TaskAssignment"("agencyId", "employeeId", "periodId");

-- CreateIndex
CREATE INDEX "TaskAssignment_agencyId_giverId_periodId_idx" ON "TaskAssignment"("agencyId", "giverId", "periodId");

-- CreateIndex
CREATE INDEX "TaskAssignment_agencyId_teamId_idx" ON "TaskAssignment"("agencyId", "teamId");

-- CreateIndex
CREATE INDEX "TaskAssignment_agencyId_unitId_idx" ON "TaskAssignment"("agencyId", "unitId");

-- CreateIndex
CREATE INDEX "AppraiserDelegation_agencyId_employeeId_idx" ON "AppraiserDelegation"("agencyId", "employeeId");

-- CreateIndex
CREATE INDEX "AppraiserDelegation_agencyId_unitId_idx" ON "AppraiserDelegation"("agencyId", "unitId");

-- CreateIndex
CREATE INDEX "StudyLeave_agencyId_employeeId_startsOn_idx" ON "StudyLeave"("agencyId", "employeeId", "startsOn");

-- CreateIndex
CREATE INDEX "LibraryResult_agencyId_positionName_id_idx" ON "LibraryResult"("agencyId", "positionName", "id");

-- CreateIndex
CREATE INDEX "LibraryResult_agencyId_unitId_id_idx" ON "LibraryResult"("agencyId", "unitId", "id");

-- CreateIndex
CREATE INDEX "LibraryIndicator_agencyId_resultId_sortOrder_idx" ON "LibraryIndicator"("agencyId", "resultId", "sortOrder");

-- CreateIndex
CREATE INDEX "BulkTarget_agencyId_periodId_createdAt_idx" ON "BulkTarget"("agencyId", "periodId", "createdAt");

-- CreateIndex
CREATE INDEX "RowComment_agencyId_skpId_at_idx" ON "RowComment"("agencyId", "skpId", "at");

-- CreateIndex
CREATE INDEX "WorkblockLine_agencyId_indicatorId_kind_sortOrder_idx" ON "WorkblockLine"("agencyId", "indicatorId", "kind", "sortOrder");

-- CreateIndex
CREATE INDEX "StrategyPart_agencyId_indicatorId_sortOrder_idx" ON "StrategyPart"("agencyId", "indicatorId", "sortOrder");

-- CreateIndex
CREATE INDEX "MatrixMember_agencyId_employeeId_idx" ON "MatrixMember"("agencyId", "employeeId");

-- CreateIndex
CREATE UNIQUE INDEX "MatrixMember_agencyId_skpId_employeeId_key" ON "MatrixMember"("agencyId", "skpId", "employeeId");

-- CreateIndex
CREATE INDEX "MatrixRole_agencyId_memberId_sortOrder_idx" ON "MatrixRole"("agencyId", "memberId", "sortOrder");

-- CreateIndex
CREATE INDEX "MatrixRole_agencyId_indicatorId_idx" ON "MatrixRole"("agencyId", "indicatorId");

-- CreateIndex
CREATE INDEX "MatrixRole_agencyId_workResultId_idx" ON "MatrixRole"("agencyId", "workResultId");

-- CreateIndex
CREATE INDEX "WorkResult_agencyId_servesIndicatorId_idx" ON "WorkResult"("agencyId", "servesIndicatorId");

-- CreateIndex
CREATE INDEX "WorkResult_agencyId_goalId_idx" ON "WorkResult"("agencyId", "goalId");

-- CreateIndex
CREATE INDEX "WorkResult_agencyId_roleId_idx" ON "WorkResult"("agencyId", "roleId");

-- CreateIndex
CREATE INDEX "WorkResult_agencyId_taskId_idx" ON "WorkResult"("agencyId", "taskId");

-- CreateIndex
CREATE INDEX "WorkResult_agencyId_bulkTargetId_idx" ON "WorkResult"("agencyId", "bulkTargetId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkResult_agencyId_skpId_roleId_key" ON "WorkResult"("agencyId", "skpId", "roleId");

-- CreateIndex
CREATE INDEX "Indicator_agencyId_goalIndicatorId_idx" ON "Indicator"("agencyId", "goalIndicatorId");

-- CreateIndex
CREATE INDEX "SkpTerm_agencyId_workResultId_idx" ON "SkpTerm"("agencyId", "workResultId");

-- AddForeignKey
ALTER TABLE "StrategicGoal" ADD CONSTRAINT "StrategicGoal_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StrategicGoal" ADD CONSTRAINT "StrategicGoal_agencyId_parentId_fkey" FOREIGN KEY ("agencyId", "parentId") REFERENCES "StrategicGoal"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StrategicIndicator" ADD CONSTRAINT "StrategicIndicator_agencyId_goalId_fkey" FOREIGN KEY ("agencyId", "goalId") REFERENCES "StrategicGoal"("agencyId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PerformanceAgreement" ADD CONSTRAINT "PerformanceAgreement_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PerformanceAgreement" ADD CONSTRAINT "PerformanceAgreement_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_agencyId_agreementId_fkey" FOREIGN KEY ("agencyId", "agreementId") REFERENCES "PerformanceAgreement"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_agencyId_parentId_fkey" FOREIGN KEY ("agencyId", "parentId") REFERENCES "Goal"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_agencyId_strategicGoalId_fkey" FOREIGN KEY ("agencyId", "strategicGoalId") REFERENCES "StrategicGoal"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "GoalIndicator" ADD CONSTRAINT "GoalIndicator_agencyId_goalId_fkey" FOREIGN KEY ("agencyId", "goalId") REFERENCES "Goal"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AgreementBudget" ADD CONSTRAINT "AgreementBudget_agencyId_agreementId_fkey" FOREIGN KEY ("agencyId", "agreementId") REFERENCES "PerformanceAgreement"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkTeam" ADD CONSTRAINT "WorkTeam_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkTeam" ADD CONSTRAINT "WorkTeam_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkTeam" ADD CONSTRAINT "WorkTeam_agencyId_leadId_fkey" FOREIGN KEY ("agencyId", "leadId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TaskAssignment" ADD CONSTRAINT "TaskAssignment_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TaskAssignment" ADD CONSTRAINT "TaskAssignment_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TaskAssignment" ADD CONSTRAINT "TaskAssignment_agencyId_teamId_fkey" FOREIGN KEY ("agencyId", "teamId") REFERENCES "WorkTeam"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TaskAssignment" ADD CONSTRAINT "TaskAssignment_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TaskAssignment" ADD CONSTRAINT "TaskAssignment_agencyId_giverId_fkey" FOREIGN KEY ("agencyId", "giverId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AppraiserDelegation" ADD CONSTRAINT "AppraiserDelegation_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AppraiserDelegation" ADD CONSTRAINT "AppraiserDelegation_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StudyLeave" ADD CONSTRAINT "StudyLeave_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LibraryResult" ADD CONSTRAINT "LibraryResult_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LibraryIndicator" ADD CONSTRAINT "LibraryIndicator_agencyId_resultId_fkey" FOREIGN KEY ("agencyId", "resultId") REFERENCES "LibraryResult"("agencyId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "BulkTarget" ADD CONSTRAINT "BulkTarget_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkResult" ADD CONSTRAINT "WorkResult_agencyId_servesIndicatorId_fkey" FOREIGN KEY ("agencyId", "servesIndicatorId") REFERENCES "Indicator"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkResult" ADD CONSTRAINT "WorkResult_agencyId_goalId_fkey" FOREIGN KEY ("agencyId", "goalId") REFERENCES "Goal"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkResult" ADD CONSTRAINT "WorkResult_agencyId_roleId_fkey" FOREIGN KEY ("agencyId", "roleId") REFERENCES "MatrixRole"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkResult" ADD CONSTRAINT "WorkResult_agencyId_taskId_fkey" FOREIGN KEY ("agencyId", "taskId") REFERENCES "TaskAssignment"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkResult" ADD CONSTRAINT "WorkResult_agencyId_bulkTargetId_fkey" FOREIGN KEY ("agencyId", "bulkTargetId") REFERENCES "BulkTarget"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_agencyId_goalIndicatorId_fkey" FOREIGN KEY ("agencyId", "goalIndicatorId") REFERENCES "GoalIndicator"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SkpTerm" ADD CONSTRAINT "SkpTerm_agencyId_workResultId_fkey" FOREIGN KEY ("agencyId", "workResultId") REFERENCES "WorkResult"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RowComment" ADD CONSTRAINT "RowComment_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "IndicatorManual" ADD CONSTRAINT "IndicatorManual_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Indicator"("agencyId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Workblock" ADD CONSTRAINT "Workblock_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Indicator"("agencyId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkblockLine" ADD CONSTRAINT "WorkblockLine_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Workblock"("agencyId", "indicatorId") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Indicator"("agencyId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StrategyPart" ADD CONSTRAINT "StrategyPart_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Strategy"("agencyId", "indicatorId") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StrategyPart" ADD CONSTRAINT "StrategyPart_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "MatrixMember" ADD CONSTRAINT "MatrixMember_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "MatrixMember" ADD CONSTRAINT "MatrixMember_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "MatrixRole" ADD CONSTRAINT "MatrixRole_agencyId_memberId_fkey" FOREIGN KEY ("agencyId", "memberId") REFERENCES "MatrixMember"("agencyId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "MatrixRole" ADD CONSTRAINT "MatrixRole_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Indicator"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "MatrixRole" ADD CONSTRAINT "MatrixRole_agencyId_workResultId_fkey" FOREIGN KEY ("agencyId", "workResultId") REFERENCES "WorkResult"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Row-level security for the new tables.
SELECT protect_tenant('"StrategicGoal"');
SELECT protect_tenant('"StrategicIndicator"');
SELECT protect_tenant('"PerformanceAgreement"');
SELECT protect_tenant('"Goal"');
SELECT protect_tenant('"GoalIndicator"');
SELECT protect_tenant('"AgreementBudget"');
SELECT protect_tenant('"IndicatorManual"');
SELECT protect_tenant('"Workblock"');
SELECT protect_tenant('"WorkblockLine"');
SELECT protect_tenant('"Strategy"');
SELECT protect_tenant('"StrategyPart"');
SELECT protect_tenant('"MatrixMember"');
SELECT protect_tenant('"MatrixRole"');
SELECT protect_tenant('"WorkTeam"');
SELECT protect_tenant('"TaskAssignment"');
SELECT protect_tenant('"AppraiserDelegation"');
SELECT protect_tenant('"StudyLeave"');
SELECT protect_tenant('"LibraryResult"');
SELECT protect_tenant('"LibraryIndicator"');
SELECT protect_tenant('"BulkTarget"');
SELECT protect_tenant('"RowComment"');
