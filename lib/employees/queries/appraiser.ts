import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { AgencyKind, EmploymentStatus, PositionLevel } from "@/lib/db/generated/enums";
import { appraiserBasis, appraiserFault, type Basis } from "../rules/appraiser";
import { isFinalEvaluation, planApprover } from "../rules/approver";
import type { Person } from "./person";

type Row = {
  agencyKind: AgencyKind;
  isUnitHead: boolean | null;
  unitIsIndependent: boolean | null;
  superiorStatus: EmploymentStatus | null;
  superiorLevel: PositionLevel | null;
  ledLevel: PositionLevel | null;
  delegatedFor: string | null;
  actsIn: string | null;
};

/** Who appraises somebody and why: the basis with its article, what is wrong, who sets the plan of a top official. */
export type AppraiserFacts = {
  basis: Basis | null;
  fault: string | null;
  approver: { approver: string; article: string } | null;
  isFinal: boolean;
};

/** The facts for the page of one person that the actor may see. One query. */
export async function getAppraiserFacts(
  tx: Reads,
  actor: AgencyActor,
  person: Person,
  now: Date,
): Promise<AppraiserFacts> {
  const row = await findFacts(tx, actor, person, isoDay(now, actor.timeZone));
  const post = {
    level: person.positionLevel,
    isUnitHead: row?.isUnitHead === true,
    unitIsIndependent: row?.unitIsIndependent === true,
  };
  const kind = row?.agencyKind ?? "REGIONAL";
  const status = row?.superiorStatus ?? null;
  const appraiser =
    status === null
      ? null
      : {
          status,
          level: row?.superiorLevel ?? null,
          ledLevel: row?.ledLevel ?? null,
          isDelegated: typeof row?.delegatedFor === "string",
        };
  const facts = {
    isLeaver: person.leftOn !== null,
    isSelf: person.relation === "SELF",
    isAgencyLeader: person.positionLevel === "AGENCY_LEADER",
    source: person.superiorSource,
    appraiser,
    acting: person.ledAs === "DEFINITIVE" ? null : person.ledAs,
    delegatedFor: row?.delegatedFor ?? null,
    actsIn: row?.actsIn ?? null,
    isRegionalJpt: kind === "REGIONAL" && (post.level === "JPT_MADYA" || post.level === "JPT_PRATAMA"),
  };
  return {
    basis: appraiserBasis(facts),
    fault: person.needsSkp ? appraiserFault(facts) : null,
    approver: planApprover(kind, post),
    isFinal: appraiser !== null && isFinalEvaluation(kind, post, appraiser),
  };
}

async function findFacts(tx: Reads, actor: AgencyActor, person: Person, today: string): Promise<Row | null> {
  const { agencyId } = actor;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT g."kind"::text AS "agencyKind", p."isUnitHead", u."isIndependent" AS "unitIsIndependent",
      s."status"::text AS "superiorStatus", q."level"::text AS "superiorLevel",
      (SELECT h."level"::text FROM "Assignment" a
        JOIN "Position" h ON h."agencyId" = a."agencyId" AND h."id" = a."positionId" AND h."isUnitHead"
        JOIN "Unit" l ON l."agencyId" = a."agencyId" AND l."id" = a."unitId"
        WHERE a."agencyId" = s."agencyId" AND a."employeeId" = s."id" AND a."startsOn" <= ${today}::date
          AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
        ORDER BY starts_with(u."path", l."path") DESC, h."level" LIMIT 1) AS "ledLevel",
      (SELECT n."name" FROM "AppraiserDelegation" d
        JOIN "Unit" n ON n."agencyId" = d."agencyId" AND n."id" = d."unitId" AND starts_with(u."path", n."path")
        WHERE d."agencyId" = s."agencyId" AND d."employeeId" = s."id" AND d."startsOn" <= ${today}::date
          AND (d."endsOn" IS NULL OR d."endsOn" >= ${today}::date) LIMIT 1) AS "delegatedFor",
      (SELECT n."name" FROM "Assignment" a JOIN "Unit" n ON n."agencyId" = a."agencyId" AND n."id" = a."unitId"
        WHERE a."agencyId" = e."agencyId" AND a."employeeId" = e."id" AND a."kind" = 'PLT'
          AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
        ORDER BY n."depth" LIMIT 1) AS "actsIn"
    FROM "Employee" e
    JOIN "Agency" g ON g."id" = e."agencyId"
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Employee" s ON s."agencyId" = e."agencyId" AND s."id" = e."superiorId"
    LEFT JOIN "Position" q ON q."agencyId" = s."agencyId" AND q."id" = s."positionId"
    WHERE e."agencyId" = ${agencyId}::uuid AND e."id" = ${person.id}::uuid`;
  return rows[0] ?? null;
}
