import type { DocumentForm, EvaluationState } from "@/lib/db/generated/enums";

/** Where an evaluation, its document and its objection stand together. */
export type Course = {
  evaluation: EvaluationState;
  /** Null: the document is not signed yet. */
  form: DocumentForm | null;
  delivered: boolean;
  returned: boolean;
  notReturned: boolean;
  objection: { explained: boolean; answered: boolean; decided: boolean } | null;
  reported: boolean;
};

/** What time and the organisation add: the evaluation's end has come, the times to return and to object, who is final. */
export type Circumstances = {
  /** The rated person may see the outcome. */
  released: boolean;
  evaluationEnded: boolean;
  returnTimeOver: boolean;
  objectionTimeOver: boolean;
  final: boolean;
};

export const COURSE_ROLES = ["EMPLOYEE", "APPRAISER", "SUPERIOR"] as const;
/** The employee, who was to appraise, and that person's superior. */
export type CourseRole = (typeof COURSE_ROLES)[number];

export const COURSE_STEPS = [
  "SIGN",
  "SIGN_ABOVE",
  "EVALUATE_ABOVE",
  "DELIVER",
  "NOTE_NOT_RETURNED",
  "RETURN",
  "OBJECT",
  "EXPLAIN",
  "ANSWER",
  "DECIDE_OBJECTION",
  "REPORT",
] as const;
export type CourseStep = (typeof COURSE_STEPS)[number];

/** Whose step it is. What was signed in the appraiser's place stays with the superior. */
export function roleFor(step: CourseStep, { form }: Course): CourseRole {
  if (step === "RETURN" || step === "OBJECT" || step === "ANSWER") return "EMPLOYEE";
  if (step === "SIGN" || step === "EXPLAIN") return "APPRAISER";
  if (step === "SIGN_ABOVE" || step === "EVALUATE_ABOVE" || step === "DECIDE_OBJECTION") return "SUPERIOR";
  return form === "SUPERIOR" ? "SUPERIOR" : "APPRAISER";
}

/** Whether a step may be taken now (PermenPANRB 6/2022 p.114-118): everything that skips one before it is refused. */
export function mayTake(step: CourseStep, course: Course, at: Circumstances): boolean {
  const { evaluation, form, delivered, objection } = course;
  const waitsForAnswer = evaluation === "DECIDED" && delivered;
  switch (step) {
    case "SIGN":
      return evaluation === "DECIDED" && form === null;
    case "SIGN_ABOVE":
      return evaluation === "DECIDED" && form === null && at.evaluationEnded;
    case "EVALUATE_ABOVE":
      return (evaluation === "SELF_REVIEW" || evaluation === "RATING") && at.evaluationEnded;
    case "DELIVER":
      return form !== null && !delivered && at.released;
    case "NOTE_NOT_RETURNED":
      return waitsForAnswer && at.returnTimeOver && !course.notReturned;
    case "RETURN":
      return waitsForAnswer;
    case "OBJECT":
      return waitsForAnswer && form === "APPRAISER" && !at.final && !at.objectionTimeOver;
    case "EXPLAIN":
      return objection !== null && !objection.decided && !objection.explained;
    case "ANSWER":
      return objection !== null && !objection.decided && !objection.answered;
    case "DECIDE_OBJECTION":
      return objection !== null && !objection.decided;
    case "REPORT":
      return isSettled(course) && !course.reported;
  }
}

/** Whether nothing is left but the report: returned, noted as not returned, or the objection decided. */
export function isSettled({ returned, notReturned, objection }: Course): boolean {
  return returned || (notReturned && objection === null) || objection?.decided === true;
}

/** Where a step leads; null when it may not be taken. */
export function take(step: CourseStep, course: Course, at: Circumstances): Course | null {
  return mayTake(step, course, at) ? { ...course, ...changeOf(step, course) } : null;
}

function changeOf(step: CourseStep, { objection }: Course): Partial<Course> {
  const filed = { explained: false, answered: false, decided: false, ...objection };
  switch (step) {
    case "SIGN":
      return { form: "APPRAISER" };
    case "SIGN_ABOVE":
      return { form: "SUPERIOR" };
    case "EVALUATE_ABOVE":
      return { evaluation: "DECIDED", form: "SUPERIOR" };
    case "DELIVER":
      return { delivered: true };
    case "NOTE_NOT_RETURNED":
      return { notReturned: true };
    case "RETURN":
      return { evaluation: "ACKNOWLEDGED", returned: true };
    case "OBJECT":
      return { evaluation: "OBJECTED", objection: filed };
    case "EXPLAIN":
      return { objection: { ...filed, explained: true } };
    case "ANSWER":
      return { objection: { ...filed, answered: true } };
    case "DECIDE_OBJECTION":
      return { objection: { ...filed, decided: true } };
    case "REPORT":
      return { reported: true };
  }
}

/** The steps a person in this role may take now. */
export function stepsFor(role: CourseRole, course: Course, at: Circumstances): CourseStep[] {
  return COURSE_STEPS.filter((step) => roleFor(step, course) === role && mayTake(step, course, at));
}
