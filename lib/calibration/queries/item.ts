import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isCalibratable, pseudonym } from "@/lib/calibration/rules/course";
import type { Reads } from "@/lib/db/direct";
import type {
  BehaviourValue,
  CalibrationAspect,
  EvaluationState,
  ProposalState,
  Rating,
} from "@/lib/db/generated/enums";
import { isReleased } from "@/lib/evaluation/rules/release";
import { type Calibration, findCalibration, hiddenFrom } from "./session";

/** One person in a calibration, for commands: with everything that is hidden while nobody is named. */
export type CalibratedItem = {
  evaluationId: string;
  employeeId: string;
  superiorId: string | null;
  employeeName: string;
  positionName: string;
  state: EvaluationState;
  released: boolean;
  signed: boolean;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  resultAtStart: Rating | null;
  behaviourAtStart: Rating | null;
};

/** The person under a number; null when there is none. One statement. */
export async function calibratedItem(
  tx: Reads,
  { agencyId, id }: Pick<Calibration, "agencyId" | "id">,
  number: number,
  now: Date,
): Promise<CalibratedItem | null> {
  const rows = await tx.$queryRaw<(Omit<CalibratedItem, "released"> & { releasedAt: Date | null })[]>`
    SELECT i."evaluationId", v."employeeId", e."superiorId", k."positionName", v."state", v."releasedAt", v."resultRating",
      v."behaviourRating", i."resultAtStart", i."behaviourAtStart",
      concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") AS "employeeName",
      EXISTS (SELECT 1 FROM "EvaluationDocument" d WHERE d."agencyId" = v."agencyId" AND d."evaluationId" = v."id") AS "signed"
    FROM "CalibrationItem" i
    JOIN "Evaluation" v ON v."agencyId" = i."agencyId" AND v."id" = i."evaluationId"
    JOIN "Skp" k ON k."agencyId" = v."agencyId" AND k."id" = v."skpId"
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    WHERE i."agencyId" = ${agencyId}::uuid AND i."sessionId" = ${id}::uuid AND i."number" = ${number}::int`;
  if (rows[0] === undefined) return null;
  const { releasedAt, ...row } = rows[0];
  return { ...row, released: isReleased({ releasedAt }, now) };
}

/** A proposal as it is shown; ids and names only once people are named. */
export type ShownProposal = {
  id: string | null;
  proposerName: string | null;
  aspect: CalibrationAspect;
  before: Rating;
  after: Rating;
  reason: string;
  state: ProposalState;
  answer: string | null;
  answeredByName: string | null;
  createdAt: Date;
  answeredAt: Date | null;
};

/** How the ratings of one person are founded, in figures that name nobody. */
export type Foundation = {
  results: Record<Rating, number>;
  behaviours: { value: BehaviourValue; rating: Rating }[];
  evidence: number;
  feedback: number;
};

export type ItemPage = {
  calibration: Calibration;
  number: number;
  /** "Pegawai 7" while nobody is named. */
  label: string;
  /** Null while nobody is named. */
  person: { evaluationId: string; employeeId: string; positionName: string } | null;
  ratings: Pick<CalibratedItem, "resultRating" | "behaviourRating" | "resultAtStart" | "behaviourAtStart">;
  calibratable: boolean;
  /** Whether the viewer is the appraiser, who answers. Never told while nobody is named. */
  isAppraiser: boolean;
  foundation: Foundation;
  proposals: ShownProposal[];
};

