import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { organizations } from "@/tests/support/organizations";
import {
  appraisersOf,
  deriveSuperiors,
  type Headship,
  headsOf,
  leadsBackTo,
  type Organization,
} from "./superior";

const head = (unitId: string, employeeId: string, kind: Headship["kind"] = "DEFINITIVE"): Headship => ({
  id: `${unitId}-${employeeId}-${kind}`,
  unitId,
  employeeId,
  kind,
  startsOn: "2026-01-01",
});

/** root (regent) > office (head) > clinic (doctor leads; midwife) */
const small: Organization = {
  units: [
    { id: "root", parentId: null },
    { id: "office", parentId: "root" },
    { id: "clinic", parentId: "office" },
  ],
  headships: [head("root", "regent"), head("office", "head"), head("clinic", "doctor")],
  employees: [
    { id: "regent", unitId: "root" },
    { id: "head", unitId: "office" },
    { id: "doctor", unitId: "clinic" },
    { id: "midwife", unitId: "clinic" },
  ],
  acting: [],
  delegations: [],
  overrides: [],
};

const inUnit = (unitId: string, employeeId: string, startsOn = "2026-01-01") => ({
  id: `${unitId}-${employeeId}`,
  unitId,
  employeeId,
  startsOn,
});

const superior = (organization: Organization, id: string) =>
  deriveSuperiors(organization).superiorOf.get(id)?.superiorId;

describe("the direct superior", () => {
  test("is the head of the own unit, and for a head the head of the unit above", () => {
    expect(superior(small, "midwife")).toBe("doctor");
    expect(superior(small, "doctor")).toBe("head");
    expect(superior(small, "head")).toBe("regent");
    expect(superior(small, "regent")).toBeNull();
  });

  test("is the nearest head above when the unit has none", () => {
    const vacant = { ...small, headships: small.headships.filter(({ unitId }) => unitId !== "clinic") };
    expect(superior(vacant, "midwife")).toBe("head");
  });

  test("is the acting head while there is no definitive one; Plt before Plh", () => {
    const acting = [head("clinic", "midwife", "PLH"), head("clinic", "head", "PLT")];
    const vacant = { ...small, headships: [...small.headships.slice(0, 2), ...acting] };
    expect(superior(vacant, "doctor")).toBe("head");
    expect(headsOf([...acting, head("clinic", "doctor")]).get("clinic")).toBe("doctor");
  });

  test("of somebody who leads a higher unit for a while is above that unit, never a subordinate", () => {
    const acting = {
      ...small,
      headships: [head("root", "regent"), head("office", "midwife", "PLT"), head("clinic", "doctor")],
    };
    expect(superior(acting, "midwife")).toBe("regent");
    expect(superior(acting, "doctor")).toBe("midwife");
  });

  test("of a Plt. is the head of the unit where the acting post is, only while it runs (p.89 A5-A6)", () => {
    const sister = {
      ...small,
      units: [...small.units, { id: "other", parentId: "root" }],
      headships: [...small.headships, head("other", "other-head")],
      employees: [...small.employees, { id: "other-head", unitId: "other" }],
    };
    expect(superior(sister, "midwife")).toBe("doctor");
    expect(superior({ ...sister, acting: [inUnit("other", "midwife")] }, "midwife")).toBe("other-head");
    const leads = { ...sister, acting: [inUnit("other", "doctor")], headships: [...small.headships] };
    expect(
      superior({ ...leads, headships: [...leads.headships, head("other", "doctor", "PLT")] }, "doctor"),
    ).toBe("regent");
  });

  test("is the delegate before the head of the unit, who keeps the superior above (p.89 A3)", () => {
    const delegated = { ...small, delegations: [inUnit("clinic", "midwife")] };
    const nurse = { ...delegated, employees: [...small.employees, { id: "nurse", unitId: "clinic" }] };
    expect(superior(nurse, "nurse")).toBe("midwife");
    expect(superior(nurse, "doctor")).toBe("head");
    expect(superior(nurse, "midwife")).toBe("head");
    const later = { ...nurse, delegations: [...nurse.delegations, inUnit("clinic", "doctor", "2026-02-01")] };
    expect(superior(later, "nurse")).toBe("doctor");
  });

  test("of a regional JPT is the regional head, wherever the unit hangs (p.65 C3)", () => {
    const deep = { ...small, employees: [...small.employees, { id: "assistant", unitId: "office" }] };
    expect(superior(deep, "assistant")).toBe("head");
    const flagged = deep.employees.map((one) =>
      one.id === "assistant" ? { ...one, underRegionalHead: true } : one,
    );
    expect(superior({ ...deep, employees: flagged }, "assistant")).toBe("regent");
  });

  test("set by hand wins over the tree", () => {
    const set = { ...small, overrides: [{ employeeId: "midwife", superiorId: "regent" }] };
    expect(deriveSuperiors(set).superiorOf.get("midwife")).toEqual({
      superiorId: "regent",
      source: "OVERRIDE",
    });
  });

  test("set by hand is left aside and reported when it closes a loop", () => {
    const looped = { ...small, overrides: [{ employeeId: "head", superiorId: "midwife" }] };
    expect(superior(looped, "head")).toBe("regent");
    expect(deriveSuperiors(looped).loops).toEqual(["head"]);
  });
});

describe("in any organisation", () => {
  const each = (check: (organization: Organization) => void) =>
    fc.assert(fc.property(organizations(), check), { numRuns: 300 });

  test("nobody is their own superior, directly or through others", () => {
    each((organization) => {
      const { superiorOf } = deriveSuperiors(organization);
      for (const id of superiorOf.keys()) {
        expect(leadsBackTo(id, (from) => superiorOf.get(from)?.superiorId ?? null)).toBe(false);
      }
    });
  });

  test("the head of a root has no derived superior", () => {
    each((organization) => {
      const { superiorOf } = deriveSuperiors({ ...organization, overrides: [] });
      const heads = appraisersOf(organization);
      for (const unit of organization.units.filter(({ parentId }) => parentId === null)) {
        const leader = heads.get(unit.id);
        if (leader !== undefined) expect(superiorOf.get(leader)?.superiorId ?? null).toBeNull();
      }
    });
  });

  test("everybody who leads nothing and has a head above has a superior", () => {
    each((organization) => {
      const { superiorOf } = deriveSuperiors(organization);
      const heads = headsOf(organization.headships);
      const leaders = new Set([...heads.values(), ...appraisersOf(organization).values()]);
      const parentOf = new Map(organization.units.map((unit) => [unit.id, unit.parentId]));
      for (const { id, unitId } of organization.employees.filter((employee) => !leaders.has(employee.id))) {
        let headAbove = false;
        for (let unit = unitId; unit !== null; unit = parentOf.get(unit) ?? null)
          headAbove ||= heads.has(unit);
        if (headAbove) expect(superiorOf.get(id)?.superiorId).toEqual(expect.any(String));
      }
    });
  });
});
