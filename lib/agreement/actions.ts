"use server";

import {
  deleteAgreement,
  redraftAgreement,
  saveBudgets,
  signAgreement,
  startAgreement,
} from "@/lib/agreement/commands/agreements";
import { deleteGoal, moveGoal, saveGoal } from "@/lib/agreement/commands/goals";
import { deleteStrategicGoal, saveStrategicGoal } from "@/lib/agreement/commands/strategic";
import { action } from "@/lib/core/action";

export const startAgreementAction = action(startAgreement, {
  redirectTo: ({ agreementId }) => `/perjanjian-kinerja/${agreementId}`,
  notice: "perjanjian-dibuat",
});

export const saveGoalAction = action(saveGoal, {
  redirectTo: ({ agreementId, goalId }) => `/perjanjian-kinerja/${agreementId}#sasaran-${goalId}`,
  notice: "tersimpan",
});

export const deleteGoalAction = action(deleteGoal, {
  redirectTo: ({ agreementId }) => `/perjanjian-kinerja/${agreementId}#sasaran`,
  notice: "sasaran-terhapus",
});

export const moveGoalAction = action(moveGoal, {
  redirectTo: ({ agreementId, goalId }) => `/perjanjian-kinerja/${agreementId}#sasaran-${goalId}`,
});

export const saveBudgetsAction = action(saveBudgets, {
  redirectTo: ({ agreementId }) => `/perjanjian-kinerja/${agreementId}#anggaran`,
  notice: "tersimpan",
});

export const signAgreementAction = action(signAgreement, {
  redirectTo: ({ agreementId }) => `/perjanjian-kinerja/${agreementId}`,
  notice: "perjanjian-ditetapkan",
});

export const redraftAgreementAction = action(redraftAgreement, {
  redirectTo: ({ agreementId }) => `/perjanjian-kinerja/${agreementId}`,
  notice: "perjanjian-rancangan",
});

export const deleteAgreementAction = action(deleteAgreement, {
  redirectTo: ({ year }) => `/perjanjian-kinerja?tahun=${year}`,
  notice: "perjanjian-terhapus",
});

export const saveStrategicGoalAction = action(saveStrategicGoal, {
  redirectTo: ({ goalId }) => `/perjanjian-kinerja/renstra#sasaran-${goalId}`,
  notice: "tersimpan",
});

export const deleteStrategicGoalAction = action(deleteStrategicGoal, {
  redirectTo: () => "/perjanjian-kinerja/renstra",
  notice: "sasaran-terhapus",
});
