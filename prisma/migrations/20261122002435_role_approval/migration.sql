-- AlterTable
ALTER TABLE "WorkResult" ADD COLUMN     "roleWords" TEXT;

-- AlterTable
ALTER TABLE "MatrixRole" ADD COLUMN     "taskId" UUID;

-- CreateIndex
CREATE INDEX "MatrixRole_agencyId_taskId_idx" ON "MatrixRole"("agencyId", "taskId");

-- AddForeignKey
ALTER TABLE "MatrixRole" ADD CONSTRAINT "MatrixRole_agencyId_taskId_fkey" FOREIGN KEY ("agencyId", "taskId") REFERENCES "TaskAssignment"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
