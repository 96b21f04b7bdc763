"use server";

import { saveStandards } from "@/lib/competency/commands";
import { action } from "@/lib/core/action";

export const saveStandardsAction = action(saveStandards, {
  redirectTo: ({ level }) => `/admin/kompetensi#${level}`,
  notice: "tersimpan",
});
