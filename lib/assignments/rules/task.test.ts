import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TaskAssignmentState, TaskDuty } from "@/lib/db/generated/enums";
import { firstState, isLeadRole, resultKindOf, scopeOf, startsFrom, type TaskStep } from "./task";

test("only the appraiser's own appointment needs no approval (p.46 f10-f11)", () => {
  expect(firstState("kapus", "kapus")).toBe("APPROVED");
  expect(firstState("kadin", "kapus")).toBe("PROPOSED");
  expect(firstState(null, "kapus")).toBe("PROPOSED");
  expect(firstState(null, null)).toBe("PROPOSED");
});

test("the planner who acts as Plt. Sekretaris Deputi gets a main result, whatever was asked (BODY-PLT, p.50)", () => {
  expect(resultKindOf("PLT", "ADDITIONAL")).toBe("MAIN");
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(TaskDuty)),
      fc.constantFrom("MAIN", "ADDITIONAL"),
      (duty, asked) => {
        expect(resultKindOf(duty, asked)).toBe(duty === "REGULAR" ? asked : "MAIN");
      },
    ),
  );
});

test("the scope follows from where the work is and where the person belongs", () => {
  expect(scopeOf({ place: "INSIDE", unitId: "a", employeeUnitId: "a" })).toBe("OWN_UNIT");
  expect(scopeOf({ place: "INSIDE", unitId: "a", employeeUnitId: "b" })).toBe("OTHER_UNIT");
  expect(scopeOf({ place: "INSIDE", unitId: null, employeeUnitId: null })).toBe("OTHER_UNIT");
  expect(scopeOf({ place: "OTHER_AGENCY", unitId: null, employeeUnitId: "b" })).toBe("OTHER_AGENCY");
  expect(scopeOf({ place: "OUTSIDE", unitId: null, employeeUnitId: "b" })).toBe("OUTSIDE");
});

test.each([
  ["Ketua Tim", true],
  [" ketua tim kerja ", true],
  ["Ketua", true],
  ["Wakil ketua tim", false],
  ["Anggota", false],
  [null, false],
])("%s as a role leads the team: %s", (role, leads) => {
  expect(isLeadRole(role)).toBe(leads);
});

describe("steps", () => {
  const from = (step: TaskStep, isPlanned = false) =>
    Object.values(TaskAssignmentState).filter((state) => startsFrom(step, { state, isPlanned }));

  test("start from these states", () => {
    expect(from("decide")).toEqual(["PROPOSED"]);
    expect(from("cancel")).toEqual(["PROPOSED", "APPROVED"]);
    expect(from("end")).toEqual(["APPROVED"]);
    expect(from("plan")).toEqual(["APPROVED"]);
  });

  test("a task that is in a plan ends; it is not cancelled and not taken up twice", () => {
    expect(from("cancel", true)).toEqual([]);
    expect(from("plan", true)).toEqual([]);
    expect(from("end", true)).toEqual(["APPROVED"]);
  });
});
