-- CreateEnum
CREATE TYPE "TaskDuty" AS ENUM ('REGULAR', 'PLT', 'PLH', 'STRUCTURAL');

-- CreateEnum
CREATE TYPE "TaskHostKind" AS ENUM ('FOREIGN_STATE', 'INTERNATIONAL', 'PROFESSIONAL', 'PRIVATE');

-- AlterTable
ALTER TABLE "TaskAssignment" ADD COLUMN     "duty" "TaskDuty" NOT NULL DEFAULT 'REGULAR',
ADD COLUMN     "hostKind" "TaskHostKind";

-- AlterTable
ALTER TABLE "AppraiserDelegation" ADD COLUMN     "endReason" TEXT;

-- AlterTable
ALTER TABLE "WorkResult" ADD COLUMN     "studyLeaveId" UUID;

-- CreateIndex
CREATE INDEX "WorkResult_agencyId_studyLeaveId_idx" ON "WorkResult"("agencyId", "studyLeaveId");

-- AddForeignKey
ALTER TABLE "WorkResult" ADD CONSTRAINT "WorkResult_agencyId_studyLeaveId_fkey" FOREIGN KEY ("agencyId", "studyLeaveId") REFERENCES "StudyLeave"("agencyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Plt. and Plh. by unit: whose superior depends on where they act (p.89 A5).
CREATE INDEX "Assignment_acting" ON "Assignment" ("agencyId", "unitId") WHERE "kind" <> 'DEFINITIVE';
-- Leading posts below pengawas: their holders appraise only by delegation (p.45, p.89 A7).
CREATE INDEX "Position_leads_below_pengawas" ON "Position" ("agencyId", "id")
  WHERE "isUnitHead" AND "level" NOT IN ('AGENCY_LEADER', 'JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS');
-- Tasks that wait for an appraiser.
CREATE INDEX "TaskAssignment_proposed" ON "TaskAssignment" ("agencyId", "employeeId") WHERE "state" = 'PROPOSED';
ALTER TABLE "TaskAssignment" ADD CONSTRAINT "TaskAssignment_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "WorkTeam" ADD CONSTRAINT "WorkTeam_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "StudyLeave" ADD CONSTRAINT "StudyLeave_order" CHECK ("endsOn" >= "startsOn");
