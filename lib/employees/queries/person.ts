import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type {
  AssignmentKind,
  EmploymentStatus,
  Gender,
  PositionLevel,
  SuperiorSource,
} from "@/lib/db/generated/enums";
import { type Relation, relationTo } from "../policy";
import { maskNip } from "../rules/search";

export type Person = {
  id: string;
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  nip: string | null;
  status: EmploymentStatus;
  gender: Gender | null;
  birthDate: Date | null;
  rank: string | null;
  email: string | null;
  legalStanding: string;
  needsSkp: boolean;
  leftOn: Date | null;
  version: number;
  unitId: string | null;
  unitName: string | null;
  unitPath: string | null;
  positionName: string | null;
  positionLevel: PositionLevel | null;
  superiorId: string | null;
  superiorSource: SuperiorSource;
  superiorName: string | null;
  superiorFrontTitle: string | null;
  superiorBackTitle: string | null;
  /** The unit through which the derived superior is the superior, and how that person leads it. */
  ledUnitName: string | null;
  ledAs: AssignmentKind | null;
  skpId: string | null;
  /** How the viewer stands to this person. */
  relation: Relation;
  nipMasked: boolean;
};

/** One person as the actor may see them; null when there is none or the actor may not know. One query. */
export async function getPerson(
  tx: Reads,
  actor: AgencyActor,
  employeeId: string,
  now: Date,
): Promise<Person | null> {
  const { agencyId } = actor;
  const today = isoDay(now, actor.timeZone);
  const rows = await tx.$queryRaw<Omit<Person, "relation" | "nipMasked">[]>`
    SELECT e."id", e."name", e."frontTitle", e."backTitle", e."nip", e."status", e."gender", e."birthDate", e."rank",
      e."email", e."legalStanding", e."needsSkp", e."leftOn", e."version", e."unitId", e."superiorId", e."superiorSource",
      u."name" AS "unitName", u."path" AS "unitPath", p."name" AS "positionName", p."level" AS "positionLevel",
      s."name" AS "superiorName", s."frontTitle" AS "superiorFrontTitle", s."backTitle" AS "superiorBackTitle",
      led.*, (SELECT k."id" FROM "Skp" k WHERE k."agencyId" = e."agencyId" AND k."employeeId" = e."id"
        ORDER BY k."createdAt" DESC LIMIT 1) AS "skpId"
    FROM "Employee" e
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Employee" s ON s."agencyId" = e."agencyId" AND s."id" = e."superiorId"
    LEFT JOIN LATERAL (
      SELECT l."name" AS "ledUnitName", a."kind" AS "ledAs"
      FROM "Assignment" a
      JOIN "Position" h ON h."agencyId" = a."agencyId" AND h."id" = a."positionId" AND h."isUnitHead"
      JOIN "Unit" l ON l."agencyId" = a."agencyId" AND l."id" = a."unitId" AND starts_with(u."path", l."path")
      WHERE a."agencyId" = s."agencyId" AND a."employeeId" = s."id"
        AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
      ORDER BY l."depth" DESC, a."kind" LIMIT 1
    ) led ON true
    WHERE e."agencyId" = ${agencyId}::uuid AND e."id" = ${employeeId}::uuid`;
  const row = rows[0];
  if (row === undefined) return null;
  const relation = relationTo(actor, { ...row, employeeId });
  return relation === null ? null : { ...masked(row, relation), relation };
}

/** Number, birth date and address are for the person, the appraiser and HR. */
function masked(row: Omit<Person, "relation" | "nipMasked">, relation: Relation) {
  const nipMasked = row.nip !== null && (relation === "ABOVE" || relation === "AUDITOR");
  if (!nipMasked || row.nip === null) return { ...row, nipMasked };
  return { ...row, nip: maskNip(row.nip), birthDate: null, email: null, nipMasked };
}

export type AssignmentRow = {
  id: string;
  kind: AssignmentKind;
  positionName: string;
  unitId: string;
  unitName: string;
  startsOn: Date;
  endsOn: Date | null;
  note: string | null;
  isRunning: boolean;
};

/** Posts of one person, the latest first. */
export function listAssignments(
  tx: Reads,
  actor: AgencyActor,
  employeeId: string,
  now: Date,
): Promise<AssignmentRow[]> {
  return tx.$queryRaw<AssignmentRow[]>`
    SELECT a."id", a."kind", p."name" AS "positionName", u."id" AS "unitId", u."name" AS "unitName", a."startsOn",
      a."endsOn", a."note", (a."endsOn" IS NULL OR a."endsOn" >= ${isoDay(now, actor.timeZone)}::date) AS "isRunning"
    FROM "Assignment" a
    JOIN "Position" p ON p."agencyId" = a."agencyId" AND p."id" = a."positionId"
    JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
    WHERE a."agencyId" = ${actor.agencyId}::uuid AND a."employeeId" = ${employeeId}::uuid
    ORDER BY a."startsOn" DESC, a."id" DESC LIMIT 50`;
}

export type OverrideRow = {
  id: string;
  superiorName: string;
  reason: string;
  startsOn: Date;
  endsOn: Date | null;
  setBy: string | null;
  isRunning: boolean;
};

/** Superiors set by hand for one person, the latest first. */
export function listOverrides(
  tx: Reads,
  actor: AgencyActor,
  employeeId: string,
  now: Date,
): Promise<OverrideRow[]> {
  const today = isoDay(now, actor.timeZone);
  return tx.$queryRaw<OverrideRow[]>`
    SELECT o."id", s."name" AS "superiorName", o."reason", o."startsOn", o."endsOn", c."name" AS "setBy",
      (o."startsOn" <= ${today}::date AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date)) AS "isRunning"
    FROM "SuperiorOverride" o
    JOIN "Employee" s ON s."agencyId" = o."agencyId" AND s."id" = o."superiorId"
    LEFT JOIN "Account" c ON c."agencyId" = o."agencyId" AND c."id" = o."createdById"
    WHERE o."agencyId" = ${actor.agencyId}::uuid AND o."employeeId" = ${employeeId}::uuid
      AND (o."endsOn" IS NULL OR o."endsOn" >= o."startsOn")
    ORDER BY o."startsOn" DESC, o."createdAt" DESC LIMIT 20`;
}

export type HrContact = { name: string; unitName: string | null };

/** Who keeps this person's data: unit HR of the branch, nearest first, else the HR admins of the agency. */
export function listHrContacts(tx: Reads, actor: AgencyActor, unitPath: string | null): Promise<HrContact[]> {
  return tx.$queryRaw<HrContact[]>`
    SELECT c."name", u."name" AS "unitName" FROM "RoleGrant" g
    JOIN "Account" c ON c."id" = g."accountId" AND c."disabledAt" IS NULL
    LEFT JOIN "Unit" u ON u."agencyId" = g."agencyId" AND u."id" = g."unitId"
    WHERE g."agencyId" = ${actor.agencyId}::uuid
      AND (g."role" = 'HR_ADMIN' OR g."role" = 'UNIT_HR' AND starts_with(${unitPath ?? ""}, u."path"))
    ORDER BY u."depth" DESC NULLS LAST, c."name" LIMIT 3`;
}
