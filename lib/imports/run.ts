import "server-only";
import { applyImport } from "@/lib/imports/commands";
import { savingBy } from "@/lib/imports/saving";

/** Saves a confirmed import. Runs after the answer to the person has been sent; the page shows how far it is. */
export const runImport = savingBy(applyImport);
