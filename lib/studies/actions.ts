"use server";

import { action } from "@/lib/core/action";
import { endStudy, recordStudy, updateStudy } from "@/lib/studies/commands";

export const recordStudyAction = action(recordStudy, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}/tugas-belajar`,
  notice: "tugas-belajar-dicatat",
});
export const updateStudyAction = action(updateStudy, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}/tugas-belajar`,
  notice: "tersimpan",
});
export const endStudyAction = action(endStudy, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}/tugas-belajar`,
  notice: "tugas-belajar-berakhir",
});
