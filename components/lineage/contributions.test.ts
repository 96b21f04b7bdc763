import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapRow } from "@/lib/lineage/queries/team-map";
import { contributionsTo, idlePeople } from "./contributions";

const row = (name: string, ...columns: (string | null)[]): MapRow => ({
  employeeId: name,
  name,
  frontTitle: null,
  backTitle: null,
  positionName: null,
  skpId: null,
  state: null,
  results: columns.map((columnId, index) => ({
    id: `${name}${index}`,
    statement: `${name} ${index}`,
    columnId,
  })),
});

describe("who serves a result", () => {
  const rows = [row("Ayu", "a", "a", null), row("Budi", "b"), row("Citra")];

  it("gathers a person's results in one line", () => {
    expect(contributionsTo("a", rows).map(({ statements }) => statements)).toEqual([["Ayu 0", "Ayu 1"]]);
    expect(contributionsTo(null, rows).map(({ person }) => person.name)).toEqual(["Ayu"]);
    expect(contributionsTo("c", rows)).toEqual([]);
  });

  it("names who has written nothing yet", () => {
    expect(idlePeople(rows)).toEqual(["Citra"]);
  });

  it("shows every result exactly once", () => {
    const column = fc.constantFrom("a", "b", null);
    fc.assert(
      fc.property(fc.array(fc.array(column, { maxLength: 4 }), { maxLength: 4 }), (people) => {
        const team = people.map((columns, index) => row(`p${index}`, ...columns));
        const shown = ["a", "b", null].flatMap((id) =>
          contributionsTo(id, team).flatMap(({ statements }) => statements),
        );
        expect(shown.toSorted()).toEqual(
          team.flatMap(({ results }) => results.map(({ statement }) => statement)).toSorted(),
        );
      }),
    );
  });
});
