import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { appointCheckerInput, dismissCheckerInput } from "@/lib/progress/schema";

/** An appraiser lets somebody check the evidence of the own team; rating stays with the appraiser. Twice is once. */
export const appointChecker = command({
  event: "progress.appointChecker",
  input: appointCheckerInput,
  load: async ({ actor }) => (actor.employeeId === null ? null : { appraiserId: actor.employeeId }),
  allow: (actor) => actor.isAppraiser,
  run: async ({ tx, agencyId, input, subject, now }) => {
    const checker = await tx.employee.findFirst({
      where: { agencyId, nip: input.nip, leftOn: null },
      select: { id: true },
    });
    if (checker === null || checker.id === subject.appraiserId) {
      reject("VALIDATION", { fields: { nip: "NIP ini bukan pegawai lain di instansi Anda. Periksa lagi." } });
    }
    await tx.evidenceChecker.createMany({
      data: [{ agencyId, appraiserId: subject.appraiserId, checkerId: checker.id, since: now }],
      skipDuplicates: true,
    });
    return { checkerId: checker.id };
  },
  audit: ({ data }) => ({ subjectType: "Employee", subjectId: data.checkerId, employeeId: data.checkerId }),
});

/** The appraiser takes that back; what was checked stays checked. */
export const dismissChecker = command({
  event: "progress.dismissChecker",
  input: dismissCheckerInput,
  load: async ({ tx, actor, agencyId, input }) => {
    if (actor.employeeId === null) return null;
    const key = { agencyId, appraiserId: actor.employeeId, checkerId: input.checkerId };
    return tx.evidenceChecker.findUnique({ where: { agencyId_appraiserId_checkerId: key } });
  },
  allow: (actor) => actor.isAppraiser,
  run: async ({ tx, subject: { agencyId, appraiserId, checkerId } }) => {
    await tx.evidenceChecker.deleteMany({ where: { agencyId, appraiserId, checkerId } });
    return { checkerId };
  },
  audit: ({ subject }) => ({
    subjectType: "Employee",
    subjectId: subject.checkerId,
    employeeId: subject.checkerId,
  }),
});
