import { AGENCY, isAgreed, PERIOD, sqlId, superiorOf, unitOf, unitsFor, VALUES } from "./ids";

const COMPETENCIES = `ARRAY['INTEGRITY','COOPERATION','COMMUNICATION','RESULT_ORIENTATION','PUBLIC_SERVICE','DEVELOPMENT',
  'MANAGING_CHANGE','DECISION_MAKING','NATIONAL_COHESION']::"Competency"[]`;
/** The first quarters are over; in the third some still review themselves and some wait for their rating. */
const STATE = `CASE WHEN q < 3 THEN 'ACKNOWLEDGED'
  ELSE (ARRAY['SELF_REVIEW','RATING','DECIDED','ACKNOWLEDGED','ACKNOWLEDGED','DECIDED'])[n / 2 % 6 + 1] END`;
const RATING = `(ARRAY['ABOVE','MEETS','MEETS','MEETS','BELOW'])[(n / 3 + q) % 5 + 1]::"Rating"`;
const PREDICATE = `(ARRAY['VERY_GOOD','GOOD','GOOD','GOOD','NEEDS_IMPROVEMENT'])[(n / 3 + q) % 5 + 1]::"Predicate"`;
const OPEN = "('SELF_REVIEW', 'RATING')";

/** Evaluations of three quarters with every rating. Each list may run beside the others. */
export function evaluationSql(employees: number): string[][] {
  const units = unitsFor(employees);
  // Every evaluation has the same parts, so its number is enough to name them.
  const from = `generate_series(1, 3) AS q, generate_series(1, ${employees}) AS n
    CROSS JOIN LATERAL (SELECT ${STATE} AS state, n * 4 + q AS e) AS s`;
  const where = `WHERE ${isAgreed("n")}`;
  const rated = (value: string) => `CASE WHEN s.state NOT IN ${OPEN} THEN ${value} END`;
  const evaluation = sqlId("evaluation", "s.e");
  return [
    [
      `INSERT INTO "Evaluation" ("agencyId", "id", "periodId", "subperiodId", "skpId", "employeeId", "unitId", "state",
         "stateSince", "selfNote", "selfReviewedAt", "resultRating", "behaviourRating", "predicate", "recommendation",
         "decidedById", "decidedAt", "releasedAt", "respondedAt")
       SELECT ${AGENCY}, ${evaluation}, ${PERIOD}, ${sqlId("subperiod", "q")}, ${sqlId("skp", "n")}, ${sqlId("employee", "n")},
         ${sqlId("unit", unitOf("n", units))}, s.state::"EvaluationState",
         make_timestamptz(2026, q * 3 + 1, 5, 2, 0, 0, 'UTC') + n % 5000 * interval '1 minute', 'Target triwulan tercapai.',
         CASE WHEN s.state <> 'SELF_REVIEW' THEN make_timestamptz(2026, q * 3 + 1, 4, 2, 0, 0, 'UTC') END,
         ${rated(RATING)}, ${rated(`'MEETS'::"Rating"`)}, ${rated(PREDICATE)}, ${rated("'Pertahankan.'")},
         ${rated(sqlId("employee", superiorOf("n", units)))}, ${rated("timestamptz '2026-10-08T02:00Z'")},
         ${rated("timestamptz '2026-10-08T02:00Z'")},
         CASE WHEN s.state = 'ACKNOWLEDGED' THEN timestamptz '2026-10-09T02:00Z' END
       FROM ${from} ${where}`,
      `INSERT INTO "ResultRating" ("agencyId", "evaluationId", "workResultId", "selfText", "rating")
       SELECT ${AGENCY}, ${evaluation}, ${sqlId("result", "n * 5 + r")}, 'Tercapai sesuai target.', ${rated(RATING)}
       FROM generate_series(0, 4) AS r, ${from} ${where}`,
    ],
    [
      `INSERT INTO "BehaviourRating" ("agencyId", "evaluationId", "value", "selfText", "rating")
       SELECT ${AGENCY}, ${evaluation}, (${VALUES})[v], 'Dijalankan setiap hari.', ${rated(`'MEETS'::"Rating"`)}
       FROM generate_series(1, 7) AS v, ${from} ${where}`,
    ],
    [
      `INSERT INTO "CompetencyRating" ("agencyId", "evaluationId", "competency", "required", "selfLevel", "level")
       SELECT ${AGENCY}, ${evaluation}, (${COMPETENCIES})[c], 3, 3, ${rated("2 + (n + c) % 3")}
       FROM generate_series(1, 9) AS c, ${from} ${where}`,
    ],
  ];
}
