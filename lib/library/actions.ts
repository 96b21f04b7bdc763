"use server";

import { action } from "@/lib/core/action";
import { giveTarget } from "./commands/bulk";
import { copyLastYear } from "./commands/copy";
import { archiveLibraryResult, keepResult, saveLibraryResult, useLibraryResult } from "./commands/library";
import { checkPaste, savePaste } from "./commands/paste";
import { checkPlanImport, confirmPlanImport } from "./commands/plan-import";
import { runPlanImport } from "./run-plan-import";

export const giveTargetAction = action(giveTarget, {
  redirectTo: () => "/admin/target-massal",
  notice: "target-dibagikan",
});

export const copyLastYearAction = action(copyLastYear, {
  redirectTo: ({ skpId }) => `/skp/${skpId}`,
  notice: "skp-disalin",
});

export const saveLibraryAction = action(saveLibraryResult, {
  redirectTo: () => "/pustaka-kinerja",
  notice: "pustaka-disimpan",
});

export const archiveLibraryAction = action(archiveLibraryResult, {
  redirectTo: () => "/pustaka-kinerja",
  notice: "pustaka-diarsipkan",
});

export const useLibraryAction = action(useLibraryResult, {
  redirectTo: ({ skpId }) => `/skp/${skpId}#hasil-kerja`,
  notice: "pustaka-dipakai",
});

export const keepResultAction = action(keepResult, {
  redirectTo: ({ libraryId }) => `/pustaka-kinerja/${libraryId}`,
  notice: "pustaka-disimpan",
});

export const checkPasteAction = action(checkPaste, {
  redirectTo: ({ skpId }) => `/skp/${skpId}/tempel#pratinjau`,
});

export const savePasteAction = action(savePaste, {
  redirectTo: ({ skpId }) => `/skp/${skpId}#hasil-kerja`,
  notice: "skp-ditempel",
});

export const checkPlanImportAction = action(checkPlanImport, {
  redirectTo: ({ importId }) => `/admin/impor-skp/${importId}`,
});

export const confirmPlanImportAction = action(confirmPlanImport, {
  redirectTo: ({ importId }) => `/admin/impor-skp/${importId}`,
  afterwards: ({ importId }, actor) => runPlanImport(actor, importId),
});
