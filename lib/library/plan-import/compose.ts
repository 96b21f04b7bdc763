import type { WorkResultKind } from "@/lib/db/generated/enums";
import type { PlanDraft } from "./line";
import type { StoredIndicator, StoredPerson, StoredResult } from "./stored";

type ResultValues = Pick<StoredResult, "kind" | "assignedBy" | "servesText" | "sortOrder">;

export type Writes = {
  newResults: (ResultValues & { id: string; skpId: string; statement: string })[];
  /** Also those that only gain or change an indicator: their version advances. */
  changedResults: (ResultValues & { id: string })[];
  newIndicators: (StoredIndicator & { workResultId: string })[];
  changedIndicators: StoredIndicator[];
  /** Plans that change. */
  plans: string[];
};

/**
 * The rows to write for the good lines of a file, in its order: new results and indicators come at the end of what is there,
 * a result that changes its kind at the end of that kind.
 * @param started the plans that were begun, by employee
 * @param ids unused ids, at least one for each line and each result
 */
export function compose(
  drafts: readonly PlanDraft[],
  people: readonly StoredPerson[],
  started: ReadonlyMap<string, string>,
  ids: readonly string[],
): Writes {
  const personOf = new Map(people.map((person) => [person.nip, person]));
  const writes: Writes = {
    newResults: [],
    changedResults: [],
    newIndicators: [],
    changedIndicators: [],
    plans: [],
  };
  const plans = new Set<string>();
  const places = new Map<string, number>();
  const spare = ids[Symbol.iterator]();
  const newId = () => {
    const { value } = spare.next();
    if (value === undefined) throw new Error("not enough ids");
    return value;
  };
  for (const lines of byGroup(drafts)) {
    const [lead] = lines;
    const person = personOf.get(lead?.nip ?? "");
    const skpId = person?.skpId ?? started.get(person?.employeeId ?? "");
    if (lead === undefined || person === undefined || skpId === undefined) continue;
    const stored = person.results.find(({ id }) => id === lead.resultId) ?? null;
    const id = stored?.id ?? newId();
    const indicators = indicatorWrites(lines, stored, id, newId);
    const shared = { kind: lead.kind, assignedBy: lead.assignedBy, servesText: lead.servesText };
    const place = () => nextPlace(places, person, lead.kind, skpId);
    if (stored === null) {
      writes.newResults.push({ id, skpId, statement: lead.statement, ...shared, sortOrder: place() });
    } else if (differs(stored, shared) || indicators.added.length + indicators.changed.length > 0) {
      const sortOrder = stored.kind === lead.kind ? stored.sortOrder : place();
      writes.changedResults.push({ id, ...shared, sortOrder });
    } else continue;
    writes.newIndicators.push(...indicators.added);
    writes.changedIndicators.push(...indicators.changed);
    plans.add(skpId);
  }
  return { ...writes, plans: [...plans].sort() };
}

function byGroup(drafts: readonly PlanDraft[]): PlanDraft[][] {
  const groups = new Map<number, PlanDraft[]>();
  for (const draft of drafts) groups.set(draft.group, [...(groups.get(draft.group) ?? []), draft]);
  return [...groups.values()];
}

function indicatorWrites(
  lines: PlanDraft[],
  stored: StoredResult | null,
  workResultId: string,
  newId: () => string,
) {
  let last = Math.max(-1, ...(stored?.indicators.map(({ sortOrder }) => sortOrder) ?? []));
  const added: Writes["newIndicators"] = [];
  const changed: StoredIndicator[] = [];
  for (const {
    indicator: statement,
    indicatorId,
    aspect,
    secondAspect,
    perspective,
    target,
    unit,
  } of lines) {
    if (statement === null) continue;
    const values = { statement, aspect, secondAspect, perspective, target, unit };
    const before = stored?.indicators.find(({ id }) => id === indicatorId);
    if (before === undefined) {
      last += 1;
      added.push({ id: newId(), workResultId, sortOrder: last, ...values });
    } else if (differs(before, values)) changed.push({ ...before, ...values });
  }
  return { added, changed };
}

/** Whether any of these values is another than the stored one. */
function differs<Values extends object>(stored: Values, values: Partial<Values>): boolean {
  return (Object.keys(values) as (keyof Values)[]).some((key) => stored[key] !== values[key]);
}

function nextPlace(
  places: Map<string, number>,
  person: StoredPerson,
  kind: WorkResultKind,
  skpId: string,
): number {
  const key = `${skpId} ${kind}`;
  const held = person.results.filter((result) => result.kind === kind).map(({ sortOrder }) => sortOrder);
  const place = (places.get(key) ?? Math.max(-1, ...held)) + 1;
  places.set(key, place);
  return place;
}
