import type { AssignmentKind, SuperiorSource } from "@/lib/db/generated/enums";

export type TreeUnit = { id: string; parentId: string | null };

/** Somebody who leads a unit today: a running assignment to its position of head. */
export type Headship = {
  id: string;
  unitId: string;
  employeeId: string;
  kind: AssignmentKind;
  /** yyyy-mm-dd */
  startsOn: string;
};

export type Placed = { id: string; unitId: string | null };
export type Override = { employeeId: string; superiorId: string };
export type Organization = {
  units: TreeUnit[];
  headships: Headship[];
  employees: Placed[];
  overrides: Override[];
};

/** `loops`: employees whose override is left aside because it would make them, in the end, their own superior. */
export type Superiors = {
  superiorOf: Map<string, { superiorId: string | null; source: SuperiorSource }>;
  loops: string[];
};

/**
 * The direct superior of everybody (PermenPANRB 6/2022 Ps 1.9, p.89): the head of the own unit, or of the nearest unit
 * above that has one. Somebody who leads a unit is led only by a head of a higher unit, so the chain always climbs and
 * cannot close. A superior set by hand wins, unless it closes a loop.
 */
export function deriveSuperiors(organization: Organization): Superiors {
  const derived = deriveFromTree(organization);
  const overrides = new Map(
    organization.overrides
      .filter(({ employeeId, superiorId }) => derived.has(employeeId) && derived.has(superiorId))
      .map(({ employeeId, superiorId }) => [employeeId, superiorId]),
  );
  const loops: string[] = [];
  const next = (id: string) => overrides.get(id) ?? derived.get(id) ?? null;
  for (;;) {
    const closing = [...overrides.keys()].filter((id) => leadsBackTo(id, next));
    if (closing.length === 0) break;
    loops.push(...closing);
    for (const id of closing) overrides.delete(id);
  }
  return {
    superiorOf: new Map(
      [...derived.keys()].map((id) => [
        id,
        { superiorId: next(id), source: overrides.has(id) ? "OVERRIDE" : "DERIVED" },
      ]),
    ),
    loops: loops.sort(),
  };
}

/** The head of each unit: the definitive one, else Plt, else Plh; the latest appointed when there are several. */
export function headsOf(headships: Headship[]): Map<string, string> {
  const order: AssignmentKind[] = ["DEFINITIVE", "PLT", "PLH"];
  const sorted = [...headships].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      b.startsOn.localeCompare(a.startsOn) ||
      b.id.localeCompare(a.id),
  );
  const heads = new Map<string, string>();
  for (const { unitId, employeeId } of sorted) if (!heads.has(unitId)) heads.set(unitId, employeeId);
  return heads;
}

function deriveFromTree({ units, headships, employees }: Organization): Map<string, string | null> {
  const parentOf = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const heads = headsOf(headships);
  const rankOf = ranks(heads, parentOf);
  return new Map(
    employees.map(({ id, unitId }) => {
      const ownRank = rankOf.get(id) ?? Number.POSITIVE_INFINITY;
      for (let unit = unitId; unit !== null; unit = parentOf.get(unit) ?? null) {
        const head = heads.get(unit);
        if (head !== undefined && head !== id && (rankOf.get(head) ?? 0) < ownRank) return [id, head];
      }
      return [id, null];
    }),
  );
}

/** Depth of the highest unit each head leads. */
function ranks(heads: Map<string, string>, parentOf: Map<string, string | null>): Map<string, number> {
  const rankOf = new Map<string, number>();
  for (const [unitId, head] of heads) {
    let depth = 0;
    for (let unit = parentOf.get(unitId) ?? null; unit !== null; unit = parentOf.get(unit) ?? null) depth++;
    rankOf.set(head, Math.min(depth, rankOf.get(head) ?? depth));
  }
  return rankOf;
}

/** Whether climbing from `start` comes back to it. */
export function leadsBackTo(start: string, next: (id: string) => string | null): boolean {
  const seen = new Set<string>();
  for (let id = next(start); id !== null && !seen.has(id); id = next(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
