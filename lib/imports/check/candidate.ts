import { type Nip, parseNip } from "@/lib/employees/nip";
import { columnOf, type FieldRow, type Layout } from "@/lib/imports/layout";
import { type ProblemCode, type RowProblem, rowProblem } from "@/lib/imports/problems";

export type Change = { field: string; before: string; after: string };

/** What an import would do with one row of the file. */
export type PlannedRow<Draft> = {
  rowNumber: number;
  /** NIP or unit code, and the name, to show the row by. */
  key: string;
  name: string;
  action: "CREATE" | "CHANGE" | "SAME" | "BAD";
  /** Null only when the row cannot be understood at all. */
  draft: Draft | null;
  changes: Change[];
  problems: RowProblem[];
  cells: Record<string, string>;
};

export type ImportCounts = {
  total: number;
  create: number;
  change: number;
  same: number;
  bad: number;
  warnings: number;
  /** Records the application has and the file does not mention; they stay as they are. */
  untouched: number;
};

export type ImportPlan<Draft> = { counts: ImportCounts; rows: PlannedRow<Draft>[] };

/** A row on its way through the check. */
export type Candidate<Field extends string, Draft> = {
  row: FieldRow<Field>;
  layout: Layout<Field>;
  draft: Draft | null;
  existing: Draft | null;
  problems: RowProblem[];
  bad: boolean;
};

export function newCandidate<Field extends string, Draft>(
  row: FieldRow<Field>,
  layout: Layout<Field>,
): Candidate<Field, Draft> {
  const candidate = { row, layout, draft: null, existing: null, problems: [], bad: false };
  if (row.tooLong) reportAt(candidate, Object.keys(row.cells).at(-1) ?? "", "ROW_TOO_LONG");
  return candidate;
}

/** Records a fault of one field; a fault that is no mere warning keeps the row out of the import. */
export function report<Field extends string>(
  candidate: Candidate<Field, unknown>,
  field: Field,
  code: ProblemCode,
  detail?: string,
): void {
  reportAt(candidate, columnOf(candidate.layout, field), code, detail);
}

/** The NIP of a row; null when it is none, which is recorded. */
export function readNip<Field extends string>(candidate: Candidate<Field | "nip", unknown>): Nip | null {
  const text = candidate.row.fields.nip ?? "";
  const nip = parseNip(text);
  if (nip.ok) return nip;
  report(candidate, "nip", `NIP_${nip.problem}`, String(text.replace(/\s/g, "").length));
  return null;
}

function reportAt<Field extends string>(
  candidate: Candidate<Field, unknown>,
  column: string,
  code: ProblemCode,
  detail?: string,
): void {
  const value = candidate.row.cells[column] ?? "";
  const problem = rowProblem({ rowNumber: candidate.row.rowNumber, column, value }, code, detail);
  candidate.problems.push(problem);
  if (problem.severity === "ERROR") candidate.bad = true;
}

/** Content of a field: undefined when the column is absent or the cell is empty, null when "-" asks to clear it. */
export function content<Field extends string>(
  candidate: Candidate<Field, unknown>,
  field: Field,
): string | null | undefined {
  const text = candidate.row.fields[field];
  if (text === undefined || text === "") return undefined;
  return text === "-" ? null : text;
}

/** Groups by a key; rows without key are left out. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | null | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Reports every row of a group of two or more, each with the number of another row of its group. */
export function reportGroups<Field extends string, Draft>(
  groups: Map<string, Candidate<Field, Draft>[]>,
  field: Field,
  code: ProblemCode,
): void {
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const candidate of group) {
      const other = group[0] === candidate ? group[1] : group[0];
      report(candidate, field, code, String(other?.row.rowNumber));
    }
  }
}

/** The finished plan: what each row would do, and how many rows do what. */
export function toPlan<Field extends string, Draft extends Record<string, unknown>>(
  candidates: Candidate<Field, Draft>[],
  keyOf: { key: Field; name: Field },
  existingCount: number,
): ImportPlan<Draft> {
  const rows = candidates.map((candidate): PlannedRow<Draft> => {
    const changes = candidate.bad ? [] : findChanges(candidate.existing, candidate.draft);
    return {
      rowNumber: candidate.row.rowNumber,
      key: candidate.row.fields[keyOf.key] ?? "",
      name: candidate.row.fields[keyOf.name] ?? "",
      action: actionOf(candidate, changes),
      draft: candidate.draft,
      changes,
      problems: candidate.problems,
      cells: candidate.row.cells,
    };
  });
  const count = (action: PlannedRow<Draft>["action"]) => rows.filter((row) => row.action === action).length;
  const known = new Set(
    candidates.map((candidate) => candidate.existing).filter((existing) => existing !== null),
  );
  return {
    rows,
    counts: {
      total: rows.length,
      create: count("CREATE"),
      change: count("CHANGE"),
      same: count("SAME"),
      bad: count("BAD"),
      warnings: rows.filter((row) => row.problems.some((problem) => problem.severity === "WARNING")).length,
      untouched: existingCount - known.size,
    },
  };
}

function actionOf<Field extends string, Draft>(candidate: Candidate<Field, Draft>, changes: Change[]) {
  if (candidate.bad || candidate.draft === null) return "BAD";
  if (candidate.existing === null) return "CREATE";
  return changes.length > 0 ? "CHANGE" : "SAME";
}

function findChanges(
  existing: Record<string, unknown> | null,
  draft: Record<string, unknown> | null,
): Change[] {
  if (!existing || !draft) return [];
  return Object.keys(draft)
    .filter((field) => existing[field] !== draft[field])
    .map((field) => ({ field, before: show(existing[field]), after: show(draft[field]) }));
}

function show(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "boolean" ? (value ? "ya" : "tidak") : String(value);
}
