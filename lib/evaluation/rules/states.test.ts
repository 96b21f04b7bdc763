import { describe, expect, it } from "vitest";
import type { EvaluationState } from "@/lib/db/generated/enums";
import { isPublished, nextState, STATES, type Step, startWithoutSelfReview, TRANSITIONS } from "./states";

const steps = Object.keys(TRANSITIONS) as Step[];

describe("the course of an evaluation", () => {
  it.each(steps)("%s leads on from its own state only", (step) => {
    for (const state of STATES) {
      const expected = state === TRANSITIONS[step].from ? TRANSITIONS[step].to : null;
      expect(nextState(state, step)).toBe(expected);
    }
  });

  it("skips nothing: the shortest way to an answer passes every state before it", () => {
    const answers = pathsFrom("SELF_REVIEW").filter(
      (path) => !steps.some((step) => nextState(last(path), step)),
    );
    for (const path of answers) expect(path.slice(0, 3)).toEqual(["SELF_REVIEW", "RATING", "DECIDED"]);
    expect(new Set(answers.map(last))).toEqual(new Set(["ACKNOWLEDGED", "OBJECTED"]));
  });

  it("never goes back", () => {
    for (const { from, to } of Object.values(TRANSITIONS)) {
      expect(STATES.indexOf(to)).toBeGreaterThan(STATES.indexOf(from));
    }
  });

  it("is known to the employee only once decided", () => {
    expect(STATES.filter(isPublished)).toEqual(["DECIDED", "ACKNOWLEDGED", "OBJECTED"]);
  });
});

describe("starting without a self-review", () => {
  const closesAt = new Date("2026-04-30T16:59:59Z");
  const at = (text: string) => startWithoutSelfReview(true, closesAt, new Date(text));

  it("is free where the agency asks for none", () => {
    expect(startWithoutSelfReview(false, closesAt, new Date("2026-04-01T00:00:00Z"))).toBe("FREE");
  });

  it("needs a reason in the last three days, to the second", () => {
    expect(at("2026-04-27T16:59:58Z")).toBe("NOT_YET");
    expect(at("2026-04-27T16:59:59Z")).toBe("WITH_REASON");
    expect(startWithoutSelfReview(true, null, closesAt)).toBe("NOT_YET");
  });
});

function pathsFrom(state: EvaluationState): EvaluationState[][] {
  const onward = steps.map((step) => nextState(state, step)).filter((next) => next !== null);
  return [[state], ...onward.flatMap((next) => pathsFrom(next).map((path) => [state, ...path]))];
}

function last(path: EvaluationState[]): EvaluationState {
  return path[path.length - 1] ?? "SELF_REVIEW";
}
