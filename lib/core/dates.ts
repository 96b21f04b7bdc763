/** The three Indonesian zones. None has summer time, so each is a fixed offset. */
export type Zone = "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";

const zones: Record<Zone, { label: string; offset: string }> = {
  "Asia/Jakarta": { label: "WIB", offset: "+07:00" },
  "Asia/Makassar": { label: "WITA", offset: "+08:00" },
  "Asia/Jayapura": { label: "WIT", offset: "+09:00" },
};

const formats = {
  day: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  dayOnly: { day: "numeric", month: "short", year: "numeric" },
  dayMonth: { day: "numeric", month: "short" },
  longDay: { day: "numeric", month: "long", year: "numeric" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const cache = new Map<string, Intl.DateTimeFormat>();

function format(value: Date, kind: keyof typeof formats, timeZone: Zone | "UTC"): string {
  const key = `${kind} ${timeZone}`;
  let formatter = cache.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("id-ID", { ...formats[kind], timeZone });
    cache.set(key, formatter);
  }
  return formatter.format(value);
}

/** "WIB", "WITA" or "WIT". */
export function zoneLabel(zone: Zone): string {
  return zones[zone].label;
}

/** "Sen, 12 Jan 2026 pukul 14.05 WIT" */
export function formatDateTime(instant: Date, zone: Zone): string {
  return `${formatDate(instant, zone)} pukul ${formatTime(instant, zone)}`;
}

/**
 * The last minute in which something can be done, from the moment it ends: midnight of 15 January is told as
 * "Kam, 14 Jan 2027 pukul 23.59 WIT", as people name deadlines.
 */
export function formatDeadline(end: Date, zone: Zone): string {
  return formatDateTime(new Date(end.getTime() - 1000), zone);
}

/** "14.05 WIT" */
export function formatTime(instant: Date, zone: Zone): string {
  return `${format(instant, "time", zone)} ${zoneLabel(zone)}`;
}

/** "Sen, 12 Jan 2026": the day of an instant in the zone. */
export function formatDate(instant: Date, zone: Zone): string {
  return format(instant, "day", zone);
}

/** "12 Jan", with the year when it is not the year of `now`: "12 Jan 2027". */
export function formatShortDate(instant: Date, zone: Zone, now: Date): string {
  const sameYear = isoDay(instant, zone).slice(0, 4) === isoDay(now, zone).slice(0, 4);
  return format(instant, sameYear ? "dayMonth" : "dayOnly", zone);
}

/** "12 Jan 2026" from a date without time (a day column, which arrives as midnight UTC). */
export function formatDay(day: Date): string {
  return format(day, "dayOnly", "UTC");
}

/** "12 Januari 2026" from a date without time, as on signed documents. */
export function formatLongDay(day: Date): string {
  return format(day, "longDay", "UTC");
}

/** "1–31 Jan 2026", "1 Jan–12 Mar 2026" or both years, from two dates without time. */
export function formatDayRange(from: Date, to: Date): string {
  const [first, last] = [from.toISOString(), to.toISOString()];
  if (first.slice(0, 10) === last.slice(0, 10)) return formatDay(from);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${from.getUTCDate()}–${formatDay(to)}`;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${format(from, sameYear ? "dayMonth" : "dayOnly", "UTC")}–${formatDay(to)}`;
}

/** "2026-01-12": the calendar day of an instant in the zone. */
export function isoDay(instant: Date, zone: Zone): string {
  const hours = Number(zones[zone].offset.slice(1, 3));
  return new Date(instant.getTime() + hours * 3_600_000).toISOString().slice(0, 10);
}

/** "2026-01-12T14:05": an instant as the value of a datetime-local input. */
export function toLocalInput(instant: Date, zone: Zone): string {
  const hours = Number(zones[zone].offset.slice(1, 3));
  return new Date(instant.getTime() + hours * 3_600_000).toISOString().slice(0, 16);
}

/** The instant of a datetime-local value in the zone; null when it is not a real date and time. */
export function fromLocalInput(local: string, zone: Zone): Date | null {
  if (!/^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local)) return null;
  const instant = new Date(`${local.length === 16 ? `${local}:00` : local}${zones[zone].offset}`);
  const exists = !Number.isNaN(instant.getTime()) && toLocalInput(instant, zone) === local.slice(0, 16);
  return exists ? instant : null;
}

/** The last millisecond of a calendar day ("2026-01-31") in the zone: the instant at which a deadline passes. */
export function endOfDay(day: string, zone: Zone): Date {
  return new Date(`${day}T23:59:59.999${zones[zone].offset}`);
}
