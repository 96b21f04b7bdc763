import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { ObjectionDecision, Predicate } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { chooseSubperiod, type EvaluatedSubperiod } from "@/lib/evaluation/queries/lists";
import { PREDICATES } from "@/lib/handover/rules/report";

export const RECAP_PAGE = 25;

/** Counts of one unit with everything below it, or of its own people. `wanted`: people of whom a plan is wanted. */
export type RecapLine = {
  unitId: string;
  unitName: string;
  own: boolean;
  hasUnits: boolean;
  wanted: number;
  predicates: Record<Predicate, number>;
};

export type RecapPerson = {
  evaluationId: string | null;
  name: string;
  nip: string | null;
  predicate: Predicate | null;
  reported: boolean;
};

export type RecapPage = {
  subperiods: EvaluatedSubperiod[];
  subperiod: EvaluatedSubperiod;
  unit: { id: string; name: string; parentId: string | null };
  total: RecapLine;
  lines: RecapLine[];
  children: number;
  people: RecapPerson[];
  peopleCount: number;
  /** Of the whole branch. */
  objections: Record<ObjectionDecision | "WAITING", number>;
  notReturned: number;
  reports: { sent: number; late: number };
  /** What was tagged to follow up, and how much of it HR has not begun with. */
  recommendations: { all: number; open: number };
};

type TallyRow = { unitId: string; measure: string; bucket: string; own: number; total: number };

/** The recap of a branch: the units below from the maintained counts, the unit's own people by name. Seven statements. */
export async function getRecapPage(
  tx: Tx,
  actor: AgencyActor,
  asked: {
    unitId: string | null;
    subperiodId: string | undefined;
    year: number | null;
    page: number;
    peoplePage: number;
  },
  now: Date,
): Promise<RecapPage | null> {
  const { agencyId } = actor;
  const chosen = await chooseSubperiod(tx, agencyId, asked.subperiodId, now, asked.year);
  const unit = await findUnit(tx, agencyId, asked.unitId);
  if (chosen === null || unit === null) return null;
  const { subperiod } = chosen;
  const children = await tx.$queryRaw<{ id: string; name: string; hasUnits: boolean; count: number }[]>`
    SELECT u."id", u."name", EXISTS (SELECT 1 FROM "Unit" c WHERE c."agencyId" = u."agencyId" AND c."parentId" = u."id") AS "hasUnits",
      count(*) OVER ()::int AS "count"
    FROM "Unit" u WHERE u."agencyId" = ${agencyId}::uuid AND u."parentId" = ${unit.id}::uuid
    ORDER BY u."sortOrder", u."name", u."id" LIMIT ${RECAP_PAGE} OFFSET ${(asked.page - 1) * RECAP_PAGE}`;
  const units = [unit.id, ...children.map(({ id }) => id)];
  const tallies = await tx.$queryRaw<TallyRow[]>`
    SELECT "unitId", "measure"::text, "bucket", "own", "total" FROM "UnitTally"
    WHERE "agencyId" = ${agencyId}::uuid AND "unitId" = ANY(${units}::uuid[])
      AND "scopeId" = ANY(${[agencyId, subperiod.id]}::uuid[])`;
  const line = (id: string, unitName: string, own: boolean, hasUnits: boolean): RecapLine => {
    const of = (measure: string, bucket: string) =>
      tallies.find((row) => row.unitId === id && row.measure === measure && row.bucket === bucket)?.[
        own ? "own" : "total"
      ] ?? 0;
    const predicates = Object.fromEntries(PREDICATES.map((one) => [one, of("PREDICATES", one)]));
    return {
      unitId: id,
      unitName,
      own,
      hasUnits,
      wanted: of("EMPLOYEES", "ALL"),
      predicates: predicates as RecapLine["predicates"],
    };
  };
  const people = await listPeople(tx, agencyId, unit.id, subperiod, asked.peoplePage);
  return {
    ...chosen,
    unit,
    total: line(unit.id, unit.name, false, true),
    lines: [
      line(unit.id, `Langsung di ${unit.name}`, true, false),
      ...children.map((one) => line(one.id, one.name, false, one.hasUnits)),
    ],
    children: children[0]?.count ?? 0,
    people: people.map(({ total: _, ...person }) => person),
    peopleCount: people[0]?.total ?? 0,
    ...(await countExceptions(tx, agencyId, unit.path, subperiod.id)),
  };
}

