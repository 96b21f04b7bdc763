"use server";

import { action } from "@/lib/core/action";
import { agreeSkp, reopenSkp, returnSkp, submitSkp, withdrawSkp } from "@/lib/skp/commands/agree";
import { saveExpectations } from "@/lib/skp/commands/behaviour";
import { addComment, resolveComment } from "@/lib/skp/commands/comments";
import { changeApproach, startSkp } from "@/lib/skp/commands/draft";
import { linkAgreement, takeAgreement } from "@/lib/skp/commands/from-agreement";
import { addStudyResults } from "@/lib/skp/commands/from-study";
import { addTaskResult } from "@/lib/skp/commands/from-task";
import { moveResult, setPriority } from "@/lib/skp/commands/order";
import { restoreResult } from "@/lib/skp/commands/restore";
import { deleteResult, saveResult } from "@/lib/skp/commands/results";
import { markResource, saveTerm } from "@/lib/skp/commands/term-details";
import { saveTerms } from "@/lib/skp/commands/terms";

export const startSkpAction = action(startSkp, {
  redirectTo: ({ skpId }) => `/skp/${skpId}`,
  notice: "skp-dimulai",
});

export const changeApproachAction = action(changeApproach, {
  redirectTo: ({ skpId }) => `/skp/${skpId}`,
  notice: "tersimpan",
});

export const saveResultAction = action(saveResult, {
  redirectTo: ({ skpId, resultId }) => `/skp/${skpId}#hasil-${resultId}`,
  notice: "tersimpan",
});

export const deleteResultAction = action(deleteResult, {
  redirectTo: ({ skpId }) => `/skp/${skpId}#hasil-kerja`,
  notice: "skp-terhapus",
});

export const restoreResultAction = action(restoreResult, {
  redirectTo: ({ skpId, resultId }) => `/skp/${skpId}#hasil-${resultId}`,
  notice: "skp-dikembalikan-lagi",
});

export const setPriorityAction = action(setPriority, {
  redirectTo: ({ skpId, resultId }) => `/skp/${skpId}#hasil-${resultId}`,
  notice: "tersimpan",
});

export const moveResultAction = action(moveResult, {
  redirectTo: ({ skpId, resultId }) => `/skp/${skpId}#hasil-${resultId}`,
});

export const saveExpectationsAction = action(saveExpectations, {
  redirectTo: ({ skpId }) => `/skp/${skpId}#perilaku`,
  notice: "tersimpan",
});

export const saveTermsAction = action(saveTerms, {
  redirectTo: ({ skpId }) => `/skp/${skpId}#lampiran`,
  notice: "tersimpan",
});

export const saveTermAction = action(saveTerm, {
  redirectTo: ({ skpId, kind }) => `/skp/${skpId}#lampiran-${kind}`,
  notice: "tersimpan",
});

export const markResourceAction = action(markResource, {
  redirectTo: ({ skpId, kind }) => `/skp/${skpId}#lampiran-${kind}`,
  notice: "tersimpan",
});

export const addCommentAction = action(addComment, {
  redirectTo: ({ skpId, row }) => `/skp/${skpId}#komentar-${row}`,
  notice: "tersimpan",
});

export const resolveCommentAction = action(resolveComment, {
  redirectTo: ({ skpId, row }) => `/skp/${skpId}#komentar-${row}`,
});

export const submitSkpAction = action(submitSkp, {
  redirectTo: ({ skpId }) => `/skp/${skpId}`,
  notice: "skp-diajukan",
});

export const withdrawSkpAction = action(withdrawSkp, {
  redirectTo: ({ skpId }) => `/skp/${skpId}`,
  notice: "skp-ditarik",
});

export const returnSkpAction = action(returnSkp, {
  redirectTo: ({ skpId }) => `/skp/${skpId}`,
  notice: "skp-dikembalikan",
});

export const agreeSkpAction = action(agreeSkp, {
  redirectTo: ({ skpId }) => `/skp/${skpId}`,
  notice: "skp-disepakati",
});

export const reopenSkpAction = action(reopenSkp, {
  redirectTo: ({ skpId }) => `/skp/${skpId}`,
  notice: "skp-dibuka",
});

export const addTaskResultAction = action(addTaskResult, {
  redirectTo: ({ skpId, resultId }) => `/skp/${skpId}#hasil-${resultId}`,
  notice: "penugasan-masuk-skp",
});

export const addStudyResultsAction = action(addStudyResults, {
  redirectTo: ({ skpId }) => `/skp/${skpId}#hasil-kerja`,
  notice: "tugas-belajar-masuk-skp",
});

export const takeAgreementAction = action(takeAgreement, {
  redirectTo: ({ skpId }) => `/skp/${skpId}/perjanjian`,
  notice: "skp-perjanjian-diambil",
});

export const linkAgreementAction = action(linkAgreement, {
  redirectTo: ({ skpId }) => `/skp/${skpId}/perjanjian`,
  notice: "tersimpan",
});
