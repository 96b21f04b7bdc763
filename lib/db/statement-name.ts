const statementNames = new Map<string, string>();
const MAX_STATEMENTS = 500;
/** The work list of a head who is also HR admin has nearly 20,000 characters; what is longer was not written by hand. */
const LONGEST = 40_000;

/** Names repeated statements so that PostgreSQL plans them once; the rare rest stays unnamed. */
export function statementName({ sql }: { sql: string }): string {
  const known = statementNames.get(sql);
  if (known !== undefined) return known;
  if (statementNames.size >= MAX_STATEMENTS || sql.length > LONGEST) return "";
  const name = `s${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}
