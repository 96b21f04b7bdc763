"use server";

import { action } from "@/lib/core/action";
import {
  announceAward,
  decideAward,
  nominateForAward,
  saveAwardKind,
  withdrawAward,
} from "@/lib/followup/commands/awards";
import {
  addCoachingNote,
  addCoachingStep,
  closeCoaching,
  finishCoachingStep,
  saveCoaching,
} from "@/lib/followup/commands/coaching";
import { repeatExport, startExport } from "@/lib/followup/commands/exports";
import { checkFormerImport, confirmFormerImport } from "@/lib/followup/commands/former-import";
import {
  tagRecommendation,
  untagRecommendation,
  workOffRecommendation,
} from "@/lib/followup/commands/recommendations";
import {
  answerSanction,
  endMandate,
  endSanction,
  giveMandate,
  recordSanction,
  seeSanction,
} from "@/lib/followup/commands/sanctions";
import { setAllowance, setPeriodicCoaching } from "@/lib/followup/commands/settings";
import { runExport } from "@/lib/followup/run-export";
import { runFormerImport } from "@/lib/followup/run-former-import";

const tags = ({ evaluationId }: { evaluationId: string }) => `/rekomendasi/${evaluationId}`;
const plan = ({ planId }: { planId: string }) => `/pembinaan/${planId}`;
const award = ({ awardId }: { awardId: string }) => `/penghargaan/${awardId}`;
const sanction = ({ sanctionId }: { sanctionId: string }) => `/sanksi/${sanctionId}`;
const mandates = () => "/sanksi/kewenangan";
const job = ({ jobId }: { jobId: string }) => `/ekspor/${jobId}`;

export const tagRecommendationAction = action(tagRecommendation, {
  redirectTo: tags,
  notice: "rekomendasi-tersimpan",
});
export const untagRecommendationAction = action(untagRecommendation, {
  redirectTo: tags,
  notice: "terhapus",
});
export const workOffAction = action(workOffRecommendation, {
  redirectTo: tags,
  notice: "rekomendasi-tersimpan",
});
export const saveCoachingAction = action(saveCoaching, { redirectTo: plan, notice: "pembinaan-tersimpan" });
export const addStepAction = action(addCoachingStep, { redirectTo: plan, notice: "pembinaan-tersimpan" });
export const finishStepAction = action(finishCoachingStep, {
  redirectTo: plan,
  notice: "pembinaan-tersimpan",
});
export const addNoteAction = action(addCoachingNote, { redirectTo: plan, notice: "pembinaan-tersimpan" });
export const closeCoachingAction = action(closeCoaching, { redirectTo: plan, notice: "pembinaan-selesai" });
export const saveAwardKindAction = action(saveAwardKind, {
  redirectTo: () => "/penghargaan/jenis",
  notice: "tersimpan",
});
export const nominateAction = action(nominateForAward, {
  redirectTo: award,
  notice: "penghargaan-diusulkan",
});
export const decideAwardAction = action(decideAward, { redirectTo: award, notice: "penghargaan-diputus" });
export const announceAwardAction = action(announceAward, {
  redirectTo: award,
  notice: "penghargaan-diumumkan",
});
export const withdrawAwardAction = action(withdrawAward, {
  redirectTo: award,
  notice: "penghargaan-ditarik",
});
export const recordSanctionAction = action(recordSanction, {
  redirectTo: sanction,
  notice: "sanksi-dicatat",
});
export const endSanctionAction = action(endSanction, { redirectTo: sanction, notice: "tersimpan" });
export const seeSanctionAction = action(seeSanction, { redirectTo: sanction, notice: "tersimpan" });
export const answerSanctionAction = action(answerSanction, { redirectTo: sanction, notice: "tersimpan" });
export const giveMandateAction = action(giveMandate, { redirectTo: mandates, notice: "tersimpan" });
export const endMandateAction = action(endMandate, { redirectTo: mandates, notice: "tersimpan" });
export const setAllowanceAction = action(setAllowance, {
  redirectTo: () => "/tindak-lanjut/pengaturan",
  notice: "tersimpan",
});
export const setPeriodicCoachingAction = action(setPeriodicCoaching, {
  redirectTo: () => "/tindak-lanjut/pengaturan",
  notice: "tersimpan",
});
export const startExportAction = action(startExport, {
  redirectTo: job,
  afterwards: ({ jobId }, actor) => runExport(actor, jobId),
});
export const repeatExportAction = action(repeatExport, {
  redirectTo: job,
  afterwards: ({ jobId }, actor) => runExport(actor, jobId),
});
export const checkFormerImportAction = action(checkFormerImport, {
  redirectTo: ({ importId }) => `/admin/impor-predikat/${importId}`,
});
export const confirmFormerImportAction = action(confirmFormerImport, {
  redirectTo: ({ importId }) => `/admin/impor-predikat/${importId}`,
  afterwards: ({ importId }, actor) => runFormerImport(actor, importId),
});
