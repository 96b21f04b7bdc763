import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { ContentResult, KeptLinks, SkpContent } from "@/lib/skp/content";
import type { SkpHead } from "./head";
import { getAgreedVersion, getKnownVersion, type KnownVersion } from "./revisions";

/** A result that is gone from the plan, as the last version knew it. */
export type RemovedResult = {
  id: string;
  statement: string;
  /** It stood in the plan that was agreed last. */
  agreed: boolean;
};

type Kept = { result: ContentResult; links: KeptLinks | null; termIds: string[]; at: Date; agreed: boolean };

type Versions = { agreed: KnownVersion | null; known: KnownVersion | null };

/** What is gone since the version the reader knows, and since the last agreement. */
export function removedResults({ results }: SkpContent, versions: Versions): RemovedResult[] {
  const present = new Set(results.map(({ id }) => id));
  return keptResults(versions)
    .filter(({ result }) => !present.has(result.id))
    .map(({ result: { id, statement }, agreed }) => ({ id, statement, agreed }));
}

/** One of these with everything that was kept of it; null when there is no such row. */
export async function findRemoved(tx: Tx, skp: SkpHead, resultId: string): Promise<Kept | null> {
  const versions = { agreed: await getAgreedVersion(tx, skp), known: await getKnownVersion(tx, skp) };
  return keptResults(versions).find(({ result }) => result.id === resultId) ?? null;
}

/** Each once: what the later version says of it counts, and whether it was agreed is said by the agreed one. */
function keptResults({ agreed, known }: Versions): Kept[] {
  const agreedIds = new Set(agreed?.content.results.map(({ id }) => id));
  const kept = new Map<string, Kept>();
  for (const version of [agreed, known].flatMap((one) => one ?? [])) {
    for (const result of version.content.results)
      kept.set(result.id, { ...partsOf(version, result), agreed: agreedIds.has(result.id) });
  }
  return [...kept.values()];
}

function partsOf(version: KnownVersion, result: ContentResult) {
  const { content, line } = version;
  const links = content.links?.find(({ resultId }) => resultId === result.id) ?? null;
  const termIds = content.terms.flatMap(({ id, workResultId }) =>
    workResultId === result.id ? (id ?? []) : [],
  );
  return { result, links, termIds, at: line.at };
}
