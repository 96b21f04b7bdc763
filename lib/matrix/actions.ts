"use server";

import { action } from "@/lib/core/action";
import { linkRole, unlinkRole } from "@/lib/matrix/commands/link";
import { addMatrixMembers, addMatrixTeam, removeMatrixMember } from "@/lib/matrix/commands/members";
import { adoptWording, placeMyRoles, placeRole } from "@/lib/matrix/commands/place";
import { saveMatrixRow } from "@/lib/matrix/commands/row";

export const saveMatrixRowAction = action(saveMatrixRow, {
  redirectTo: ({ skpId, employeeId }) => `/skp/${skpId}/matriks#orang-${employeeId}`,
  notice: "tersimpan",
});

export const addMatrixMembersAction = action(addMatrixMembers, {
  redirectTo: ({ skpId }) => `/skp/${skpId}/matriks`,
  notice: "matriks-ditambah",
});

export const addMatrixTeamAction = action(addMatrixTeam, {
  redirectTo: ({ skpId }) => `/skp/${skpId}/matriks`,
  notice: "matriks-ditambah",
});

export const removeMatrixMemberAction = action(removeMatrixMember, {
  redirectTo: ({ skpId }) => `/skp/${skpId}/matriks`,
  notice: "matriks-dikeluarkan",
});

const toRow = ({ skpId, employeeId }: { skpId: string; employeeId: string }) =>
  `/skp/${skpId}/matriks/${employeeId}#skp`;

export const linkRoleAction = action(linkRole, { redirectTo: toRow, notice: "tersimpan" });

export const unlinkRoleAction = action(unlinkRole, { redirectTo: toRow, notice: "tersimpan" });

export const placeRoleAction = action(placeRole, {
  message: ({ placed }) => (placed > 0 ? "SKP sudah memuat peran ini." : "SKP sudah sama dengan matriks."),
});

/** The same from the page of one's own plan, where the words to compare go once they are equal. */
export const followRoleAction = action(placeRole, {
  redirectTo: ({ planId }) => `/skp/${planId}#hasil-kerja`,
  notice: "tersimpan",
});

export const adoptWordingAction = action(adoptWording, {
  redirectTo: toRow,
  notice: "tersimpan",
});

export const placeMyRolesAction = action(placeMyRoles, {
  redirectTo: ({ skpId }) => `/skp/${skpId}#hasil-kerja`,
  notice: "peran-masuk",
});
