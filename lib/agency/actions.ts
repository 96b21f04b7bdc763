"use server";
import { closeAccount, createAgency, inviteAdmin, reopenAccount, updateAgency } from "@/lib/agency/commands";
import { codeMessage } from "@/lib/auth/code-message";
import { action } from "@/lib/core/action";

export const createAgencyAction = action(createAgency, {
  redirectTo: ({ agencyId }) => `/operator/akun?instansi=${agencyId}`,
  notice: "instansiDibuat",
});
export const updateAgencyAction = action(updateAgency, {
  redirectTo: () => "/admin/instansi",
  notice: "instansiDisimpan",
});
export const inviteAdminAction = action(inviteAdmin, { message: codeMessage });
export const closeAccountAction = action(closeAccount, {
  redirectTo: ({ agencyId }) => `/operator/akun?instansi=${agencyId}`,
  notice: "akunNonaktif",
});
export const reopenAccountAction = action(reopenAccount, {
  redirectTo: ({ agencyId }) => `/operator/akun?instansi=${agencyId}`,
  notice: "akunAktif",
});
