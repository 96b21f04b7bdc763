"use server";

import { dismissParticipant, inviteParticipant } from "@/lib/calibration/commands/participants";
import { answerProposal, proposeRating } from "@/lib/calibration/commands/proposals";
import {
  closeCalibration,
  nameCalibration,
  openCalibration,
  refreshCalibration,
} from "@/lib/calibration/commands/sessions";
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
