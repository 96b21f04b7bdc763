/**
 * Generated rows have ids that can be computed: kind and number. So every table is one INSERT ... SELECT without joins, the
 * same each time, and a page's address is known without asking.
 */
export const KINDS = {
  agency: 1,
  unit: 2,
  position: 3,
  employee: 4,
  assignment: 5,
  account: 6,
  grant: 7,
  period: 8,
  subperiod: 9,
  window: 10,
  skp: 11,
  result: 12,
  indicator: 13,
  expectation: 14,
  term: 15,
  revision: 16,
  progress: 17,
  evidence: 18,
  feedback: 19,
  evaluation: 20,
  session: 21,
} as const;

export type Kind = keyof typeof KINDS;

/** The id of row `number` (from 1) of a kind. */
export function idOf(kind: Kind, number: number): string {
  const [first, last] = [KINDS[kind].toString(16).padStart(4, "0"), number.toString(16).padStart(12, "0")];
  return `01970000-${first}-7000-8000-${last}`;
}

/** The same as SQL; `number` is an expression. */
export function sqlId(kind: Kind, number: string): string {
  const first = KINDS[kind].toString(16).padStart(4, "0");
  return `('01970000-${first}-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
}

export const AGENCY = `'${idOf("agency", 1)}'::uuid`;
export const PERIOD = `'${idOf("period", 1)}'::uuid`;

/** How many people one superior has on average. */
export const TEAM = 8;

/** Units for so many employees: the first `units` employees lead one each. */
export const unitsFor = (employees: number): number => Math.ceil(employees / TEAM);

/** Unit of an employee, as SQL over the employee's number `n`. */
export const unitOf = (n: string, units: number): string => `((${n}) - 1) % ${units} + 1`;

/** Unit above a unit (a tree of eight branches each), as SQL. */
export const parentOf = (unit: string): string => `((${unit}) - 2) / 8 + 1`;

/** Superior of an employee: the head of the unit, for heads the head of the unit above; as SQL. */
export function superiorOf(n: string, units: number): string {
  return `CASE WHEN ${n} = 1 THEN NULL WHEN ${n} <= ${units} THEN ${parentOf(n)} ELSE ${unitOf(n, units)} END`;
}

/** Employees from 2 on have a plan, 3 % of them not yet. */
export const hasPlan = (n: string): string => `(${n} > 1 AND ${n} % 33 <> 0)`;

/** Nine of ten plans are agreed. */
export const isAgreed = (n: string): string => `(${hasPlan(n)} AND ${n} % 10 <> 3)`;

export const VALUES =
  "ARRAY['SERVICE','ACCOUNTABLE','COMPETENT','HARMONIOUS','LOYAL','ADAPTIVE','COLLABORATIVE']::\"BehaviourValue\"[]";
