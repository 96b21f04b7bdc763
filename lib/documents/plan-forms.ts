import "server-only";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import type { SkpHead } from "@/lib/skp/queries/head";
import type { Form } from "./layout";
import { manualForm } from "./manual-form";
import { matrixForm } from "./matrix-form";
import { getMatrixDocuments } from "./queries-matrix";
import { getSkpDocument } from "./queries-skp";
import { getManualDocuments, getWorkblockDocuments } from "./queries-strategy";
import { skpAnnexForm } from "./skp-annex-form";
import { planFormat, skpForm } from "./skp-form";
import { workblockForm } from "./workblock-form";

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
export async function getPlanningForms(tx: Tx, actor: AgencyActor, skpId: string): Promise<PlanForms | null> {
  const plan = await getPlanForms(tx, actor, skpId);
  if (plan === null) return null;
  const manuals = await getManualDocuments(tx, actor, skpId, null);
  const workblocks = await getWorkblockDocuments(tx, actor, skpId, null);
  const matrices = await getMatrixDocuments(tx, actor, skpId, new Date());
  const forms: CodedForm[] = [
    ...plan.forms,
    ...(manuals?.documents ?? []).map((manual) => ({ code: "A.1.3", form: manualForm(manual) })),
    ...(workblocks?.documents ?? []).map((workblock) => ({ code: "A.1.4", form: workblockForm(workblock) })),
    ...(matrices?.matrices ?? [])
      .filter(({ rows }) => rows.some(({ cells }) => Object.keys(cells).length > 0))
      .map((matrix) => ({ code: "A.1.5", form: matrixForm(matrix) })),
  ];
  return { ...plan, forms: forms.toSorted((one, other) => one.code.localeCompare(other.code)) };
}
