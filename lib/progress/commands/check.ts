import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { canCheckEvidence } from "@/lib/progress/policy";
import { loadCheckedPlan } from "@/lib/progress/queries-check";
import { checkEvidenceInput } from "@/lib/progress/schema";
import { requireUndecided } from "./guard";

/**
 * The appraiser, or whom the appraiser lets check, says of evidence whether it shows what is claimed (p.68 A7: progress, not
 * activity). Only what changed is written; a check that somebody else changed meanwhile is a CONFLICT.
 */
export const checkEvidence = command({
  event: "progress.checkEvidence",
  input: checkEvidenceInput,
  load: async ({ tx, agencyId, input }) => {
    const plan = await loadCheckedPlan(tx, agencyId, input.skpId);
    if (plan === null) return null;
    const evidence = await tx.evidence.findMany({
      where: { agencyId, id: { in: Object.keys(input.items) }, entry: { skpId: input.skpId } },
      select: {
        id: true,
        state: true,
        checkNote: true,
        checkedAt: true,
        entry: { select: { subperiodId: true } },
      },
    });
    return evidence.length === Object.keys(input.items).length ? { ...plan, evidence } : null;
  },
  allow: (actor, plan) => canCheckEvidence(actor, plan),
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject, now } = scene;
    const changed = subject.evidence.flatMap(({ entry, ...row }) => {
      const item = input.items[row.id];
      if (item === undefined) return [];
      const state = input.intent === "accept" && item.state === "UNCHECKED" ? "ACCEPTED" : item.state;
      if (state === row.state && item.note === row.checkNote) return [];
      if (state === "QUESTIONED" && item.note === null) {
        const ask = "Tulis apa yang dipertanyakan.";
        reject("VALIDATION", { fields: { [`items.${row.id}.note`]: ask } });
      }
      if ((row.checkedAt?.toISOString() ?? "") !== item.seen) reject("CONFLICT");
      return [{ ...row, subperiodId: entry.subperiodId, now: state, note: item.note }];
    });
    const { skpId } = subject;
    if (changed.length > 0) {
      await requireUndecided(
        scene,
        skpId,
        changed.map(({ subperiodId }) => subperiodId),
      );
    }
    for (const row of changed) {
      const { count } = await tx.evidence.updateMany({
        where: { agencyId, id: row.id, checkedAt: row.checkedAt },
        data: { state: row.now, checkNote: row.note, checkedById: actor.employeeId, checkedAt: now },
      });
      if (count === 0) reject("CONFLICT");
    }
    return { skpId, checked: changed.map((row) => [row.id, row.now]) };
  },
  audit: ({ subject, data: { checked } }) => ({
    subjectType: "Skp",
    subjectId: subject.skpId,
    employeeId: subject.employeeId,
    detail: { checked: Object.fromEntries(checked) },
  }),
});
