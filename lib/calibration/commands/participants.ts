import "server-only";
import { canConduct } from "@/lib/calibration/policy";
import { participantInput } from "@/lib/calibration/schema";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { auditOf, holdForStep, loadCalibration } from "./load";

/** Somebody else takes part, from whatever unit. */
export const inviteParticipant = command({
  event: "calibration.invite",
  input: participantInput,
  load: loadCalibration,
  allow: canConduct,
  run: async ({ tx, agencyId, input, subject }) => {
    await holdForStep(tx, subject, "INVITE");
    const { sessionId, employeeId } = input;
    await requireEmployee(tx, { agencyId, id: employeeId, leftOn: null });
    await tx.calibrationParticipant.createMany({
      data: [{ agencyId, sessionId, employeeId }],
      skipDuplicates: true,
    });
    return { sessionId };
  },
  audit: ({ subject, input }) => auditOf(subject, { participantId: input.employeeId }),
});

/** Somebody no longer takes part; what they proposed stays. Gone already is no error. */
export const dismissParticipant = command({
  event: "calibration.dismiss",
  input: participantInput,
  load: loadCalibration,
  allow: canConduct,
  run: async ({ tx, agencyId, input: { sessionId, employeeId }, subject }) => {
    await holdForStep(tx, subject, "INVITE");
    await requireEmployee(tx, { agencyId, id: employeeId });
    await tx.calibrationParticipant.deleteMany({ where: { agencyId, sessionId, employeeId } });
    return { sessionId };
  },
  audit: ({ subject, input }) => auditOf(subject, { participantId: input.employeeId }),
});

async function requireEmployee(
  tx: Tx,
  where: { agencyId: string; id: string; leftOn?: null },
): Promise<void> {
  if ((await tx.employee.count({ where })) === 0) reject("NOT_FOUND");
}
