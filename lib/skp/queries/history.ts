import "server-only";
import type { Reads } from "@/lib/db/direct";
import { MAX_COMMENTS } from "@/lib/skp/rules/comments";
import type { OpenComment, SettledComment } from "./comments";
import type { SkpHead } from "./head";
import type { RevisionLine } from "./revisions";

/** What was said about the rows of a plan, oldest first, and its latest versions, newest first. */
export type PlanHistory = { open: OpenComment[]; settled: SettledComment[]; revisions: RevisionLine[] };

/** Older versions are reached from version to version. */
const SHOWN_REVISIONS = 8;

/** As JSON carries it: moments as text. */
type HistoryRow = {
  comments: (Omit<SettledComment, "at" | "resolvedAt"> & { at: string; resolvedAt: string | null })[];
  revisions: (Omit<RevisionLine, "at"> & { at: string })[];
};

/** One statement. The caller shows it only to who may read the plan. */
export async function getHistory(
  tx: Reads,
  { agencyId, id }: Pick<SkpHead, "agencyId" | "id">,
): Promise<PlanHistory> {
  const [row] = await tx.$queryRaw<HistoryRow[]>`
    SELECT
      (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT c."id", c."row", c."authorName", c."text", c."at", c."resolvedAt", c."resolvedByName", c."end"
        FROM "RowComment" c WHERE c."agencyId" = ${agencyId}::uuid AND c."skpId" = ${id}::uuid
        ORDER BY c."at", c."id" LIMIT ${MAX_COMMENTS}) x) AS "comments",
      (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT v."id", v."number", v."event", v."actorName", v."note", v."reason", v."at"
        FROM "SkpRevision" v WHERE v."agencyId" = ${agencyId}::uuid AND v."skpId" = ${id}::uuid
        ORDER BY v."number" DESC LIMIT ${SHOWN_REVISIONS}) x) AS "revisions"`;
  const { comments, revisions } = row ?? { comments: [], revisions: [] };
  const said = comments.map((one) => ({ ...one, at: new Date(one.at) }));
  return {
    open: said.flatMap(({ id, row, authorName, text, at, resolvedAt }) =>
      resolvedAt === null ? [{ id, row, authorName, text, at }] : [],
    ),
    settled: said.flatMap(({ resolvedAt, ...one }) =>
      resolvedAt === null ? [] : [{ ...one, resolvedAt: new Date(resolvedAt) }],
    ),
    revisions: revisions.map((one) => ({ ...one, at: new Date(one.at) })),
  };
}
