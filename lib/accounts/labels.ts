import type { GrantedRole } from "@/lib/db/generated/enums";

export const ROLE_LABEL: Record<GrantedRole, string> = {
  HR_ADMIN: "Admin kepegawaian",
  UNIT_HR: "Pengelola kepegawaian unit",
  AUDITOR: "Auditor",
};

export const ROLE_HELP: Record<GrantedRole, string> = {
  HR_ADMIN: "Mengelola pegawai, periode, akun, dan melihat seluruh kinerja instansi.",
  UNIT_HR: "Melihat dan membantu kinerja pegawai satu unit beserta unit di bawahnya.",
  AUDITOR: "Melihat seluruh kinerja dan jejak audit, tanpa mengubah apa pun.",
};
