import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Tx } from "@/lib/db/tenant";
import { idsOf } from "../rules/tree";
import { joinHead, type UnitHead } from "./head-sql";

export type TreeRow = UnitHead & {
  id: string;
  parentId: string | null;
  name: string;
  code: string;
  isIndependent: boolean;
  /** Units directly below. */
  children: number;
  /** People in service placed in the unit itself. */
  people: number;
};

export type UnitTree = {
  rows: TreeRow[];
  /** Units shown with what is directly below them, from the top down. */
  openIds: string[];
  /** Whether there were more rows than fit. */
  isCut: boolean;
};

const MAX_ROWS = 600;

/** The top unit and the branch down to `openId`, each with one level below. Two queries. */
export async function getUnitTree(
  tx: Tx,
  actor: AgencyActor,
  openId: string | null,
  now: Date,
): Promise<UnitTree> {
  const { agencyId } = actor;
  const opened = await tx.unit.findFirst({
    where: { agencyId, endedOn: null, ...(openId === null ? { parentId: null } : { id: openId }) },
    select: { path: true },
  });
  const openIds = opened === null ? [] : idsOf(opened.path);
  const rows = await tx.$queryRaw<TreeRow[]>`
    SELECT u."id", u."parentId", u."name", u."code", u."isIndependent", head.*,
      (SELECT count(*)::int FROM "Unit" c
        WHERE c."agencyId" = u."agencyId" AND c."parentId" = u."id" AND c."endedOn" IS NULL) AS children,
      (SELECT count(*)::int FROM "Employee" e
        WHERE e."agencyId" = u."agencyId" AND e."unitId" = u."id" AND e."leftOn" IS NULL) AS people
    FROM "Unit" u ${joinHead(agencyId, isoDay(now, actor.timeZone))}
    WHERE u."agencyId" = ${agencyId}::uuid AND u."endedOn" IS NULL
      AND (u."parentId" IS NULL OR u."parentId" = ANY(${openIds}::uuid[]))
    ORDER BY u."depth", u."sortOrder", u."name" LIMIT ${MAX_ROWS + 1}`;
  return { rows: rows.slice(0, MAX_ROWS), openIds, isCut: rows.length > MAX_ROWS };
}

/** Units whose name or code holds the text, at most 20, for choosing one. Units are few: a thousand, not a million. */
export async function findUnits(
  tx: Tx,
  actor: AgencyActor,
  text: string,
): Promise<{ id: string; name: string; code: string; parentName: string | null }[]> {
  // Prisma leaves the signs of LIKE as they are.
  const words = text.trim().replace(/[\\%_]/g, "\\$&");
  if (words === "") return [];
  const found = await tx.unit.findMany({
    where: {
      agencyId: actor.agencyId,
      endedOn: null,
      OR: [{ name: { contains: words, mode: "insensitive" } }, { code: { startsWith: words } }],
    },
    select: { id: true, name: true, code: true, parent: { select: { name: true } } },
    orderBy: [{ depth: "asc" }, { name: "asc" }],
    take: 20,
  });
  return found.map(({ parent, ...unit }) => ({ ...unit, parentName: parent?.name ?? null }));
}
