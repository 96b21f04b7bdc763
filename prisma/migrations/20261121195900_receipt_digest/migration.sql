-- AlterTable
ALTER TABLE "CommandReceipt" ADD COLUMN     "digest" TEXT NOT NULL DEFAULT '';
