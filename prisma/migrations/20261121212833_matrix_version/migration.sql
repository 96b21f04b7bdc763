-- AlterTable
ALTER TABLE "MatrixMember" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "MatrixRole" DROP COLUMN "version";

-- A role stands in one cell: in the column of an indicator or of a result, never in both or none.
ALTER TABLE "MatrixRole" ADD CONSTRAINT "MatrixRole_one_column" CHECK (num_nonnulls("indicatorId", "workResultId") = 1);
