import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { checkUpload } from "@/lib/core/files";
import type { Tx } from "@/lib/db/tenant";
import { canManageTraining } from "@/lib/training/policy";
import { loadEnrolment, loadSession } from "@/lib/training/queries/load";
import { hasStarted } from "@/lib/training/rules";
import { recordAttendanceInput, recordCertificateInput } from "@/lib/training/schema";

/** Records who of the listed people was there; those get the programme's hours unless hours are on record already. */
export const recordAttendance = command({
  event: "training.recordAttendance",
  input: recordAttendanceInput,
  load: ({ tx, agencyId, input }) => loadSession(tx, agencyId, input.sessionId),
  allow: (actor) => canManageTraining(actor),
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    const { sessionId, listed, attended } = input;
    if (subject.state === "CANCELLED") reject("SESSION_NOT_OPEN");
    if (!hasStarted(subject, now, actor.timeZone)) reject("SESSION_NOT_STARTED");
    const present = listed.filter((id) => attended.includes(id));
    const absent = listed.filter((id) => !attended.includes(id));
    const rows = { agencyId, sessionId, state: { not: "CANCELLED" } } as const;
    await tx.trainingEnrolment.updateMany({
      where: { ...rows, id: { in: present }, hours: null },
      data: { hours: subject.programHours },
    });
    const there = await tx.trainingEnrolment.updateMany({
      where: { ...rows, id: { in: present } },
      data: { state: "ATTENDED", version: { increment: 1 } },
    });
    const away = await tx.trainingEnrolment.updateMany({
      where: { ...rows, id: { in: absent } },
      data: { state: "ABSENT", hours: null, version: { increment: 1 } },
    });
    if (there.count + away.count === 0) reject("NOT_FOUND");
    return { sessionId, attended: there.count, absent: away.count };
  },
  audit: ({ subject, data }) => ({
    subjectType: "TrainingSession",
    subjectId: subject.id,
    detail: { attended: data.attended, absent: data.absent },
  }),
});

/** Sets the hours, number and document of one person who was there. A new document replaces the stored one. */
export const recordCertificate = command({
  event: "training.recordCertificate",
  input: recordCertificateInput,
  load: ({ tx, agencyId, input }) => loadEnrolment(tx, agencyId, input.enrolmentId),
  allow: (actor) => canManageTraining(actor),
  run: async ({ tx, agencyId, actor, input, subject }) => {
    const { version, hours, certificateNumber, certificate } = input;
    const fileId = certificate && (await storeFile(tx, agencyId, actor.accountId, certificate));
    const { count } = await tx.trainingEnrolment.updateMany({
      where: { agencyId, id: subject.id, version, state: "ATTENDED" },
      data: {
        hours,
        certificateNumber,
        ...(fileId !== undefined && { certificateFileId: fileId }),
        version: { increment: 1 },
      },
    });
    if (count === 0 && subject.state !== "ATTENDED") reject("WRONG_STATE");
    if (count === 0) reject("CONFLICT", { current: storedText(subject) });
    if (fileId !== undefined && subject.certificateFileId !== null)
      await tx.storedFile.delete({ where: { agencyId_id: { agencyId, id: subject.certificateFileId } } });
    return { enrolmentId: subject.id, sessionId: subject.sessionId };
  },
  audit: ({ subject, input }) => ({
    subjectType: "TrainingEnrolment",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { hours: input.hours, document: input.certificate !== undefined },
  }),
});

async function storeFile(tx: Tx, agencyId: string, uploadedById: string, upload: File): Promise<string> {
  const checked = await checkUpload(upload);
  if (typeof checked === "string") {
    const sentence = "Pilih berkas PDF, PNG, JPG, DOCX, atau XLSX yang tidak kosong dan paling besar 5 MB.";
    reject("UPLOAD_REFUSED", { fields: { certificate: sentence } });
  }
  const { id } = await tx.storedFile.create({
    data: { agencyId, uploadedById, ...checked },
    select: { id: true },
  });
  return id;
}

function storedText(stored: { version: number; hours: number | null; certificateNumber: string | null }) {
  return {
    version: String(stored.version),
    hours: String(stored.hours ?? ""),
    certificateNumber: stored.certificateNumber ?? "",
  };
}
