-- AlterTable
ALTER TABLE "Dialogue" ADD COLUMN     "appreciation" TEXT;
