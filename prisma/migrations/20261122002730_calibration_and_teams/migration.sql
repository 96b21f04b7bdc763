-- CreateEnum
CREATE TYPE "CalibrationState" AS ENUM ('ANONYMOUS', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "CalibrationAspect" AS ENUM ('RESULT', 'BEHAVIOUR');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('PROPOSED', 'ACCEPTED', 'DECLINED', 'LAPSED');

-- CreateEnum
CREATE TYPE "AdviceKind" AS ENUM ('COMMENT', 'RECOMMENDATION');

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "evaluationTeams" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "CalibrationSession" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subperiodId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "state" "CalibrationState" NOT NULL,
    "purpose" TEXT,
    "openedBy" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "namedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "conclusion" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CalibrationSession_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "CalibrationItem" (
    "agencyId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "evaluationId" UUID NOT NULL,
    "resultAtStart" "Rating",
    "behaviourAtStart" "Rating",

    CONSTRAINT "CalibrationItem_pkey" PRIMARY KEY ("agencyId","sessionId","number")
);

-- CreateTable
CREATE TABLE "CalibrationParticipant" (
    "agencyId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,

    CONSTRAINT "CalibrationParticipant_pkey" PRIMARY KEY ("agencyId","sessionId","employeeId")
);

-- CreateTable
CREATE TABLE "CalibrationProposal" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "proposerId" UUID NOT NULL,
    "aspect" "CalibrationAspect" NOT NULL,
    "before" "Rating" NOT NULL,
    "after" "Rating" NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'PROPOSED',
    "answer" TEXT,
    "reasonBefore" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalibrationProposal_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "EvaluationTeam" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "formedBy" TEXT NOT NULL,
    "formedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "EvaluationTeam_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateTable
CREATE TABLE "EvaluationTeamMember" (
    "agencyId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "party" TEXT NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "EvaluationTeamMember_pkey" PRIMARY KEY ("agencyId","teamId","employeeId")
);

-- CreateTable
CREATE TABLE "EvaluationAdvice" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "kind" "AdviceKind" NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "followed" BOOLEAN,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "EvaluationAdvice_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateIndex
CREATE INDEX "CalibrationSession_agencyId_unitId_openedAt_idx" ON "CalibrationSession"("agencyId", "unitId", "openedAt");

-- CreateIndex
CREATE INDEX "CalibrationSession_agencyId_subperiodId_idx" ON "CalibrationSession"("agencyId", "subperiodId");

-- CreateIndex
CREATE INDEX "CalibrationItem_agencyId_evaluationId_idx" ON "CalibrationItem"("agencyId", "evaluationId");

-- CreateIndex
CREATE UNIQUE INDEX "CalibrationItem_agencyId_sessionId_evaluationId_key" ON "CalibrationItem"("agencyId", "sessionId", "evaluationId");

-- CreateIndex
CREATE INDEX "CalibrationParticipant_agencyId_employeeId_sessionId_idx" ON "CalibrationParticipant"("agencyId", "employeeId", "sessionId");

-- CreateIndex
CREATE INDEX "CalibrationProposal_agencyId_sessionId_number_idx" ON "CalibrationProposal"("agencyId", "sessionId", "number");

-- CreateIndex
CREATE INDEX "CalibrationProposal_agencyId_proposerId_idx" ON "CalibrationProposal"("agencyId", "proposerId");

-- CreateIndex
CREATE INDEX "CalibrationProposal_agencyId_answeredById_idx" ON "CalibrationProposal"("agencyId", "answeredById");

-- CreateIndex
CREATE INDEX "EvaluationTeam_agencyId_unitId_periodId_idx" ON "EvaluationTeam"("agencyId", "unitId", "periodId");

-- CreateIndex
CREATE INDEX "EvaluationTeam_agencyId_periodId_idx" ON "EvaluationTeam"("agencyId", "periodId");

-- CreateIndex
CREATE INDEX "EvaluationTeamMember_agencyId_employeeId_teamId_idx" ON "EvaluationTeamMember"("agencyId", "employeeId", "teamId");

-- CreateIndex
CREATE INDEX "EvaluationAdvice_agencyId_evaluationId_createdAt_idx" ON "EvaluationAdvice"("agencyId", "evaluationId", "createdAt");

-- CreateIndex
CREATE INDEX "EvaluationAdvice_agencyId_teamId_idx" ON "EvaluationAdvice"("agencyId", "teamId");

-- CreateIndex
CREATE INDEX "EvaluationAdvice_agencyId_memberId_idx" ON "EvaluationAdvice"("agencyId", "memberId");

-- CreateIndex
CREATE INDEX "EvaluationAdvice_agencyId_answeredById_idx" ON "EvaluationAdvice"("agencyId", "answeredById");

