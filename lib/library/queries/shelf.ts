import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { Aspect, Perspective, WorkResultKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";

/** Where a result of the library is to stand, and the one that is there. */
export type Shelf = { unitPath: string | null; entry: { id: string; unitPath: string | null } | null };

/** Null when the unit or the entry does not exist. */
export async function findShelf(
  tx: Tx,
  agencyId: string,
  { unitId, libraryId }: { unitId: string | null; libraryId: string | null },
): Promise<Shelf | null> {
  const unit =
    unitId === null
      ? null
      : await tx.unit.findUnique({
          where: { agencyId_id: { agencyId, id: unitId } },
          select: { path: true },
        });
  if (unitId !== null && unit === null) return null;
  if (libraryId === null) return { unitPath: unit?.path ?? null, entry: null };
  const entry = await tx.libraryResult.findUnique({
    where: { agencyId_id: { agencyId, id: libraryId } },
    select: { id: true, unit: { select: { path: true } } },
  });
  if (entry === null) return null;
  return { unitPath: unit?.path ?? null, entry: { id: entry.id, unitPath: entry.unit?.path ?? null } };
}

export const LIBRARY_PAGE_SIZE = 20;

export type LibraryRow = {
  id: string;
  version: number;
  kind: WorkResultKind;
  statement: string;
  positionName: string | null;
  unitId: string | null;
  unitName: string | null;
  unitPath: string | null;
  indicators: {
    statement: string;
    aspect: Aspect | null;
    perspective: Perspective | null;
    target: string | null;
    unit: string | null;
  }[];
};

export type LibraryFilter = { word: string; positionName: string; unitId: string | null; page: number };

const COLUMNS = Prisma.sql`l."id", l."version", l."kind", l."statement", l."positionName", l."unitId",
  u."name" AS "unitName", u."path" AS "unitPath",
  (SELECT coalesce(json_agg(json_build_object('statement', i."statement", 'aspect', i."aspect", 'perspective', i."perspective",
    'target', i."target", 'unit', i."unit") ORDER BY i."sortOrder"), '[]') FROM "LibraryIndicator" i
    WHERE i."agencyId" = l."agencyId" AND i."resultId" = l."id") AS "indicators"`;

/**
 * One page of the library: what is meant for the position (or any) and for the unit, a unit above it, or the whole agency.
 * One more row than a page tells that there is another.
 */
export function listLibrary(tx: Reads, agencyId: string, filter: LibraryFilter): Promise<LibraryRow[]> {
  const { word, positionName, unitId, page } = filter;
  return tx.$queryRaw<LibraryRow[]>`
    SELECT ${COLUMNS} FROM "LibraryResult" l
    LEFT JOIN "Unit" u ON u."agencyId" = l."agencyId" AND u."id" = l."unitId"
    WHERE l."agencyId" = ${agencyId}::uuid AND l."archivedAt" IS NULL
      AND (${word} = '' OR position(lower(${word}) IN lower(l."statement")) > 0)
      AND (${positionName} = '' OR l."positionName" IS NULL OR position(lower(${positionName}) IN lower(l."positionName")) > 0)
      AND (${unitId}::uuid IS NULL OR l."unitId" IS NULL OR EXISTS (SELECT 1 FROM "Unit" w WHERE w."agencyId" = l."agencyId"
        AND w."id" = ${unitId}::uuid AND starts_with(w."path", u."path")))
    ORDER BY l."positionName" NULLS LAST, l."statement", l."id"
    LIMIT ${LIBRARY_PAGE_SIZE + 1} OFFSET ${(page - 1) * LIBRARY_PAGE_SIZE}`;
}

/** One entry that is still on the shelf, or null. */
export async function getLibraryRow(tx: Reads, actor: Actor, libraryId: string): Promise<LibraryRow | null> {
  const rows = await tx.$queryRaw<LibraryRow[]>`
    SELECT ${COLUMNS} FROM "LibraryResult" l
    LEFT JOIN "Unit" u ON u."agencyId" = l."agencyId" AND u."id" = l."unitId"
    WHERE l."agencyId" = ${actor.agencyId}::uuid AND l."id" = ${libraryId}::uuid AND l."archivedAt" IS NULL`;
  return rows[0] ?? null;
}
