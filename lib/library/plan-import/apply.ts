import "server-only";
import { reject } from "@/lib/core/errors";
import { Prisma } from "@/lib/db/generated/client";
import { planByIndex } from "@/lib/db/plan-by-index";
import type { Tx } from "@/lib/db/tenant";
import { digestOf } from "@/lib/imports/job";
import { loadDrafts } from "@/lib/imports/rows";
import { lockBulk } from "@/lib/library/bulk-write";
import { compose } from "./compose";
import type { PlanDraft } from "./line";
import { loadPeople, type PlanOccasion, peopleSql, type StoredPerson } from "./stored";
import { insertIndicators, insertResults, touchPlans, updateIndicators, updateResults } from "./write";

type Work = {
  tx: Tx;
  occasion: PlanOccasion;
  importId: string;
  /** What the check was made against. */
  basis: Uint8Array;
  onProgress: (done: number) => Promise<void>;
};

/**
 * Writes the good rows of a checked file of plans: begins drafts, adds and changes results and indicators, and advances the
 * versions of what changed. The number of statements depends on the size of the file in thousands only.
 * @throws Rejection IMPORT_STALE when anything the check saw has changed, down to the words of one indicator
 */
export async function applyPlans({ tx, occasion, importId, basis, onProgress }: Work): Promise<void> {
  const { agencyId } = occasion;
  await lockBulk(tx, agencyId);
  await planByIndex(tx);
  await tx.$executeRaw`SET LOCAL statement_timeout = '120s'`;
  const drafts = await loadDrafts<PlanDraft>(tx, agencyId, importId);
  await lockPlans(tx, agencyId, drafts);
  const people = await loadPeople(tx, occasion, [...new Set(drafts.map(({ nip }) => nip))].sort());
  if (Buffer.compare(digestOf(people), basis) !== 0) reject("IMPORT_STALE");
  const started = await startPlans(tx, occasion, people);
  await onProgress(Math.floor(drafts.length / 4));
  const groups = new Set(drafts.map(({ group }) => group)).size;
  const ids = await newIds(tx, groups + drafts.length);
  const writes = compose(drafts, people, started, ids);
  await insertResults(tx, agencyId, writes.newResults);
  await updateResults(tx, agencyId, writes.changedResults);
  await onProgress(Math.floor(drafts.length / 2));
  await insertIndicators(tx, agencyId, writes.newIndicators);
  await updateIndicators(tx, agencyId, writes.changedIndicators);
  await touchPlans(tx, agencyId, writes.plans);
  await onProgress(drafts.length);
}

/** Holds the plans until the end of the transaction, in one order, so that nobody hands in what is being written. */
async function lockPlans(tx: Tx, agencyId: string, drafts: PlanDraft[]): Promise<void> {
  const plans = [...new Set(drafts.flatMap(({ skpId }) => skpId ?? []))];
  await tx.$executeRaw`
    SELECT k."id" FROM "Skp" k WHERE k."agencyId" = ${agencyId}::uuid AND k."id" = ANY(${plans}::uuid[])
    ORDER BY k."id" FOR UPDATE`;
}

/** Drafts for those without a plan of their present position; the plan of each person. */
async function startPlans(
  tx: Tx,
  occasion: PlanOccasion,
  people: StoredPerson[],
): Promise<Map<string, string>> {
  const fresh = people.filter(({ verdict }) => verdict === "NEW_PLAN");
  if (fresh.length === 0) return new Map();
  const chosen = JSON.stringify(fresh.map(({ employeeId, approach }) => ({ employeeId, approach })));
  const ids = fresh.map(({ employeeId }) => employeeId);
  const rows = await tx.$queryRaw<{ id: string; employeeId: string }[]>`
    INSERT INTO "Skp" ("agencyId", "id", "periodId", "employeeId", "sequence", "unitId", "positionName", "unitName", "approach",
      "form", "stateSince", "createdAt")
    SELECT ${occasion.agencyId}::uuid, uuidv7(), ${occasion.periodId}::uuid, a."employeeId", a."sequence" + 1, a."unitId",
      a."positionName", a."unitName", c."approach"::"SkpApproach", a."form"::"SkpForm", ${occasion.now}, ${occasion.now}
    FROM (${peopleSql(occasion, Prisma.sql`e."id" = ANY(${ids}::uuid[])`)}) a
    JOIN jsonb_to_recordset(${chosen}::jsonb) AS c("employeeId" uuid, "approach" text) ON c."employeeId" = a."employeeId"
    WHERE a."verdict" = 'NEW_PLAN'
    ON CONFLICT DO NOTHING RETURNING "id", "employeeId"`;
  // Somebody began the plan meanwhile.
  if (rows.length !== fresh.length) reject("IMPORT_STALE");
  return new Map(rows.map(({ id, employeeId }) => [employeeId, id]));
}

async function newIds(tx: Tx, count: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT uuidv7() AS "id" FROM generate_series(1, ${count}::int)`;
  return rows.map(({ id }) => id);
}
