import "server-only";
import { command, type Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { keepsUnit } from "@/lib/employees/policy";
import { momentIn } from "@/lib/evaluation/holds";
import { holdResultsInput, releaseResultsInput } from "@/lib/evaluation/schema";

/**
 * The head of a unit or HR holds the results of a subperiod back until a moment, for the unit and everything below it. What was
 * seen already stays seen; what is decided later waits too.
 */
export const holdResults = command({
  event: "evaluation.hold",
  input: holdResultsInput,
  load: async ({ tx, agencyId, input }) => {
    const subperiod = await tx.subperiod.findUnique({
      where: { agencyId_id: { agencyId, id: input.subperiodId } },
      select: { id: true },
    });
    const unit = await tx.unit.findUnique({
      where: { agencyId_code: { agencyId, code: input.unitCode } },
      select: { id: true, path: true },
    });
    return subperiod && unit && { subperiodId: subperiod.id, unitId: unit.id, unitPath: unit.path };
  },
  allow: (actor, { unitPath }) => keepsUnit(actor, unitPath),
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject, now } = scene;
    const { subperiodId, unitId } = subject;
    const until = momentIn(scene, "until", input.until);
    await alone(scene, subperiodId);
    const key = { agencyId_subperiodId_unitId: { agencyId, subperiodId, unitId } };
    const hold = { until, reason: input.reason, setById: actor.accountId, setAt: now };
    await tx.releaseHold.upsert({
      where: key,
      create: { agencyId, subperiodId, unitId, ...hold },
      update: { ...hold, version: { increment: 1 } },
    });
    return { subperiodId, until, waiting: await applyHolds(scene, subject) };
  },
  audit: ({ subject, data: { until, waiting } }) => ({
    subjectType: "Unit",
    subjectId: subject.unitId,
    detail: { subperiodId: subject.subperiodId, until, waiting },
  }),
});

/** Ends a hold now: what waited for it alone is seen from this moment on, what another hold covers when that ends. */
export const releaseResults = command({
  event: "evaluation.release",
  input: releaseResultsInput,
  load: async ({ tx, agencyId, input: { subperiodId, unitId } }) => {
    const hold = await tx.releaseHold.findUnique({
      where: { agencyId_subperiodId_unitId: { agencyId, subperiodId, unitId } },
      select: { until: true, unit: { select: { path: true } } },
    });
    return hold && { subperiodId, unitId, until: hold.until, unitPath: hold.unit.path };
  },
  allow: (actor, { unitPath }) => keepsUnit(actor, unitPath),
  run: async (scene) => {
    const { tx, agencyId, input, subject, now } = scene;
    const { subperiodId, unitId } = subject;
    await alone(scene, subperiodId);
    const { count } = await tx.releaseHold.updateMany({
      where: { agencyId, subperiodId, unitId, version: input.version, until: { gt: now } },
      data: { until: now, version: { increment: 1 } },
    });
    if (count === 0) reject(subject.until > now ? "CONFLICT" : "WRONG_STATE");
    return { subperiodId, released: await applyHolds(scene, subject) };
  },
  audit: ({ subject, data: { released } }) => ({
    subjectType: "Unit",
    subjectId: subject.unitId,
    detail: { subperiodId: subject.subperiodId, released },
  }),
});

/** Decisions of the subperiod wait, so that none slips through between reading the holds and being written. */
async function alone({ tx }: Scene<unknown>, subperiodId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${subperiodId}, 0))`;
}

/**
 * What nobody saw yet is seen from the latest moment that still holds it: the appraiser's own, or the hold of a unit it is
 * in. Says how many evaluations that changes.
 */
function applyHolds(
  { tx, agencyId, now }: Scene<unknown>,
  { subperiodId, unitPath }: { subperiodId: string; unitPath: string },
): Promise<number> {
  return tx.$executeRaw`
    UPDATE "Evaluation" v SET "releasedAt" = held."until"
    FROM "Unit" u CROSS JOIN LATERAL (SELECT max(h."until") AS "until" FROM "ReleaseHold" h
      JOIN "Unit" hu ON hu."agencyId" = h."agencyId" AND hu."id" = h."unitId"
      WHERE h."agencyId" = u."agencyId" AND h."subperiodId" = ${subperiodId}::uuid AND starts_with(u."path", hu."path")) units
    CROSS JOIN LATERAL (SELECT e."id", greatest(${now}::timestamptz, e."holdUntil", units."until") AS "until" FROM "Evaluation" e
      WHERE e."agencyId" = u."agencyId" AND e."subperiodId" = ${subperiodId}::uuid AND e."unitId" = u."id"
        AND e."state" = 'DECIDED' AND e."releasedAt" > ${now}) held
    WHERE u."agencyId" = ${agencyId}::uuid AND starts_with(u."path", ${unitPath})
      AND v."agencyId" = u."agencyId" AND v."id" = held."id" AND v."releasedAt" <> held."until"`;
}
