"use server";

import { action } from "@/lib/core/action";
import { cancelEnrolment, enrol } from "@/lib/training/commands/enrolments";
import { archiveProgram, createProgram, updateProgram } from "@/lib/training/commands/programs";
import { recordAttendance, recordCertificate } from "@/lib/training/commands/results";
import {
  cancelSession,
  completeSession,
  createSession,
  updateSession,
} from "@/lib/training/commands/sessions";

const program = ({ programId }: { programId: string }) => `/admin/pelatihan/${programId}`;
const session = ({ sessionId }: { sessionId: string }) => `/admin/pelatihan/sesi/${sessionId}`;
const seat = ({ sessionId, employeeId }: { sessionId: string; employeeId: string }) =>
  `/pelatihan/sesi/${sessionId}?pegawai=${employeeId}`;

export const createProgramAction = action(createProgram, { redirectTo: program, notice: "tersimpan" });
export const updateProgramAction = action(updateProgram, { redirectTo: program, notice: "tersimpan" });
export const archiveProgramAction = action(archiveProgram, {
  redirectTo: ({ programId, archived }) =>
    `/admin/pelatihan/${programId}?kabar=${archived ? "program-diarsipkan" : "program-dipulihkan"}`,
});
export const createSessionAction = action(createSession, { redirectTo: session, notice: "tersimpan" });
export const updateSessionAction = action(updateSession, { redirectTo: session, notice: "tersimpan" });
export const cancelSessionAction = action(cancelSession, { redirectTo: session, notice: "sesi-dibatalkan" });
export const completeSessionAction = action(completeSession, {
  redirectTo: session,
  notice: "sesi-selesai",
});
export const recordAttendanceAction = action(recordAttendance, {
  redirectTo: session,
  notice: "kehadiran-dicatat",
});
export const recordCertificateAction = action(recordCertificate, {
  redirectTo: session,
  notice: "tersimpan",
});
export const enrolAction = action(enrol, { redirectTo: seat, notice: "pelatihan-terdaftar" });
export const addParticipantAction = action(enrol, { redirectTo: session, notice: "pelatihan-terdaftar" });
export const cancelEnrolmentAction = action(cancelEnrolment, {
  redirectTo: seat,
  notice: "pelatihan-dibatalkan",
});
