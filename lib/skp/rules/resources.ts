import type { ResourceFulfilment, SkpTermKind } from "@/lib/db/generated/enums";

/**
 * A resource that was refused, or agreed and did not come: a reason for the leader to adjust the expectations (Ps 11(2)).
 */
export function isMissing(term: { kind: SkpTermKind; fulfilment?: ResourceFulfilment | null }): boolean {
  return term.kind === "RESOURCE" && (term.fulfilment === "NOT_AGREED" || term.fulfilment === "DID_NOT_COME");
}
