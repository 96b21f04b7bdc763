import pg from "pg";

/** Rows of one table; every row has the columns of the first. */
export type Rows = [table: string, rows: Record<string, string | number | boolean | Date | null>[]];

/** Statements that write the rows in this order, to be sent as one text: many small ones cost a round trip each. */
export function insertStatements(tables: Rows[]): string {
  return tables
    .map(([table, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      const values = rows.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join()})`);
      return `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join()}) VALUES ${values.join()};`;
    })
    .join("\n");
}

function literal(value: Rows[1][number][string]): string {
  if (value === null) return "NULL";
  return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
}
