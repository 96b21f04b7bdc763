import "server-only";
import { savingBy } from "@/lib/imports/saving";
import { applyPlanImport } from "@/lib/library/commands/plan-import";

/** Saves a confirmed import of plans. Runs after the answer to the person has been sent; the page shows how far it is. */
export const runPlanImport = savingBy(applyPlanImport);
