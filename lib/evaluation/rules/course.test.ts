import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Circumstances,
  COURSE_ROLES,
  COURSE_STEPS,
  type Course,
  type CourseStep,
  isSettled,
  mayTake,
  roleFor,
  stepsFor,
  take,
} from "./course";

const decided: Course = {
  evaluation: "DECIDED",
  form: null,
  delivered: false,
  returned: false,
  notReturned: false,
  objection: null,
  reported: false,
};
const rating: Course = { ...decided, evaluation: "RATING" };
const inTime: Circumstances = {
  released: true,
  evaluationEnded: false,
  returnTimeOver: false,
  objectionTimeOver: false,
  final: false,
};
const ended = { ...inTime, evaluationEnded: true };

function walk(start: Course, steps: CourseStep[], at = inTime): Course {
  return steps.reduce((course, step) => {
    const next = take(step, course, at);
    if (next === null) throw new Error(`${step} refused`);
    return next;
  }, start);
}

describe("the usual way (p.114)", () => {
  it("is signed and delivered by the appraiser, returned by the employee, reported", () => {
    expect(stepsFor("APPRAISER", decided, inTime)).toEqual(["SIGN"]);
    const signed = walk(decided, ["SIGN"]);
    expect(stepsFor("APPRAISER", signed, inTime)).toEqual(["DELIVER"]);
    expect(stepsFor("EMPLOYEE", signed, inTime)).toEqual([]);
    const delivered = walk(signed, ["DELIVER"]);
    expect(stepsFor("EMPLOYEE", delivered, inTime)).toEqual(["RETURN", "OBJECT"]);
    expect(stepsFor("APPRAISER", walk(delivered, ["RETURN"]), inTime)).toEqual(["REPORT"]);
  });

  it("goes on without the employee's signature once the time to return is over", () => {
    const delivered = walk(decided, ["SIGN", "DELIVER"]);
    expect(mayTake("NOTE_NOT_RETURNED", delivered, inTime)).toBe(false);
    const noted = walk(delivered, ["NOTE_NOT_RETURNED"], { ...inTime, returnTimeOver: true });
    expect(isSettled(noted)).toBe(true);
    expect(mayTake("RETURN", noted, inTime)).toBe(true);
  });
});

describe("a result that is held back", () => {
  it("is signed but not handed over: the time to answer would run unseen", () => {
    const signed = walk(decided, ["SIGN"], { ...inTime, released: false });
    expect(stepsFor("APPRAISER", signed, { ...inTime, released: false })).toEqual([]);
    expect(stepsFor("APPRAISER", signed, inTime)).toEqual(["DELIVER"]);
  });
});

describe("the superior's chain (p.115-116)", () => {
  it("opens at the end of the evaluation, for what is not rated and for what is not signed", () => {
    expect(stepsFor("SUPERIOR", rating, inTime)).toEqual([]);
    expect(stepsFor("SUPERIOR", rating, ended)).toEqual(["EVALUATE_ABOVE"]);
    expect(stepsFor("SUPERIOR", decided, ended)).toEqual(["SIGN_ABOVE"]);
    expect(stepsFor("APPRAISER", decided, ended)).toEqual(["SIGN"]);
  });

  it("is final: delivered and reported by the superior, never objected to", () => {
    const signed = walk(rating, ["EVALUATE_ABOVE"], ended);
    expect(roleFor("DELIVER", signed)).toBe("SUPERIOR");
    expect(stepsFor("EMPLOYEE", walk(signed, ["DELIVER"], ended), ended)).toEqual(["RETURN"]);
  });
});

describe("an objection (p.117)", () => {
  const filed = walk(decided, ["SIGN", "DELIVER", "OBJECT"]);

  it("is heard from both sides, decided once by the superior, then reported", () => {
    expect(stepsFor("APPRAISER", filed, inTime)).toEqual(["EXPLAIN"]);
    expect(stepsFor("EMPLOYEE", filed, inTime)).toEqual(["ANSWER"]);
    expect(stepsFor("SUPERIOR", filed, inTime)).toEqual(["DECIDE_OBJECTION"]);
    const done = walk(filed, ["EXPLAIN", "ANSWER", "DECIDE_OBJECTION"]);
    expect(COURSE_STEPS.filter((step) => mayTake(step, done, ended))).toEqual(["REPORT"]);
  });

  it("is refused when the evaluation is final and when its time is over", () => {
    const delivered = walk(decided, ["SIGN", "DELIVER"]);
    expect(mayTake("OBJECT", delivered, { ...inTime, final: true })).toBe(false);
    expect(mayTake("OBJECT", delivered, { ...inTime, objectionTimeOver: true })).toBe(false);
  });
});

describe("generated courses", () => {
  const flag = fc.boolean();
  const move = fc.record({
    step: fc.constantFrom(...COURSE_STEPS),
    at: fc.record({
      released: flag,
      evaluationEnded: flag,
      returnTimeOver: flag,
      objectionTimeOver: flag,
      final: flag,
    }),
  });
  const start = fc.constantFrom<Course>(decided, rating, { ...decided, evaluation: "SELF_REVIEW" });

  it("never reach a state that skipped a step, whatever is tried", () => {
    fc.assert(
      fc.property(start, fc.array(move, { maxLength: 25 }), (first, moves) => {
        let course = first;
        for (const { step, at } of moves) {
          const next = take(step, course, at);
          expect(next !== null).toBe(mayTake(step, course, at));
          // A step is taken once.
          if (next !== null) expect(mayTake(step, next, at)).toBe(false);
          course = next ?? course;
          if (course.form !== null) expect(["SELF_REVIEW", "RATING"]).not.toContain(course.evaluation);
          if (course.delivered) expect(course.form).not.toBeNull();
          if (course.returned || course.notReturned) expect(course.delivered).toBe(true);
          if (course.returned) expect(course.objection).toBeNull();
          expect(course.objection !== null).toBe(course.evaluation === "OBJECTED");
          if (course.objection !== null) expect(course).toMatchObject({ delivered: true, form: "APPRAISER" });
          if (course.reported) expect(isSettled(course)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("give every step to exactly one role", () => {
    fc.assert(
      fc.property(start, fc.array(move, { maxLength: 15 }), (first, moves) => {
        const course = moves.reduce((one, { step, at }) => take(step, one, at) ?? one, first);
        for (const { at } of moves) {
          const given = COURSE_ROLES.flatMap((role) => stepsFor(role, course, at));
          expect(given.sort()).toEqual(COURSE_STEPS.filter((step) => mayTake(step, course, at)).sort());
        }
      }),
    );
  });
});
