import { type Exact, formatExact, parseQuantity } from "@/lib/core/quantity";
import type { Accumulation } from "@/lib/db/generated/enums";

export type Quarters = readonly [Exact | null, Exact | null, Exact | null, Exact | null];

type Promise = { target: string; accumulation: Accumulation; quarters: Quarters };

/** `quarter` is 1 to 4; 0 means the target itself. */
export type TrajectoryProblem = { quarter: 0 | 1 | 2 | 3 | 4; text: string };

/**
 * What is wrong with the way to a target, quarter by quarter (p.93); null when nothing is, or no trajectory is set.
 * SUM: the four parts make the year's target, to the last digit. LATEST: the fourth is the target.
 */
export function trajectoryProblem({ target, accumulation, quarters }: Promise): TrajectoryProblem | null {
  if (quarters.every((part) => part === null)) return null;
  const year = parseQuantity(target);
  if (year === null) {
    return {
      quarter: 0,
      text: "Trajektori dihitung dari satu angka. Tulis target yang diawali angka, misalnya “61,95%”, atau kosongkan keempat triwulan.",
    };
  }
  return accumulation === "SUM" ? sumProblem(year.amount, quarters) : latestProblem(year.amount, quarters);
}

function sumProblem(year: Exact, quarters: Quarters): TrajectoryProblem | null {
  const empty = quarters.indexOf(null);
  if (empty >= 0) {
    return {
      quarter: quarterAt(empty),
      text: "Isi keempat triwulan. Tulis 0 untuk triwulan tanpa target.",
    };
  }
  const total = quarters.reduce<Exact>((sum, part) => sum + (part ?? 0n), 0n);
  if (total === year) return null;
  const gap = total < year ? year - total : total - year;
  const word = total < year ? "kurang" : "lebih";
  return {
    quarter: 4,
    text: `Jumlah keempat triwulan ${formatExact(total)}, ${word} ${formatExact(gap)} dari target ${formatExact(year)}.`,
  };
}

function latestProblem(year: Exact, quarters: Quarters): TrajectoryProblem | null {
  const last = quarters[3];
  if (last === null) {
    return { quarter: 4, text: `Isi triwulan IV dengan target tahun, yaitu ${formatExact(year)}.` };
  }
  if (last === year) return null;
  const gap = last < year ? year - last : last - year;
  const word = last < year ? "kurang" : "lebih";
  return {
    quarter: 4,
    text: `Triwulan IV ${formatExact(last)}, ${word} ${formatExact(gap)} dari target ${formatExact(year)}.`,
  };
}

function quarterAt(index: number): 1 | 2 | 3 | 4 {
  if (index === 0) return 1;
  if (index === 1) return 2;
  return index === 2 ? 3 : 4;
}
