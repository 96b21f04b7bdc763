import "server-only";
import type { z } from "zod";
import { goalDraft } from "@/lib/agreement/drafts";
import { canWriteAgreement } from "@/lib/agreement/policy";
import type { AgreementHead } from "@/lib/agreement/queries/head";
import { countUses, storedGoal } from "@/lib/agreement/queries/uses";
import { deleteGoalInput, moveGoalInput, saveGoalInput } from "@/lib/agreement/schema";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { detachFigures, replaceIndicators } from "./indicators";
import { requireLinks } from "./links";
import { auditOf, loadAgreement, requireDraft, touch } from "./subject";

type Input = z.output<typeof saveGoalInput>;

/** An agreement that nobody reads to its end is none. */
const MAX_GOALS = 60;

/** Writes one goal with its indicators, targets and trajectory; without `goalId` a new one at the end. */
export const saveGoal = command({
  event: "agreement.goal.save",
  input: saveGoalInput,
  load: loadAgreement,
  allow: canWriteAgreement,
  run: async ({ tx, actor, input, subject }) => {
    requireDraft(subject);
    await requireLinks(tx, subject, input);
    const goalId = input.goalId ?? (await createGoal(tx, subject, input));
    if (input.goalId !== null) await updateGoal(tx, subject, { ...input, goalId });
    await replaceIndicators(tx, subject.agencyId, goalId, input.indicators);
    await touch(tx, subject);
    await deleteDraft(tx, actor, goalDraft(actor.accountId, subject.id, input.goalId));
    return { agreementId: subject.id, goalId };
  },
  audit: ({ subject, data, input }) =>
    auditOf(subject, { goalId: data.goalId, indicators: input.indicators.length }),
});

/** Removes a goal that neither a plan nor a goal of a unit below refers to. */
export const deleteGoal = command({
  event: "agreement.goal.delete",
  input: deleteGoalInput,
  load: loadAgreement,
  allow: canWriteAgreement,
  run: async ({ tx, input, subject }) => {
    requireDraft(subject);
    const { agencyId, id: agreementId } = subject;
    // Held from here on: whoever links to it meanwhile waits, and is told that it is gone.
    const [goal] = await tx.$queryRaw<{ version: number }[]>`
      SELECT "version" FROM "Goal" WHERE "agencyId" = ${agencyId}::uuid AND "agreementId" = ${agreementId}::uuid
        AND "id" = ${input.goalId}::uuid FOR UPDATE`;
    if (goal === undefined) return { agreementId };
    if (goal.version !== input.version) reject("AGREEMENT_CHANGED");
    const { plans, goals } = await countUses(tx, agencyId, [input.goalId]);
    if (plans > 0 || goals > 0) {
      reject("GOAL_IN_USE", { values: { plans: String(plans), goals: String(goals) } });
    }
    const indicators = await tx.goalIndicator.findMany({
      where: { agencyId, goalId: input.goalId },
      select: { id: true },
    });
    await detachFigures(
      tx,
      agencyId,
      indicators.map(({ id }) => id),
    );
    await tx.goalIndicator.deleteMany({ where: { agencyId, goalId: input.goalId } });
    await tx.goal.delete({ where: { agencyId_id: { agencyId, id: input.goalId } } });
    await touch(tx, subject);
    return { agreementId };
  },
  audit: ({ subject, input }) => auditOf(subject, { goalId: input.goalId }),
});

/** Moves a goal one place up or down. At the end of the list nothing happens. */
export const moveGoal = command({
  event: "agreement.goal.move",
  input: moveGoalInput,
  load: loadAgreement,
  allow: canWriteAgreement,
  run: async ({ tx, input, subject }) => {
    requireDraft(subject);
    const { agencyId, id: agreementId } = subject;
    const rows = await tx.goal.findMany({
      where: { agencyId, agreementId },
      select: { id: true },
      orderBy: [{ sortOrder: "asc" }, { id: "asc" }],
    });
    const order = rows.map(({ id }) => id);
    const from = order.indexOf(input.goalId);
    if (from < 0) reject("NOT_FOUND");
    const to = from + (input.direction === "UP" ? -1 : 1);
    if (to >= 0 && to < order.length) {
      order.splice(to, 0, ...order.splice(from, 1));
      for (const [sortOrder, id] of order.entries()) {
        await tx.goal.update({ where: { agencyId_id: { agencyId, id } }, data: { sortOrder } });
      }
      await touch(tx, subject);
    }
    return { agreementId, goalId: input.goalId };
  },
  audit: ({ subject, input }) => auditOf(subject, { goalId: input.goalId, direction: input.direction }),
});

const fieldsOf = ({ code, statement, parentId, strategicGoalId }: Input) => ({
  code,
  statement,
  parentId,
  strategicGoalId,
});

async function createGoal(tx: Tx, { agencyId, id: agreementId }: AgreementHead, input: Input) {
  const last = await tx.goal.aggregate({
    where: { agencyId, agreementId },
    _max: { sortOrder: true },
    _count: true,
  });
  if (last._count >= MAX_GOALS) reject("TOO_MANY_GOALS");
  const sortOrder = (last._max.sortOrder ?? -1) + 1;
  const created = await tx.goal.create({
    data: { agencyId, agreementId, sortOrder, ...fieldsOf(input) },
    select: { id: true },
  });
  return created.id;
}

async function updateGoal(
  tx: Tx,
  { agencyId, id: agreementId }: AgreementHead,
  input: Input & { goalId: string },
): Promise<void> {
  const { goalId: id, version } = input;
  const changed = await tx.goal.updateMany({
    where: { agencyId, id, agreementId, version },
    data: { ...fieldsOf(input), version: { increment: 1 } },
  });
  if (changed.count > 0) return;
  const current = await storedGoal(tx, agencyId, agreementId, id);
  if (current === null) reject("GOAL_GONE");
  reject("CONFLICT", { current });
}
