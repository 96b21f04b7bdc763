import type { Aspect, Perspective, WorkResultKind } from "@/lib/db/generated/enums";
import type { PlanField } from "@/lib/imports/fields";
import type { PlanProblemCode } from "@/lib/imports/problems-plan";
import { ASPECT_LABEL, KIND_LABEL, PERSPECTIVE_LABEL } from "@/lib/skp/labels";

/** Most letters of each text of a plan's row; the same as when typing. */
const LIMITS: Partial<Record<PlanField, number>> = {
  statement: 2000,
  indicator: 2000,
  servesText: 2000,
  assignedBy: 200,
  target: 300,
  unit: 60,
};

export type PlanCells = Partial<Record<PlanField, string>>;

export type Side = { aspect: Aspect | null; secondAspect: Aspect | null; perspective: Perspective | null };

/** What is wrong with one cell; `detail` fills the gap of its sentence. */
export type Fault = { field: PlanField; code: PlanProblemCode; detail: string };

/** The choices of a row of a plan, whether it was pasted or came in a file. Null where the cell says nothing. */
export type PlanRow = Side & { kind: WorkResultKind | null; faults: Fault[] };

/** Reads what one row says about a result and its indicator. Texts are taken as they are; the choices are understood here. */
export function readPlanCells(cells: PlanCells): PlanRow {
  const faults: Fault[] = [];
  const fault = (field: PlanField, code: PlanProblemCode, detail = "") =>
    faults.push({ field, code, detail });
  for (const field in LIMITS) {
    const known = field as PlanField;
    const most = LIMITS[known] ?? 0;
    if ((cells[known] ?? "").length > most) fault(known, "PLAN_TEXT_TOO_LONG", String(most));
  }
  const kind = find(KIND_LABEL, cells.kind);
  if (kind === undefined) fault("kind", "PLAN_KIND_UNKNOWN");
  const sides = (["aspect", "perspective"] as const).map((field) => {
    const side = sideOf(cells[field]);
    if (side === null) fault(field, "PLAN_SIDE_UNKNOWN", CHOICES);
    return side ?? NO_SIDE;
  });
  if (!cells.indicator && (cells.target || cells.unit)) fault("indicator", "PLAN_INDICATOR_EMPTY");
  return {
    faults,
    kind: kind ?? null,
    aspect: sides.find(({ aspect }) => aspect !== null)?.aspect ?? null,
    secondAspect: sides.find(({ secondAspect }) => secondAspect !== null)?.secondAspect ?? null,
    perspective: sides.find(({ perspective }) => perspective !== null)?.perspective ?? null,
  };
}

const CHOICES = [...Object.values(ASPECT_LABEL), ...Object.values(PERSPECTIVE_LABEL)].join(", ");
const NO_SIDE: Side = { aspect: null, secondAspect: null, perspective: null };

/** An aspect, two of them ("Kuantitas dan Waktu", p.51), or a perspective; null when it is none of these. */
function sideOf(text = ""): Side | null {
  if (text === "") return NO_SIDE;
  const perspective = find(PERSPECTIVE_LABEL, text);
  if (perspective) return { ...NO_SIDE, perspective };
  const [first, second, ...more] = text.split(/\s+dan\s+|\s*[/&+]\s*/i);
  const aspect = find(ASPECT_LABEL, first);
  const secondAspect = find(ASPECT_LABEL, second);
  if (aspect === undefined || secondAspect === undefined || more.length > 0) return null;
  return aspect === secondAspect ? null : { ...NO_SIDE, aspect, secondAspect };
}

/** The value with this label; null for an empty text, undefined for an unknown one. */
function find<Value extends string>(
  labels: Record<Value, string>,
  text: string | undefined,
): Value | null | undefined {
  if (!text) return null;
  return (Object.keys(labels) as Value[]).find((value) => sameStatement(labels[value], text));
}

/** A statement without case, punctuation and spaces: what makes two of them the same. */
export function foldStatement(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

/** Whether two statements are the same words. */
export function sameStatement(a: string, b: string): boolean {
  return foldStatement(a) === foldStatement(b);
}
