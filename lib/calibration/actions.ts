"use server";

import { advise, answerAdvice } from "@/lib/calibration/commands/advice";
import { dismissParticipant, inviteParticipant } from "@/lib/calibration/commands/participants";
import { answerProposal, proposeRating } from "@/lib/calibration/commands/proposals";
import {
  closeCalibration,
  nameCalibration,
  openCalibration,
  refreshCalibration,
} from "@/lib/calibration/commands/sessions";
import {
  addTeamMember,
  endEvaluationTeam,
  formEvaluationTeam,
  removeTeamMember,
} from "@/lib/calibration/commands/teams";
import { action } from "@/lib/core/action";

export const openCalibrationAction = action(openCalibration, {
  redirectTo: ({ sessionId }) => `/kalibrasi/${sessionId}`,
  notice: "kalibrasi-dibuka",
});

export const refreshCalibrationAction = action(refreshCalibration, {
  redirectTo: ({ sessionId }) => `/kalibrasi/${sessionId}`,
  notice: "kalibrasi-disegarkan",
});

export const nameCalibrationAction = action(nameCalibration, {
  redirectTo: ({ sessionId }) => `/kalibrasi/${sessionId}`,
  notice: "kalibrasi-bernama",
});

export const closeCalibrationAction = action(closeCalibration, {
  redirectTo: ({ sessionId }) => `/kalibrasi/${sessionId}`,
  notice: "kalibrasi-selesai",
});

export const inviteParticipantAction = action(inviteParticipant, {
  redirectTo: ({ sessionId }) => `/kalibrasi/${sessionId}/peserta`,
  notice: "tersimpan",
});

export const dismissParticipantAction = action(dismissParticipant, {
  redirectTo: ({ sessionId }) => `/kalibrasi/${sessionId}/peserta`,
  notice: "tersimpan",
});

export const proposeRatingAction = action(proposeRating, {
  redirectTo: ({ sessionId, number }) => `/kalibrasi/${sessionId}/${number}`,
  notice: "usulan-tersimpan",
});

export const answerProposalAction = action(answerProposal, {
  redirectTo: ({ sessionId, number }) => `/kalibrasi/${sessionId}/${number}`,
  notice: "usulan-dijawab",
});

export const formTeamAction = action(formEvaluationTeam, {
  redirectTo: ({ teamId }) => `/tim-evaluasi/${teamId}`,
  notice: "tim-evaluasi-dibentuk",
});

export const addMemberAction = action(addTeamMember, {
  redirectTo: ({ teamId }) => `/tim-evaluasi/${teamId}`,
  notice: "tersimpan",
});

export const removeMemberAction = action(removeTeamMember, {
  redirectTo: ({ teamId }) => `/tim-evaluasi/${teamId}`,
  notice: "tersimpan",
});

export const endTeamAction = action(endEvaluationTeam, {
  redirectTo: ({ teamId }) => `/tim-evaluasi/${teamId}`,
  notice: "tim-evaluasi-berakhir",
});

export const adviseAction = action(advise, {
  redirectTo: ({ evaluationId }) => `/tim-evaluasi/evaluasi/${evaluationId}`,
  notice: "tanggapan-tersimpan",
});

export const answerAdviceAction = action(answerAdvice, {
  redirectTo: ({ evaluationId }) => `/tim-evaluasi/evaluasi/${evaluationId}`,
  notice: "rekomendasi-dijawab",
});
