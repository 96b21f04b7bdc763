-- AlterEnum
ALTER TYPE "ImportKind" ADD VALUE 'PREDICATES';

-- CreateTable
CREATE TABLE "FormerPredicate" (
    "agencyId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "predicate" "Predicate" NOT NULL,
    "importedById" UUID NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerPredicate_pkey" PRIMARY KEY ("agencyId","employeeId","year")
);

-- CreateIndex
CREATE INDEX "FormerPredicate_agencyId_year_predicate_idx" ON "FormerPredicate"("agencyId", "year", "predicate");

-- AddForeignKey
ALTER TABLE "FormerPredicate" ADD CONSTRAINT "FormerPredicate_agencyId_employeeId_fkey" FOREIGN KEY ("agencyId", "employeeId") REFERENCES "Employee"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

SELECT protect_tenant('"FormerPredicate"');
