import "server-only";
import { applyFormerImport } from "@/lib/followup/commands/former-import";
import { savingBy } from "@/lib/imports/saving";

/** Saves a confirmed import of predicates. Runs after the answer to the person has been sent; the page shows how far it is. */
export const runFormerImport = savingBy(applyFormerImport);
