const statementNames = new Map<string, string>();
const MAX_STATEMENTS = 500;

/** Names repeated statements so that PostgreSQL plans them once; the rare rest stays unnamed. */
export function statementName({ sql }: { sql: string }): string {
  const known = statementNames.get(sql);
  if (known !== undefined) return known;
  if (statementNames.size >= MAX_STATEMENTS || sql.length > 20_000) return "";
  const name = `s${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}
