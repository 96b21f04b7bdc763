-- CreateEnum
CREATE TYPE "CommentEnd" AS ENUM ('SETTLED', 'AGREED');

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "approach" "SkpApproach";

-- AlterTable
ALTER TABLE "WorkResult" ADD COLUMN     "kindDecidedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "RowComment" ADD COLUMN     "end" "CommentEnd",
ADD COLUMN     "resolvedByName" TEXT;

-- What was settled was settled by one of the two sides; what was open when a plan was agreed ended with the agreement.
UPDATE "RowComment" SET "end" = 'SETTLED' WHERE "resolvedAt" IS NOT NULL;
UPDATE "RowComment" c SET "resolvedAt" = s."agreedAt", "end" = 'AGREED' FROM "Skp" s
  WHERE s."agencyId" = c."agencyId" AND s."id" = c."skpId" AND s."state" = 'AGREED' AND c."resolvedAt" IS NULL;
-- Who agreed a plan decided what is main and what additional in it.
UPDATE "WorkResult" r SET "kindDecidedAt" = s."agreedAt" FROM "Skp" s
  WHERE s."agencyId" = r."agencyId" AND s."id" = r."skpId" AND s."state" = 'AGREED';
