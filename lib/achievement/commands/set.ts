import "server-only";
import { canSeeAchievement, canSetAchievement } from "@/lib/achievement/policy";
import { listPromised, type PromisedIndicator } from "@/lib/achievement/queries/indicators";
import { type AchievementSubject, findStored, findSubject } from "@/lib/achievement/queries/unit";
import { percentOf } from "@/lib/achievement/rules/percent";
import { basesFor } from "@/lib/achievement/rules/value-used";
import { type FigureInput, type SetAchievement, setAchievementInput } from "@/lib/achievement/schema";
import { command, type Scene } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";

/**
 * Sets or corrects the achievement of a unit in a subperiod (p.92-94), with the reason and the figures it rests on. How
 * the figures make the value is left to other rules (p.94 e): the level above decides. Evaluations that are decided keep the
 * value they were decided with.
 */
export const setAchievement = command({
  event: "achievement.set",
  input: setAchievementInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const subject = await findSubject(tx, agencyId, input);
    return subject !== null && canSeeAchievement(actor, subject) ? subject : null;
  },
  allow: canSetAchievement,
  run: async (scene) => {
    const { tx, actor, input, subject, now } = scene;
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    if (isoDay(now, actor.timeZone) < subject.startsOn.toISOString().slice(0, 10))
      reject("ACHIEVEMENT_TOO_EARLY");
    if (!basesFor(subject.kind).includes(input.basis))
      refuse("basis", "Pilih dasar capaian yang sesuai dengan periodenya.");
    const promised = await listPromised(tx, subject);
    const figures = input.figures.map((row) => figureRow(row, promised));
    requireSupport(input, promised);
    const before = await findStored(tx, subject);
    const achievementId = await write(scene, before?.id ?? null);
    const { agencyId } = subject;
    await tx.achievementFigure.deleteMany({ where: { agencyId, achievementId } });
    await tx.achievementFigure.createMany({
      data: figures.map((row, sortOrder) => ({ agencyId, achievementId, sortOrder, ...row })),
    });
    return {
      achievementId,
      unitId: subject.unitId,
      subperiodId: subject.subperiodId,
      before: before?.value ?? null,
    };
  },
  audit: ({ subject, input, data }) => ({
    subjectType: "OrganisationAchievement",
    subjectId: data.achievementId,
    detail: {
      unitId: subject.unitId,
      subperiodId: subject.subperiodId,
      before: data.before,
      value: input.value,
      basis: input.basis,
      setByOffice: input.setByOffice,
      figures: input.figures.length,
    },
  }),
});

/** The words and target of an indicator are those of the agreement, never the form's. */
function figureRow(row: FigureInput, promised: PromisedIndicator[]) {
  if (row.goalIndicatorId === null) return { ...row, percent: percentOf(row.target, row.realised) };
  const indicator = promised.find(({ id }) => id === row.goalIndicatorId) ?? reject("NOT_FOUND");
  const { id: goalIndicatorId, statement, target } = indicator;
  return {
    goalIndicatorId,
    statement,
    target,
    realised: row.realised,
    percent: percentOf(target, row.realised),
  };
}

/** What each basis cannot do without (p.93): the trajectory its targets, the plan its actions, the year the expectation. */
function requireSupport(
  { basis, figures, expectation }: SetAchievement,
  promised: PromisedIndicator[],
): void {
  const ofAgreement = figures.filter(({ goalIndicatorId }) => goalIndicatorId !== null).length;
  switch (basis) {
    case "TRAJECTORY":
      if (!promised.some(({ isTrajectory }) => isTrajectory))
        refuse(
          "basis",
          "Perjanjian kinerja unit ini belum memuat trajektori. Isi trajektorinya, atau pilih rencana aksi.",
        );
      if (ofAgreement === 0)
        refuse("basis", "Tulis realisasi indikator di bawah: dasar ini menghitung seluruh indikator.");
      return;
    case "ACTION_PLAN":
      if (ofAgreement === figures.length)
        refuse("basis", "Tulis paling sedikit satu rencana aksi dengan target dan capaiannya di bawah.");
      return;
    case "YEARLY":
      if (figures.length === 0) refuse("basis", "Tulis capaian indikator kinerja utama di bawah.");
      if (expectation === null) refuse("expectation", "Tulis bagaimana ekspektasi pimpinan dipenuhi.");
  }
}

function refuse(field: string, text: string): never {
  reject("VALIDATION", { fields: { [field]: text } });
}

/**
 * Writes the row at the version the form showed; a newer one is a CONFLICT with what is stored. `setAt` stays the moment
 * of the first setting: a correction does not make a yearly value late (p.94 f).
 */
async function write(
  { tx, actor, input, subject, now }: Scene<SetAchievement> & { subject: AchievementSubject },
  id: string | null,
): Promise<string> {
  const { agencyId, periodId, subperiodId, unitId } = subject;
  const { value, basis, reason, expectation, reformIndex, setByOffice } = input;
  const data = { value, basis, reason, expectation, reformIndex, setByOffice, setById: actor.employeeId };
  if (id === null && input.version === 0) {
    const [created] = await tx.organisationAchievement.createManyAndReturn({
      data: [{ agencyId, periodId, subperiodId, unitId, ...data, setAt: now, version: 1 }],
      select: { id: true },
      skipDuplicates: true,
    });
    if (created !== undefined) return created.id;
  }
  if (id !== null) {
    const { count } = await tx.organisationAchievement.updateMany({
      where: { agencyId, id, version: input.version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 1) return id;
  }
  const stored = (await findStored(tx, subject)) ?? reject("NOT_FOUND");
  reject("CONFLICT", {
    current: {
      value: stored.value,
      basis: stored.basis,
      reason: stored.reason,
      setByOffice: stored.setByOffice,
      expectation: stored.expectation ?? "",
      reformIndex: stored.reformIndex ?? "",
      version: String(stored.version),
    },
  });
}
