import { fullName } from "@/lib/employees/names";
import type { MapRow } from "@/lib/lineage/queries/team-map";

/** One person with the results that lead up to the same result of the leader. */
export type Contribution = { person: MapRow; statements: string[] };

/** The people whose results lead up to a result of the leader; with null, those whose results lead up to none. */
export function contributionsTo(columnId: string | null, rows: readonly MapRow[]): Contribution[] {
  return rows
    .map((person) => ({
      person,
      statements: person.results
        .filter((result) => result.columnId === columnId)
        .map(({ statement }) => statement),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/** Names of the people who have written no result yet. */
export function idlePeople(rows: readonly MapRow[]): string[] {
  return rows.filter(({ results }) => results.length === 0).map(fullName);
}
