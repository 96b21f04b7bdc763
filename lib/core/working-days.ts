import { endOfDay, formatTime, isoDay, type Zone } from "./dates";

const DAY = 86_400_000;

/**
 * Monday to Friday and not a holiday. Days are "2026-01-12"; `holidays` holds the agency's days off in the same form.
 */
export function isWorkingDay(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string, holidays: ReadonlySet<string>): number {
  let count = 0;
  for (let day = nextDay(from); day <= to; day = nextDay(day)) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}

/** The working day that is `count` working days after `from` (count >= 1). */
export function addWorkingDays(from: string, count: number, holidays: ReadonlySet<string>): string {
  let day = from;
  for (let left = count; left > 0; ) {
    day = nextDay(day);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/**
 * How long until the end of the day `deadline`: "Sisa 6 hari kerja", "Berakhir hari ini pukul 23.59 WIT",
 * "Lewat 3 hari kerja".
 */
export function remainingSentence(
  now: Date,
  deadline: string,
  zone: Zone,
  holidays: ReadonlySet<string>,
): string {
  const today = isoDay(now, zone);
  if (today === deadline) return `Berakhir hari ini pukul ${formatTime(endOfDay(deadline, zone), zone)}`;
  if (today < deadline) {
    const left = workingDaysBetween(today, deadline, holidays);
    return left === 0 ? "Sisa waktu tanpa hari kerja" : `Sisa ${left} hari kerja`;
  }
  const late = workingDaysBetween(deadline, today, holidays);
  return late === 0 ? "Batas waktu sudah lewat" : `Lewat ${late} hari kerja`;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
