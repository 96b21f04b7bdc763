import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { CalibrationAspect, Rating } from "@/lib/db/generated/enums";
import { type Advice, listAdvice } from "./advice";
import { getRaterStatistics, type RaterStatistics } from "./rater";

/** A rating that was changed in a calibration: from, to, and why, said by who proposed and by the appraiser. */
export type CalibratedRating = {
  unitName: string;
  aspect: CalibrationAspect;
  before: Rating;
  after: Rating;
  reason: string;
  answer: string;
  answeredByName: string;
  answeredAt: Date;
};

/** What beside the appraiser's own judgement led to an evaluation's ratings. */
export type FairnessNotes = { calibrated: CalibratedRating[]; advice: Advice[] };

type Target = { agencyId: string; id: string };

/** For the explanation of a released evaluation, to whoever may read it. Two statements. */
export async function getFairnessNotes(tx: Reads, { agencyId, id }: Target): Promise<FairnessNotes> {
  const calibrated = await tx.$queryRaw<CalibratedRating[]>`
    SELECT u."name" AS "unitName", o."aspect", o."before", o."after", o."reason", o."answer", a."name" AS "answeredByName",
      o."answeredAt"
    FROM "CalibrationItem" i
    JOIN "CalibrationProposal" o ON o."agencyId" = i."agencyId" AND o."sessionId" = i."sessionId" AND o."number" = i."number"
      AND o."state" = 'ACCEPTED'
    JOIN "CalibrationSession" c ON c."agencyId" = i."agencyId" AND c."id" = i."sessionId"
    JOIN "Unit" u ON u."agencyId" = c."agencyId" AND u."id" = c."unitId"
    JOIN "Employee" a ON a."agencyId" = o."agencyId" AND a."id" = o."answeredById"
    WHERE i."agencyId" = ${agencyId}::uuid AND i."evaluationId" = ${id}::uuid ORDER BY o."answeredAt", o."id" LIMIT 50`;
  return { calibrated, advice: await listAdvice(tx, agencyId, id) };
}

/** For the appraiser right before the decision: the own statistics, and the recommendations. Four statements. */
export type DecisionNotes = { statistics: RaterStatistics; advice: Advice[] };

export async function getDecisionNotes(
  tx: Reads,
  raterId: string | null,
  { agencyId, id, subperiodId }: Target & { subperiodId: string },
): Promise<DecisionNotes> {
  return {
    statistics: await getRaterStatistics(tx, { agencyId, subperiodId, raterId }, { drafts: true }),
    advice: await listAdvice(tx, agencyId, id),
  };
}
