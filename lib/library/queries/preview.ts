import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { audienceSql, type Verdict } from "@/lib/library/audience";
import { canKeepLibrary } from "@/lib/library/policy";
import type { BulkTargetInput } from "@/lib/library/schema";
import { findBranch } from "./branch";

export const PREVIEW_PAGE_SIZE = 50;

export type PreviewRow = {
  employeeId: string;
  name: string;
  nip: string | null;
  positionName: string | null;
  unitName: string;
  verdict: Verdict;
};

export type Preview = {
  unitName: string;
  year: number;
  counts: { verdict: Verdict; count: number }[];
  /** How many would get the target. */
  taking: number;
  rows: PreviewRow[];
};

type Asked = { page: number; verdict: Verdict | null; now: Date };

/** Who would get the target and who would not, and why; null when the unit or the year is not the actor's. Three queries. */
export async function previewTarget(
  tx: Reads,
  actor: AgencyActor,
  input: BulkTargetInput,
  { page, verdict, now }: Asked,
): Promise<Preview | null> {
  const { agencyId } = actor;
  const branch = await findBranch(tx, agencyId, input);
  if (branch === null || !canKeepLibrary(actor, branch.path)) return null;
  const { periodId, statement } = input;
  const audience = audienceSql({ agencyId, periodId, statement, unitPath: branch.path, now }, input);
  const counts = await tx.$queryRaw<Preview["counts"]>`
    SELECT a."verdict", count(*)::int AS "count" FROM (${audience}) a GROUP BY a."verdict" ORDER BY 1`;
  const rows = await tx.$queryRaw<PreviewRow[]>`
    SELECT a."employeeId", a."name", a."nip", a."positionName", a."unitName", a."verdict" FROM (${audience}) a
    WHERE ${verdict}::text IS NULL OR a."verdict" = ${verdict}
    ORDER BY a."name", a."employeeId" LIMIT ${PREVIEW_PAGE_SIZE} OFFSET ${(page - 1) * PREVIEW_PAGE_SIZE}`;
  const taking = counts
    .filter(({ verdict: one }) => one === "INTO_PLAN" || one === "NEW_PLAN")
    .reduce((sum, { count }) => sum + count, 0);
  return { unitName: branch.name, year: branch.year, counts, taking, rows };
}

export type GivenTarget = {
  id: string;
  statement: string;
  written: number;
  skipped: number;
  unitName: string;
  givenBy: string;
  createdAt: Date;
};

const GIVEN_PAGE_SIZE = 10;

/** The latest targets the actor gave, or for the HR admin anybody gave, newest first. */
export async function listGiven(tx: Reads, actor: AgencyActor, everybody: boolean): Promise<GivenTarget[]> {
  return tx.$queryRaw<GivenTarget[]>`
    SELECT b."id", b."statement", b."written", b."skipped", coalesce(b."audience" ->> 'unitName', '') AS "unitName",
      coalesce(c."name", '') AS "givenBy", b."createdAt"
    FROM "BulkTarget" b LEFT JOIN "Account" c ON c."id" = b."createdById"
    WHERE b."agencyId" = ${actor.agencyId}::uuid AND (${everybody} OR b."createdById" = ${actor.accountId}::uuid)
    ORDER BY b."createdAt" DESC LIMIT ${GIVEN_PAGE_SIZE}`;
}
