import type { ImportKind } from "@/lib/db/generated/enums";
import type { ImportPlan } from "@/lib/imports/check/candidate";
import { checkEmployees } from "@/lib/imports/check/employees";
import { checkUnits } from "@/lib/imports/check/units";
import type { EmployeeDraft, EmployeeField, UnitDraft, UnitField } from "@/lib/imports/fields";
import { FILE_PROBLEMS, headerSentence, TABLE_WARNINGS } from "@/lib/imports/labels";
import { type Layout, type LayoutId, matchLayout, readRows } from "@/lib/imports/layout";
import { readTable } from "@/lib/imports/read-table";
import { SIASN_EMPLOYEES, SIASN_UNITS } from "@/lib/imports/siasn";
import type { Table } from "@/lib/imports/table";
import {
  EMPLOYEES_TEMPLATE,
  PLANS_TEMPLATE,
  PREDICATES_TEMPLATE,
  UNITS_TEMPLATE,
} from "@/lib/imports/template";

type KnownLayout =
  | { kind: "UNITS"; layout: Layout<UnitField> }
  | { kind: "EMPLOYEES"; layout: Layout<EmployeeField> };

const LAYOUTS: readonly KnownLayout[] = [
  { kind: "EMPLOYEES", layout: SIASN_EMPLOYEES },
  { kind: "UNITS", layout: SIASN_UNITS },
  { kind: "EMPLOYEES", layout: EMPLOYEES_TEMPLATE },
  { kind: "UNITS", layout: UNITS_TEMPLATE },
];

/** All there are, those that one column gives away first. */
const EVERY_LAYOUT: readonly Layout[] = [
  PREDICATES_TEMPLATE,
  PLANS_TEMPLATE,
  ...LAYOUTS.map(({ layout }) => layout),
];

export type Upload = KnownLayout & { table: Table; notes: string[] };

/** The layout with this id. */
export function layoutOf(id: string): Layout | null {
  return EVERY_LAYOUT.find((layout) => layout.id === id) ?? null;
}

const TEMPLATES: Record<ImportKind, Layout> = {
  UNITS: UNITS_TEMPLATE,
  EMPLOYEES: EMPLOYEES_TEMPLATE,
  PLANS: PLANS_TEMPLATE,
  PREDICATES: PREDICATES_TEMPLATE,
};

/** An empty template's layout by the kind it is for. */
export function templateOf(kind: ImportKind): Layout {
  return TEMPLATES[kind];
}

type Unusable = { ok: false; sentence: string };
type Read<L> = { ok: true; layout: L; table: Table; notes: string[] };

/** Reads a file in one of these layouts; a file that cannot be used comes back with the sentence that says why. */
async function readFile<L extends Layout>(
  bytes: Uint8Array,
  fileName: string,
  layouts: readonly L[],
): Promise<Read<L> | Unusable> {
  const read = await readTable(bytes, fileName);
  if (!read.ok) return { ok: false, sentence: FILE_PROBLEMS[read.problem] };
  const match = matchLayout(read.table.header, layouts);
  if (!match.ok) return { ok: false, sentence: elsewhere(read.table, layouts) ?? headerSentence(match) };
  const notes = notesOn(read.table, match.unknownColumns);
  return { ok: true, layout: match.layout, table: read.table, notes };
}

/** A file brought to the wrong door: where it belongs. */
function elsewhere({ header }: Table, tried: readonly Layout[]): string | null {
  const match = matchLayout(
    header,
    EVERY_LAYOUT.filter((layout) => !tried.includes(layout)),
  );
  if (!match.ok) return null;
  if (match.layout.id === "PLANS") return "Berkas ini berisi rencana SKP. Unggah di halaman Impor SKP.";
  if (match.layout.id === "PREDICATES")
    return "Berkas ini berisi predikat tahun sebelumnya. Unggah di halaman Impor predikat.";
  return "Berkas ini berisi unit atau pegawai. Unggah di halaman Impor data.";
}

/** Reads a file of units or employees and finds out which it is. */
export async function readUpload(
  bytes: Uint8Array,
  fileName: string,
): Promise<({ ok: true } & Upload) | Unusable> {
  const layouts: readonly Layout[] = LAYOUTS.map(({ layout }) => layout);
  const read = await readFile(bytes, fileName, layouts);
  if (!read.ok) return read;
  return { ...read, ...findKnown(read.layout.id) };
}

/** Reads a file of plans. */
export function readPlanUpload(
  bytes: Uint8Array,
  fileName: string,
): Promise<Read<typeof PLANS_TEMPLATE> | Unusable> {
  return readFile(bytes, fileName, [PLANS_TEMPLATE]);
}

/** Reads a file of predicates of earlier years. */
export function readFormerUpload(
  bytes: Uint8Array,
  fileName: string,
): Promise<Read<typeof PREDICATES_TEMPLATE> | Unusable> {
  return readFile(bytes, fileName, [PREDICATES_TEMPLATE]);
}

function findKnown(id: LayoutId): KnownLayout {
  const known = LAYOUTS.find(({ layout }) => layout.id === id);
  if (!known) throw new Error(`Unknown layout ${id}`);
  return known;
}

function notesOn(table: Table, unknownColumns: string[]): string[] {
  const notes: string[] = table.warnings.map((warning) => TABLE_WARNINGS[warning]);
  if (unknownColumns.length === 0) return notes;
  return [...notes, `Kolom ini tidak dikenal dan tidak dibaca: ${unknownColumns.slice(0, 20).join(", ")}.`];
}

/** What the file would do to what is stored. */
export function planImport(
  upload: Upload,
  stored: { units: UnitDraft[]; employees: EmployeeDraft[] },
): ImportPlan<UnitDraft> | ImportPlan<EmployeeDraft> {
  if (upload.kind === "UNITS") {
    return checkUnits(readRows(upload.table, upload.layout), upload.layout, stored.units);
  }
  const rows = readRows(upload.table, upload.layout);
  return checkEmployees(rows, upload.layout, stored.units, stored.employees);
}
