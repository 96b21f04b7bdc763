import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { Prisma } from "@/lib/db/generated/client";
import { planByIndex } from "@/lib/db/plan-by-index";
import type { Tx } from "@/lib/db/tenant";
import { audienceSql, lockPlans, type Occasion } from "@/lib/library/audience";
import { lockBulk } from "@/lib/library/bulk-write";
import { canKeepLibrary } from "@/lib/library/policy";
import { findBranch } from "@/lib/library/queries/branch";
import { type BulkTargetInput, giveTargetInput } from "@/lib/library/schema";
import { unitApproachSql } from "@/lib/organization/queries/approach";

const LONG_MS = 60_000;

/**
 * Writes one result with its indicator into the draft of everybody the preview named, and begins a plan for those without
 * one: all in one transaction, by a handful of statements however many they are. Whoever has the same result is passed by,
 * so a second time changes nothing.
 */
export const giveTarget = command({
  event: "library.target.give",
  input: giveTargetInput,
  timeoutMs: LONG_MS,
  load: ({ tx, agencyId, input }) => findBranch(tx, agencyId, input),
  allow: (actor, branch) => canKeepLibrary(actor, branch.path),
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    const { periodId, statement } = input;
    const occasion = { agencyId, periodId, statement, unitPath: subject.path, now };
    await lockBulk(tx, agencyId);
    await planByIndex(tx);
    await lockPlans(tx, occasion, input);
    const { reached, fresh, plans } = await countAudience(tx, occasion, input);
    const taking = fresh + plans.length;
    if (taking === 0) reject("BULK_NOBODY");
    if (taking !== input.expected) reject("BULK_CHANGED", { values: { now: String(taking) } });
    const { id: bulkTargetId } = await tx.bulkTarget.create({
      data: {
        ...{ agencyId, periodId, statement, kind: input.kind },
        audience: { ...audienceOf(input), unitName: subject.name },
        written: taking,
        skipped: reached - taking,
        createdById: actor.accountId,
        createdAt: now,
      },
      select: { id: true },
    });
    const started = await startPlans(tx, occasion, input);
    if (started.length !== fresh) reject("BULK_CHANGED", { values: { now: String(plans.length) } });
    await writeResults(tx, { agencyId, bulkTargetId, plans: [...plans, ...started] }, input);
    return { bulkTargetId, written: taking };
  },
  audit: ({ subject, input, data }) => ({
    subjectType: "BulkTarget",
    subjectId: data.bulkTargetId,
    detail: { statement: input.statement, unit: subject.name, ...audienceOf(input), written: data.written },
  }),
});

const audienceOf = ({ unitId, below, positionName, level }: BulkTargetInput) => ({
  unitId,
  below,
  positionName,
  level,
});

type Counted = { reached: number; fresh: number; plans: string[] };

/** How many are reached, how many of them need a new plan, and the plans that are there. */
async function countAudience(tx: Tx, occasion: Occasion, input: BulkTargetInput): Promise<Counted> {
  const [counts] = await tx.$queryRaw<Counted[]>`
    SELECT count(*)::int AS "reached", (count(*) FILTER (WHERE a."verdict" = 'NEW_PLAN'))::int AS "fresh",
      coalesce(array_agg(a."skpId") FILTER (WHERE a."verdict" = 'INTO_PLAN'), '{}') AS "plans"
    FROM (${audienceSql(occasion, input)}) a`;
  return counts ?? { reached: 0, fresh: 0, plans: [] };
}

/** Draft plans for those without one, or with one about the position they have left; their ids. */
async function startPlans(tx: Tx, occasion: Occasion, input: BulkTargetInput): Promise<string[]> {
  const place = { unitId: Prisma.sql`a."unitId"`, leads: Prisma.sql`a."isHead"` };
  const approach = unitApproachSql({ agencyId: occasion.agencyId, ...place });
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Skp" ("agencyId", "id", "periodId", "employeeId", "sequence", "unitId", "positionName", "unitName", "approach",
      "form", "stateSince", "createdAt")
    SELECT ${occasion.agencyId}::uuid, uuidv7(), ${occasion.periodId}::uuid, a."employeeId", a."sequence" + 1, a."unitId",
      a."positionName", a."unitName", coalesce(${approach}, ${input.approach}::"SkpApproach"), a."form"::"SkpForm", ${occasion.now}, ${occasion.now}
    FROM (${audienceSql(occasion, input)}) a WHERE a."verdict" = 'NEW_PLAN'
    ON CONFLICT DO NOTHING RETURNING "id"`;
  return rows.map(({ id }) => id);
}

type Into = { agencyId: string; bulkTargetId: string; plans: string[] };

/** The result at the end of its group in each plan, its indicator, and the plans' new version. */
async function writeResults(
  tx: Tx,
  { agencyId, bulkTargetId, plans }: Into,
  input: BulkTargetInput,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "WorkResult" ("agencyId", "id", "skpId", "kind", "sortOrder", "statement", "assignedBy", "bulkTargetId", "version")
    SELECT ${agencyId}::uuid, uuidv7(), plan, ${input.kind}::"WorkResultKind",
      (SELECT coalesce(max(r."sortOrder"), -1) + 1 FROM "WorkResult" r WHERE r."agencyId" = ${agencyId}::uuid
        AND r."skpId" = plan AND r."kind" = ${input.kind}::"WorkResultKind"),
      ${input.statement}, ${input.assignedBy}, ${bulkTargetId}::uuid, 0
    FROM unnest(${plans}::uuid[]) AS plan`;
  const target = [input.target, input.unit].filter((part) => part !== null).join(" ");
  // A qualitative indicator holds its target in the sentence.
  const narrative = target === "" ? input.indicator : `${input.indicator} (target: ${target})`;
  const quantitative = Prisma.sql`s."approach" = 'QUANTITATIVE'`;
  await tx.$executeRaw`
    INSERT INTO "Indicator" ("agencyId", "id", "workResultId", "sortOrder", "aspect", "statement", "target", "unit")
    SELECT r."agencyId", uuidv7(), r."id", 0,
      CASE WHEN ${quantitative} AND s."form" = 'STAFF' THEN ${input.aspect}::"Aspect" END,
      CASE WHEN ${quantitative} THEN ${input.indicator} ELSE ${narrative} END,
      CASE WHEN ${quantitative} THEN ${input.target}::text END, CASE WHEN ${quantitative} THEN ${input.unit}::text END
    FROM "WorkResult" r JOIN "Skp" s ON s."agencyId" = r."agencyId" AND s."id" = r."skpId"
    WHERE r."agencyId" = ${agencyId}::uuid AND r."bulkTargetId" = ${bulkTargetId}::uuid`;
  await tx.$executeRaw`
    UPDATE "Skp" s SET "version" = s."version" + 1
    FROM unnest(${plans}::uuid[]) AS plan WHERE s."agencyId" = ${agencyId}::uuid AND s."id" = plan`;
}
