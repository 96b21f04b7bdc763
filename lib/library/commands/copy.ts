import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { addResults, auditOf, loadPlan, plainIndicator, requireWritable } from "@/lib/library/draft";
import { findSource } from "@/lib/library/queries/source";
import { newOnly } from "@/lib/library/rules/paste";
import { copyInput } from "@/lib/library/schema";
import { touch } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import { getContent } from "@/lib/skp/queries/content";

/** Copies chosen results of the person's own last agreed plan, and if wished its expectations and attachment. */
export const copyLastYear = command({
  event: "library.copy",
  input: copyInput,
  load: async (scene) => {
    const plan = await loadPlan(scene);
    if (plan === null) return null;
    const source = await findSource(scene.tx, plan);
    return source?.id === scene.input.sourceId ? { plan, source } : null;
  },
  allow: (actor, { plan }) => canEver(actor, plan, "editResults"),
  run: async ({ tx, actor, agencyId, input, subject: { plan, source }, now }) => {
    await requireWritable({ tx, actor, subject: plan, now });
    const before = await getContent(tx, agencyId, source.id);
    const present = await getContent(tx, agencyId, plan.id);
    const chosen = before.results.filter(({ id }) => input.resultIds.includes(id));
    const results = newOnly(chosen, present.results);
    await addResults(
      tx,
      plan,
      results.map(({ kind, statement, assignedBy, indicators }) => ({
        kind,
        statement,
        assignedBy,
        indicators: indicators.map(plainIndicator),
      })),
    );
    const keys = { agencyId, from: source.id, to: plan.id };
    const expectations = input.expectations ? await copyExpectations(tx, keys) : 0;
    const terms = input.terms ? await copyTerms(tx, keys) : 0;
    if (results.length + expectations + terms === 0) reject("COPY_NOTHING");
    if (expectations + terms > 0) await touch(tx, plan);
    return { skpId: plan.id, results: results.length, expectations, terms };
  },
  audit: ({ subject, data: { skpId: _skpId, ...counts } }) =>
    auditOf(subject.plan, { year: subject.source.year, ...counts }),
});

type Keys = { agencyId: string; from: string; to: string };

/** Expectations the plan does not hold yet, behind those it holds. */
function copyExpectations(tx: Tx, { agencyId, from, to }: Keys): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "BehaviourExpectation" ("agencyId", "id", "skpId", "value", "sortOrder", "text")
    SELECT b."agencyId", uuidv7(), ${to}::uuid, b."value", 1000 + b."sortOrder", b."text" FROM "BehaviourExpectation" b
    WHERE b."agencyId" = ${agencyId}::uuid AND b."skpId" = ${from}::uuid AND NOT EXISTS (
      SELECT 1 FROM "BehaviourExpectation" o WHERE o."agencyId" = b."agencyId" AND o."skpId" = ${to}::uuid
        AND o."value" = b."value" AND o."text" = b."text")`;
}

/** Lines of the attachment the plan does not hold yet. What was found about a resource last year stays there. */
function copyTerms(tx: Tx, { agencyId, from, to }: Keys): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "SkpTerm" ("agencyId", "id", "skpId", "kind", "sortOrder", "text", "resource", "schedule", "evidence", "consequence")
    SELECT m."agencyId", uuidv7(), ${to}::uuid, m."kind", 1000 + m."sortOrder", m."text", m."resource", m."schedule", m."evidence",
      m."consequence" FROM "SkpTerm" m
    WHERE m."agencyId" = ${agencyId}::uuid AND m."skpId" = ${from}::uuid AND NOT EXISTS (
      SELECT 1 FROM "SkpTerm" o WHERE o."agencyId" = m."agencyId" AND o."skpId" = ${to}::uuid
        AND o."kind" = m."kind" AND o."text" = m."text")`;
}
