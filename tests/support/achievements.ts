import { setAchievement } from "@/lib/achievement/commands/set";
import { execute } from "@/lib/core/command";
import type { AchievementValue } from "@/lib/db/generated/enums";
import { done } from "./plans";
import { type Name, NOW, type World } from "./world";

/** An achievement of a unit in the first quarter as the form sends it, resting on one action. */
export const typedAchievement = (world: World, unit: string, more: Record<string, unknown> = {}) => ({
  unitId: world.unit("A", unit),
  subperiodId: world.period.A.q1,
  version: 0,
  value: "GOOD",
  basis: "ACTION_PLAN",
  reason: "Rencana aksi triwulan terlaksana.",
  setByOffice: "Kepala Dinas",
  figures: [
    { statement: "Tersedianya naskah akademik kebijakan", target: "1 naskah", realised: "1 naskah" },
    { statement: "", target: "", realised: "" },
  ],
  ...more,
});

/** Sets it as somebody who may. */
export async function achieved(
  world: World,
  unit: string,
  value: AchievementValue = "GOOD",
  by: Name = "hr",
): Promise<string> {
  const context = { actor: await world.actor(by), now: NOW };
  const result = await execute(setAchievement, context, typedAchievement(world, unit, { value }));
  return done(result).achievementId;
}
