import { formatDateTime, isoDay, type Zone } from "@/lib/core/dates";
import { remainingSentence } from "@/lib/core/working-days";
import type { Phase } from "@/lib/db/generated/enums";
import { PHASE_LABEL, PHASE_TURN } from "@/lib/periods/labels";
import { PHASE_ORDER, type Window, windowState } from "@/lib/periods/rules";

export type Schedule = {
  year: number;
  periodId: string;
  /** The agency's years that were opened, newest first. */
  years: number[];
  /** `yearly` is false for the windows of months, quarters and half years. */
  windows: (Window & { phase: Phase; yearly: boolean })[];
  /** Days off, "2026-08-17". */
  holidays: string[];
};

export type Strip = {
  year: number;
  phases: { phase: Phase; label: string; state: "past" | "current" | "future" }[];
  /** "Sisa 6 hari kerja", for the phase that runs now. */
  remaining: string | null;
  current: Phase | null;
  /** "Giliran: pegawai mencatat realisasi"; null between the phases. */
  turn: string | null;
};

/** Which phase needs people first when several are open: agreeing targets, then rating, then documenting. */
const URGENCY: readonly Phase[] = ["PLANNING", "EVALUATION", "EXECUTION", "FOLLOW_UP"];

/** Where the year stands at `now`: at most one phase is current, the most urgent of the open ones. */
export function phaseStrip(schedule: Schedule, now: Date, zone: Zone): Strip {
  const open = schedule.windows.filter((window) => windowState(window, [], now) === "OPEN");
  const current = URGENCY.find((phase) => open.some((window) => window.phase === phase)) ?? null;
  const closes = Math.min(
    ...open.filter(({ phase }) => phase === current).map(({ closesAt }) => closesAt.getTime()),
  );
  const lastDay = current === null ? null : isoDay(new Date(closes - 1000), zone);
  return {
    year: schedule.year,
    phases: PHASE_ORDER.map((phase) => ({
      phase,
      label: PHASE_LABEL[phase],
      state: stateOf(phase, current, schedule, now),
    })),
    remaining: lastDay === null ? null : remainingSentence(now, lastDay, zone, new Set(schedule.holidays)),
    current,
    turn: current === null ? null : `Giliran: ${PHASE_TURN[current]}`,
  };
}

function stateOf(
  phase: Phase,
  current: Phase | null,
  { windows }: Schedule,
  now: Date,
): "past" | "current" | "future" {
  if (phase === current) return "current";
  const own = windows.filter((window) => window.phase === phase);
  return own.length > 0 && own.every(({ closesAt }) => closesAt <= now) ? "past" : "future";
}

/** "Berikutnya: Evaluasi, dibuka Kam, 24 Sep 2026 pukul 00.00 WIT." */
export function nextOpening(schedule: Schedule | null, now: Date, zone: Zone): string {
  if (schedule === null) return "Belum ada periode yang dibuka. Admin kepegawaian akan membukanya.";
  const [next] = schedule.windows
    .filter(({ opensAt }) => opensAt > now)
    .sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
  if (next === undefined) return "Tidak ada tahap lagi dalam tahun ini.";
  return `Berikutnya: ${PHASE_LABEL[next.phase].toLowerCase()}, dibuka ${formatDateTime(next.opensAt, zone)}.`;
}
