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

/** `underRegionalHead`: a JPT of a regional agency, whom the regional head appraises wherever the unit hangs (p.65 C3). */
export type Placed = { id: string; unitId: string | null; underRegionalHead?: boolean };
export type Override = { employeeId: string; superiorId: string };

/** A running post or delegation in a unit. */
export type InUnit = { id: string; unitId: string; employeeId: string /** yyyy-mm-dd */; startsOn: string };

export type Organization = {
  units: TreeUnit[];
  headships: Headship[];
  /** Posts held as Plt., leading or not: they decide to whom the holder reports (p.89 A5). */
  acting: InUnit[];
  /** Delegated power to appraise the people of a unit (p.89 A3, A7): it goes before the head. */
  delegations: InUnit[];
  employees: Placed[];
  overrides: Override[];
};

/** `loops`: employees whose override is left aside because it would make them, in the end, their own superior. */
export type Superiors = {
  superiorOf: Map<string, { superiorId: string | null; source: SuperiorSource }>;
  loops: string[];
};

/**
 * The direct superior of everybody (PermenPANRB 6/2022 Ps 1.9, p.89): whoever appraises the own unit (its delegate, else
 * its head), or the nearest unit above that has one. Who acts as Plt. reports where the acting post is (A5), until it
 * ends (A6). Somebody who leads a unit is led only by a head of a higher unit, so the chain always climbs and cannot
 * close. A superior set by hand wins, unless it closes a loop.
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

/** Who appraises the people of each unit: the delegate, the latest first, else the head. */
export function appraisersOf({ headships, delegations }: Pick<Organization, "headships" | "delegations">) {
  const latestLast = [...delegations].sort(
    (a, b) => a.startsOn.localeCompare(b.startsOn) || a.id.localeCompare(b.id),
  );
  return new Map([
    ...headsOf(headships),
    ...latestLast.map(({ unitId, employeeId }) => [unitId, employeeId] as const),
  ]);
}

function deriveFromTree(organization: Organization): Map<string, string | null> {
  const { units, employees } = organization;
  const parentOf = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const heads = appraisersOf(organization);
  const rankOf = ranks([...headsOf(organization.headships), ...heads], parentOf);
  const reportsIn = actingUnits(organization.acting, parentOf);
  return new Map(
    employees.map(({ id, unitId, underRegionalHead = false }) => {
      const ownRank = rankOf.get(id) ?? Number.POSITIVE_INFINITY;
      const above = pathUp(reportsIn.get(id) ?? unitId, parentOf).flatMap((unit) => {
        const head = heads.get(unit);
        const leads = head !== undefined && head !== id && (rankOf.get(head) ?? 0) < ownRank;
        return leads ? [{ head, isTop: (parentOf.get(unit) ?? null) === null }] : [];
      });
      const top = underRegionalHead ? above.find(({ isTop }) => isTop) : undefined;
      return [id, (top ?? above[0])?.head ?? null];
    }),
  );
}

/** The unit in which each Plt. acts; the highest, then the latest begun, of several. */
function actingUnits(acting: InUnit[], parentOf: Map<string, string | null>): Map<string, string> {
  const sorted = [...acting].sort(
    (a, b) =>
      pathUp(b.unitId, parentOf).length - pathUp(a.unitId, parentOf).length ||
      a.startsOn.localeCompare(b.startsOn) ||
      a.id.localeCompare(b.id),
  );
  return new Map(sorted.map(({ employeeId, unitId }) => [employeeId, unitId]));
}

/** A unit and those above it, from the bottom up. */
function pathUp(unitId: string | null, parentOf: Map<string, string | null>): string[] {
  const path: string[] = [];
  for (let unit = unitId; unit !== null; unit = parentOf.get(unit) ?? null) path.push(unit);
  return path;
}

/** Depth of the highest unit each head leads, or appraises by delegation. */
function ranks(
  heads: (readonly [string, string])[],
  parentOf: Map<string, string | null>,
): Map<string, number> {
  const rankOf = new Map<string, number>();
  for (const [unitId, head] of heads) {
    const depth = pathUp(unitId, parentOf).length - 1;
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
