"use server";

import { action } from "@/lib/core/action";
import { checkHolidays, saveHolidays } from "@/lib/holidays/commands";

export const checkHolidaysAction = action(checkHolidays, {
  redirectTo: ({ year }) => `/admin/hari-libur?untuk=${year}`,
  notice: "hari-libur-diperiksa",
});

export const saveHolidaysAction = action(saveHolidays, {
  redirectTo: ({ year }) => `/admin/hari-libur?untuk=${year}`,
  notice: "hari-libur-disimpan",
});
