import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainFrom, type Link, reachesGoal } from "./chain";

const result = (id: string, nextId: string | null, goalId: string | null = null): Link => ({
  id,
  nextId,
  goalId,
});
const known = (...links: Link[]) => new Map(links.map((link) => [link.id, link]));
const ids = (links: Link[]) => links.map(({ id }) => id);

describe("the way up from a result", () => {
  it("follows what is served, then the goal of the last one, then the goals above", () => {
    const links = known(
      result("bidan", "ukp"),
      result("ukp", "puskesmas"),
      result("puskesmas", null, "pk-puskesmas"),
      result("pk-puskesmas", "pk-dinas"),
      result("pk-dinas", null, "renstra"),
      result("renstra", null),
    );
    expect(ids(chainFrom("bidan", links))).toEqual([
      "bidan",
      "ukp",
      "puskesmas",
      "pk-puskesmas",
      "pk-dinas",
      "renstra",
    ]);
  });

  it("prefers the superior's result to the goal of its own", () => {
    const links = known(result("a", "b", "goal"), result("b", null), result("goal", null));
    expect(ids(chainFrom("a", links))).toEqual(["a", "b"]);
  });

  it("takes the goal when the superior's result is gone", () => {
    const links = known(result("a", "gone", "goal"), result("goal", null));
    expect(ids(chainFrom("a", links))).toEqual(["a", "goal"]);
  });

  it("is empty for what nobody knows", () => {
    expect(chainFrom("x", known())).toEqual([]);
  });

  it("ends, names nothing twice and starts where it was asked to, whatever the links", () => {
    const names = fc.constantFrom("a", "b", "c", "d", "e");
    const target = fc.option(names, { nil: null });
    const links = fc.uniqueArray(fc.record({ id: names, nextId: target, goalId: target }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(links, names, (rows, start) => {
        const chain = ids(chainFrom(start, known(...rows)));
        expect(new Set(chain).size).toBe(chain.length);
        expect(chain[0]).toBe(rows.some(({ id }) => id === start) ? start : undefined);
      }),
    );
  });
});

describe("reaching a goal", () => {
  it("needs more than results", () => {
    expect(reachesGoal([{ kind: "RESULT" }, { kind: "RESULT" }])).toBe(false);
    expect(reachesGoal([{ kind: "RESULT" }, { kind: "GOAL" }])).toBe(true);
    expect(reachesGoal([{ kind: "RESULT" }, { kind: "STRATEGIC" }])).toBe(true);
    expect(reachesGoal([])).toBe(false);
  });
});
