import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { addressId } from "@/lib/core/address";
import { getDraft } from "@/lib/core/drafts";
import { isId } from "@/lib/core/input";
import type { Tx } from "@/lib/db/tenant";
import { canSeeRecord, isAppraiserOf } from "@/lib/employees/policy";
import { giverClassOf } from "@/lib/feedback/policy";
import { windowState } from "@/lib/periods/rules";
import { progressDraft } from "@/lib/progress/drafts";
import { canRecordProgress } from "@/lib/progress/policy";
import { getProgressPlan, listProgress } from "@/lib/progress/queries";
import { chosenSubperiod } from "@/lib/progress/rules";

type Query = Record<string, string | string[] | undefined>;

/** Everything the progress page shows, for a person who may see the plan; null otherwise. `?sub` chooses the subperiod, `?ubah` the row. */
export async function loadProgressPage(tx: Tx, actor: AgencyActor, skpId: string, query: Query, now: Date) {
  if (!isId(skpId)) return null;
  const plan = await getProgressPlan(tx, actor.agencyId, skpId);
  if (plan === null || !canSeeRecord(actor, plan)) return null;
  const asked = typeof query.sub === "string" ? query.sub : undefined;
  const subperiod = chosenSubperiod(plan.subperiods, asked, now);
  const results = await listProgress(tx, actor.agencyId, skpId, subperiod?.id ?? null);
  const own = canRecordProgress(actor, plan);
  const editing = own ? addressId(query.ubah) : null;
  const draftName = editing === null || subperiod === null ? null : progressDraft(editing, subperiod.id);
  return {
    plan,
    subperiod,
    results,
    own,
    appraises: isAppraiserOf(actor, plan) && plan.revision > 0,
    now,
    canGiveFeedback: giverClassOf(actor, { ...plan, asked: false, gaveTask: false }) !== null,
    /** An extension may still let the person write after the close: the command decides, to the second. */
    writable: own && plan.revision > 0 && subperiod !== null && windowState(subperiod, [], now) !== "BEFORE",
    editing,
    draftName,
    /** What the person had typed into the open row and not sent. */
    draft: draftName === null ? null : await getDraft(tx, actor, draftName),
  };
}

export type ProgressPageData = NonNullable<Awaited<ReturnType<typeof loadProgressPage>>>;
