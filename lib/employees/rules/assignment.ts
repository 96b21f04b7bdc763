import type { AssignmentKind } from "@/lib/db/generated/enums";

export type Span = { startsOn: Date; endsOn: Date | null };
export type Held = Span & { id: string; employeeId: string; kind: AssignmentKind; isUnitHead: boolean };
export type Planned = Span & { employeeId: string; kind: AssignmentKind; isUnitHead: boolean };

/** Whether two spans share a day; both ends count, an open end lasts. */
export function overlaps(a: Span, b: Span): boolean {
  return (a.endsOn === null || a.endsOn >= b.startsOn) && (b.endsOn === null || b.endsOn >= a.startsOn);
}

/** The day before a day. */
export function dayBefore(day: Date): Date {
  return new Date(day.getTime() - 86_400_000);
}

/**
 * Who else leads the unit in that time, so that the plan must be refused: a definitive head excludes another and any Plt
 * (a Plt stands in for a vacant post); an acting head excludes another of the same kind. A Plh may stand in for an absent
 * head. A definitive head does end the acting ones that began before (see `actingToEnd`).
 */
export function rivalHead<Head extends Held>(planned: Planned, heads: Head[]): Head | null {
  if (!planned.isUnitHead) return null;
  return heads.find((head) => overlaps(planned, head) && excludes(head, planned)) ?? null;
}

function excludes(head: Held, planned: Planned): boolean {
  if (planned.kind === "PLH") return head.kind === "PLH";
  if (planned.kind === "PLT") return head.kind !== "PLH";
  return head.kind === "DEFINITIVE" || head.startsOn >= planned.startsOn;
}

/** Acting heads who stop the day before a definitive head starts. */
export function actingToEnd<Post extends Held>(planned: Planned, heads: Post[]): Post[] {
  if (!planned.isUnitHead || planned.kind !== "DEFINITIVE") return [];
  return heads.filter((held) => held.kind !== "DEFINITIVE" && overlaps(planned, held));
}

/**
 * What becomes of a person's definitive posts when the next one starts: the one before ends the day before; null when a
 * post begins on that day or later, so that the order of posts would break.
 */
export function formerToEnd<Post extends Held>(planned: Planned, own: Post[]): Post[] | null {
  if (planned.kind !== "DEFINITIVE") return [];
  const running = own.filter(
    (held) => held.kind === "DEFINITIVE" && overlaps({ ...planned, endsOn: null }, held),
  );
  return running.some((held) => held.startsOn >= planned.startsOn) ? null : running;
}
