/** Whether a unit's achievement is set, as the list filters by it. */
export const STANDINGS = ["SUDAH", "BELUM"] as const;
export type AchievementStanding = (typeof STANDINGS)[number];
