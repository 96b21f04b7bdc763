import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import type { EvaluationAction } from "@/lib/evaluation/policy";
import type { CourseStep } from "@/lib/evaluation/rules/course";

/** What stands in the quiet row instead. */
type Quiet = "OBJECT" | "REOPEN" | "PROPOSE_REUSE" | "ANSWER_REUSE";

const STEPS: Record<Exclude<EvaluationAction, Quiet>, { path: string; label: string }> = {
  SELF_REVIEW: { path: "mandiri", label: "Isi penilaian mandiri" },
  START_RATING: { path: "mulai", label: "Mulai menilai" },
  RATE: { path: "nilai", label: "Nilai" },
  RESPOND: { path: "terima", label: "Terima hasil evaluasi" },
};

/** Steps of the document, each done on its own page. */
const DOCUMENT_STEPS: Partial<Record<CourseStep, string>> = {
  SIGN: "Tandatangani dokumen evaluasi",
  SIGN_ABOVE: "Tandatangani sebagai pengganti",
  EVALUATE_ABOVE: "Evaluasi sebagai pengganti",
  DELIVER: "Sampaikan dokumen evaluasi",
};

type NextProps = { id: string; actions: EvaluationAction[]; steps: CourseStep[] };

/** The one thing to do next with an evaluation or its document. */
export function NextStep({ id, actions, steps }: NextProps): ReactNode {
  const action = actions.find((one) => one in STEPS) as keyof typeof STEPS | undefined;
  if (action !== undefined) {
    const { path, label } = STEPS[action];
    return <ButtonLink href={`/evaluasi/${id}/${path}`}>{label}</ButtonLink>;
  }
  const label = steps.flatMap((step) => DOCUMENT_STEPS[step] ?? [])[0];
  return label === undefined ? null : <ButtonLink href={`/dokumen-evaluasi/${id}`}>{label}</ButtonLink>;
}
