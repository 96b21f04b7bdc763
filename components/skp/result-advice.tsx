import { WordingNotes } from "@/components/wording/wording-notes";
import type { ContentResult } from "@/lib/skp/content";
import { wantsAdvice } from "@/lib/skp/policy";
import type { SkpPage } from "@/lib/skp/queries/page";
import { checkResult } from "@/lib/wording/plan";

type Props = { page: SkpPage; result: ContentResult & { number: number } };

/** Advice on the wording of one result, for who may still change it or decides about it. */
export function ResultAdvice({ page, result }: Props) {
  if (!wantsAdvice(page.actions)) return null;
  const { approach, form } = page.head;
  const { findings } = checkResult(result, { approach, form, others: page.neighbours });
  return <WordingNotes findings={findings} about={`hasil kerja ${result.number}`} />;
}
