import "server-only";
import { canPropose } from "@/lib/calibration/policy";
import { calibratedItem } from "@/lib/calibration/queries/item";
import { hiddenFrom } from "@/lib/calibration/queries/session";
import { isCalibratable } from "@/lib/calibration/rules/course";
import { answerProposalInput, proposeInput } from "@/lib/calibration/schema";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { CalibrationAspect, Rating } from "@/lib/db/generated/enums";
import { changeRatings } from "@/lib/evaluation/change-ratings";
import { evaluationDraft } from "@/lib/evaluation/drafts";
import { canRate, canSeeEvaluation } from "@/lib/evaluation/policy";
import { findEvaluation } from "@/lib/evaluation/queries/record";
import { isReleased } from "@/lib/evaluation/rules/release";
import { requireOpenPhase } from "@/lib/periods/guard";
import { auditOf, holdForStep, loadCalibration } from "./load";

/** A participant proposes another rating of somebody, never of themselves or a superior, starting from the rating they saw. */
export const proposeRating = command({
  event: "calibration.propose",
  input: proposeInput,
  load: async (scene) => {
    const calibration = await loadCalibration(scene);
    if (calibration === null) return null;
    const item = await calibratedItem(scene.tx, calibration, scene.input.number, scene.now);
    if (item === null || (await hiddenFrom(scene.tx, scene.actor)).includes(item.employeeId)) return null;
    return { ...calibration, item };
  },
  allow: canPropose,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    await holdForStep(tx, subject, "PROPOSE");
    const { item } = subject;
    const { sessionId, number, aspect, before, after, reason } = input;
    if (!isCalibratable(item)) reject("CALIBRATION_TOO_LATE");
    const current = aspect === "RESULT" ? item.resultRating : item.behaviourRating;
    if (current !== before) reject("CALIBRATION_CHANGED");
    const created = await tx.calibrationProposal.createManyAndReturn({
      data: [
        {
          agencyId,
          sessionId,
          number,
          proposerId: actor.employeeId ?? reject("FORBIDDEN"),
          aspect,
          before,
          after,
          reason,
          createdAt: now,
        },
      ],
      select: { id: true },
      skipDuplicates: true,
    });
    return { sessionId, number, proposalId: created[0]?.id ?? reject("PROPOSAL_EXISTS") };
  },
  audit: ({ subject, input: { number, aspect, before, after } }) =>
    auditOf(subject, { number, aspect, before, after }),
});

/**
 * The appraiser accepts a proposal, which changes the rating by evaluation's own rules, or declines it; with the reason. What
 * was before stays in the proposal for ever.
 */
export const answerProposal = command({
  event: "calibration.answer",
  input: answerProposalInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const proposal = await tx.calibrationProposal.findUnique({
      where: { agencyId_id: { agencyId, id: input.proposalId } },
      select: PROPOSAL,
    });
    // While nobody is named, not even the appraiser learns whom a proposal is about.
    if (proposal === null || proposal.item.session.namedAt === null) return null;
    const record = await findEvaluation(tx, agencyId, proposal.item.evaluationId);
    return record !== null && canSeeEvaluation(actor, record) ? { ...record, proposal } : null;
  },
  allow: canRate,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    const { proposal, ...record } = subject;
    const { sessionId, number, aspect, before, after } = proposal;
    await holdForStep(tx, { agencyId, id: sessionId }, "ANSWER");
    const { answer, decision } = input;
    const accepted = decision === "ACCEPTED";
    const { count } = await tx.calibrationProposal.updateMany({
      where: { agencyId, id: proposal.id, answeredAt: null },
      data: {
        state: decision,
        answer,
        reasonBefore: accepted ? reasonOf(record, aspect) : null,
        answeredById: actor.employeeId,
        answeredAt: now,
      },
    });
    if (count === 0) reject("WRONG_STATE");
    if (accepted) {
      const released = isReleased(record, now);
      if (!isCalibratable({ state: record.state, released, signed: record.document !== null })) {
        reject("CALIBRATION_TOO_LATE");
      }
      if (ratingOf(record, aspect) !== before) reject("CALIBRATION_CHANGED");
      const { periodId, subperiodId, employeeId, unitPath } = record;
      const about = { agencyId, periodId, subperiodId, employeeId, unitPath, timeZone: actor.timeZone, now };
      await requireOpenPhase(tx, { ...about, phase: "EVALUATION" });
      const change = aspect === "RESULT" ? { resultRating: after } : { behaviourRating: after };
      const reasons = aspect === "RESULT" ? { resultReason: answer } : { behaviourReason: answer };
      await changeRatings(tx, record, change, reasons);
      await deleteDraft(tx, actor, evaluationDraft(actor.accountId, record.id, "simpulan"));
    }
    return { sessionId, number, aspect, before, after };
  },
  audit: ({ subject, input, data: { number: _, ...facts } }) => ({
    subjectType: "Evaluation",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { ...facts, decision: input.decision },
  }),
});

const PROPOSAL = {
  id: true,
  sessionId: true,
  number: true,
  aspect: true,
  before: true,
  after: true,
  item: { select: { evaluationId: true, session: { select: { namedAt: true } } } },
} as const;

type Rated = {
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  resultReason: string | null;
  behaviourReason: string | null;
};

const ratingOf = (rated: Rated, aspect: CalibrationAspect) =>
  aspect === "RESULT" ? rated.resultRating : rated.behaviourRating;
const reasonOf = (rated: Rated, aspect: CalibrationAspect) =>
  aspect === "RESULT" ? rated.resultReason : rated.behaviourReason;
