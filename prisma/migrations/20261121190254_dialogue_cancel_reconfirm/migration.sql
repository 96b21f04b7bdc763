-- AlterTable
ALTER TABLE "Dialogue" ADD COLUMN     "cancelReason" TEXT,
ADD COLUMN     "reconfirm" BOOLEAN NOT NULL DEFAULT false;
