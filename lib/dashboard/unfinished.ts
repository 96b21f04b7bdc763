import type { Standing } from "@/lib/dashboard/rules";

/** The lists of people who have not acted, as they stand in the address. */
export const UNFINISHED = [
  "tanpa-skp",
  "belum-diajukan",
  "menunggu-atasan",
  "belum-realisasi",
  "belum-evaluasi-diri",
  "belum-dinilai",
  "belum-ditanggapi",
] as const;

export type Unfinished = (typeof UNFINISHED)[number];

/** How many stand in each list, from the maintained counts. */
export function unfinishedCounts(standing: Standing): Record<Unfinished, number> {
  const { employees, plans, documented, evaluations } = standing;
  const allPlans = plans.DRAFT + plans.SUBMITTED + plans.RETURNED + plans.AGREED;
  const started = evaluations.RATING + evaluations.DECIDED + evaluations.ACKNOWLEDGED + evaluations.OBJECTED;
  return {
    "tanpa-skp": Math.max(0, employees - allPlans),
    "belum-diajukan": plans.DRAFT + plans.RETURNED,
    "menunggu-atasan": plans.SUBMITTED,
    "belum-realisasi": Math.max(0, plans.AGREED - documented),
    "belum-evaluasi-diri": Math.max(0, plans.AGREED - started),
    "belum-dinilai": evaluations.RATING,
    "belum-ditanggapi": evaluations.DECIDED,
  };
}
