/** What the agreement of a unit promises, as far as the plan of its head must take it up. */
export type PromisedGoal = {
  id: string;
  statement: string;
  indicators: { id: string; statement: string; target: string; unit: string | null }[];
};

/** What the plan says. */
export type PlannedResult = {
  id: string;
  kind: "MAIN" | "ADDITIONAL";
  statement: string;
  goalId: string | null;
  indicators: { id: string; statement: string; goalIndicatorId: string | null }[];
};

/** A goal that the plan does not take up whole. `resultId` is the result that takes it up; null when none does. */
export type MissingGoal = {
  goal: PromisedGoal;
  resultId: string | null;
  /** It is there, but not among the main results. */
  onlyAdditional: boolean;
  /** Indicators that no result of the plan holds. */
  indicators: PromisedGoal["indicators"];
};

/**
 * The goals and indicators of the agreement that the head's plan lacks (p.27-28: each of them must be in it, as a main
 * result). One counts as taken up when it is linked, or stands there in the same words.
 */
export function missingGoals(
  goals: readonly PromisedGoal[],
  results: readonly PlannedResult[],
): MissingGoal[] {
  const planned = results.flatMap((result) => result.indicators);
  const linked = new Set(planned.map((indicator) => indicator.goalIndicatorId));
  const worded = new Set(planned.map((indicator) => sameWords(indicator.statement)));
  return goals.flatMap((goal) => {
    const taking = results.filter((result) => takesUp(result, goal));
    const main = taking.find(({ kind }) => kind === "MAIN");
    const indicators = goal.indicators.filter(
      ({ id, statement }) => !linked.has(id) && !worded.has(sameWords(statement)),
    );
    if (main !== undefined && indicators.length === 0) return [];
    const resultId = (main ?? taking[0])?.id ?? null;
    return [{ goal, resultId, onlyAdditional: main === undefined && resultId !== null, indicators }];
  });
}

function takesUp(result: PlannedResult, goal: PromisedGoal): boolean {
  return result.goalId === goal.id || sameWords(result.statement) === sameWords(goal.statement);
}

export type WordLinks = {
  goals: { goalId: string; resultId: string }[];
  indicators: { goalIndicatorId: string; indicatorId: string }[];
};

/** What stands in the plan in the same words and is not linked yet: each result and each indicator to one promise. */
export function wordLinks(goals: readonly PromisedGoal[], results: readonly PlannedResult[]): WordLinks {
  const planned = results.flatMap((result) => result.indicators);
  return {
    goals: pairs(
      goals,
      results.map(({ id, statement, goalId }) => ({ id, statement, linkedTo: goalId })),
    ).map(([goalId, resultId]) => ({ goalId, resultId })),
    indicators: pairs(
      goals.flatMap(({ indicators }) => indicators),
      planned.map(({ id, statement, goalIndicatorId }) => ({ id, statement, linkedTo: goalIndicatorId })),
    ).map(([goalIndicatorId, indicatorId]) => ({ goalIndicatorId, indicatorId })),
  };
}

type Worded = { id: string; statement: string };

function pairs(promised: readonly Worded[], planned: readonly (Worded & { linkedTo: string | null })[]) {
  const linked = new Set(planned.map(({ linkedTo }) => linkedTo));
  const taken = new Set<string>();
  return promised.flatMap(({ id, statement }): [string, string][] => {
    if (linked.has(id)) return [];
    const words = sameWords(statement);
    const match = planned.find(
      (row) => row.linkedTo === null && !taken.has(row.id) && sameWords(row.statement) === words,
    );
    if (match === undefined) return [];
    taken.add(match.id);
    return [[id, match.id]];
  });
}

/** A text reduced to its words, so that capitals, signs and spaces make no difference. */
export function sameWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLocaleLowerCase("id")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
