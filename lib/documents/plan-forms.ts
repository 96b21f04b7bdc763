import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import type { SkpHead } from "@/lib/skp/queries/head";
import type { Form } from "./layout";
import { getSkpDocument } from "./queries-skp";
import { skpAnnexForm } from "./skp-annex-form";
import { planFormat, skpForm } from "./skp-form";

/** An official form with its code in the regulation: "A.1.7". */
export type CodedForm = { code: string; form: Form };

export type PlanForms = { head: SkpHead; forms: CodedForm[] };

/** A plan and its attachment as forms; null when the actor may not see the plan. */
export async function getPlanForms(tx: Tx, actor: Actor, skpId: string): Promise<PlanForms | null> {
  const found = await getSkpDocument(tx, actor, skpId);
  if (found === null) return null;
  const { head, document } = found;
  return {
    head,
    forms: [
      { code: planFormat(document), form: skpForm(document) },
      { code: "A.1.8", form: skpAnnexForm(document) },
    ],
  };
}

/** Every planning form there is about a plan, in the order of their codes; null when the actor may not see the plan. */
export async function getPlanningForms(tx: Tx, actor: Actor, skpId: string): Promise<PlanForms | null> {
  return getPlanForms(tx, actor, skpId);
}
