import "server-only";
import { canConduct } from "@/lib/calibration/policy";
import type { Calibration } from "@/lib/calibration/queries/session";
import { allowsStep, type CalibrationStep } from "@/lib/calibration/rules/course";
import {
  changeCalibrationInput,
  closeCalibrationInput,
  openCalibrationInput,
} from "@/lib/calibration/schema";
import { command, type Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Prisma } from "@/lib/db/generated/client";
import { inviteAppraisers, requireManageable, takeIn } from "./items";
import { auditOf, loadCalibration } from "./load";

/**
 * Opens a calibration of a unit with everything below it: every evaluation of the subperiod there gets a number by lot, and
 * the appraisers take part. Refused where nothing is left to calibrate, or where one is running.
 */
export const openCalibration = command({
  event: "calibration.open",
  input: openCalibrationInput,
  load: async ({ tx, agencyId, input }) => {
    const key = (id: string) => ({ where: { agencyId_id: { agencyId, id } } });
    const unit = await tx.unit.findUnique({ ...key(input.unitId), select: { id: true, path: true } });
    const subperiod = await tx.subperiod.findUnique({
      ...key(input.subperiodId),
      select: { id: true, period: { select: { state: true } } },
    });
    if (unit === null || subperiod === null) return null;
    return {
      unitId: unit.id,
      unitPath: unit.path,
      subperiodId: subperiod.id,
      periodState: subperiod.period.state,
    };
  },
  allow: canConduct,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject, now } = scene;
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    const { unitId, subperiodId } = subject;
    await requireManageable(tx, { agencyId, unitId, scopeId: subperiodId, measure: "EVALUATIONS" });
    const created = await tx.calibrationSession.createManyAndReturn({
      data: [
        {
          agencyId,
          unitId,
          subperiodId,
          state: input.anonymous ? "ANONYMOUS" : "OPEN",
          purpose: input.purpose,
          openedBy: actor.name,
          openedAt: now,
          namedAt: input.anonymous ? null : now,
        },
      ],
      select: { id: true },
      skipDuplicates: true,
    });
    const sessionId = created[0]?.id ?? reject("CALIBRATION_EXISTS");
    const target = { agencyId, sessionId, ...subject };
    const people = await takeIn(tx, target);
    if (people === 0) reject("CALIBRATION_NOTHING");
    await inviteAppraisers(tx, target);
    return { sessionId, people };
  },
  audit: ({ input, data }) => ({
    subjectType: "CalibrationSession",
    subjectId: data.sessionId,
    detail: {
      unitId: input.unitId,
      subperiodId: input.subperiodId,
      anonymous: input.anonymous,
      people: data.people,
    },
  }),
});

/** Takes in the evaluations that were opened since, under numbers that follow. */
export const refreshCalibration = command({
  event: "calibration.refresh",
  input: changeCalibrationInput,
  load: loadCalibration,
  allow: canConduct,
  run: async (scene) => {
    const { tx, agencyId, subject } = scene;
    await change(scene, "REFRESH", {});
    const { unitId, subperiodId } = subject;
    await requireManageable(tx, { agencyId, unitId, scopeId: subperiodId, measure: "EVALUATIONS" });
    const target = { ...subject, agencyId, sessionId: subject.id };
    const people = await takeIn(tx, target);
    await inviteAppraisers(tx, target);
    return { sessionId: subject.id, people };
  },
  audit: ({ subject, data: { people } }) => auditOf(subject, { people }),
});

/** Names everybody. From here on appraisers answer; there is no way back. */
export const nameCalibration = command({
  event: "calibration.name",
  input: changeCalibrationInput,
  load: loadCalibration,
  allow: canConduct,
  run: async (scene) => {
    await change(scene, "NAME", { state: "OPEN", namedAt: scene.now });
    return { sessionId: scene.subject.id };
  },
  audit: ({ subject }) => auditOf(subject),
});

/** Ends the calibration with a conclusion; what nobody answered lapses. Everything stays readable. */
export const closeCalibration = command({
  event: "calibration.close",
  input: closeCalibrationInput,
  load: loadCalibration,
  allow: canConduct,
  run: async (scene) => {
    const { tx, agencyId, input, subject, now } = scene;
    await change(scene, "CLOSE", { state: "CLOSED", closedAt: now, conclusion: input.conclusion });
    const { count } = await tx.calibrationProposal.updateMany({
      where: { agencyId, sessionId: subject.id, answeredAt: null },
      data: { state: "LAPSED", answeredAt: now },
    });
    return { sessionId: subject.id, lapsed: count };
  },
  audit: ({ subject, data: { lapsed } }) => auditOf(subject, { lapsed }),
});

/** Writes the session if it still is as the form showed it and its state takes the step. */
async function change(
  { tx, agencyId, input, subject }: Scene<{ version: number }> & { subject: Calibration },
  step: CalibrationStep,
  data: Prisma.CalibrationSessionUncheckedUpdateManyInput,
): Promise<void> {
  if (!allowsStep(subject.state, step)) reject("WRONG_STATE");
  const { count } = await tx.calibrationSession.updateMany({
    where: { agencyId, id: subject.id, version: input.version, state: subject.state },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) reject("CONFLICT", { current: { version: String(subject.version) } });
}
