import type { HolidayKind } from "@/lib/db/generated/enums";
import type { Difference } from "./rules/list";

export const HOLIDAY_LABEL: Record<HolidayKind, string> = {
  NATIONAL: "Libur nasional",
  COLLECTIVE_LEAVE: "Cuti bersama",
};

export const CHANGE_LABEL: Record<Difference["change"], string> = {
  NEW: "Ditambahkan",
  CHANGED: "Diubah",
  SAME: "Tetap",
  GONE: "Dihapus",
};