function findUnit(tx: Tx, agencyId: string, unitId: string | null) {
  return tx.unit.findFirst({
    where: unitId === null ? { agencyId, parentId: null, endedOn: null } : { agencyId, id: unitId },
    orderBy: { sortOrder: "asc" },
    select: { id: true, name: true, path: true, parentId: true },
  });
}

function listPeople(
  tx: Reads,
  agencyId: string,
  unitId: string,
  subperiod: EvaluatedSubperiod,
  page: number,
) {
  return tx.$queryRaw<(RecapPerson & { total: number })[]>`
    SELECT e."name", e."nip", v."id" AS "evaluationId", v."predicate", d."reportId" IS NOT NULL AS "reported",
      count(*) OVER ()::int AS "total"
    FROM "Employee" e
    LEFT JOIN LATERAL (SELECT v.* FROM "Evaluation" v WHERE v."agencyId" = e."agencyId" AND v."employeeId" = e."id"
      AND v."subperiodId" = ${subperiod.id}::uuid AND v."predicate" IS NOT NULL
      AND v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') ORDER BY v."decidedAt" DESC LIMIT 1) v ON true
    LEFT JOIN "EvaluationDocument" d ON d."agencyId" = e."agencyId" AND d."evaluationId" = v."id"
    WHERE e."agencyId" = ${agencyId}::uuid AND e."unitId" = ${unitId}::uuid AND e."leftOn" IS NULL AND e."needsSkp"
    ORDER BY e."name", e."id" LIMIT ${RECAP_PAGE} OFFSET ${(page - 1) * RECAP_PAGE}`;
}

/** What is rare, counted in the branch: objections by outcome, documents that did not come back, reports. */
async function countExceptions(tx: Reads, agencyId: string, path: string, subperiodId: string) {
  const [row] = await tx.$queryRaw<
    Record<"upheld" | "changed" | "waiting" | "notReturned" | "sent" | "late" | "tagged" | "open", number>[]
  >`
    SELECT o.*, n.*, r.*, t.* FROM (
      SELECT count(*) FILTER (WHERE j."decision" = 'UPHELD')::int AS "upheld",
        count(*) FILTER (WHERE j."decision" = 'CHANGED')::int AS "changed",
        count(*) FILTER (WHERE j."decision" IS NULL)::int AS "waiting"
      FROM "Objection" j JOIN "Evaluation" v ON v."agencyId" = j."agencyId" AND v."id" = j."evaluationId"
      JOIN "Unit" u ON u."agencyId" = v."agencyId" AND u."id" = v."unitId"
      WHERE j."agencyId" = ${agencyId}::uuid AND v."subperiodId" = ${subperiodId}::uuid AND starts_with(u."path", ${path})) o,
    (SELECT count(*)::int AS "notReturned" FROM "EvaluationDocument" d
      JOIN "Evaluation" v ON v."agencyId" = d."agencyId" AND v."id" = d."evaluationId" AND v."state" = 'DECIDED'
      JOIN "Unit" u ON u."agencyId" = v."agencyId" AND u."id" = v."unitId"
      WHERE d."agencyId" = ${agencyId}::uuid AND d."notReturned" IS NOT NULL AND v."subperiodId" = ${subperiodId}::uuid
        AND starts_with(u."path", ${path})) n,
    (SELECT count(*)::int AS "sent", count(*) FILTER (WHERE r."lateReason" IS NOT NULL)::int AS "late"
      FROM "EvaluationReport" r JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."id" = r."unitId"
      WHERE r."agencyId" = ${agencyId}::uuid AND r."subperiodId" = ${subperiodId}::uuid AND starts_with(u."path", ${path})) r,
    (SELECT count(*)::int AS "tagged", count(*) FILTER (WHERE c."state" = 'OPEN')::int AS "open" FROM "Recommendation" c
      JOIN "Evaluation" v ON v."agencyId" = c."agencyId" AND v."id" = c."evaluationId"
      JOIN "Unit" u ON u."agencyId" = v."agencyId" AND u."id" = v."unitId"
      WHERE c."agencyId" = ${agencyId}::uuid AND v."subperiodId" = ${subperiodId}::uuid AND starts_with(u."path", ${path})) t`;
  const {
    upheld = 0,
    changed = 0,
    waiting = 0,
    notReturned = 0,
    sent = 0,
    late = 0,
    tagged = 0,
    open = 0,
  } = row ?? {};
  return {
    objections: { UPHELD: upheld, CHANGED: changed, WAITING: waiting },
    notReturned,
    reports: { sent, late },
    recommendations: { all: tagged, open },
  };
}
