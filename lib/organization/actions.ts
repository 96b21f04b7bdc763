"use server";

import { action } from "@/lib/core/action";
import { chooseApproach } from "@/lib/organization/commands/approach";
import { createPosition, updatePosition } from "@/lib/organization/commands/positions";
import { createUnit, endUnit, moveUnit, updateUnit } from "@/lib/organization/commands/units";

export const createUnitAction = action(createUnit, {
  redirectTo: ({ unitId }) => `/unit/${unitId}`,
  notice: "unit-dibuat",
});
export const updateUnitAction = action(updateUnit, {
  redirectTo: ({ unitId }) => `/unit/${unitId}`,
  notice: "tersimpan",
});
export const moveUnitAction = action(moveUnit, {
  redirectTo: ({ unitId }) => `/unit/${unitId}`,
  notice: "unit-dipindah",
});
export const endUnitAction = action(endUnit, {
  redirectTo: ({ unitId }) => `/unit/${unitId}`,
  notice: "unit-ditutup",
});
export const createPositionAction = action(createPosition, {
  redirectTo: ({ unitId }) => `/unit/${unitId}#jabatan`,
  notice: "jabatan-tersimpan",
});
export const updatePositionAction = action(updatePosition, {
  redirectTo: ({ unitId }) => `/unit/${unitId}#jabatan`,
  notice: "jabatan-tersimpan",
});
export const chooseApproachAction = action(chooseApproach, {
  redirectTo: ({ unitId }) => `/unit/${unitId}#pendekatan`,
  notice: "tersimpan",
});
