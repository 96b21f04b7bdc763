-- AlterTable
ALTER TABLE "Objection" ADD COLUMN     "decideBy" TIMESTAMPTZ(3),
ADD COLUMN     "unheardReason" TEXT;

-- AlterTable
ALTER TABLE "EvaluationDocument" ADD COLUMN     "appraiserId" UUID,
ADD COLUMN     "deliverBy" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "objectBy" TIMESTAMPTZ(3),
ADD COLUMN     "returnBy" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "EvaluationDocument_agencyId_signedById_returnedAt_idx" ON "EvaluationDocument"("agencyId", "signedById", "returnedAt");

-- Evaluations that were decided before documents existed: their decision was shown to the employee at once.
INSERT INTO "EvaluationDocument" ("agencyId", "evaluationId", "signedById", "signerOffice", "signedAt", "deliverBy",
    "deliveredAt", "returnBy", "objectBy", "returnedAt")
  SELECT v."agencyId", v."id", v."decidedById", coalesce(o."name", '-'), v."decidedAt", v."decidedAt" + interval '30 days',
    v."decidedAt", v."decidedAt" + interval '30 days', v."decidedAt" + interval '30 days',
    CASE WHEN v."state" = 'ACKNOWLEDGED' THEN v."respondedAt" END
  FROM "Evaluation" v
  JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."decidedById"
  LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
  WHERE v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') AND v."decidedAt" IS NOT NULL;
UPDATE "Objection" SET "decideBy" = "filedAt" + interval '14 days';
