import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { requirePlanning } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import { getStartable } from "@/lib/skp/queries/startable";
import { formOf } from "@/lib/skp/rules/form";
import { changeApproachInput, startSkpInput } from "@/lib/skp/schema";
import { auditOf, loadSkp, requireMoment } from "./subject";

/**
 * Starts the actor's own plan of a year. Needs no plan of the superior: linking may follow later. The approach is the
 * leader's (p.50); while the leader has chosen none, the employee proposes one.
 */
export const startSkp = command({
  event: "skp.start",
  input: startSkpInput,
  load: ({ tx, actor, agencyId, input }) => getStartable(tx, agencyId, actor.employeeId, input.periodId),
  allow: (_actor, start) => start.needsSkp,
  run: async ({ tx, actor, input, subject, now }) => {
    const { agencyId, employeeId, placement, sequence } = subject;
    if (placement === null) reject("SKP_NO_POSITION");
    if (sequence === null) reject("SKP_EXISTS");
    const plan = { agencyId, periodId: input.periodId, employeeId, sequence };
    await requirePlanning({
      tx,
      actor,
      now,
      subject: { ...plan, unitPath: placement.unitPath, revision: 0 },
    });
    const { unitId, unitName, positionName } = placement;
    const approach = subject.leaderApproach ?? input.approach;
    const created = await tx.skp.createManyAndReturn({
      data: [
        {
          ...plan,
          unitId,
          unitName,
          positionName,
          approach,
          form: formOf(placement),
          stateSince: now,
        },
      ],
      select: { id: true },
      skipDuplicates: true,
    });
    const skpId = created[0]?.id ?? reject("SKP_EXISTS");
    return { skpId, approach };
  },
  audit: ({ subject, data }) => ({
    subjectType: "Skp",
    subjectId: data.skpId,
    employeeId: subject.employeeId,
    detail: { approach: data.approach },
  }),
});

/** The appraiser changes the approach until agreement (p.50). */
export const changeApproach = command({
  event: "skp.approach",
  input: changeApproachInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "changeApproach"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "changeApproach");
    if (subject.version !== input.version) reject("SKP_CHANGED");
    const { agencyId, id } = subject;
    await tx.skp.update({
      where: { agencyId_id: { agencyId, id } },
      data: { approach: input.approach, version: { increment: 1 } },
    });
    // A qualitative indicator holds its target in the sentence: nothing agreed may vanish from sight.
    if (input.approach === "QUALITATIVE") {
      await tx.$executeRaw`
        UPDATE "Indicator" i SET "statement" = concat(i."statement", ' (target: ', concat_ws(' ', i."target", i."unit"), ')'),
          "target" = NULL, "unit" = NULL
        FROM "WorkResult" r
        WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${id}::uuid AND i."agencyId" = r."agencyId"
          AND i."workResultId" = r."id" AND i."target" IS NOT NULL`;
      await tx.workResult.updateMany({
        where: { agencyId, skpId: id },
        data: { version: { increment: 1 } },
      });
    }
    return { skpId: id };
  },
  audit: ({ subject, input }) => auditOf(subject, { approach: input.approach }),
});