/** One person of a calibration; null for what is not the actor's to see (see hiddenFrom). Five statements. */
export async function getItemPage(
  tx: Reads,
  actor: AgencyActor,
  sessionId: string,
  number: number,
  now: Date,
): Promise<ItemPage | null> {
  const calibration = await findCalibration(tx, actor, actor.agencyId, sessionId);
  if (calibration === null) return null;
  const item = await calibratedItem(tx, calibration, number, now);
  if (item === null || (await hiddenFrom(tx, actor)).includes(item.employeeId)) return null;
  const named = calibration.namedAt !== null;
  const { resultRating, behaviourRating, resultAtStart, behaviourAtStart } = item;
  return {
    calibration,
    number,
    label: named ? item.employeeName : pseudonym(number),
    person: named ? personOf(item) : null,
    ratings: { resultRating, behaviourRating, resultAtStart, behaviourAtStart },
    calibratable: isCalibratable(item),
    isAppraiser: named && item.superiorId !== null && item.superiorId === actor.employeeId,
    foundation: await foundationOf(tx, calibration.agencyId, item.evaluationId),
    proposals: await listProposals(tx, calibration, number),
  };
}

const personOf = ({ evaluationId, employeeId, positionName }: CalibratedItem) => ({
  evaluationId,
  employeeId,
  positionName,
});

async function foundationOf(tx: Reads, agencyId: string, evaluationId: string): Promise<Foundation> {
  const rows = await tx.$queryRaw<(Record<Rating, number> & Omit<Foundation, "results">)[]>`
    SELECT r.*, (SELECT coalesce(jsonb_agg(jsonb_build_object('value', b."value", 'rating', b."rating") ORDER BY b."value"), '[]')
        FROM "BehaviourRating" b WHERE b."agencyId" = v."agencyId" AND b."evaluationId" = v."id" AND b."rating" IS NOT NULL) AS "behaviours",
      (SELECT count(*)::int FROM "ProgressEntry" n
        JOIN "Subperiod" d ON d."agencyId" = n."agencyId" AND d."id" = n."subperiodId"
          AND d."startsOn" >= s."startsOn" AND d."endsOn" <= s."endsOn"
        JOIN "Evidence" x ON x."agencyId" = n."agencyId" AND x."entryId" = n."id"
        WHERE n."agencyId" = v."agencyId" AND n."skpId" = v."skpId") AS "evidence",
      (SELECT count(*)::int FROM "Feedback" f WHERE f."agencyId" = v."agencyId" AND f."skpId" = v."skpId"
        AND f."createdAt" >= s."startsOn") AS "feedback"
    FROM "Evaluation" v
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE x."rating" = 'ABOVE')::int AS "ABOVE",
        count(*) FILTER (WHERE x."rating" = 'MEETS')::int AS "MEETS", count(*) FILTER (WHERE x."rating" = 'BELOW')::int AS "BELOW"
      FROM "ResultRating" x WHERE x."agencyId" = v."agencyId" AND x."evaluationId" = v."id") r
    WHERE v."agencyId" = ${agencyId}::uuid AND v."id" = ${evaluationId}::uuid`;
  const { ABOVE = 0, MEETS = 0, BELOW = 0, behaviours = [], evidence = 0, feedback = 0 } = rows[0] ?? {};
  return { results: { ABOVE, MEETS, BELOW }, behaviours, evidence, feedback };
}

/** The proposals about one person, oldest first; at most 100. Without names nobody can be told from them. */
function listProposals(
  tx: Reads,
  { agencyId, id, namedAt }: Calibration,
  number: number,
): Promise<ShownProposal[]> {
  const named = namedAt !== null;
  return tx.$queryRaw<ShownProposal[]>`
    SELECT CASE WHEN ${named} THEN o."id" END AS "id", CASE WHEN ${named} THEN e."name" END AS "proposerName", o."aspect", o."before",
      o."after", o."reason", o."state", o."answer", CASE WHEN ${named} THEN a."name" END AS "answeredByName", o."createdAt",
      o."answeredAt"
    FROM "CalibrationProposal" o
    JOIN "Employee" e ON e."agencyId" = o."agencyId" AND e."id" = o."proposerId"
    LEFT JOIN "Employee" a ON a."agencyId" = o."agencyId" AND a."id" = o."answeredById"
    WHERE o."agencyId" = ${agencyId}::uuid AND o."sessionId" = ${id}::uuid AND o."number" = ${number}::int
    ORDER BY o."createdAt", o."id" LIMIT 100`;
}
