"use server";

import { action } from "@/lib/core/action";
import { recordProgress, removeEvidence } from "@/lib/progress/commands";

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
