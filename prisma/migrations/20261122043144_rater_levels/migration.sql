-- DropIndex
DROP INDEX "Evaluation_agencyId_decidedById_subperiodId_idx";

-- CreateIndex
CREATE INDEX "Evaluation_agencyId_subperiodId_decidedById_predicate_idx" ON "Evaluation"("agencyId", "subperiodId", "decidedById", "predicate");
