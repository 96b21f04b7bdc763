import { formatDay } from "@/lib/core/dates";
import type { SessionPage } from "@/lib/training/page-data";

const DAY = 86_400_000;

/** Where the person stands with this session. */
export function sessionSentence({ session, learner, enrolment, step }: SessionPage, own: boolean): string {
  const whom = own ? "Anda" : (learner?.name ?? "Pegawai ini");
  const lastDay = formatDay(new Date(session.startsOn.getTime() - DAY));
  if (session.state === "CANCELLED") return "Sesi ini dibatalkan.";
  if (session.state === "COMPLETED") return "Sesi ini sudah selesai.";
  if (step === "ENROL") return `Pendaftaran dibuka sampai ${lastDay}.`;
  if (step === "FULL") return "Semua kursi sudah terisi. Pilih sesi lain.";
  if (step === "CANCEL") return `${whom} terdaftar. Pendaftaran dapat dibatalkan sampai ${lastDay}.`;
  if (enrolment !== null) return `${whom} terdaftar.`;
  return "Pendaftaran sudah ditutup atau diatur pengelola pelatihan.";
}
