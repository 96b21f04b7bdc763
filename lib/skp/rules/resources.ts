import type { ResourceFulfilment, SkpTermKind } from "@/lib/db/generated/enums";
import type { ContentTerm } from "@/lib/skp/content";

/**
 * A resource that was refused, or agreed and did not come: a reason for the leader to adjust the expectations (Ps 11(2)).
 */
export function isMissing(term: { kind: SkpTermKind; fulfilment?: ResourceFulfilment | null }): boolean {
  return term.kind === "RESOURCE" && (term.fulfilment === "NOT_AGREED" || term.fulfilment === "DID_NOT_COME");
}

type Marking = {
  fulfilment: ResourceFulfilment;
  note: string | null;
  side: "SELF" | "APPRAISER" | "UPPER" | null;
  /** The plan has been agreed at least once. */
  inForce: boolean;
};

/**
 * Why a resource cannot be marked so: the leader says what is agreed, either side what came once the plan is in force, and
 * what is missing needs a word about it.
 */
export function fulfilmentProblem({ fulfilment, note, side, inForce }: Marking) {
  const agreeing = fulfilment === "AGREED" || fulfilment === "NOT_AGREED";
  if (agreeing && side === "SELF")
    return { field: "fulfilment", text: "Pimpinan yang menyepakati dukungan. Bicarakan melalui komentar." };
  if (!agreeing && !inForce)
    return { field: "fulfilment", text: "Pemenuhan dukungan dicatat sesudah SKP disepakati." };
  if (isMissing({ kind: "RESOURCE", fulfilment }) && note === null)
    return { field: "note", text: "Tulis apa yang tidak terpenuhi dan akibatnya bagi hasil kerja." };
  return null;
}

/** Name of the form of one line in the address and of its draft. */
export function termRow(id: string): string {
  return `t-${id}`;
}

/** Name of the form that says whether a resource came. */
export function markRow(id: string): string {
  return `m-${id}`;
}

/** The details of a line as one text, to see whether they changed since a form was opened. */
export function detailsOf(term: Omit<ContentTerm, "kind" | "text">): string {
  const { resource, workResultId, schedule, evidence, consequence } = term;
  return [resource, workResultId, schedule, evidence, consequence].map((part) => part ?? "").join("|");
}
