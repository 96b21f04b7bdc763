"use server";

import { action } from "@/lib/core/action";
import { assign, endAssignment } from "@/lib/employees/commands/assignments";
import { endDelegation, grantDelegation } from "@/lib/employees/commands/delegations";
import { createEmployee, leave, updateEmployee } from "@/lib/employees/commands/employees";
import { endOverride, overrideSuperior } from "@/lib/employees/commands/overrides";

export const createEmployeeAction = action(createEmployee, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}`,
  notice: "pegawai-dibuat",
});
export const updateEmployeeAction = action(updateEmployee, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}`,
  notice: "tersimpan",
});
export const leaveAction = action(leave, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}`,
  notice: "pegawai-keluar",
});
export const assignAction = action(assign, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}`,
  notice: "penempatan-tersimpan",
});
export const endAssignmentAction = action(endAssignment, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}`,
  notice: "penempatan-tersimpan",
});
export const overrideSuperiorAction = action(overrideSuperior, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}`,
  notice: "atasan-ditetapkan",
});
export const endOverrideAction = action(endOverride, {
  redirectTo: ({ employeeId }) => `/pegawai/${employeeId}`,
  notice: "penetapan-diakhiri",
});
export const grantDelegationAction = action(grantDelegation, {
  redirectTo: ({ unitId }) => `/unit/${unitId}/delegasi`,
  notice: "delegasi-diberikan",
});
export const endDelegationAction = action(endDelegation, {
  redirectTo: ({ unitId }) => `/unit/${unitId}/delegasi`,
  notice: "delegasi-diakhiri",
});
