-- AlterTable
ALTER TABLE "Evaluation" ADD COLUMN     "selfSkippedReason" TEXT;
