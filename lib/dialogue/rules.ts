import { formatDateTime, formatDay, formatShortDate, isoDay, type Zone } from "@/lib/core/dates";
import type { DialogueState } from "@/lib/db/generated/enums";

/** Rows of one page of the dialogue lists. */
export const PAGE_SIZE = 20;

/** Most agreed actions of one dialogue. */
export const MAX_ACTIONS = 20;

/** Notes are written from the planned day on; a dialogue that came earlier is moved first. */
export function dayHasCome(plannedFor: Date, now: Date, zone: Zone): boolean {
  return isoDay(plannedFor, zone) <= isoDay(now, zone);
}

/** An action is late from the day after its due date. */
export function isLate(dueOn: Date, now: Date, zone: Zone): boolean {
  return dueOn.toISOString().slice(0, 10) < isoDay(now, zone);
}

/** What a new agenda starts from. */
export type OpenPoints = {
  actions: { text: string; dueOn: Date }[];
  /** Feedback since the last dialogue: what to keep up, and what to improve. */
  praise: string[];
  feedback: string[];
  /** Whom the employee asked for feedback in vain. */
  unanswered: string[];
  /** Comments on rows of the plan that nobody has called settled. */
  comments: string[];
  /** Indicators without realisation, or with realisation but no evidence, in the last subperiod that has ended, and its name. */
  silent: { subperiod: string; indicators: string[]; unproven: string[] } | null;
  /** "Triwulan II: Baik" */
  evaluation: string | null;
};

/** The open points as lines of an agenda; empty when there are none. */
export function agendaFrom(points: OpenPoints): string {
  const { actions, praise, feedback, unanswered, comments, silent, evaluation } = points;
  return [
    ...praise.map((text) => `- Yang sudah baik: ${short(text)}`),
    ...(evaluation === null ? [] : [`- Hasil evaluasi ${evaluation}`]),
    ...actions.map(({ text, dueOn }) => `- Tindak lanjut terbuka (batas ${formatDay(dueOn)}): ${text}`),
    ...feedback.map((text) => `- Umpan balik yang perlu ditingkatkan: ${short(text)}`),
    ...unanswered.map((name) => `- Permintaan umpan balik kepada ${name} belum dijawab`),
    ...comments.map((text) => `- Komentar SKP yang belum selesai: ${short(text)}`),
    ...(silent?.indicators ?? []).map((text) => `- Belum ada realisasi ${silent?.subperiod}: ${short(text)}`),
    ...(silent?.unproven ?? []).map((text) => `- Belum ada bukti ${silent?.subperiod}: ${short(text)}`),
  ].join("\n");
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 160 ? line : `${line.slice(0, 157)}...`;
}

type Course = {
  state: DialogueState;
  plannedFor: Date;
  employeeName: string;
  leaderName: string;
  employeeConfirmedAt: Date | null;
  leaderConfirmedAt: Date | null;
};

/** Whose turn it is with a dialogue; null when nobody has to act, or before its day. */
export function dialogueTurn(
  { state, employeeConfirmedAt, leaderConfirmedAt, ...course }: Course,
  mine: boolean,
  zone: Zone,
  now: Date,
): { text: string; mine: boolean } | null {
  const { employeeName, leaderName, plannedFor } = course;
  const written = state === "HELD";
  if (!written && (state !== "PLANNED" || !dayHasCome(plannedFor, now, zone))) return null;
  const names = [
    ...(employeeConfirmedAt === null || !written ? [employeeName] : []),
    ...(leaderConfirmedAt === null || !written ? [leaderName] : []),
  ];
  return { text: `Giliran: ${mine ? "Anda" : names.join(written ? " dan " : " atau ")}`, mine };
}

/** The state as a sentence: whose turn it is, and since when. */
export function statusSentence(dialogue: Course, zone: Zone, now: Date): string {
  const { state, plannedFor, employeeName, leaderName, employeeConfirmedAt, leaderConfirmedAt } = dialogue;
  const when = formatDateTime(plannedFor, zone);
  if (state === "CANCELLED") return `Dibatalkan; semula direncanakan ${when}.`;
  if (state === "PLANNED") {
    return dayHasCome(plannedFor, now, zone)
      ? `Menunggu catatan dari ${employeeName} atau ${leaderName}; dialog direncanakan ${when}.`
      : `Direncanakan ${when}.`;
  }
  if (state === "CONFIRMED") {
    const last = new Date(Math.max(employeeConfirmedAt?.getTime() ?? 0, leaderConfirmedAt?.getTime() ?? 0));
    return `Dikonfirmasi kedua pihak pada ${formatShortDate(last, zone, now)}; catatan tidak dapat diubah lagi.`;
  }
  if (employeeConfirmedAt !== null) return `Menunggu konfirmasi ${leaderName}.`;
  if (leaderConfirmedAt !== null) return `Menunggu konfirmasi ${employeeName}.`;
  return `Menunggu konfirmasi ${employeeName} dan ${leaderName}.`;
}
