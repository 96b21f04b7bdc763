import { formatLongDay } from "@/lib/core/dates";
import type { Predicate, Rating, StudyOutcome } from "@/lib/db/generated/enums";
import { bandsFor, formatGrade, type Programme } from "./grade-bands";

export type Study = Programme & {
  institution: string;
  programme: string;
  startsOn: Date;
  /** The normative end of the programme. */
  endsOn: Date;
};

/** Which kind of expectation it is: all three of p.62, 2 and 7. */
export type SuggestionKind = "ACADEMIC" | "GRADUATION" | "ASSIGNMENT";

export type Suggestion = { kind: SuggestionKind; statement: string; indicators: string[] };

/**
 * Results to expect of somebody on study leave (PermenPANRB 6/2022 p.62-64): academic evaluation by the guide's grade for
 * "Baik", timely graduation in the year in which the programme ends, and a small task for the home unit (p.64, Devi).
 */
export function suggestResults(study: Study, year: number): Suggestion[] {
  const bands = bandsFor(study);
  const grade = bands === null ? "" : ` paling rendah ${formatGrade(bands.good)}`;
  const academic: Suggestion = {
    kind: "ACADEMIC",
    statement: `Hasil evaluasi akademik ${study.programme} memuaskan`,
    indicators: [`Nilai Indeks Prestasi Kumulatif${grade}`],
  };
  const graduation: Suggestion = {
    kind: "GRADUATION",
    statement: `Lulus ${study.programme} di ${study.institution} tepat waktu`,
    indicators: [`Lulus paling lambat ${formatLongDay(study.endsOn)} tanpa perpanjangan`],
  };
  const task: Suggestion = {
    kind: "ASSIGNMENT",
    statement: "Resume hasil kuliah tersampaikan kepada rekan kerja setingkat di unit asal",
    indicators: ["Disampaikan setiap 2 minggu sekali dan dapat diakses rekan kerja sewaktu-waktu"],
  };
  return study.endsOn.getUTCFullYear() === year ? [academic, graduation, task] : [academic, task];
}

/** Why an outcome does not fit the day the study ended (p.63, 7); null when it does. */
export function outcomeProblem(outcome: StudyOutcome, endsOn: Date, endedOn: Date): string | null {
  const limit = formatLongDay(endsOn);
  if (outcome === "GRADUATED_EARLY" && endedOn >= endsOn)
    return `Lulus lebih cepat berarti sebelum ${limit}. Periksa tanggalnya atau pilih hasil lain.`;
  if (outcome === "GRADUATED" && endedOn > endsOn)
    return `Batas waktu studi ini ${limit}. Pilih “lulus setelah perpanjangan” atau periksa tanggalnya.`;
  if (outcome === "EXTENDED" && endedOn <= endsOn)
    return `Perpanjangan berarti sesudah ${limit}. Periksa tanggalnya atau pilih hasil lain.`;
  return null;
}

/**
 * The only predicates open to somebody who did not finish the study, the milder first: Kurang or Sangat Kurang, by the
 * behaviour (p.100 d, 103 d). Below expectation in behaviour leaves Sangat Kurang as the one that the quadrant knows.
 */
export function predicatesAfterDropOut(behaviour: Rating): readonly Predicate[] {
  return behaviour === "BELOW" ? ["VERY_POOR"] : ["POOR", "VERY_POOR"];
}

/** Whether a study that ended asks for a talk about the rest of the year: back before the year is over (p.64, 13). */
export function mustClarifyRest(endedOn: Date | null, year: number): boolean {
  return endedOn !== null && endedOn.getUTCFullYear() === year && endedOn < new Date(Date.UTC(year, 11, 31));
}

/** Whether the study runs on a day of the year, so that its expectations belong in that year's plan. */
export function runsIn(study: { startsOn: Date; endsOn: Date; endedOn: Date | null }, year: number): boolean {
  const last = study.endedOn ?? study.endsOn;
  return study.startsOn.getUTCFullYear() <= year && last.getUTCFullYear() >= year;
}
