"use server";

import { action } from "@/lib/core/action";
import { setCreditBasis } from "@/lib/credit/commands";

export const setCreditBasisAction = action(setCreditBasis, {
  redirectTo: ({ employeeId }) => `/angka-kredit/${employeeId}`,
  notice: "tersimpan",
});
