import { expect, it } from "vitest";
import { inSystem } from "@/lib/db/tenant";

/** Tables whose rows commands delete. Deleting looks up every table that refers to them. */
const DELETED = [
  "WorkResult",
  "Indicator",
  "StoredFile",
  "Goal",
  "GoalIndicator",
  "StrategicGoal",
  "MatrixMember",
  "MatrixRole",
  "SkpTerm",
  "PrintJob",
  "ImportJob",
];

it("whoever refers to rows that may be deleted has an index for it, so that a deletion never reads a whole table", async () => {
  const rows = await inSystem(
    (tx) => tx.$queryRaw<{ column: string }[]>`
      SELECT c.conrelid::regclass || '.' || a.attname AS "column"
      FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[cardinality(c.conkey)]
      WHERE c.contype = 'f' AND replace(c.confrelid::regclass::text, '"', '') = ANY(${DELETED})
        AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid
          AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
      ORDER BY 1`,
  );
  expect(rows.map(({ column }) => column)).toEqual([]);
});
