import "server-only";
import { type AgencyActor, isAuditor, isHrAdmin } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { AwardState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { canDecideAwards, canSeeNomination, type Mandates } from "@/lib/followup/policy";
import { loadMandates } from "./load";

export const PAGE_SIZE = 25;

export type AwardRow = {
  id: string;
  employeeId: string;
  employeeName: string;
  positionName: string | null;
  unitName: string | null;
  kindName: string;
  year: number;
  state: AwardState;
  announcedAt: Date | null;
  total: number;
};

const TABLES = Prisma.sql`"Award" a
  JOIN "AwardKind" k ON k."agencyId" = a."agencyId" AND k."id" = a."kindId"
  JOIN "Employee" e ON e."agencyId" = a."agencyId" AND e."id" = a."employeeId"
  LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
  LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"`;
const COLUMNS = Prisma.sql`a."id", a."employeeId", concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") AS "employeeName",
  o."name" AS "positionName", u."name" AS "unitName", k."name" AS "kindName", a."year", a."state", a."announcedAt"`;

/** What is announced to everybody of the agency, newest first. */
export function listAnnounced(
  tx: Reads,
  agencyId: string,
  page: number,
  size = PAGE_SIZE,
): Promise<AwardRow[]> {
  return tx.$queryRaw<AwardRow[]>`
    SELECT ${COLUMNS}, count(*) OVER ()::int AS "total" FROM ${TABLES}
    WHERE a."agencyId" = ${agencyId}::uuid AND a."state" = 'ANNOUNCED'
    ORDER BY a."announcedAt" DESC, a."id" LIMIT ${size} OFFSET ${(page - 1) * size}`;
}

/** Nominations: all of them for who decides, HR admin and the auditor; else those the actor made. Open ones first. */
export function listNominations(
  tx: Reads,
  actor: AgencyActor,
  mandates: Mandates,
  page: number,
): Promise<AwardRow[]> {
  const all = isHrAdmin(actor) || isAuditor(actor) || canDecideAwards(actor, mandates, null);
  return tx.$queryRaw<AwardRow[]>`
    SELECT ${COLUMNS}, count(*) OVER ()::int AS "total" FROM ${TABLES}
    WHERE a."agencyId" = ${actor.agencyId}::uuid AND (${all} OR a."nominatedById" = ${actor.employeeId}::uuid)
      AND a."employeeId" IS DISTINCT FROM ${actor.employeeId}::uuid
    ORDER BY a."state", a."nominatedAt" DESC, a."id" LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
}

export type AwardView = Omit<AwardRow, "total"> & {
  criteria: string;
  gift: string | null;
  reason: string;
  nominatedById: string;
  nominatorName: string;
  nominatedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  decisionReason: string | null;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  version: number;
};

export type AwardPage = { award: AwardView; canDecide: boolean; full: boolean };

/** One award; `full`: with reasons and decision, else only what everybody reads. Null when it is not the actor's to see. */
export async function getAwardPage(
  tx: Tx,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<AwardPage | null> {
  const [award] = await tx.$queryRaw<AwardView[]>`
    SELECT ${COLUMNS}, k."criteria", k."gift", a."reason", a."nominatedById", n."name" AS "nominatorName", a."nominatedAt",
      a."decidedAt", c."name" AS "decidedBy", a."decisionReason", a."withdrawnAt", a."withdrawnReason", a."version"
    FROM ${TABLES}
    JOIN "Employee" n ON n."agencyId" = a."agencyId" AND n."id" = a."nominatedById"
    LEFT JOIN "Account" c ON c."agencyId" = a."agencyId" AND c."id" = a."decidedById"
    WHERE a."agencyId" = ${actor.agencyId}::uuid AND a."id" = ${id}::uuid`;
  if (award === undefined) return null;
  const mandates = await loadMandates(tx, actor, actor.agencyId, now);
  const announced = award.state === "ANNOUNCED";
  const full =
    canSeeNomination(actor, mandates, { ...award, announced: false }) ||
    (announced && actor.employeeId === award.employeeId);
  if (!full && !announced) return null;
  return { award, full, canDecide: canDecideAwards(actor, mandates, award.employeeId) };
}

/** Awards that can be given now, or (for who defines them) all. */
export function listAwardKinds(tx: Tx, agencyId: string, archived: boolean) {
  return tx.awardKind.findMany({
    where: { agencyId, ...(archived ? {} : { archivedAt: null }) },
    orderBy: { name: "asc" },
    take: 100,
    select: { id: true, name: true, criteria: true, gift: true, archivedAt: true, version: true },
  });
}

export type AwardKindRow = Awaited<ReturnType<typeof listAwardKinds>>[number];
