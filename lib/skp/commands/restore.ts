import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { appendResult } from "@/lib/skp/append";
import type { ContentResult, KeptLinks } from "@/lib/skp/content";
import { canEver } from "@/lib/skp/policy";
import type { SkpHead } from "@/lib/skp/queries/head";
import { isLinkable } from "@/lib/skp/queries/linkable";
import { findRemoved } from "@/lib/skp/queries/removed";
import { restoreResultInput } from "@/lib/skp/schema";
import { auditOf, loadSkp, requireMoment } from "./subject";

/**
 * Puts back a result that was removed since the last version or since the agreement: the same row, with its indicators,
 * what it came from, whom it serves and who serves it, and what was said about it. Sent twice it is still one row.
 */
export const restoreResult = command({
  event: "skp.result.restore",
  input: restoreResultInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "editResults"),
  run: async ({ tx, actor, input: { skpId, resultId }, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "editResults");
    const { agencyId } = subject;
    if ((await tx.workResult.count({ where: { agencyId, skpId, id: resultId } })) > 0)
      return { skpId, resultId };
    const removed = await findRemoved(tx, subject, resultId);
    if (removed === null) reject("RESULT_NOT_KEPT");
    const { result, links, termIds, at } = removed;
    await appendResult(tx, subject, {
      id: resultId,
      kind: result.kind,
      statement: result.statement,
      assignedBy: result.assignedBy,
      ...(await servedBy(tx, subject, result)),
      ...(await originOf(tx, subject, links)),
      structuralDuty: result.structuralDuty ?? false,
      kindDecidedAt: result.kindDecided ? at : null,
      version: result.version + 1,
      indicators: await indicatorsOf(tx, agencyId, result, links),
    });
    await takeBack(tx, subject, { resultId, statement: result.statement, termIds });
    return { skpId, resultId };
  },
  audit: ({ subject, data }) => auditOf(subject, { resultId: data.resultId }),
});

/** What it served, while that is still there; else its wording. */
async function servedBy(tx: Tx, subject: SkpHead, result: ContentResult) {
  const { servesId, servesText, servesStatement, servesIndicatorId = null } = result;
  if (servesId === null || !(await isLinkable(tx, subject, servesId)))
    return { servesId: null, servesIndicatorId: null, servesText: servesText ?? servesStatement };
  const where = { agencyId: subject.agencyId, id: servesIndicatorId ?? "", workResultId: servesId };
  const known = servesIndicatorId !== null && (await tx.indicator.count({ where })) === 1;
  return { servesId, servesIndicatorId: known ? servesIndicatorId : null, servesText };
}

/** Where it came from, as far as that still exists and no other row has been made from it meanwhile. */
async function originOf(tx: Tx, { agencyId, id: skpId }: SkpHead, links: KeptLinks | null) {
  if (links === null) return {};
  const { goalId, roleId, roleWords, taskId, studyLeaveId, bulkTargetId } = links;
  const others = await tx.workResult.findMany({
    where: { agencyId, skpId },
    select: { roleId: true, taskId: true, bulkTargetId: true },
  });
  const free = (key: "roleId" | "taskId" | "bulkTargetId") => others.every((row) => row[key] !== links[key]);
  const there = async (
    id: string | null,
    count: (where: { agencyId: string; id: string }) => Promise<number>,
  ) => (id !== null && (await count({ agencyId, id })) === 1 ? id : null);
  const role = free("roleId") ? await there(roleId, (where) => tx.matrixRole.count({ where })) : null;
  return {
    goalId: await there(goalId, (where) => tx.goal.count({ where })),
    roleId: role,
    roleWords: role === null ? null : roleWords,
    taskId: free("taskId") ? await there(taskId, (where) => tx.taskAssignment.count({ where })) : null,
    studyLeaveId: await there(studyLeaveId, (where) => tx.studyLeave.count({ where })),
    bulkTargetId: free("bulkTargetId")
      ? await there(bulkTargetId, (where) => tx.bulkTarget.count({ where }))
      : null,
  };
}

async function indicatorsOf(tx: Tx, agencyId: string, result: ContentResult, links: KeptLinks | null) {
  const taken = links?.indicators.flatMap(({ goalIndicatorId }) => goalIndicatorId ?? []) ?? [];
  const goals = await tx.goalIndicator.findMany({
    where: { agencyId, id: { in: taken } },
    select: { id: true },
  });
  const known = new Set(goals.map(({ id }) => id));
  return result.indicators.map(({ secondAspect = null, ...row }) => {
    const goal = links?.indicators.find(({ id }) => id === row.id)?.goalIndicatorId ?? null;
    return { ...row, secondAspect, goalIndicatorId: goal !== null && known.has(goal) ? goal : null };
  });
}

/** What the removal had parted from it: comments, lines of the attachment, and who served it. */
async function takeBack(
  tx: Tx,
  { agencyId, id: skpId, periodId, employeeId }: SkpHead,
  { resultId, statement, termIds }: { resultId: string; statement: string; termIds: string[] },
): Promise<void> {
  await tx.skpTerm.updateMany({
    where: { agencyId, skpId, id: { in: termIds }, workResultId: null },
    data: { workResultId: resultId },
  });
  await tx.rowComment.updateMany({
    where: { agencyId, skpId, row: resultId, end: "REMOVED" },
    data: { resolvedAt: null, resolvedByName: null, end: null },
  });
  // The removal left its wording to those who served it; they are its author's own people.
  await tx.workResult.updateMany({
    where: {
      agencyId,
      servesId: null,
      servesText: statement,
      skp: { periodId, employee: { superiorId: employeeId } },
    },
    data: { servesId: resultId, servesText: null },
  });
}
