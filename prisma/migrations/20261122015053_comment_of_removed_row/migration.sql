-- AlterEnum
ALTER TYPE "CommentEnd" ADD VALUE 'REMOVED';
