"use server";

import { action } from "@/lib/core/action";
import { checkImport, confirmImport } from "@/lib/imports/commands";
import { runImport } from "@/lib/imports/run";

export const checkImportAction = action(checkImport, {
  redirectTo: ({ importId }) => `/admin/impor/${importId}`,
});
export const confirmImportAction = action(confirmImport, {
  redirectTo: ({ importId }) => `/admin/impor/${importId}`,
  afterwards: ({ importId }, actor) => runImport(actor, importId),
});
