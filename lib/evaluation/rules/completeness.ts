import type { BehaviourValue, Competency, Rating, WorkResultKind } from "@/lib/db/generated/enums";
import { COMPETENCY_LABEL, RATING_LABEL } from "@/lib/evaluation/labels";
import { gapOf } from "@/lib/evaluation/rules/required-level";
import { contradictsValues, suggestResultRating } from "@/lib/evaluation/rules/suggestion";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

/** Steps of the rating page, as they stand in its address. */
export const RATING_STEPS = ["hasil", "perilaku", "kompetensi", "simpulan"] as const;
export type RatingStep = (typeof RATING_STEPS)[number];

export type Missing = { step: RatingStep; text: string };

/** What the appraiser has judged so far. */
export type Judgement = {
  results: {
    kind: WorkResultKind;
    number: number;
    /** Pieces of evidence that were accepted. */
    accepted: number;
    rating: Rating | null;
    reason: string | null;
  }[];
  behaviours: { value: BehaviourValue; rating: Rating | null }[];
  competencies: { competency: Competency; required: number; level: number | null; reason: string | null }[];
  resultRating: Rating | null;
  resultReason: string | null;
  behaviourRating: Rating | null;
  behaviourReason: string | null;
};

/**
 * What is missing before an evaluation may be decided: every main result, every value, every competency and both overall
 * ratings; and a reason wherever the judgement does not follow from what is recorded (a rating without accepted evidence, a
 * level below the required one, an overall rating that the guidance does not give).
 */
export function missingForDecision(judgement: Judgement): Missing[] {
  return [
    ...missingResults(judgement),
    ...judgement.behaviours
      .filter(({ rating }) => rating === null)
      .map(({ value }) => ask("perilaku", `Beri rating perilaku ${BEHAVIOUR_VALUES[value].title}.`)),
    ...missingCompetencies(judgement),
    ...missingOverall(judgement),
  ];
}

function missingResults({ results }: Judgement): Missing[] {
  return results.flatMap(({ kind, number, accepted, rating, reason }) => {
    if (rating === null) return kind === "MAIN" ? [ask("hasil", `Beri rating hasil kerja ${number}.`)] : [];
    if (accepted > 0 || reason !== null) return [];
    return [
      ask("hasil", `Tulis alasan rating hasil kerja ${number}, karena belum ada bukti dukung yang diterima.`),
    ];
  });
}

function missingCompetencies({ competencies }: Judgement): Missing[] {
  return competencies.flatMap(({ competency, required, level, reason }) => {
    const name = COMPETENCY_LABEL[competency];
    if (level === null) return [ask("kompetensi", `Pilih level kompetensi ${name}.`)];
    if (gapOf(required, level) === 0 || reason !== null) return [];
    return [ask("kompetensi", `Tulis alasan level ${name}, karena di bawah level ${required} yang diminta.`)];
  });
}

function missingOverall(judgement: Judgement): Missing[] {
  const missing: Missing[] = [];
  if (judgement.resultRating === null) missing.push(ask("simpulan", "Tetapkan rating hasil kerja."));
  else if (judgement.resultReason === null) {
    const why = whyResultReason(judgement, judgement.resultRating);
    if (why !== null) missing.push(ask("simpulan", `Tulis alasan rating hasil kerja, karena ${why}.`));
  }
  if (judgement.behaviourRating === null) missing.push(ask("simpulan", "Tetapkan rating perilaku kerja."));
  else if (judgement.behaviourReason === null && behaviourNeedsReason(judgement, judgement.behaviourRating)) {
    missing.push(
      ask("simpulan", "Tulis alasan rating perilaku kerja, karena berada di luar rating semua nilai dasar."),
    );
  }
  return missing;
}

/** Why the overall rating of results needs a reason; null when it is what the guidance gives. */
export function whyResultReason({ results }: Pick<Judgement, "results">, decided: Rating): string | null {
  const { rating } = suggestResultRating(results);
  if (rating === decided) return null;
  return rating === null ? "panduan tidak menentukan" : `panduan mengarah ke ${RATING_LABEL[rating]}`;
}

function behaviourNeedsReason({ behaviours }: Judgement, decided: Rating): boolean {
  return contradictsValues(
    decided,
    behaviours.map(({ rating }) => rating).filter((rating) => rating !== null),
  );
}

function ask(step: RatingStep, text: string): Missing {
  return { step, text };
}
