type Kind = "MAIN" | "ADDITIONAL";

/**
 * Results of one group with the numbers they are printed with: the additional ones go on where the main ones end, as in
 * the worked examples (p.133, 137, 183).
 */
export function numbered<Result extends { kind: Kind }>(
  results: readonly Result[],
  kind: Kind,
): (Result & { number: number })[] {
  const before = kind === "MAIN" ? 0 : results.filter((result) => result.kind === "MAIN").length;
  return results
    .filter((result) => result.kind === kind)
    .map((result, index) => ({ ...result, number: before + index + 1 }));
}
