-- AlterEnum
ALTER TYPE "PrintContent" ADD VALUE 'EVALUATION';

-- AlterTable
ALTER TABLE "PrintJob" ADD COLUMN     "subperiodId" UUID;

-- CreateTable
CREATE TABLE "DocumentSeal" (
    "agencyId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "evaluationId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3),
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentSeal_pkey" PRIMARY KEY ("agencyId","code")
);

-- CreateIndex
CREATE UNIQUE INDEX "DocumentSeal_code_key" ON "DocumentSeal"("code");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentSeal_agencyId_evaluationId_form_edition_digest_key" ON "DocumentSeal"("agencyId", "evaluationId", "form", "edition", "digest");

-- AddForeignKey
ALTER TABLE "PrintJob" ADD CONSTRAINT "PrintJob_agencyId_subperiodId_fkey" FOREIGN KEY ("agencyId", "subperiodId") REFERENCES "Subperiod"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DocumentSeal" ADD CONSTRAINT "DocumentSeal_agencyId_evaluationId_fkey" FOREIGN KEY ("agencyId", "evaluationId") REFERENCES "Evaluation"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

SELECT protect_tenant('"DocumentSeal"');
-- Who scans a code belongs to no agency: the code alone is looked up, never the record behind it.
CREATE POLICY code_lookup ON "DocumentSeal" FOR SELECT USING (in_system_scope());
