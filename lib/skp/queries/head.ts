import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { SkpApproach, SkpForm, SkpState } from "@/lib/db/generated/enums";
import { canSeePlan } from "@/lib/skp/policy";
import { escalationStage, type UpperGap, upperOf } from "@/lib/skp/rules/escalation";

/** A person as the head of a plan shows and prints it. */
export type HeadPerson = {
  id: string;
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  nip: string | null;
  rank: string | null;
  positionName: string | null;
  unitName: string | null;
};

/** A plan without its content, with everything a decision about it needs. */
export type SkpHead = {
  agencyId: string;
  id: string;
  employeeId: string;
  superiorId: string | null;
  unitPath: string | null;
  periodId: string;
  year: number;
  startsOn: Date;
  endsOn: Date;
  sequence: number;
  unitId: string;
  unitName: string;
  positionName: string;
  approach: SkpApproach;
  form: SkpForm;
  state: SkpState;
  revision: number;
  stateSince: Date;
  agreedAt: Date | null;
  version: number;
  employee: HeadPerson;
  /** Who appraises now; null while the organisation names nobody. */
  appraiser: HeadPerson | null;
  /** Who agreed last. */
  agreedBy: HeadPerson | null;
  /** Whose decision it was: another person than agreedBy when the plan had gone to the appraiser's superior. */
  agreedFor: HeadPerson | null;
  /** While submitted: from when the appraiser's superior may decide too (p.65 C5). */
  decideBy: Date | null;
  /** The appraiser's superior, or why there is nobody. */
  upper: HeadPerson | null;
  upperGap: UpperGap | null;
  /** That moment has come. */
  upperDecides: boolean;
  employeeLeft: boolean;
  /** The employee holds another position than the one this plan is about (p.65 C6). */
  placedElsewhere: boolean;
};

type Standing = { superiorId: string | null; hasLeft: boolean };
type Row = Omit<SkpHead, "upper" | "upperGap" | "upperDecides"> & {
  appraiser: (HeadPerson & Standing) | null;
  above: (HeadPerson & Standing) | null;
};

const person = (alias: string) =>
  Prisma.raw(`CASE WHEN ${alias}."id" IS NULL THEN NULL ELSE json_build_object('id', ${alias}."id", 'name', ${alias}."name",
    'frontTitle', ${alias}."frontTitle", 'backTitle', ${alias}."backTitle", 'nip', ${alias}."nip", 'rank', ${alias}."rank",
    'superiorId', ${alias}."superiorId", 'hasLeft', ${alias}."leftOn" IS NOT NULL,
    'positionName', (SELECT p."name" FROM "Position" p WHERE p."agencyId" = ${alias}."agencyId" AND p."id" = ${alias}."positionId"),
    'unitName', (SELECT n."name" FROM "Unit" n WHERE n."agencyId" = ${alias}."agencyId" AND n."id" = ${alias}."unitId")) END`);

/**
 * A plan's head, or null when there is none or the actor may not see it.
 * @param lock for writers: holds the plan's row, so that state and content cannot change under the command
 * @param now decides whether the appraiser's superior may decide too
 */
export async function getHead(
  tx: Reads,
  actor: Actor,
  agencyId: string,
  skpId: string,
  lock = false,
  now = new Date(),
): Promise<SkpHead | null> {
  const head = await findHead(tx, agencyId, skpId, lock, now);
  return head !== null && canSeePlan(actor, head) ? head : null;
}

/** The same for a feature that decides itself who may see what it shows of the plan. */
export async function findHead(
  tx: Reads,
  agencyId: string,
  skpId: string,
  lock = false,
  now = new Date(),
): Promise<SkpHead | null> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s."agencyId", s."id", s."employeeId", e."superiorId", u."path" AS "unitPath", s."periodId", d."year",
      d."startsOn", d."endsOn", s."sequence", s."unitId", s."unitName", s."positionName", s."approach", s."form",
      s."state", s."revision", s."stateSince", s."agreedAt", s."decideBy", s."version",
      e."leftOn" IS NOT NULL AS "employeeLeft",
      e."unitId" IS DISTINCT FROM s."unitId" OR (SELECT p."name" FROM "Position" p
        WHERE p."agencyId" = e."agencyId" AND p."id" = e."positionId") IS DISTINCT FROM s."positionName"
        AS "placedElsewhere",
      ${person("e")} AS "employee", ${person("a")} AS "appraiser", ${person("x")} AS "above",
      ${person("g")} AS "agreedBy", ${person("f")} AS "agreedFor"
    FROM "Skp" s
    JOIN "Period" d ON d."agencyId" = s."agencyId" AND d."id" = s."periodId"
    JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = s."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Employee" a ON a."agencyId" = e."agencyId" AND a."id" = e."superiorId"
    LEFT JOIN "Employee" x ON x."agencyId" = a."agencyId" AND x."id" = a."superiorId"
    LEFT JOIN "Employee" g ON g."agencyId" = s."agencyId" AND g."id" = s."agreedById"
    LEFT JOIN "Employee" f ON f."agencyId" = s."agencyId" AND f."id" = s."agreedForId"
    WHERE s."agencyId" = ${agencyId}::uuid AND s."id" = ${skpId}::uuid
    ${lock ? Prisma.sql`FOR UPDATE OF s` : Prisma.empty}`;
  return rows[0] === undefined ? null : withUpper(rows[0], now);
}

function withUpper({ above, ...row }: Row, now: Date): SkpHead {
  const { id, why } = upperOf(row.employeeId, row.appraiser, above);
  const upperDecides = escalationStage({ ...row, upperId: id }, now) === "PASSED";
  return { ...row, upper: id === null ? null : above, upperGap: why, upperDecides };
}
