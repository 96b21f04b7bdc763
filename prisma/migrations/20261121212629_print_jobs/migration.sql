-- CreateEnum
CREATE TYPE "PrintContent" AS ENUM ('PLAN', 'PLANNING');

-- CreateEnum
CREATE TYPE "PrintState" AS ENUM ('RUNNING', 'DONE', 'FAILED');

-- CreateTable
CREATE TABLE "PrintJob" (
    "agencyId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "content" "PrintContent" NOT NULL,
    "withBelow" BOOLEAN NOT NULL DEFAULT false,
    "state" "PrintState" NOT NULL DEFAULT 'RUNNING',
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "file" BYTEA,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "progressAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PrintJob_pkey" PRIMARY KEY ("agencyId","id")
);

-- CreateIndex
CREATE INDEX "PrintJob_agencyId_unitId_createdAt_idx" ON "PrintJob"("agencyId", "unitId", "createdAt");

-- AddForeignKey
ALTER TABLE "PrintJob" ADD CONSTRAINT "PrintJob_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PrintJob" ADD CONSTRAINT "PrintJob_agencyId_periodId_fkey" FOREIGN KEY ("agencyId", "periodId") REFERENCES "Period"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

SELECT protect_tenant('"PrintJob"');
