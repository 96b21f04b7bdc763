import type { DialogueActionState, DialogueState } from "@/lib/db/generated/enums";

export const DIALOGUE_STATE_LABEL: Record<DialogueState, string> = {
  PLANNED: "Direncanakan",
  HELD: "Menunggu konfirmasi",
  CONFIRMED: "Selesai",
  CANCELLED: "Dibatalkan",
};

export const ACTION_STATE_LABEL: Record<DialogueActionState, string> = {
  OPEN: "Berjalan",
  DONE: "Selesai",
  DROPPED: "Tidak dilanjutkan",
};
