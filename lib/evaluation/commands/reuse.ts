import "server-only";
import { command, type Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import {
  auditOf,
  loadEvaluation,
  requireEvaluationPhase,
  updateEvaluation,
} from "@/lib/evaluation/commands/guard";
import { heldUntil } from "@/lib/evaluation/holds";
import { canRate, isOwnEvaluation } from "@/lib/evaluation/policy";
import { findReusable } from "@/lib/evaluation/queries/reuse";
import { releaseMoment } from "@/lib/evaluation/rules/release";
import { answerReuseInput, proposeReuseInput } from "@/lib/evaluation/schema";

/**
 * The new appraiser proposes to use the result of the previous period in the old unit (p.91 A13): for a periodic evaluation of
 * somebody who moved; the year is always evaluated anew.
 */
export const proposeReuse = command({
  event: "evaluation.proposeReuse",
  input: proposeReuseInput,
  load: loadEvaluation,
  allow: canRate,
  run: async (scene) => {
    const { tx, subject, now } = scene;
    await requireEvaluationPhase(scene, subject);
    const { state } = subject;
    if (state !== "SELF_REVIEW" && state !== "RATING") reject("WRONG_STATE");
    const source = await findReusable(tx, subject, now);
    if (source === null) reject("REUSE_NOTHING");
    await updateEvaluation(scene, state, { reusesId: source.evaluationId });
    return { evaluationId: subject.id, reusesId: source.evaluationId };
  },
  audit: ({ subject, data: { reusesId } }) => auditOf(subject, { reusesId }),
});

/** The employee agrees, and the earlier result becomes this one's, or declines, and it is rated as usual. */
export const answerReuse = command({
  event: "evaluation.answerReuse",
  input: answerReuseInput,
  load: loadEvaluation,
  allow: isOwnEvaluation,
  run: async (scene) => {
    const { tx, input, subject, now } = scene;
    await requireEvaluationPhase(scene, subject);
    const { state, raterId } = subject;
    if (subject.reusesId === null || (state !== "SELF_REVIEW" && state !== "RATING")) reject("WRONG_STATE");
    if (input.intent === "decline") {
      await updateEvaluation(scene, state, { reusesId: null });
      return { evaluationId: subject.id, predicate: null };
    }
    const source = await findReusable(tx, subject, now);
    if (source === null || source.evaluationId !== subject.reusesId) reject("REUSE_NOTHING");
    const { resultRating, behaviourRating, predicate, organisationValue, recommendation } = source;
    const reason = `Memakai hasil ${source.period} di ${source.unitName}, disepakati pejabat penilai dan pegawai (PermenPANRB 6/2022 halaman 91).`;
    await copyJudgements(scene, subject.id, source.evaluationId);
    await updateEvaluation(scene, state, {
      state: "DECIDED",
      stateSince: now,
      resultRating,
      resultReason: reason,
      behaviourRating,
      behaviourReason: reason,
      predicate,
      organisationValue,
      recommendation,
      decidedById: raterId,
      decidedAt: now,
      releasedAt: releaseMoment(now, [await heldUntil(scene, subject)]),
    });
    return { evaluationId: subject.id, predicate };
  },
  audit: ({ subject, input, data: { predicate } }) => auditOf(subject, { intent: input.intent, predicate }),
});

/** What was judged of the person; ratings of results belong to the plan of the old post and are read there. */
async function copyJudgements({ tx, agencyId }: Scene<unknown>, to: string, from: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "BehaviourRating" ("agencyId", "evaluationId", "value", "rating", "reason")
    SELECT "agencyId", ${to}::uuid, "value", "rating", "reason" FROM "BehaviourRating"
    WHERE "agencyId" = ${agencyId}::uuid AND "evaluationId" = ${from}::uuid
    ON CONFLICT ("agencyId", "evaluationId", "value")
      DO UPDATE SET "rating" = EXCLUDED."rating", "reason" = EXCLUDED."reason"`;
  await tx.$executeRaw`
    INSERT INTO "CompetencyRating" ("agencyId", "evaluationId", "competency", "required", "level", "reason")
    SELECT "agencyId", ${to}::uuid, "competency", "required", "level", "reason" FROM "CompetencyRating"
    WHERE "agencyId" = ${agencyId}::uuid AND "evaluationId" = ${from}::uuid
    ON CONFLICT ("agencyId", "evaluationId", "competency")
      DO UPDATE SET "level" = EXCLUDED."level", "reason" = EXCLUDED."reason"`;
}
