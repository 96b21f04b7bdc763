"use server";
import {
  disableAccount,
  enableAccount,
  grantRole,
  issueCode,
  revokeRole,
  unlockAccount,
} from "@/lib/accounts/commands";
import { codeMessage } from "@/lib/auth/code-message";
import { action } from "@/lib/core/action";

export const issueCodeAction = action(issueCode, { message: codeMessage });
export const disableAccountAction = action(disableAccount, {
  redirectTo: ({ personId }) => `/admin/akun/${personId}`,
  notice: "akunNonaktif",
});
export const enableAccountAction = action(enableAccount, {
  redirectTo: ({ personId }) => `/admin/akun/${personId}`,
  notice: "akunAktif",
});
export const unlockAccountAction = action(unlockAccount, {
  redirectTo: ({ personId }) => `/admin/akun/${personId}`,
  notice: "akunTerbuka",
});
export const grantRoleAction = action(grantRole, {
  redirectTo: ({ personId }) => `/admin/akun/${personId}`,
  notice: "peranDiberikan",
});
export const revokeRoleAction = action(revokeRole, {
  redirectTo: ({ personId }) => `/admin/akun/${personId}`,
  notice: "peranDicabut",
});
