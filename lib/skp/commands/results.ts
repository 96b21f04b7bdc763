import "server-only";
import type { z } from "zod";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { appendResult } from "@/lib/skp/append";
import { planDraft } from "@/lib/skp/drafts";
import { touch } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import { settleComments } from "@/lib/skp/queries/comments";
import type { SkpHead } from "@/lib/skp/queries/head";
import { deleteResultInput, saveResultInput } from "@/lib/skp/schema";
import { detachIndicators } from "./attached";
import { storedResult } from "./conflict";
import { requireFitting, requireLinkable } from "./fitting";
import { replaceIndicators } from "./indicators";
import { requireNoCircle } from "./line";
import { auditOf, loadSkp, requireMoment } from "./subject";

type Input = z.output<typeof saveResultInput>;

/** Writes one result with its indicators; without `resultId` a new one at the end of its group. */
export const saveResult = command({
  event: "skp.result.save",
  input: saveResultInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "editResults"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "editResults");
    await requireLinkable(tx, subject, input);
    await requireNoCircle(tx, { agencyId: subject.agencyId, ...input });
    await requireFitting(tx, subject, input);
    const resultId =
      input.resultId === null
        ? await appendResult(tx, subject, fieldsOf(input))
        : await updateResult(tx, subject, { ...input, resultId: input.resultId });
    await replaceIndicators(tx, subject.agencyId, resultId, indicatorsOf(subject, input));
    await deleteDraft(tx, actor, planDraft(actor.accountId, subject.id, input.resultId ?? input.kind));
    return { skpId: subject.id, resultId };
  },
  audit: ({ subject, data }) => auditOf(subject, { resultId: data.resultId }),
});

/** Removes a result without roles of others on it. Plans that serve it keep its wording. */
export const deleteResult = command({
  event: "skp.result.delete",
  input: deleteResultInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "editResults"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "editResults");
    const { agencyId, id: skpId } = subject;
    const key = { agencyId, id: input.resultId };
    const result = await tx.workResult.findFirst({
      where: { ...key, skpId },
      select: {
        statement: true,
        version: true,
        feedback: { select: { id: true }, take: 1 },
        ratings: { select: { evaluationId: true }, take: 1 },
        requests: { select: { id: true }, take: 1 },
        takeover: { select: { workResultId: true } },
        columnRoles: { select: { id: true }, take: 1 },
        indicators: { select: { id: true, progress: { select: { id: true }, take: 1 } } },
      },
    });
    if (result === null) return { skpId };
    if (result.version !== input.version) reject("SKP_CHANGED");
    const { feedback, ratings, requests, takeover, columnRoles, indicators } = result;
    const progress = indicators.flatMap((indicator) => indicator.progress);
    const used =
      takeover !== null || [feedback, ratings, requests, progress].some(({ length }) => length > 0);
    if (used) reject("RESULT_IN_USE");
    if (columnRoles.length > 0) reject("INDICATOR_ATTACHED", { values: { what: "peran pada matriks" } });
    await detachIndicators(
      tx,
      agencyId,
      result.indicators.map(({ id }) => id),
    );
    await tx.skpTerm.updateMany({
      where: { agencyId, workResultId: input.resultId },
      data: { workResultId: null },
    });
    await tx.$executeRaw`
      UPDATE "WorkResult" SET "servesText" = coalesce("servesText", ${result.statement}), "servesId" = NULL
      WHERE "agencyId" = ${agencyId}::uuid AND "servesId" = ${input.resultId}::uuid`;
    await tx.indicator.deleteMany({ where: { agencyId, workResultId: input.resultId } });
    await settleComments(tx, subject, { end: "REMOVED", name: actor.name, now, row: input.resultId });
    await tx.workResult.delete({ where: { agencyId_id: key } });
    await touch(tx, subject);
    return { skpId };
  },
  audit: ({ subject, input }) => auditOf(subject, { resultId: input.resultId }),
});

const fieldsOf = ({ kind, statement, assignedBy, structuralDuty, ...input }: Input) => ({
  kind,
  statement,
  assignedBy,
  structuralDuty,
  servesId: input.servesId,
  servesIndicatorId: input.servesIndicatorId,
  servesText: input.servesText,
});

/** Leaders have a perspective and no aspect, all others the reverse (p.27-29, 49). */
function indicatorsOf({ form }: SkpHead, { indicators }: Input): Input["indicators"] {
  return indicators.map((row) =>
    form === "LEADER" ? { ...row, aspect: null, secondAspect: null } : { ...row, perspective: null },
  );
}

async function updateResult(tx: Tx, subject: SkpHead, input: Input & { resultId: string }): Promise<string> {
  const { agencyId, id: skpId } = subject;
  const { resultId: id, version } = input;
  const changed = await tx.workResult.updateMany({
    where: { agencyId, id, skpId, version },
    data: { ...fieldsOf(input), version: { increment: 1 } },
  });
  if (changed.count > 0) {
    await touch(tx, subject);
    return id;
  }
  const current = await storedResult(tx, agencyId, skpId, id);
  if (current === null) reject("RESULT_GONE");
  reject("CONFLICT", { current });
}
