-- CreateEnum
CREATE TYPE "EvidenceState" AS ENUM ('UNCHECKED', 'ACCEPTED', 'QUESTIONED');

-- AlterTable
ALTER TABLE "Evaluation" ADD COLUMN     "completedAt" TIMESTAMPTZ(3),
ADD COLUMN     "edition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "releasedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reusesId" UUID;

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "checkNote" TEXT,
ADD COLUMN     "checkedAt" TIMESTAMPTZ(3),
ADD COLUMN     "checkedById" UUID,
ADD COLUMN     "state" "EvidenceState" NOT NULL DEFAULT 'UNCHECKED';

-- CreateTable
CREATE TABLE "EvaluationEdition" (
    "agencyId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "reopenedById" UUID NOT NULL,
    "reopenedBy" TEXT NOT NULL,
    "reopenedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvaluationEdition_pkey" PRIMARY KEY ("agencyId","evaluationId","edition")
);

-- CreateTable
CREATE TABLE "ReleaseHold" (
    "agencyId" UUID NOT NULL,
    "subperiodId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ReleaseHold_pkey" PRIMARY KEY ("agencyId","subperiodId","unitId")
);

-- CreateTable
CREATE TABLE "ResultTakeover" (
    "agencyId" UUID NOT NULL,
    "workResultId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "takenById" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ResultTakeover_pkey" PRIMARY KEY ("agencyId","workResultId")
);

-- CreateTable
CREATE TABLE "EvidenceChecker" (
    "agencyId" UUID NOT NULL,
    "appraiserId" UUID NOT NULL,
    "checkerId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvidenceChecker_pkey" PRIMARY KEY ("agencyId","appraiserId","checkerId")
);

-- CreateIndex
CREATE INDEX "ReleaseHold_agencyId_unitId_idx" ON "ReleaseHold"("agencyId", "unitId");

-- CreateIndex
CREATE INDEX "EvidenceChecker_agencyId_checkerId_idx" ON "EvidenceChecker"("agencyId", "checkerId");

-- AddForeignKey
ALTER TABLE "EvaluationEdition" ADD CONSTRAINT "EvaluationEdition_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ReleaseHold" ADD CONSTRAINT "ReleaseHold_agencyId_subperiodId_fkey" FOREIGN KEY ("agencyId", "subperiodId") REFERENCES "Subperiod"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ReleaseHold" ADD CONSTRAINT "ReleaseHold_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ResultTakeover" ADD CONSTRAINT "ResultTakeover_agencyId_workResultId_fkey" FOREIGN KEY ("agencyId", "workResultId") REFERENCES "WorkResult"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvidenceChecker" ADD CONSTRAINT "EvidenceChecker_agencyId_appraiserId_fkey" FOREIGN KEY ("agencyId", "appraiserId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvidenceChecker" ADD CONSTRAINT "EvidenceChecker_agencyId_checkerId_fkey" FOREIGN KEY ("agencyId", "checkerId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

SELECT protect_tenant('"EvaluationEdition"');
SELECT protect_tenant('"ReleaseHold"');
SELECT protect_tenant('"ResultTakeover"');
SELECT protect_tenant('"EvidenceChecker"');

-- Until now a decision was shown at once; its course is over where it was accepted, decided upon, or out of time.
UPDATE "Evaluation" v SET "releasedAt" = v."decidedAt",
  "completedAt" = CASE v."state" WHEN 'ACKNOWLEDGED' THEN v."respondedAt"
    WHEN 'OBJECTED' THEN (SELECT j."decidedAt" FROM "Objection" j WHERE j."agencyId" = v."agencyId" AND j."evaluationId" = v."id")
    ELSE (SELECT CASE WHEN d."objectBy" IS NULL THEN d."returnBy" ELSE d."objectBy" END FROM "EvaluationDocument" d
      WHERE d."agencyId" = v."agencyId" AND d."evaluationId" = v."id" AND d."deliveredAt" IS NOT NULL) END
WHERE v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED');

-- What was handed over stays: from then on (completedAt is set) ratings change only with a new edition, that is by reopening.
-- An objection takes completedAt away until it is decided.
CREATE FUNCTION refuse_change_of_completed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."resultRating", NEW."behaviourRating", NEW."predicate") IS DISTINCT FROM (OLD."resultRating", OLD."behaviourRating", OLD."predicate") THEN
    RAISE EXCEPTION 'evaluation % was handed over; its ratings change only by reopening or by an objection', OLD."id";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_completed BEFORE UPDATE ON "Evaluation" FOR EACH ROW
  WHEN (OLD."completedAt" IS NOT NULL AND NEW."edition" = OLD."edition") EXECUTE FUNCTION refuse_change_of_completed();

CREATE FUNCTION refuse_row_of_completed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Evaluation" v WHERE v."agencyId" = OLD."agencyId" AND v."id" = OLD."evaluationId"
      AND v."completedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'evaluation % was handed over; its ratings stay as they were', OLD."evaluationId";
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_completed BEFORE UPDATE OR DELETE ON "ResultRating" FOR EACH ROW EXECUTE FUNCTION refuse_row_of_completed();
CREATE TRIGGER keep_completed BEFORE UPDATE OR DELETE ON "BehaviourRating" FOR EACH ROW EXECUTE FUNCTION refuse_row_of_completed();
CREATE TRIGGER keep_completed BEFORE UPDATE OR DELETE ON "CompetencyRating" FOR EACH ROW EXECUTE FUNCTION refuse_row_of_completed();
