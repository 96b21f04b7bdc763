import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { SkpState } from "@/lib/db/generated/enums";
import { acceptsChanges, revisionAfter, type SkpStep, stateAfter, TRANSITIONS } from "./states";

const steps = fc.array(fc.constantFrom(...(Object.keys(TRANSITIONS) as SkpStep[])), { maxLength: 60 });

/** Tries every step of the list and keeps those that were possible. */
function walk(list: SkpStep[]) {
  const path: { step: SkpStep; from: SkpState; to: SkpState; revision: number }[] = [];
  let state: SkpState = "DRAFT";
  let revision = 0;
  for (const step of list) {
    const to = stateAfter(state, step);
    if (to === null) continue;
    revision = revisionAfter(revision, step);
    path.push({ step, from: state, to, revision });
    state = to;
  }
  return path;
}

describe("whatever anybody presses, in any order", () => {
  test("a plan is agreed only after it was submitted, and the revision counts the agreements", () => {
    fc.assert(
      fc.property(steps, (list) => {
        let agreements = 0;
        for (const { step, from, to, revision } of walk(list)) {
          if (to === "AGREED") expect([step, from]).toEqual(["agree", "SUBMITTED"]);
          if (step === "agree") agreements += 1;
          expect(revision).toBe(agreements);
        }
      }),
    );
  });

  test("an agreed plan is left only by reopening it", () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const { step, from } of walk(list)) expect(from === "AGREED").toBe(step === "reopen");
      }),
    );
  });

  test("there is always a next step", () => {
    fc.assert(
      fc.property(steps, (list) => {
        const state = walk(list).at(-1)?.to ?? "DRAFT";
        const next = (Object.keys(TRANSITIONS) as SkpStep[]).filter((one) => stateAfter(state, one) !== null);
        expect(next.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("acceptsChanges", () => {
  const first = { revision: 0, sequence: 1 };
  const closed = { planning: "CLOSED", executionRuns: true } as const;

  it("is open while planning is", () => {
    expect(acceptsChanges(first, { planning: "OPEN", executionRuns: false })).toBe(true);
  });

  it("refuses a plan that was never agreed once planning has closed", () => {
    expect(acceptsChanges(first, closed)).toBe(false);
  });

  it("lets an agreed plan grow while the year's execution runs", () => {
    expect(acceptsChanges({ revision: 1, sequence: 1 }, closed)).toBe(true);
    expect(acceptsChanges({ revision: 1, sequence: 1 }, { ...closed, executionRuns: false })).toBe(false);
  });

  it("lets a person who moved start and finish the plan of the new position", () => {
    expect(acceptsChanges({ revision: 0, sequence: 2 }, closed)).toBe(true);
  });
});
