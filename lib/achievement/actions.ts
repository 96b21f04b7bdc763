"use server";

import { setAchievement } from "@/lib/achievement/commands/set";
import { action } from "@/lib/core/action";

export const setAchievementAction = action(setAchievement, {
  redirectTo: ({ unitId, subperiodId }) => `/capaian/${unitId}?subperiode=${subperiodId}`,
  notice: "capaian-ditetapkan",
});
