import "server-only";
import type { WordLinks } from "@/lib/agreement/rules/coverage";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { appendResult } from "@/lib/skp/append";
import { touch } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import type { SkpHead } from "@/lib/skp/queries/head";
import { getPlanPromise, type PlanPromise } from "@/lib/skp/queries/promise";
import { asIndicator, canTake, isTakeable } from "@/lib/skp/rules/promise";
import { linkAgreementInput, takeAgreementInput } from "@/lib/skp/schema";
import { auditOf, loadSkp, requireMoment } from "./subject";

/** Adds what the head's plan lacks of the unit's agreement (p.27-28): goals as main results, and indicators, linked. */
export const takeAgreement = command({
  event: "skp.agreement.take",
  input: takeAgreementInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "editResults"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "editResults");
    if (subject.version !== input.version) reject("SKP_CHANGED");
    const promise = await getPlanPromise(tx, subject, { now, zone: actor.timeZone });
    if (!canTake(promise)) reject("AGREEMENT_TAKEN");
    await writeLinks(tx, subject.agencyId, promise.sameWords);
    const lacking = promise.missing.filter(isTakeable);
    const assignedBy = subject.appraiser?.positionName ?? null;
    for (const { goal, resultId, indicators } of lacking) {
      const rows = indicators.map((row) => asIndicator(row, subject.approach));
      if (resultId !== null) await addIndicators(tx, subject, { resultId, goalId: goal.id, rows });
      else {
        const { id: goalId, statement } = goal;
        await appendResult(tx, subject, { kind: "MAIN", statement, assignedBy, goalId, indicators: rows });
      }
    }
    await touch(tx, subject);
    return { skpId: subject.id, goals: lacking.length };
  },
  audit: ({ subject, data }) => auditOf(subject, { goals: data.goals }),
});

/** Says which result and which indicator of the plan take up what the agreement words otherwise. */
export const linkAgreement = command({
  event: "skp.agreement.link",
  input: linkAgreementInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "editResults"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "editResults");
    if (subject.version !== input.version) reject("SKP_CHANGED");
    const promise = await getPlanPromise(tx, subject, { now, zone: actor.timeZone });
    requireKnown(promise, input);
    await writeLinks(tx, subject.agencyId, input);
    await touch(tx, subject);
    return { skpId: subject.id, links: input.goals.length + input.indicators.length };
  },
  audit: ({ subject, data }) => auditOf(subject, { links: data.links }),
});

async function writeLinks(tx: Tx, agencyId: string, { goals, indicators }: WordLinks): Promise<void> {
  for (const { goalId, resultId } of goals) {
    await tx.workResult.update({ where: { agencyId_id: { agencyId, id: resultId } }, data: { goalId } });
  }
  for (const { goalIndicatorId, indicatorId } of indicators) {
    await tx.indicator.update({
      where: { agencyId_id: { agencyId, id: indicatorId } },
      data: { goalIndicatorId },
    });
  }
}

/** Goals must be of the units the owner leads, results and indicators of this plan; one result takes up one goal. */
function requireKnown({ goals, results }: PlanPromise, links: WordLinks): void {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  const [goalIds, resultIds] = [ids(goals), ids(results)];
  const promised = ids(goals.flatMap(({ indicators }) => indicators));
  const planned = ids(results.flatMap(({ indicators }) => indicators));
  const known =
    links.goals.every(({ goalId, resultId }) => goalIds.has(goalId) && resultIds.has(resultId)) &&
    links.indicators.every(
      ({ goalIndicatorId, indicatorId }) => promised.has(goalIndicatorId) && planned.has(indicatorId),
    );
  if (!known) reject("SKP_CHANGED");
  const chosen = [
    ...links.goals.map(({ resultId }) => resultId),
    ...links.indicators.map((row) => row.indicatorId),
  ];
  if (new Set(chosen).size < chosen.length) reject("AGREEMENT_LINK_TWICE");
}

type Rows = { resultId: string; goalId: string; rows: ReturnType<typeof asIndicator>[] };

async function addIndicators(tx: Tx, { agencyId }: SkpHead, { resultId, goalId, rows }: Rows): Promise<void> {
  await tx.workResult.update({
    where: { agencyId_id: { agencyId, id: resultId } },
    data: { goalId, version: { increment: 1 } },
  });
  const last = await tx.indicator.aggregate({
    where: { agencyId, workResultId: resultId },
    _max: { sortOrder: true },
  });
  const first = (last._max.sortOrder ?? -1) + 1;
  await tx.indicator.createMany({
    data: rows.map((row, at) => ({ agencyId, workResultId: resultId, sortOrder: first + at, ...row })),
  });
}
