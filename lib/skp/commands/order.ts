import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { touch } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import { isAlwaysMain } from "@/lib/skp/rules/duty";
import { moveResultInput, setPriorityInput } from "@/lib/skp/schema";
import { auditOf, loadSkp, requireMoment } from "./subject";

/** Moves a result one place up or down within its group. At the end of the group nothing happens. */
export const moveResult = command({
  event: "skp.result.move",
  input: moveResultInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "editResults"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "editResults");
    const { agencyId, id: skpId } = subject;
    const rows = await tx.workResult.findMany({
      where: { agencyId, skpId },
      select: { id: true, kind: true },
      orderBy: [{ kind: "asc" }, { sortOrder: "asc" }, { id: "asc" }],
    });
    const moved = rows.find(({ id }) => id === input.resultId) ?? reject("NOT_FOUND");
    const order = rows.filter(({ kind }) => kind === moved.kind).map(({ id }) => id);
    const from = order.indexOf(moved.id);
    const to = from + (input.direction === "UP" ? -1 : 1);
    if (to >= 0 && to < order.length) {
      order.splice(to, 0, ...order.splice(from, 1));
      for (const [sortOrder, id] of order.entries()) {
        await tx.workResult.update({ where: { agencyId_id: { agencyId, id } }, data: { sortOrder } });
      }
      await touch(tx, subject);
    }
    return { skpId, resultId: moved.id };
  },
  audit: ({ subject, input }) => auditOf(subject, { resultId: input.resultId, direction: input.direction }),
});

/** The appraiser decides that a result is main or additional (p.28, 49); it goes to the end of its new group and stays there. */
export const setPriority = command({
  event: "skp.result.priority",
  input: setPriorityInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "setPriority"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "setPriority");
    const { agencyId, id: skpId } = subject;
    const { resultId, version, kind } = input;
    if (kind === "ADDITIONAL") await requireMovable(tx, agencyId, resultId);
    const last = await tx.workResult.aggregate({
      where: { agencyId, skpId, kind },
      _max: { sortOrder: true },
    });
    const changed = await tx.workResult.updateMany({
      where: { agencyId, skpId, id: resultId, version },
      data: {
        kind,
        kindDecidedAt: now,
        sortOrder: (last._max.sortOrder ?? -1) + 1,
        version: { increment: 1 },
      },
    });
    if (changed.count === 0) reject("SKP_CHANGED");
    await touch(tx, subject);
    return { skpId, resultId };
  },
  audit: ({ subject, input }) => auditOf(subject, { resultId: input.resultId, kind: input.kind }),
});

/** Some results stay main whatever the appraiser would prefer (p.50 d). */
async function requireMovable(tx: Tx, agencyId: string, id: string): Promise<void> {
  const result = await tx.workResult.findFirst({
    where: { agencyId, id },
    select: { structuralDuty: true, task: { select: { roleName: true, title: true } } },
  });
  if (result !== null && isAlwaysMain(result)) reject("ALWAYS_MAIN");
}
