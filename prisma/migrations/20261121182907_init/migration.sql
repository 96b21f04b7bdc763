-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AgencyKind" AS ENUM ('CENTRAL', 'REGIONAL');

-- CreateEnum
CREATE TYPE "AuditOutcome" AS ENUM ('DONE', 'DENIED', 'VIEWED');

-- CreateEnum
CREATE TYPE "HolidayKind" AS ENUM ('NATIONAL', 'COLLECTIVE_LEAVE');

-- CreateEnum
CREATE TYPE "DialogueState" AS ENUM ('PLANNED', 'HELD', 'CONFIRMED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ActionOwner" AS ENUM ('EMPLOYEE', 'LEADER');

-- CreateEnum
CREATE TYPE "DialogueActionState" AS ENUM ('OPEN', 'DONE', 'DROPPED');

-- CreateEnum
CREATE TYPE "EvaluationState" AS ENUM ('SELF_REVIEW', 'RATING', 'DECIDED', 'ACKNOWLEDGED', 'OBJECTED');

-- CreateEnum
CREATE TYPE "Rating" AS ENUM ('ABOVE', 'MEETS', 'BELOW');

-- CreateEnum
CREATE TYPE "Predicate" AS ENUM ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR');

-- CreateEnum
CREATE TYPE "Competency" AS ENUM ('INTEGRITY', 'COOPERATION', 'COMMUNICATION', 'RESULT_ORIENTATION', 'PUBLIC_SERVICE', 'DEVELOPMENT', 'MANAGING_CHANGE', 'DECISION_MAKING', 'NATIONAL_COHESION');

-- CreateEnum
CREATE TYPE "GrantedRole" AS ENUM ('HR_ADMIN', 'UNIT_HR', 'AUDITOR');

-- CreateEnum
CREATE TYPE "PositionKind" AS ENUM ('STRUCTURAL', 'FUNCTIONAL', 'EXECUTING');

-- CreateEnum
CREATE TYPE "PositionLevel" AS ENUM ('AGENCY_LEADER', 'JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'PELAKSANA', 'JF_PEMULA', 'JF_TERAMPIL', 'JF_MAHIR', 'JF_PENYELIA', 'JF_AHLI_PERTAMA', 'JF_AHLI_MUDA', 'JF_AHLI_MADYA', 'JF_AHLI_UTAMA');

-- CreateEnum
CREATE TYPE "EmploymentStatus" AS ENUM ('PNS', 'CPNS', 'PPPK', 'PPPK_PART_TIME', 'NON_ASN');

-- CreateEnum
CREATE TYPE "Gender" AS ENUM ('MALE', 'FEMALE');

-- CreateEnum
CREATE TYPE "SuperiorSource" AS ENUM ('DERIVED', 'OVERRIDE');

-- CreateEnum
CREATE TYPE "AssignmentKind" AS ENUM ('DEFINITIVE', 'PLT', 'PLH');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('UNITS', 'EMPLOYEES');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "ImportVerdict" AS ENUM ('CREATE', 'CHANGE', 'SAME', 'BAD');

-- CreateEnum
CREATE TYPE "EvaluationRhythm" AS ENUM ('MONTHLY', 'QUARTERLY');

-- CreateEnum
CREATE TYPE "PeriodState" AS ENUM ('PREPARED', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "SubperiodKind" AS ENUM ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR');

-- CreateEnum
CREATE TYPE "Phase" AS ENUM ('PLANNING', 'EXECUTION', 'EVALUATION', 'FOLLOW_UP');

-- CreateEnum
CREATE TYPE "GiverClass" AS ENUM ('SUPERIOR', 'PEER', 'SUBORDINATE', 'OTHER');

-- CreateEnum
CREATE TYPE "FeedbackTone" AS ENUM ('POSITIVE', 'NEUTRAL', 'IMPROVE');

-- CreateEnum
CREATE TYPE "SkpApproach" AS ENUM ('QUANTITATIVE', 'QUALITATIVE');

-- CreateEnum
CREATE TYPE "SkpForm" AS ENUM ('LEADER', 'STAFF');

-- CreateEnum
CREATE TYPE "SkpState" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED');

-- CreateEnum
CREATE TYPE "WorkResultKind" AS ENUM ('MAIN', 'ADDITIONAL');

-- CreateEnum
CREATE TYPE "Aspect" AS ENUM ('QUANTITY', 'QUALITY', 'TIME', 'COST');

-- CreateEnum
CREATE TYPE "Perspective" AS ENUM ('SERVICE_RECIPIENT', 'BUSINESS_PROCESS', 'INTERNAL_STRENGTHENING', 'BUDGET');

-- CreateEnum
CREATE TYPE "BehaviourValue" AS ENUM ('SERVICE', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE');

-- CreateEnum
CREATE TYPE "SkpTermKind" AS ENUM ('RESOURCE', 'ACCOUNTABILITY', 'CONSEQUENCE');

-- CreateEnum
CREATE TYPE "SkpRevisionEvent" AS ENUM ('SUBMITTED', 'WITHDRAWN', 'RETURNED', 'AGREED', 'REOPENED');

-- CreateEnum
CREATE TYPE "TrainingSessionState" AS ENUM ('OPEN', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "EnrolmentState" AS ENUM ('ENROLLED', 'ATTENDED', 'ABSENT', 'CANCELLED');

-- CreateTable
CREATE TABLE "Agency" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" "AgencyKind" NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Jakarta',
    "place" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "selfReviewRequired" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommandReceipt" (
    "agencyId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommandReceipt_pkey" PRIMARY KEY ("agencyId","key")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "agencyId" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "accountId" UUID,
    "actorName" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "outcome" "AuditOutcome" NOT NULL,
    "subjectType" TEXT,
    "subjectId" UUID,
    "employeeId" UUID,
    "detail" JSONB NOT NULL,
    "prevHash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("agencyId","seq")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "agencyId" UUID NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("agencyId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "agencyId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("agencyId","accountId","form")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "content" BYTEA NOT NULL,
    "uploadedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "agencyId" UUID NOT NULL,
    "date" DATE NOT NULL,
    "kind" "HolidayKind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("agencyId","date")
);

-- CreateTable
CREATE TABLE "Dialogue" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "evaluationId" UUID,
    "state" "DialogueState" NOT NULL DEFAULT 'PLANNED',
    "plannedFor" TIMESTAMPTZ(0) NOT NULL,
    "place" TEXT,
    "agenda" TEXT NOT NULL,
    "notes" TEXT,
    "employeeConfirmedAt" TIMESTAMPTZ(3),
    "leaderConfirmedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dialogue_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "DialogueAction" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "owner" "ActionOwner" NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" "DialogueActionState" NOT NULL DEFAULT 'OPEN',
    "closedInId" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "DialogueAction_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Evaluation" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "subperiodId" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "state" "EvaluationState" NOT NULL DEFAULT 'SELF_REVIEW',
    "stateSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "selfNote" TEXT,
    "selfReviewedAt" TIMESTAMPTZ(3),
    "resultRating" "Rating",
    "resultReason" TEXT,
    "behaviourRating" "Rating",
    "behaviourReason" TEXT,
    "predicate" "Predicate",
    "recommendation" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "respondedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "ResultRating" (
    "agencyId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "workResultId" UUID NOT NULL,
    "selfText" TEXT,
    "rating" "Rating",
    "reason" TEXT,

    CONSTRAINT "ResultRating_pkey" PRIMARY KEY ("agencyId","evaluationId","workResultId")
);

-- CreateTable
CREATE TABLE "BehaviourRating" (
    "agencyId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "value" "BehaviourValue" NOT NULL,
    "selfText" TEXT,
    "rating" "Rating",
    "reason" TEXT,

    CONSTRAINT "BehaviourRating_pkey" PRIMARY KEY ("agencyId","evaluationId","value")
);

-- CreateTable
CREATE TABLE "CompetencyRating" (
    "agencyId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "competency" "Competency" NOT NULL,
    "required" INTEGER NOT NULL,
    "selfLevel" INTEGER,
    "level" INTEGER,
    "reason" TEXT,

    CONSTRAINT "CompetencyRating_pkey" PRIMARY KEY ("agencyId","evaluationId","competency")
);

-- CreateTable
CREATE TABLE "CompetencyStandard" (
    "agencyId" UUID NOT NULL,
    "level" "PositionLevel" NOT NULL,
    "competency" "Competency" NOT NULL,
    "required" INTEGER NOT NULL,

    CONSTRAINT "CompetencyStandard_pkey" PRIMARY KEY ("agencyId","level","competency")
);

-- CreateTable
CREATE TABLE "Objection" (
    "agencyId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "directedToId" UUID,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("agencyId","evaluationId")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "agencyId" UUID,
    "employeeId" UUID,
    "name" TEXT NOT NULL,
    "nip" TEXT,
    "email" TEXT,
    "passwordHash" TEXT,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT true,
    "activationHash" BYTEA,
    "activationExpires" TIMESTAMPTZ(3),
    "isOperator" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMPTZ(3),
    "failedAttempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "role" "GrantedRole" NOT NULL,
    "unitId" UUID,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Unit" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parentId" UUID,
    "isIndependent" BOOLEAN NOT NULL DEFAULT false,
    "path" TEXT NOT NULL,
    "depth" INTEGER NOT NULL,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "endedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Position" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PositionKind" NOT NULL,
    "level" "PositionLevel" NOT NULL,
    "isUnitHead" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Employee" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,
    "nip" TEXT,
    "name" TEXT NOT NULL,
    "frontTitle" TEXT,
    "backTitle" TEXT,
    "status" "EmploymentStatus" NOT NULL,
    "gender" "Gender",
    "birthDate" DATE,
    "rank" TEXT,
    "email" TEXT,
    "legalStanding" TEXT NOT NULL DEFAULT '01',
    "needsSkp" BOOLEAN NOT NULL DEFAULT true,
    "leftOn" DATE,
    "unitId" UUID,
    "positionId" UUID,
    "superiorId" UUID,
    "superiorSource" "SuperiorSource" NOT NULL DEFAULT 'DERIVED',
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Employee_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "kind" "AssignmentKind" NOT NULL DEFAULT 'DEFINITIVE',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "note" TEXT,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "SuperiorOverride" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "superiorId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SuperiorOverride_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "ImportJob" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" BYTEA NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'CHECKING',
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "toCreate" INTEGER NOT NULL DEFAULT 0,
    "toChange" INTEGER NOT NULL DEFAULT 0,
    "same" INTEGER NOT NULL DEFAULT 0,
    "bad" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ImportJob_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "agencyId" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "verdict" "ImportVerdict" NOT NULL,
    "cells" JSONB NOT NULL,
    "change" JSONB,
    "problems" JSONB,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("agencyId","jobId","rowNumber")
);

-- CreateTable
CREATE TABLE "Period" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "rhythm" "EvaluationRhythm" NOT NULL,
    "halfYearReview" BOOLEAN NOT NULL DEFAULT false,
    "state" "PeriodState" NOT NULL DEFAULT 'PREPARED',
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Period_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Subperiod" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "kind" "SubperiodKind" NOT NULL,
    "number" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "Subperiod_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "PhaseWindow" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "phase" "Phase" NOT NULL,
    "subperiodId" UUID,
    "opensAt" TIMESTAMPTZ(0) NOT NULL,
    "closesAt" TIMESTAMPTZ(0) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PhaseWindow_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "PhaseExtension" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "windowId" UUID NOT NULL,
    "employeeId" UUID,
    "unitId" UUID,
    "until" TIMESTAMPTZ(0) NOT NULL,
    "reason" TEXT NOT NULL,
    "grantedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PhaseExtension_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "ProgressEntry" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "subperiodId" UUID NOT NULL,
    "realisation" TEXT NOT NULL,
    "note" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ProgressEntry_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "fileId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "workResultId" UUID,
    "value" "BehaviourValue",
    "giverId" UUID,
    "giverClass" "GiverClass" NOT NULL,
    "giverName" TEXT NOT NULL,
    "tone" "FeedbackTone" NOT NULL,
    "text" TEXT NOT NULL,
    "requestId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "FeedbackRequest" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "workResultId" UUID,
    "askedId" UUID NOT NULL,
    "message" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeedbackRequest_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Skp" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 1,
    "unitId" UUID NOT NULL,
    "positionName" TEXT NOT NULL,
    "unitName" TEXT NOT NULL,
    "approach" "SkpApproach" NOT NULL,
    "form" "SkpForm" NOT NULL,
    "state" "SkpState" NOT NULL DEFAULT 'DRAFT',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "stateSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "agreedAt" TIMESTAMPTZ(3),
    "agreedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Skp_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "WorkResult" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "kind" "WorkResultKind" NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "assignedBy" TEXT,
    "servesId" UUID,
    "servesText" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "WorkResult_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "workResultId" UUID NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "aspect" "Aspect",
    "perspective" "Perspective",
    "statement" TEXT NOT NULL,
    "target" TEXT,
    "unit" TEXT,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "BehaviourExpectation" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "value" "BehaviourValue" NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "BehaviourExpectation_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "SkpTerm" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "kind" "SkpTermKind" NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "SkpTerm_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "SkpRevision" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "event" "SkpRevisionEvent" NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorId" UUID,
    "note" TEXT,
    "content" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SkpRevision_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "TrainingProgram" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" INTEGER NOT NULL,
    "competency" "Competency",
    "provider" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "description" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TrainingProgram_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "TrainingSession" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "state" "TrainingSessionState" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TrainingSession_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "TrainingEnrolment" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "state" "EnrolmentState" NOT NULL DEFAULT 'ENROLLED',
    "hours" INTEGER,
    "certificateNumber" TEXT,
    "certificateFileId" UUID,
    "enrolledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TrainingEnrolment_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateIndex
CREATE INDEX "CommandReceipt_createdAt_idx" ON "CommandReceipt"("createdAt");

-- CreateIndex
CREATE INDEX "AuditEvent_agencyId_at_idx" ON "AuditEvent"("agencyId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_agencyId_subjectId_seq_idx" ON "AuditEvent"("agencyId", "subjectId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_agencyId_employeeId_seq_idx" ON "AuditEvent"("agencyId", "employeeId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_agencyId_event_seq_idx" ON "AuditEvent"("agencyId", "event", "seq");

-- CreateIndex
CREATE INDEX "Dialogue_agencyId_employeeId_plannedFor_idx" ON "Dialogue"("agencyId", "employeeId", "plannedFor");

-- CreateIndex
CREATE INDEX "Dialogue_agencyId_leaderId_plannedFor_idx" ON "Dialogue"("agencyId", "leaderId", "plannedFor");

-- CreateIndex
CREATE INDEX "DialogueAction_agencyId_dialogueId_idx" ON "DialogueAction"("agencyId", "dialogueId");

-- CreateIndex
CREATE INDEX "Evaluation_agencyId_employeeId_subperiodId_idx" ON "Evaluation"("agencyId", "employeeId", "subperiodId");

-- CreateIndex
CREATE INDEX "Evaluation_agencyId_subperiodId_unitId_state_idx" ON "Evaluation"("agencyId", "subperiodId", "unitId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_agencyId_skpId_subperiodId_key" ON "Evaluation"("agencyId", "skpId", "subperiodId");

-- CreateIndex
CREATE INDEX "Objection_agencyId_directedToId_filedAt_idx" ON "Objection"("agencyId", "directedToId", "filedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Account_nip_key" ON "Account"("nip");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_agencyId_employeeId_key" ON "Account"("agencyId", "employeeId");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "RoleGrant_agencyId_accountId_idx" ON "RoleGrant"("agencyId", "accountId");

-- CreateIndex
CREATE INDEX "Unit_agencyId_parentId_sortOrder_idx" ON "Unit"("agencyId", "parentId", "sortOrder");

-- CreateIndex
CREATE INDEX "Unit_agencyId_path_idx" ON "Unit"("agencyId", "path");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_agencyId_code_key" ON "Unit"("agencyId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Position_agencyId_unitId_name_key" ON "Position"("agencyId", "unitId", "name");

-- CreateIndex
CREATE INDEX "Employee_agencyId_unitId_name_idx" ON "Employee"("agencyId", "unitId", "name");

-- CreateIndex
CREATE INDEX "Employee_agencyId_superiorId_name_idx" ON "Employee"("agencyId", "superiorId", "name");

-- CreateIndex
CREATE INDEX "Employee_agencyId_name_id_idx" ON "Employee"("agencyId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Employee_agencyId_nip_key" ON "Employee"("agencyId", "nip");

-- CreateIndex
CREATE UNIQUE INDEX "Employee_agencyId_externalId_key" ON "Employee"("agencyId", "externalId");

-- CreateIndex
CREATE INDEX "Assignment_agencyId_employeeId_startsOn_idx" ON "Assignment"("agencyId", "employeeId", "startsOn");

-- CreateIndex
CREATE INDEX "Assignment_agencyId_positionId_endsOn_idx" ON "Assignment"("agencyId", "positionId", "endsOn");

-- CreateIndex
CREATE INDEX "SuperiorOverride_agencyId_employeeId_idx" ON "SuperiorOverride"("agencyId", "employeeId");

-- CreateIndex
CREATE INDEX "SuperiorOverride_agencyId_superiorId_idx" ON "SuperiorOverride"("agencyId", "superiorId");

-- CreateIndex
CREATE INDEX "ImportJob_agencyId_createdAt_idx" ON "ImportJob"("agencyId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportRow_agencyId_jobId_verdict_rowNumber_idx" ON "ImportRow"("agencyId", "jobId", "verdict", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Period_agencyId_year_key" ON "Period"("agencyId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Subperiod_agencyId_periodId_kind_number_key" ON "Subperiod"("agencyId", "periodId", "kind", "number");

-- CreateIndex
CREATE INDEX "PhaseWindow_agencyId_periodId_phase_idx" ON "PhaseWindow"("agencyId", "periodId", "phase");

-- CreateIndex
CREATE INDEX "PhaseExtension_agencyId_windowId_idx" ON "PhaseExtension"("agencyId", "windowId");

-- CreateIndex
CREATE INDEX "ProgressEntry_agencyId_skpId_subperiodId_idx" ON "ProgressEntry"("agencyId", "skpId", "subperiodId");

-- CreateIndex
CREATE UNIQUE INDEX "ProgressEntry_agencyId_indicatorId_subperiodId_key" ON "ProgressEntry"("agencyId", "indicatorId", "subperiodId");

-- CreateIndex
CREATE INDEX "Evidence_agencyId_entryId_idx" ON "Evidence"("agencyId", "entryId");

-- CreateIndex
CREATE INDEX "Feedback_agencyId_skpId_createdAt_idx" ON "Feedback"("agencyId", "skpId", "createdAt");

-- CreateIndex
CREATE INDEX "Feedback_agencyId_giverId_createdAt_idx" ON "Feedback"("agencyId", "giverId", "createdAt");

-- CreateIndex
CREATE INDEX "FeedbackRequest_agencyId_askedId_answeredAt_idx" ON "FeedbackRequest"("agencyId", "askedId", "answeredAt");

-- CreateIndex
CREATE INDEX "FeedbackRequest_agencyId_skpId_idx" ON "FeedbackRequest"("agencyId", "skpId");

-- CreateIndex
CREATE INDEX "Skp_agencyId_employeeId_periodId_idx" ON "Skp"("agencyId", "employeeId", "periodId");

-- CreateIndex
CREATE INDEX "Skp_agencyId_periodId_unitId_state_idx" ON "Skp"("agencyId", "periodId", "unitId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Skp_agencyId_periodId_employeeId_sequence_key" ON "Skp"("agencyId", "periodId", "employeeId", "sequence");

-- CreateIndex
CREATE INDEX "WorkResult_agencyId_skpId_kind_sortOrder_idx" ON "WorkResult"("agencyId", "skpId", "kind", "sortOrder");

-- CreateIndex
CREATE INDEX "WorkResult_agencyId_servesId_idx" ON "WorkResult"("agencyId", "servesId");

-- CreateIndex
CREATE INDEX "Indicator_agencyId_workResultId_sortOrder_idx" ON "Indicator"("agencyId", "workResultId", "sortOrder");

-- CreateIndex
CREATE INDEX "BehaviourExpectation_agencyId_skpId_value_sortOrder_idx" ON "BehaviourExpectation"("agencyId", "skpId", "value", "sortOrder");

-- CreateIndex
CREATE INDEX "SkpTerm_agencyId_skpId_kind_sortOrder_idx" ON "SkpTerm"("agencyId", "skpId", "kind", "sortOrder");

-- CreateIndex
CREATE UNIQUE INDEX "SkpRevision_agencyId_skpId_number_key" ON "SkpRevision"("agencyId", "skpId", "number");

-- CreateIndex
CREATE INDEX "TrainingProgram_agencyId_name_idx" ON "TrainingProgram"("agencyId", "name");

-- CreateIndex
CREATE INDEX "TrainingSession_agencyId_startsOn_idx" ON "TrainingSession"("agencyId", "startsOn");

-- CreateIndex
CREATE INDEX "TrainingSession_agencyId_programId_idx" ON "TrainingSession"("agencyId", "programId");

-- CreateIndex
CREATE INDEX "TrainingEnrolment_agencyId_employeeId_enrolledAt_idx" ON "TrainingEnrolment"("agencyId", "employeeId", "enrolledAt");

-- CreateIndex
CREATE UNIQUE INDEX "TrainingEnrolment_agencyId_sessionId_employeeId_key" ON "TrainingEnrolment"("agencyId", "sessionId", "employeeId");

-- AddForeignKey
ALTER TABLE "AuditHead" ADD CONSTRAINT "AuditHead_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dialogue" ADD CONSTRAINT "Dialogue_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Dialogue" ADD CONSTRAINT "Dialogue_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Dialogue" ADD CONSTRAINT "Dialogue_agencyId_leaderId_fkey" FOREIGN KEY ("agencyId", "leaderId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Dialogue" ADD CONSTRAINT "Dialogue_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DialogueAction" ADD CONSTRAINT "DialogueAction_agencyId_dialogueId_fkey" FOREIGN KEY ("agencyId", "dialogueId") REFERENCES "Dialogue"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DialogueAction" ADD CONSTRAINT "DialogueAction_agencyId_closedInId_fkey" FOREIGN KEY ("agencyId", "closedInId") REFERENCES "Dialogue"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_agencyId_subperiodId_fkey" FOREIGN KEY ("agencyId", "subperiodId") REFERENCES "Subperiod"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ResultRating" ADD CONSTRAINT "ResultRating_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ResultRating" ADD CONSTRAINT "ResultRating_agencyId_workResultId_fkey" FOREIGN KEY ("agencyId", "workResultId") REFERENCES "WorkResult"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "BehaviourRating" ADD CONSTRAINT "BehaviourRating_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CompetencyRating" ADD CONSTRAINT "CompetencyRating_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_agencyId_parentId_fkey" FOREIGN KEY ("agencyId", "parentId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_agencyId_positionId_fkey" FOREIGN KEY ("agencyId", "positionId") REFERENCES "Position"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_agencyId_superiorId_fkey" FOREIGN KEY ("agencyId", "superiorId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_agencyId_positionId_fkey" FOREIGN KEY ("agencyId", "positionId") REFERENCES "Position"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SuperiorOverride" ADD CONSTRAINT "SuperiorOverride_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SuperiorOverride" ADD CONSTRAINT "SuperiorOverride_agencyId_superiorId_fkey" FOREIGN KEY ("agencyId", "superiorId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_agencyId_jobId_fkey" FOREIGN KEY ("agencyId", "jobId") REFERENCES "ImportJob"("agencyId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Subperiod" ADD CONSTRAINT "Subperiod_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PhaseWindow" ADD CONSTRAINT "PhaseWindow_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PhaseWindow" ADD CONSTRAINT "PhaseWindow_agencyId_subperiodId_fkey" FOREIGN KEY ("agencyId", "subperiodId") REFERENCES "Subperiod"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PhaseExtension" ADD CONSTRAINT "PhaseExtension_agencyId_windowId_fkey" FOREIGN KEY ("agencyId", "windowId") REFERENCES "PhaseWindow"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ProgressEntry" ADD CONSTRAINT "ProgressEntry_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ProgressEntry" ADD CONSTRAINT "ProgressEntry_agencyId_indicatorId_fkey" FOREIGN KEY ("agencyId", "indicatorId") REFERENCES "Indicator"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ProgressEntry" ADD CONSTRAINT "ProgressEntry_agencyId_subperiodId_fkey" FOREIGN KEY ("agencyId", "subperiodId") REFERENCES "Subperiod"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_agencyId_entryId_fkey" FOREIGN KEY ("agencyId", "entryId") REFERENCES "ProgressEntry"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_agencyId_fileId_fkey" FOREIGN KEY ("agencyId", "fileId") REFERENCES "StoredFile"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_agencyId_workResultId_fkey" FOREIGN KEY ("agencyId", "workResultId") REFERENCES "WorkResult"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_agencyId_giverId_fkey" FOREIGN KEY ("agencyId", "giverId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_agencyId_requestId_fkey" FOREIGN KEY ("agencyId", "requestId") REFERENCES "FeedbackRequest"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FeedbackRequest" ADD CONSTRAINT "FeedbackRequest_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FeedbackRequest" ADD CONSTRAINT "FeedbackRequest_agencyId_workResultId_fkey" FOREIGN KEY ("agencyId", "workResultId") REFERENCES "WorkResult"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Skp" ADD CONSTRAINT "Skp_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Skp" ADD CONSTRAINT "Skp_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Skp" ADD CONSTRAINT "Skp_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkResult" ADD CONSTRAINT "WorkResult_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WorkResult" ADD CONSTRAINT "WorkResult_agencyId_servesId_fkey" FOREIGN KEY ("agencyId", "servesId") REFERENCES "WorkResult"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_agencyId_workResultId_fkey" FOREIGN KEY ("agencyId", "workResultId") REFERENCES "WorkResult"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "BehaviourExpectation" ADD CONSTRAINT "BehaviourExpectation_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SkpTerm" ADD CONSTRAINT "SkpTerm_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SkpRevision" ADD CONSTRAINT "SkpRevision_agencyId_skpId_fkey" FOREIGN KEY ("agencyId", "skpId") REFERENCES "Skp"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TrainingSession" ADD CONSTRAINT "TrainingSession_agencyId_programId_fkey" FOREIGN KEY ("agencyId", "programId") REFERENCES "TrainingProgram"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TrainingEnrolment" ADD CONSTRAINT "TrainingEnrolment_agencyId_sessionId_fkey" FOREIGN KEY ("agencyId", "sessionId") REFERENCES "TrainingSession"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TrainingEnrolment" ADD CONSTRAINT "TrainingEnrolment_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TrainingEnrolment" ADD CONSTRAINT "TrainingEnrolment_agencyId_certificateFileId_fkey" FOREIGN KEY ("agencyId", "certificateFileId") REFERENCES "StoredFile"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Row-level security -------------------------------------------------------------------------------------------------
-- The application role owns nothing. A transaction names its agency in app.agency_id; without it no tenant row exists.
-- app.scope = 'system' opens agencies, accounts, sessions and grants (sign-in, operator), never evaluation content.

CREATE FUNCTION current_agency() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.agency_id', true), '')::uuid;

CREATE FUNCTION in_system_scope() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('app.scope', true), '') = 'system';

-- Later migrations call this for every new tenant table.
CREATE FUNCTION protect_tenant(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY tenant ON %s USING ("agencyId" = current_agency()) WITH CHECK ("agencyId" = current_agency())', target);
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['CommandReceipt','Draft','StoredFile','Holiday','Unit','Position','Employee','Assignment',
    'SuperiorOverride','ImportJob','ImportRow','Period','Subperiod','PhaseWindow','PhaseExtension','Skp','WorkResult',
    'Indicator','BehaviourExpectation','SkpTerm','SkpRevision','ProgressEntry','Evidence','Feedback','FeedbackRequest',
    'Evaluation','ResultRating','BehaviourRating','CompetencyRating','CompetencyStandard','Objection','Dialogue',
    'DialogueAction','TrainingProgram','TrainingSession','TrainingEnrolment']
  LOOP
    PERFORM protect_tenant(format('%I', name)::regclass);
  END LOOP;
END $$;

ALTER TABLE "Agency" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Agency" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_or_system ON "Agency" USING (in_system_scope() OR "id" = current_agency());

ALTER TABLE "Account" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Account" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_or_system ON "Account" USING (in_system_scope() OR "agencyId" = current_agency());

ALTER TABLE "RoleGrant" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RoleGrant" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_or_system ON "RoleGrant" USING (in_system_scope() OR "agencyId" = current_agency());

ALTER TABLE "Session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Session" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_or_system ON "Session" USING (in_system_scope() OR EXISTS (
  SELECT 1 FROM "Account" a WHERE a."id" = "accountId" AND a."agencyId" = current_agency()));

-- Audit chain --------------------------------------------------------------------------------------------------------
-- Read by the agency, appended only by append_audit() (which runs as the owner), never changed.

ALTER TABLE "AuditEvent" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AuditEvent" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_reads ON "AuditEvent" FOR SELECT USING ("agencyId" = current_agency());
CREATE POLICY owner_appends ON "AuditEvent" FOR INSERT TO CURRENT_USER WITH CHECK ("agencyId" = current_agency());

ALTER TABLE "AuditHead" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AuditHead" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_reads ON "AuditHead" FOR SELECT USING ("agencyId" = current_agency());
CREATE POLICY owner_advances ON "AuditHead" TO CURRENT_USER
  USING ("agencyId" = current_agency()) WITH CHECK ("agencyId" = current_agency());

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit events are append-only';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "AuditEvent" EXECUTE FUNCTION refuse_audit_change();

CREATE FUNCTION audit_hash(previous bytea, agency uuid, seq bigint, at timestamptz, account uuid, actor_name text,
  event text, outcome text, subject_type text, subject uuid, employee uuid, detail jsonb) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE
RETURN sha256(previous || convert_to(jsonb_build_array(agency, seq,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
  account, actor_name, event, outcome, subject_type, subject, employee, detail)::text, 'UTF8'));

CREATE FUNCTION append_audit(p_agency uuid, p_account uuid, p_actor text, p_event text, p_outcome text,
  p_subject_type text, p_subject uuid, p_employee uuid, p_detail jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head "AuditHead";
  moment timestamptz;
  next_hash bytea;
BEGIN
  IF p_agency IS DISTINCT FROM current_agency() THEN
    RAISE EXCEPTION 'append_audit outside the bound agency';
  END IF;
  INSERT INTO "AuditHead" ("agencyId", "seq", "hash") VALUES (p_agency, 0, sha256('')) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM "AuditHead" WHERE "agencyId" = p_agency FOR UPDATE;
  moment := date_trunc('milliseconds', clock_timestamp());
  next_hash := audit_hash(head.hash, p_agency, head.seq + 1, moment, p_account, p_actor, p_event, p_outcome,
    p_subject_type, p_subject, p_employee, p_detail);
  INSERT INTO "AuditEvent" ("agencyId", "seq", "at", "accountId", "actorName", "event", "outcome", "subjectType",
    "subjectId", "employeeId", "detail", "prevHash", "hash")
  VALUES (p_agency, head.seq + 1, moment, p_account, p_actor, p_event, p_outcome::"AuditOutcome", p_subject_type,
    p_subject, p_employee, p_detail, head.hash, next_hash);
  UPDATE "AuditHead" SET "seq" = head.seq + 1, "hash" = next_hash WHERE "agencyId" = p_agency;
  RETURN head.seq + 1;
END $$;

-- The first broken link of one agency's chain, or no row when it is whole.
CREATE FUNCTION verify_audit(p_agency uuid) RETURNS TABLE (seq bigint, problem text)
LANGUAGE plpgsql STABLE AS $$
DECLARE
  row "AuditEvent";
  expected_hash bytea := sha256('');
  expected_seq bigint := 1;
  head "AuditHead";
BEGIN
  FOR row IN SELECT * FROM "AuditEvent" e WHERE e."agencyId" = p_agency ORDER BY e."seq" LOOP
    IF row.seq <> expected_seq THEN
      RETURN QUERY SELECT expected_seq, 'missing'; RETURN;
    ELSIF row."prevHash" <> expected_hash THEN
      RETURN QUERY SELECT row.seq, 'reordered'; RETURN;
    ELSIF row.hash <> audit_hash(row."prevHash", row."agencyId", row.seq, row.at, row."accountId", row."actorName",
        row.event, row.outcome::text, row."subjectType", row."subjectId", row."employeeId", row.detail) THEN
      RETURN QUERY SELECT row.seq, 'altered'; RETURN;
    END IF;
    expected_seq := expected_seq + 1;
    expected_hash := row.hash;
  END LOOP;
  SELECT * INTO head FROM "AuditHead" h WHERE h."agencyId" = p_agency;
  IF coalesce(head.seq, 0) <> expected_seq - 1 THEN
    RETURN QUERY SELECT expected_seq, 'missing';
  END IF;
END $$;

-- Session ------------------------------------------------------------------------------------------------------------
-- The facts of a live session; null when it is revoked, expired or idle, or the account is disabled.
CREATE FUNCTION session_facts(p_session uuid, p_idle_minutes int) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  person record;
  leads record;
  grants jsonb;
  today date;
BEGIN
  SELECT s."id" AS session_id, s."lastSeenAt", a.*, g."name" AS agency_name, coalesce(g."timeZone", 'Asia/Jakarta') AS zone
    INTO person
    FROM "Session" s JOIN "Account" a ON a."id" = s."accountId" LEFT JOIN "Agency" g ON g."id" = a."agencyId"
    WHERE s."id" = p_session AND s."revokedAt" IS NULL AND s."expiresAt" > now() AND a."disabledAt" IS NULL
      AND s."lastSeenAt" > now() - make_interval(mins => p_idle_minutes);
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF person."lastSeenAt" < now() - interval '5 minutes' THEN
    UPDATE "Session" SET "lastSeenAt" = now() WHERE "id" = p_session;
  END IF;
  IF person."agencyId" IS NULL THEN
    RETURN jsonb_build_object('accountId', person."id", 'sessionId', p_session, 'name', person."name",
      'mustChangePassword', person."mustChangePassword", 'isOperator', person."isOperator", 'agencyId', NULL,
      'agencyName', NULL, 'timeZone', person.zone, 'employeeId', NULL, 'unitId', NULL, 'unitPath', NULL,
      'superiorId', NULL, 'headsUnitId', NULL, 'headsUnitPath', NULL, 'isAgencyHead', false, 'isAppraiser', false,
      'grants', '[]'::jsonb);
  END IF;
  PERFORM set_config('app.agency_id', person."agencyId"::text, true);
  today := (now() AT TIME ZONE person.zone)::date;
  SELECT u."id", u."path", u."depth" INTO leads
    FROM "Assignment" t JOIN "Position" p ON p."agencyId" = t."agencyId" AND p."id" = t."positionId"
    JOIN "Unit" u ON u."agencyId" = t."agencyId" AND u."id" = t."unitId"
    WHERE t."agencyId" = person."agencyId" AND t."employeeId" = person."employeeId" AND p."isUnitHead"
      AND t."startsOn" <= today AND (t."endsOn" IS NULL OR t."endsOn" >= today)
    ORDER BY u."depth", u."id" LIMIT 1;
  SELECT coalesce(jsonb_agg(jsonb_build_object('role', r."role", 'unitId', r."unitId", 'unitPath', u."path")), '[]')
    INTO grants
    FROM "RoleGrant" r LEFT JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."id" = r."unitId"
    WHERE r."agencyId" = person."agencyId" AND r."accountId" = person."id";
  RETURN (SELECT jsonb_build_object('accountId', person."id", 'sessionId', p_session, 'name', person."name",
      'mustChangePassword', person."mustChangePassword", 'isOperator', person."isOperator",
      'agencyId', person."agencyId", 'agencyName', person.agency_name, 'timeZone', person.zone,
      'employeeId', e."id", 'unitId', e."unitId", 'unitPath', u."path", 'superiorId', e."superiorId",
      'headsUnitId', leads."id", 'headsUnitPath', leads."path", 'isAgencyHead', coalesce(leads."depth" = 0, false),
      'isAppraiser', EXISTS (SELECT 1 FROM "Employee" b WHERE b."agencyId" = person."agencyId"
        AND b."superiorId" = e."id" AND b."leftOn" IS NULL),
      'grants', grants)
    FROM (SELECT 1) one
    LEFT JOIN "Employee" e ON e."agencyId" = person."agencyId" AND e."id" = person."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId");
END $$;

-- Everything a request needs to know about its actor, in one round trip. Opens the system scope and the agency for its
-- own queries only, and leaves the caller's transaction as it found it.
CREATE FUNCTION session_actor(p_session uuid, p_idle_minutes int) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  scope_before text := coalesce(current_setting('app.scope', true), '');
  agency_before text := coalesce(current_setting('app.agency_id', true), '');
  facts jsonb;
BEGIN
  PERFORM set_config('app.scope', 'system', true);
  facts := session_facts(p_session, p_idle_minutes);
  PERFORM set_config('app.scope', scope_before, true), set_config('app.agency_id', agency_before, true);
  RETURN facts;
END $$;

-- Rules the schema language cannot say -------------------------------------------------------------------------------
ALTER TABLE "PhaseWindow" ADD CONSTRAINT "PhaseWindow_order" CHECK ("closesAt" > "opensAt");
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_not_own_superior" CHECK ("superiorId" IS DISTINCT FROM "id");
ALTER TABLE "CompetencyRating" ADD CONSTRAINT "CompetencyRating_levels" CHECK (
  "required" BETWEEN 1 AND 5 AND coalesce("level", 1) BETWEEN 1 AND 5 AND coalesce("selfLevel", 1) BETWEEN 1 AND 5);
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_file_or_link" CHECK (("url" IS NULL) <> ("fileId" IS NULL));
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_object" CHECK (num_nonnulls("workResultId", "value") <= 1);
CREATE UNIQUE INDEX "Assignment_one_definitive" ON "Assignment" ("agencyId", "employeeId")
  WHERE "kind" = 'DEFINITIVE' AND "endsOn" IS NULL;
CREATE UNIQUE INDEX "PhaseWindow_one_per_phase" ON "PhaseWindow"
  ("agencyId", "periodId", "phase", coalesce("subperiodId", '00000000-0000-0000-0000-000000000000'::uuid));
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_time_zone" CHECK ("timeZone" IN ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'));
