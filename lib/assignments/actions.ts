"use server";

import { cancelTask, decideTask, endTask } from "@/lib/assignments/commands/decide";
import { applyTask, appointTask } from "@/lib/assignments/commands/give";
import { createTeam, endTeam, releaseLead, updateTeam } from "@/lib/assignments/commands/teams";
import { action } from "@/lib/core/action";

export const appointTaskAction = action(appointTask, {
  redirectTo: ({ taskId, teamId }) => (teamId === null ? `/penugasan/${taskId}` : `/tim-kerja/${teamId}`),
  notice: "penugasan-diberikan",
});
export const applyTaskAction = action(applyTask, {
  redirectTo: ({ taskId }) => `/penugasan/${taskId}`,
  notice: "penugasan-diajukan",
});
export const decideTaskAction = action(decideTask, {
  redirectTo: ({ taskId }) => `/penugasan/${taskId}`,
  notice: "penugasan-diputuskan",
});
export const cancelTaskAction = action(cancelTask, {
  redirectTo: ({ taskId }) => `/penugasan/${taskId}`,
  notice: "penugasan-dibatalkan",
});
export const endTaskAction = action(endTask, {
  redirectTo: ({ taskId }) => `/penugasan/${taskId}`,
  notice: "penugasan-diakhiri",
});
export const createTeamAction = action(createTeam, {
  redirectTo: ({ teamId }) => `/tim-kerja/${teamId}`,
  notice: "tim-dibentuk",
});
export const updateTeamAction = action(updateTeam, {
  redirectTo: ({ teamId }) => `/tim-kerja/${teamId}`,
  notice: "tersimpan",
});
export const releaseLeadAction = action(releaseLead, {
  redirectTo: ({ teamId }) => `/tim-kerja/${teamId}`,
  notice: "ketua-dilepas",
});
export const endTeamAction = action(endTeam, {
  redirectTo: ({ teamId }) => `/tim-kerja/${teamId}`,
  notice: "tim-diakhiri",
});
