import "server-only";
import { canWriteAgreement } from "@/lib/agreement/policy";
import {
  deleteAgreementInput,
  redraftAgreementInput,
  saveBudgetsInput,
  signAgreementInput,
  startAgreementInput,
} from "@/lib/agreement/schema";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { exactToColumn } from "@/lib/core/quantity";
import { copyContent } from "./copy";
import { auditOf, loadAgreement, requireDraft } from "./subject";

/** Starts the agreement of a unit for a year as a draft, empty or with the content of an earlier year's. */
export const startAgreement = command({
  event: "agreement.start",
  input: startAgreementInput,
  load: async ({ tx, agencyId, input }) => {
    const key = (id: string) => ({ where: { agencyId_id: { agencyId, id } } });
    const unit = await tx.unit.findUnique({
      ...key(input.unitId),
      select: { id: true, path: true, endedOn: true },
    });
    const period = await tx.period.findUnique({
      ...key(input.periodId),
      select: { id: true, year: true, state: true },
    });
    return unit === null || period === null ? null : { unitPath: unit.path, unit, period };
  },
  allow: canWriteAgreement,
  run: async ({ tx, agencyId, input, subject: { unit, period } }) => {
    if (period.state === "CLOSED") reject("PERIOD_NOT_OPEN");
    if (unit.endedOn !== null) reject("UNIT_ENDED");
    const created = await tx.performanceAgreement.createManyAndReturn({
      data: [{ agencyId, periodId: period.id, unitId: unit.id }],
      select: { id: true },
      skipDuplicates: true,
    });
    const agreementId = created[0]?.id ?? reject("AGREEMENT_EXISTS");
    const target = { agencyId, agreementId, unitId: unit.id, unitPath: unit.path, periodId: period.id };
    const goals =
      input.copyFromId === null
        ? 0
        : await copyContent(tx, { ...target, year: period.year }, input.copyFromId);
    return { agreementId, goals };
  },
  audit: ({ input, data }) =>
    auditOf({ id: data.agreementId }, { unitId: input.unitId, periodId: input.periodId, goals: data.goals }),
});

/** Replaces the programmes or activities with their money. */
export const saveBudgets = command({
  event: "agreement.budgets.save",
  input: saveBudgetsInput,
  load: loadAgreement,
  allow: canWriteAgreement,
  run: async ({ tx, input, subject }) => {
    requireDraft(subject);
    const { agencyId, id: agreementId } = subject;
    if (subject.version !== input.version) reject("AGREEMENT_CHANGED");
    await tx.agreementBudget.deleteMany({ where: { agencyId, agreementId } });
    await tx.agreementBudget.createMany({
      data: input.budgets.map(({ name, amount }, sortOrder) => ({
        agencyId,
        agreementId,
        sortOrder,
        name,
        amount: exactToColumn(amount),
      })),
    });
    await tx.performanceAgreement.update({
      where: { agencyId_id: { agencyId, id: agreementId } },
      data: { version: { increment: 1 } },
    });
    return { agreementId };
  },
  audit: ({ subject, input }) => auditOf(subject, { budgets: input.budgets.length }),
});

/** The draft becomes the agreement that was signed on this day. */
export const signAgreement = command({
  event: "agreement.sign",
  input: signAgreementInput,
  load: loadAgreement,
  allow: canWriteAgreement,
  run: async ({ tx, input, subject }) => {
    requireDraft(subject);
    const { agencyId, id } = subject;
    if (subject.version !== input.version) reject("AGREEMENT_CHANGED");
    const goals = await tx.goal.findMany({
      where: { agencyId, agreementId: id },
      select: { statement: true, indicators: { select: { id: true }, take: 1 } },
    });
    if (goals.length === 0) reject("AGREEMENT_EMPTY");
    const bare = goals.find(({ indicators }) => indicators.length === 0);
    if (bare !== undefined) reject("GOAL_WITHOUT_INDICATOR", { values: { statement: bare.statement } });
    await tx.performanceAgreement.update({
      where: { agencyId_id: { agencyId, id } },
      data: { isDraft: false, signedOn: input.signedOn, version: { increment: 1 } },
    });
    return { agreementId: id };
  },
  audit: ({ subject, input }) => auditOf(subject, { signedOn: input.signedOn.toISOString().slice(0, 10) }),
});

/** A set agreement becomes a draft again, with the reason, so that it can be changed. */
export const redraftAgreement = command({
  event: "agreement.redraft",
  input: redraftAgreementInput,
  load: loadAgreement,
  allow: canWriteAgreement,
  run: async ({ tx, input, subject }) => {
    const { agencyId, id, periodState, isDraft } = subject;
    if (periodState === "CLOSED") reject("PERIOD_NOT_OPEN");
    if (isDraft) reject("WRONG_STATE");
    if (subject.version !== input.version) reject("AGREEMENT_CHANGED");
    await tx.performanceAgreement.update({
      where: { agencyId_id: { agencyId, id } },
      data: { isDraft: true, signedOn: null, version: { increment: 1 } },
    });
    return { agreementId: id };
  },
  audit: ({ subject, input }) => auditOf(subject, { reason: input.reason }),
});

/** Removes a draft without goals, begun for the wrong unit or year. */
export const deleteAgreement = command({
  event: "agreement.delete",
  input: deleteAgreementInput,
  load: loadAgreement,
  allow: canWriteAgreement,
  run: async ({ tx, input, subject }) => {
    requireDraft(subject);
    const { agencyId, id: agreementId } = subject;
    if (subject.version !== input.version) reject("AGREEMENT_CHANGED");
    if ((await tx.goal.count({ where: { agencyId, agreementId } })) > 0) reject("AGREEMENT_NOT_EMPTY");
    await tx.agreementBudget.deleteMany({ where: { agencyId, agreementId } });
    await tx.performanceAgreement.delete({ where: { agencyId_id: { agencyId, id: agreementId } } });
    return { year: subject.year };
  },
  audit: ({ subject }) => auditOf(subject, { unitId: subject.unitId, year: subject.year }),
});
