import type { ActionOwner, DialogueActionState, DialogueState } from "@/lib/db/generated/enums";

export const DIALOGUE_STATE_LABEL: Record<DialogueState, string> = {
  PLANNED: "Direncanakan",
  HELD: "Menunggu konfirmasi",
  CONFIRMED: "Selesai",
  CANCELLED: "Dibatalkan",
};

export const OWNER_LABEL: Record<ActionOwner, string> = { EMPLOYEE: "Pegawai", LEADER: "Atasan" };

export const ACTION_STATE_LABEL: Record<DialogueActionState, string> = {
  OPEN: "Berjalan",
  DONE: "Selesai",
  DROPPED: "Tidak dilanjutkan",
};
