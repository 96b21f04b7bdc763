import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Predicate } from "@/lib/db/generated/enums";
import { canExport } from "@/lib/followup/policy";
import { allowanceInput, coachingSettingInput } from "@/lib/followup/schema";

/** Shares of the allowance per predicate (agency rules); switched off, none are kept. */
export const setAllowance = command({
  event: "followup.allowance",
  input: allowanceInput,
  load: ({ agencyId }) => Promise.resolve({ agencyId }),
  allow: canExport,
  run: async ({ tx, agencyId, input }) => {
    await tx.allowanceShare.deleteMany({ where: { agencyId } });
    if (input.enabled) {
      const { enabled: _, ...shares } = input;
      const rows = Object.entries(shares) as [Predicate, string][];
      await tx.allowanceShare.createMany({
        data: rows.map(([predicate, percent]) => ({ agencyId, predicate, percent })),
      });
    }
    return { enabled: input.enabled };
  },
  audit: ({ subject, input }) => ({
    subjectType: "Agency",
    subjectId: subject.agencyId,
    detail: { ...input },
  }),
});

/** Whether coaching also opens for a month or quarter below "Baik"; counts for decisions from now on. */
export const setPeriodicCoaching = command({
  event: "followup.coachPeriodic",
  input: coachingSettingInput,
  load: ({ agencyId }) => Promise.resolve({ agencyId }),
  allow: canExport,
  run: async ({ tx, agencyId, input }) => {
    const { count } = await tx.agency.updateMany({
      where: { id: agencyId, version: input.version },
      data: { coachPeriodic: input.periodic, version: { increment: 1 } },
    });
    if (count === 0) reject("CONFLICT");
    return { periodic: input.periodic };
  },
  audit: ({ subject, data }) => ({ subjectType: "Agency", subjectId: subject.agencyId, detail: data }),
});
