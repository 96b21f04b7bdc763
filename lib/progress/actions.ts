"use server";

import { action } from "@/lib/core/action";
import { checkEvidence } from "@/lib/progress/commands/check";
import { appointChecker, dismissChecker } from "@/lib/progress/commands/checkers";
import { recordProgress, removeEvidence } from "@/lib/progress/commands/record";
import { takeOverResult } from "@/lib/progress/commands/take-over";

export const recordProgressAction = action(recordProgress, {
  redirectTo: ({ skpId, subperiodId, indicatorId }) =>
    `/progres/${skpId}?sub=${subperiodId}#i-${indicatorId}`,
  notice: "realisasiDisimpan",
});
export const removeEvidenceAction = action(removeEvidence, {
  redirectTo: ({ skpId, subperiodId, indicatorId }) =>
    `/progres/${skpId}?sub=${subperiodId}#i-${indicatorId}`,
  notice: "buktiDihapus",
});

export const checkEvidenceAction = action(checkEvidence, {
  redirectTo: ({ skpId }) => `/progres/${skpId}/bukti`,
  notice: "bukti-diperiksa",
});

export const takeOverResultAction = action(takeOverResult, {
  redirectTo: ({ skpId }) => `/progres/${skpId}`,
  notice: "tersimpan",
});

export const appointCheckerAction = action(appointChecker, {
  redirectTo: () => "/progres/bukti",
  notice: "tersimpan",
});

export const dismissCheckerAction = action(dismissChecker, {
  redirectTo: () => "/progres/bukti",
  notice: "tersimpan",
});
