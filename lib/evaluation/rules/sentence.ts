import { formatDateTime, formatShortDate, type Zone } from "@/lib/core/dates";
import type { EvaluationState } from "@/lib/db/generated/enums";

export type Standing = {
  state: EvaluationState;
  stateSince: Date;
  closesAt: Date | null;
  employeeId: string;
  employeeName: string;
  appraiserId: string | null;
  appraiserName: string | null;
  /** From when the rated person sees the outcome. */
  releasedAt: Date | null;
  /** Whether the document was handed to the employee and whether an objection is decided; lists do not know and leave it out. */
  delivered?: boolean;
  objectionDecided?: boolean;
};

export type StateSentence = { text: string; tone: "neutral" | "due" | "done" | "error" };

/** Where an evaluation stands as one sentence to the viewer: whose turn, since when, until when. */
export function stateSentence(
  standing: Standing,
  viewerId: string | null,
  zone: Zone,
  now: Date,
): StateSentence {
  const { state, stateSince, closesAt, employeeId, employeeName } = standing;
  const day = (moment: Date) => formatShortDate(moment, zone, now);
  const since = `sejak ${day(stateSince)}`;
  const until = closesAt === null ? "" : untilText(day(new Date(closesAt.getTime() - 1000)), closesAt > now);
  const isEmployee = viewerId === employeeId;
  switch (state) {
    case "SELF_REVIEW":
      return isEmployee
        ? { text: `Menunggu penilaian mandiri Anda ${since}${until}.`, tone: "due" }
        : { text: `Menunggu penilaian mandiri ${employeeName} ${since}${until}.`, tone: "neutral" };
    case "RATING":
      return viewerId !== null && viewerId === standing.appraiserId
        ? { text: `Menunggu penilaian Anda ${since}${until}.`, tone: "due" }
        : {
            text: `Menunggu penilaian ${standing.appraiserName ?? "pejabat penilai"} ${since}${until}.`,
            tone: "neutral",
          };
    case "DECIDED":
      if (standing.releasedAt !== null && standing.releasedAt > now) {
        const whose = isEmployee ? "Anda" : employeeName;
        return {
          text: `Ditetapkan ${day(stateSince)}; ${whose} dapat melihat hasilnya mulai ${formatDateTime(standing.releasedAt, zone)}.`,
          tone: "neutral",
        };
      }
      if (standing.delivered === false) {
        return {
          text: ended(
            `Ditetapkan ${day(stateSince)}, menunggu dokumen evaluasi ditandatangani dan disampaikan ${viewerId !== null && viewerId === standing.appraiserId ? "Anda" : (standing.appraiserName ?? "pejabat penilai")}`,
          ),
          tone: viewerId !== null && viewerId === standing.appraiserId ? "due" : "neutral",
        };
      }
      return isEmployee
        ? { text: `Ditetapkan ${day(stateSince)}, menunggu tanggapan Anda.`, tone: "due" }
        : {
            text: ended(`Ditetapkan ${day(stateSince)}, menunggu tanggapan ${employeeName}`),
            tone: "neutral",
          };
    case "ACKNOWLEDGED":
      return {
        text: isEmployee ? `Anda terima ${day(stateSince)}.` : `Diterima ${employeeName} ${day(stateSince)}.`,
        tone: "done",
      };
    case "OBJECTED":
      return {
        text: `${isEmployee ? "Anda" : employeeName} mengajukan keberatan ${day(stateSince)}${standing.objectionDecided ? "; sudah diputus" : ""}.`,
        tone: standing.objectionDecided ? "done" : "error",
      };
  }
}

/** Whose turn it is with an evaluation, and until when; null when nobody's is left. */
export function stateTurn(
  { state, closesAt, ...people }: Standing,
  viewerId: string | null,
  zone: Zone,
  now: Date,
): { text: string; mine: boolean } | null {
  if (state === "ACKNOWLEDGED") return null;
  if (people.objectionDecided) return null;
  if (state === "OBJECTED") return { text: "Giliran: atasan pejabat penilai", mine: false };
  const [id, name] =
    state === "RATING" || (state === "DECIDED" && people.delivered === false)
      ? [people.appraiserId, people.appraiserName ?? "pejabat penilai"]
      : [people.employeeId, people.employeeName];
  const mine = viewerId !== null && viewerId === id;
  // The answer has a time of its own, given by the regulation and not by the window.
  const limited = state !== "DECIDED" && closesAt !== null && closesAt > now;
  const limit = limited ? `, batas ${formatShortDate(new Date(closesAt.getTime() - 1000), zone, now)}` : "";
  return { text: `Giliran: ${mine ? "Anda" : name}${limit}`, mine };
}

function untilText(lastDay: string, open: boolean): string {
  return open ? `, batas ${lastDay}` : `; jadwal evaluasi sudah ditutup ${lastDay}`;
}

/** A sentence whose last word may be a title that ends with a full stop already. */
export function ended(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
