import type { SkpContent } from "@/lib/skp/content";

type Result = SkpContent["results"][number];

/** Results of one group with the numbers they are printed with: each group counts from 1. */
export function numbered(results: readonly Result[], kind: Result["kind"]): (Result & { number: number })[] {
  return results
    .filter((result) => result.kind === kind)
    .map((result, index) => ({ ...result, number: index + 1 }));
}
