"use server";

import { action } from "@/lib/core/action";
import { closeAction } from "@/lib/dialogue/commands/actions";
import { confirmDialogue, writeNotes } from "@/lib/dialogue/commands/notes";
import { cancelDialogue, changePlan, planDialogue } from "@/lib/dialogue/commands/plan";

export const planDialogueAction = action(planDialogue, {
  redirectTo: ({ dialogueId }) => `/dialog/${dialogueId}`,
  notice: "dialog-direncanakan",
});
export const changePlanAction = action(changePlan, {
  redirectTo: ({ dialogueId }) => `/dialog/${dialogueId}`,
  notice: "tersimpan",
});
export const cancelDialogueAction = action(cancelDialogue, {
  redirectTo: ({ dialogueId }) => `/dialog/${dialogueId}`,
  notice: "dialog-dibatalkan",
});
export const writeNotesAction = action(writeNotes, {
  redirectTo: ({ dialogueId, cleared }) =>
    `/dialog/${dialogueId}?kabar=${cleared ? "dialog-konfirmasi-batal" : "dialog-dicatat"}`,
});
export const confirmDialogueAction = action(confirmDialogue, {
  redirectTo: ({ dialogueId, finished }) =>
    `/dialog/${dialogueId}?kabar=${finished ? "dialog-selesai" : "dialog-dikonfirmasi"}`,
});
export const closeActionAction = action(closeAction, {
  redirectTo: ({ dialogueId }) =>
    dialogueId === null ? "/dialog?tab=tindak-lanjut" : `/dialog/${dialogueId}`,
  notice: "tindak-lanjut-ditutup",
});
