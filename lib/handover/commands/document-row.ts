import "server-only";
import type { Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { DocumentForm } from "@/lib/db/generated/enums";
import { mayObject } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { LIMIT, objectionLimit, workingDaysAfter } from "@/lib/evaluation/rules/deadlines";
import { daysOffFrom } from "@/lib/periods/holidays";

/** Writes the signature; refuses when somebody else signed first. */
export async function writeSignature(
  { tx, actor, agencyId, now }: Scene<unknown>,
  record: EvaluationRecord,
  form: DocumentForm,
): Promise<void> {
  if (actor.employeeId === null) reject("FORBIDDEN");
  const signer = await tx.employee.findUniqueOrThrow({
    where: { agencyId_id: { agencyId, id: actor.employeeId } },
    select: { position: { select: { name: true } } },
  });
  const calendar = { zone: actor.timeZone, holidays: await daysOffFrom(tx, agencyId, now) };
  const { count } = await tx.evaluationDocument.createMany({
    data: {
      agencyId,
      evaluationId: record.id,
      form,
      appraiserId: form === "SUPERIOR" ? (record.appraiser?.id ?? null) : null,
      signedById: actor.employeeId,
      signerOffice: signer.position?.name ?? "-",
      signedAt: now,
      deliverBy: workingDaysAfter(now, LIMIT.DELIVER[form], calendar),
    },
    skipDuplicates: true,
  });
  if (count === 0) reject("WRONG_STATE");
}

/** Hands a signed document to the employee and fixes until when it comes back and may be objected to. */
export async function writeDelivery(
  { tx, actor, agencyId, now }: Scene<unknown>,
  record: EvaluationRecord,
  { form, version }: { form: DocumentForm; version: number },
): Promise<void> {
  const calendar = { zone: actor.timeZone, holidays: await daysOffFrom(tx, agencyId, now) };
  const returnBy = workingDaysAfter(now, LIMIT.RETURN[form], calendar);
  const objectable = form === "APPRAISER" && mayObject(record);
  const objectBy = objectable
    ? objectionLimit(now, LIMIT.OBJECT, calendar, record.objectionWorkingDays)
    : null;
  const { count } = await tx.evaluationDocument.updateMany({
    where: { agencyId, evaluationId: record.id, version, deliveredAt: null },
    data: {
      deliveredAt: now,
      returnBy,
      objectBy,
      version: { increment: 1 },
    },
  });
  if (count === 0) reject(record.document?.version === version ? "WRONG_STATE" : "CONFLICT");
  // Without an objection or an answer the course is over when the time for both is.
  await tx.evaluation.updateMany({
    where: { agencyId, id: record.id },
    data: { completedAt: objectBy !== null && objectBy > returnBy ? objectBy : returnBy },
  });
}
