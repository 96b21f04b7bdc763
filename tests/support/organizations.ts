import fc from "fast-check";
import type { AssignmentKind } from "@/lib/db/generated/enums";
import type { Organization } from "@/lib/organization/rules/superior";

/** Random organisations: a forest of units, employees, heads of every kind (several per unit, in any branch), overrides. */
export function organizations({ maxUnits = 12, maxEmployees = 20 } = {}): fc.Arbitrary<Organization> {
  return fc
    .tuple(fc.integer({ min: 1, max: maxUnits }), fc.integer({ min: 1, max: maxEmployees }))
    .chain(([units, employees]) => {
      const anyUnit = fc.nat(units - 1);
      const anyEmployee = fc.nat(employees - 1);
      return fc.record({
        // Unit n hangs below an earlier one; 0 is a root, and so is now and then another.
        parents: fc.array(fc.option(fc.nat(1000), { freq: 8 }), { minLength: units, maxLength: units }),
        homes: fc.array(fc.option(anyUnit, { freq: 8 }), { minLength: employees, maxLength: employees }),
        heads: fc.array(
          fc.tuple(
            anyUnit,
            anyEmployee,
            fc.constantFrom<AssignmentKind>("DEFINITIVE", "PLT", "PLH"),
            fc.nat(3),
          ),
          { maxLength: units * 2 },
        ),
        delegations: fc.array(fc.tuple(anyUnit, anyEmployee, fc.nat(3)), { maxLength: 3 }),
        regionalJpt: fc.array(anyEmployee, { maxLength: 2 }),
        overrides: fc.uniqueArray(fc.tuple(anyEmployee, anyEmployee), {
          maxLength: 5,
          selector: ([employee]) => employee,
        }),
      });
    })
    .map(({ parents, homes, heads, delegations, regionalJpt, overrides }) => ({
      units: parents.map((parent, n) => ({
        id: name("a", n),
        parentId: n === 0 || parent === null ? null : name("a", parent % n),
      })),
      employees: homes.map((home, n) => ({
        id: name("e", n),
        unitId: home === null ? null : name("a", home),
        underRegionalHead: regionalJpt.includes(n),
      })),
      acting: heads.flatMap(([unit, employee, kind, day], n) =>
        kind === "PLT" ? [inUnit(name("f", n), unit, employee, day)] : [],
      ),
      delegations: delegations.map(([unit, employee, day], n) => inUnit(name("d", n), unit, employee, day)),
      headships: heads.map(([unit, employee, kind, day], n) => ({
        id: name("f", n),
        unitId: name("a", unit),
        employeeId: name("e", employee),
        kind,
        startsOn: `2025-0${day + 1}-01`,
      })),
      overrides: overrides
        .filter(([employee, superior]) => employee !== superior)
        .map(([employee, superior]) => ({
          employeeId: name("e", employee),
          superiorId: name("e", superior),
        })),
    }));
}

function inUnit(id: string, unit: number, employee: number, day: number) {
  return { id, unitId: name("a", unit), employeeId: name("e", employee), startsOn: `2025-0${day + 1}-01` };
}

/** A UUID that tells what it stands for. */
function name(kind: "a" | "d" | "e" | "f", number: number): string {
  return `${kind.repeat(8)}-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
