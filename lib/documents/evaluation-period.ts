import type { EvaluationRhythm, SubperiodKind } from "@/lib/db/generated/enums";
import { subperiodLabel } from "@/lib/periods/labels";
import type { PeriodChoice } from "./types";

const QUARTERS = ["I", "II", "III", "IV-AKHIR"];
const HALVES = ["I", "II-AKHIR"];
const MONTHS = Array.from({ length: 12 }, (_, i) => {
  const name = subperiodLabel({ kind: "MONTH", number: i + 1 }).toUpperCase();
  return i === 11 ? `${name}-AKHIR` : name;
});

/**
 * The line "PERIODE: TRIWULAN I/II/III/IV-AKHIR" for one subperiod. The regulation prints the year as the last period
 * of the rhythm ("IV-AKHIR") and leaves the other rhythms to the agency (PermenPANRB 6/2022 p.105 ***).
 */
export function periodChoice(
  subperiod: { kind: SubperiodKind; number: number },
  rhythm: EvaluationRhythm,
): PeriodChoice {
  const { kind, number } = subperiod;
  const options = OPTIONS[kind === "YEAR" ? RHYTHM_KIND[rhythm] : kind];
  const chosen = kind === "YEAR" ? options.list.at(-1) : options.list[number - 1];
  return { label: options.label, options: options.list, chosen: chosen ?? null };
}

const OPTIONS = {
  MONTH: { label: "BULAN", list: MONTHS },
  QUARTER: { label: "TRIWULAN", list: QUARTERS },
  HALF_YEAR: { label: "SEMESTER", list: HALVES },
};

const RHYTHM_KIND = { MONTHLY: "MONTH", QUARTERLY: "QUARTER" } as const;
