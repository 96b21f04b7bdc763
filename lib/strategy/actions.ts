"use server";

import { action } from "@/lib/core/action";
import { listAddress } from "./address";
import { saveManual } from "./commands/manual";
import { deleteManual, deleteStrategy, deleteWorkblock } from "./commands/remove";
import { saveStrategy } from "./commands/strategy";
import { saveWorkblock } from "./commands/workblock";

export const saveManualAction = action(saveManual, {
  redirectTo: ({ skpId, indicatorId }) => `${listAddress(skpId)}#indikator-${indicatorId}`,
  notice: "tersimpan",
});

export const saveWorkblockAction = action(saveWorkblock, {
  redirectTo: ({ skpId, indicatorId }) => `${listAddress(skpId)}#indikator-${indicatorId}`,
  notice: "tersimpan",
});

export const saveStrategyAction = action(saveStrategy, {
  redirectTo: ({ skpId, indicatorId }) => `${listAddress(skpId)}#indikator-${indicatorId}`,
  notice: "tersimpan",
});

export const deleteManualAction = action(deleteManual, {
  redirectTo: ({ skpId, indicatorId }) => `${listAddress(skpId)}#indikator-${indicatorId}`,
  notice: "terhapus",
});

export const deleteWorkblockAction = action(deleteWorkblock, {
  redirectTo: ({ skpId, indicatorId }) => `${listAddress(skpId)}#indikator-${indicatorId}`,
  notice: "terhapus",
});

export const deleteStrategyAction = action(deleteStrategy, {
  redirectTo: ({ skpId, indicatorId }) => `${listAddress(skpId)}#indikator-${indicatorId}`,
  notice: "terhapus",
});