-- CreateIndex
CREATE INDEX "Evaluation_agencyId_decidedById_subperiodId_idx" ON "Evaluation"("agencyId", "decidedById", "subperiodId");

-- AddForeignKey
ALTER TABLE "CalibrationSession" ADD CONSTRAINT "CalibrationSession_agencyId_subperiodId_fkey" FOREIGN KEY ("agencyId", "subperiodId") REFERENCES "Subperiod"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CalibrationSession" ADD CONSTRAINT "CalibrationSession_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CalibrationItem" ADD CONSTRAINT "CalibrationItem_agencyId_sessionId_fkey" FOREIGN KEY ("agencyId", "sessionId") REFERENCES "CalibrationSession"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CalibrationItem" ADD CONSTRAINT "CalibrationItem_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CalibrationParticipant" ADD CONSTRAINT "CalibrationParticipant_agencyId_sessionId_fkey" FOREIGN KEY ("agencyId", "sessionId") REFERENCES "CalibrationSession"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CalibrationParticipant" ADD CONSTRAINT "CalibrationParticipant_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CalibrationProposal" ADD CONSTRAINT "CalibrationProposal_agencyId_sessionId_number_fkey" FOREIGN KEY ("agencyId", "sessionId", "number") REFERENCES "CalibrationItem"("agencyId", "sessionId", "number") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CalibrationProposal" ADD CONSTRAINT "CalibrationProposal_agencyId_proposerId_fkey" FOREIGN KEY ("agencyId", "proposerId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CalibrationProposal" ADD CONSTRAINT "CalibrationProposal_agencyId_answeredById_fkey" FOREIGN KEY ("agencyId", "answeredById") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationTeam" ADD CONSTRAINT "EvaluationTeam_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationTeam" ADD CONSTRAINT "EvaluationTeam_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationTeamMember" ADD CONSTRAINT "EvaluationTeamMember_agencyId_teamId_fkey" FOREIGN KEY ("agencyId", "teamId") REFERENCES "EvaluationTeam"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationTeamMember" ADD CONSTRAINT "EvaluationTeamMember_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationAdvice" ADD CONSTRAINT "EvaluationAdvice_agencyId_teamId_fkey" FOREIGN KEY ("agencyId", "teamId") REFERENCES "EvaluationTeam"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationAdvice" ADD CONSTRAINT "EvaluationAdvice_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationAdvice" ADD CONSTRAINT "EvaluationAdvice_agencyId_memberId_fkey" FOREIGN KEY ("agencyId", "memberId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvaluationAdvice" ADD CONSTRAINT "EvaluationAdvice_agencyId_answeredById_fkey" FOREIGN KEY ("agencyId", "answeredById") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

SELECT protect_tenant('"CalibrationSession"');
SELECT protect_tenant('"CalibrationItem"');
SELECT protect_tenant('"CalibrationParticipant"');
SELECT protect_tenant('"CalibrationProposal"');
SELECT protect_tenant('"EvaluationTeam"');
SELECT protect_tenant('"EvaluationTeamMember"');
SELECT protect_tenant('"EvaluationAdvice"');

-- One calibration of a unit and subperiod at a time, and one team of a unit and year.
CREATE UNIQUE INDEX "CalibrationSession_running" ON "CalibrationSession" ("agencyId", "subperiodId", "unitId")
  WHERE "closedAt" IS NULL;
CREATE UNIQUE INDEX "EvaluationTeam_running" ON "EvaluationTeam" ("agencyId", "periodId", "unitId") WHERE "endedAt" IS NULL;
-- One open proposal of a participant about one rating of one person.
CREATE UNIQUE INDEX "CalibrationProposal_open" ON "CalibrationProposal" ("agencyId", "sessionId", "number", "proposerId", "aspect")
  WHERE "answeredAt" IS NULL;
-- Recommendations that still wait for their answer: asked before every decision.
CREATE INDEX "EvaluationAdvice_unanswered" ON "EvaluationAdvice" ("agencyId", "evaluationId")
  WHERE "kind" = 'RECOMMENDATION' AND "answeredAt" IS NULL;

-- What was proposed, recommended and answered stays as it was: only the answer is written, once.
CREATE FUNCTION keep_answered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."answeredAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a proposal or recommendation is never changed or deleted once it was made and answered';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_answered BEFORE UPDATE OR DELETE ON "CalibrationProposal"
  FOR EACH ROW EXECUTE FUNCTION keep_answered();
CREATE TRIGGER keep_answered BEFORE UPDATE OR DELETE ON "EvaluationAdvice"
  FOR EACH ROW EXECUTE FUNCTION keep_answered();
