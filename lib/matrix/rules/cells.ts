/** One role as stored; without a statement it says that the person has no role in the column. */
export type StoredRole = { id: string; statement: string | null };

/** What makes a stored cell equal to what was typed. */
export type CellChange = {
  kept: { id: string; statement: string | null; sortOrder: number; isChanged: boolean }[];
  added: { statement: string | null; sortOrder: number }[];
  /** Ids of roles that go. */
  removed: string[];
};

/** What a cell shall say: results, one each, or "tidak ada peran" (p.48). No results and no such words: an empty cell. */
export type WantedCell = { statements: string[]; isNone: boolean };

/**
 * How a cell changes. A role keeps its id, and with it the link to a plan, while its words stay or are only reworded;
 * what replaces it with something else is a role of its own.
 */
export function changeCell(stored: readonly StoredRole[], { statements, isNone }: WantedCell): CellChange {
  const wanted: (string | null)[] = isNone ? [null] : statements;
  const left = stored.map((role, place) => ({ ...role, place }));
  const matched = wanted.map((statement) => takeFirst(left, (role) => role.statement === statement));
  const change: CellChange = { kept: [], added: [], removed: [] };
  for (const [sortOrder, statement] of wanted.entries()) {
    const role = matched[sortOrder] ?? takeFirst(left, (each) => isRewording(each.statement, statement));
    if (role === undefined) change.added.push({ statement, sortOrder });
    else {
      const isChanged = role.statement !== statement || role.place !== sortOrder;
      change.kept.push({ id: role.id, statement, sortOrder, isChanged });
    }
  }
  change.removed = left.map(({ id }) => id);
  return change;
}

function takeFirst<Role>(roles: Role[], fits: (role: Role) => boolean): Role | undefined {
  const index = roles.findIndex(fits);
  return index < 0 ? undefined : roles.splice(index, 1)[0];
}

/** Whether half of the words of the shorter text return in the other. */
function isRewording(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && shareOfWords(before, after) >= 0.5;
}

/** Which share of the words of the shorter text returns in the other, 0 to 1. */
function shareOfWords(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared === 0 ? 0 : shared / Math.min(first.size, second.size);
}

/** The result that says most nearly the same as a role; none when all of them say something else. */
export function nearestTo<Row extends { statement: string }>(
  statement: string,
  rows: readonly Row[],
): Row | undefined {
  const [nearest] = rows
    .map((row) => ({ row, share: shareOfWords(statement, row.statement) }))
    .filter(({ share }) => share >= 0.5)
    .sort((one, other) => other.share - one.share);
  return nearest?.row;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
}

/** Whether a role and a result say the same: case, spaces and the full stop at the end do not count. */
export function isSameWording(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim().replace(/\.$/, "");
}
