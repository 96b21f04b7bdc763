// Which base backup and which WAL a moment needs, and which nobody needs any more. Pure: names, positions, moments.

const segmentBytes = 2n ** 24n;
const zones = { Z: "+00", UTC: "+00", WIB: "+07", WITA: "+08", WIT: "+09" };
const written =
  /^(\d{4}-\d\d-\d\d)[ T](\d\d)[:.](\d\d)(?:[:.](\d\d)(\.\d{1,3})?)? ?(Z|UTC|WIB|WITA|WIT|[+-]\d\d(?::?\d\d)?)$/i;

/**
 * The moment a person wrote ("2026-11-22 14:05:00+08", "2026-11-22 14.05 WITA"); undefined when it is none or names no
 * zone: three zones are in use, and the wrong one restores another hour.
 */
export function parseMoment(text) {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [, day, hour, minute, second = "00", fraction = "", zone] = match;
  const [, sign, hours, minutes = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zones[zone.toUpperCase()] ?? zone);
  const local = new Date(`${day}T${hour}:${minute}:${second}${fraction}Z`);
  // 31 February would become a day in March.
  if (Number.isNaN(local.getTime()) || !local.toISOString().startsWith(`${day}T${hour}`)) return undefined;
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return new Date(local.getTime() - offset * 60_000);
}

/** A moment as --to takes it, in the zone of this machine unless another offset (minutes east) is given. */
export function formatMoment(moment, offset = -moment.getTimezoneOffset()) {
  const local = new Date(moment.getTime() + offset * 60_000).toISOString();
  const two = (number) => String(number).padStart(2, "0");
  const east = Math.abs(offset);
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.floor(east / 60))}:${two(east % 60)}`;
  return `${local.slice(0, 10)} ${local.slice(11, 19)}${zone}`;
}

/** A moment as a part of a name: 20261122T140500Z. */
export const stampOf = (moment) => moment.toISOString().replace(/\.\d+/, "").replaceAll(/[-:]/g, "");

/** A WAL position ("1/4A000028") as a number of bytes. */
export function positionOf(lsn) {
  const [high, low] = lsn.split("/");
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

/** The number of the 16 MB segment a position lies in. */
export const segmentOf = (position) => Number(position / segmentBytes);

/** The file of a segment: timeline, then segment, in hex. */
export function walName(timeline, segment) {
  const hex = (number) => number.toString(16).toUpperCase().padStart(8, "0");
  return `${hex(timeline)}${hex(Math.floor(segment / 256))}${hex(segment % 256)}`;
}

/** Timeline and segment of a file of the archive; undefined for a timeline's history. */
export function parseWalName(name) {
  const match = /^([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})(\.|$)/.exec(name);
  if (!match) return undefined;
  const [timeline, high, low] = match.slice(1, 4).map((hex) => Number.parseInt(hex, 16));
  return { timeline, segment: high * 256 + low };
}

/**
 * What a timeline's history file tells: the timelines it grew from, oldest first, where each was left, and whether that
 * was at the end of all there was (`whole`) instead of at a moment somebody chose.
 */
export function parseHistory(text) {
  return [...text.matchAll(/^\s*(\d+)\s+([0-9A-F]+\/[0-9A-F]+)\s*(.*)$/gim)].map(([, id, lsn, reason]) => ({
    id: Number(id),
    end: positionOf(lsn),
    whole: reason.startsWith("no recovery target"),
  }));
}

/**
 * The timeline the data were on at a moment (every restore begins one, at `born`), without a moment the present one.
 * After a restore to the wrong moment, a second one thus still finds what the first left behind. One that took over all
 * of it holds as much and more: after a crash, also the last file, which its predecessor could not archive.
 */
export function timelineAt(timelines, moment) {
  const ordered = [...timelines].sort((a, b) => a.id - b.id);
  const lived = ordered.filter(({ born }) => !moment || !born || born <= moment);
  const heirOf = (timeline) =>
    ordered.find(({ parents }) => parents.at(-1)?.whole && parents.at(-1).id === timeline.id);
  let found = lived.at(-1) ?? ordered[0];
  for (let heir = heirOf(found); heir; heir = heirOf(found)) found = heir;
  return found;
}

/** The newest base from which the timeline can be replayed up to the moment: complete before it, and on its line. */
export function chooseBase(bases, timeline, moment) {
  return bases
    .filter((base) => liesOn(base, timeline) && (!moment || base.endedAt <= moment))
    .sort((a, b) => a.endedAt - b.endedAt)
    .at(-1);
}

/** Whether a timeline grew out of the data of this base. */
export function liesOn(base, timeline) {
  if (base.timeline === timeline.id) return true;
  const parent = timeline.parents.find(({ id }) => id === base.timeline);
  return parent !== undefined && base.end <= parent.end;
}

/** The last segment that was archived of a timeline, or of the one it grew from while it has none itself. */
export function newestSegment(timeline, names) {
  const left = timeline.parents.at(-1);
  return Math.max(left ? segmentOf(left.end - 1n) : -1, ...ownSegments(timeline, names));
}

/**
 * The segments between a base and the newest of its timeline that the archive does not hold, by name. Where a timeline
 * was left for the next, the file of the next counts: it begins with a copy.
 */
export function missingSegments(base, timeline, names) {
  const held = new Set(names);
  const last = newestSegment(timeline, names);
  const begun = ownSegments(timeline, names).length > 0 || timeline.parents.length === 0;
  const line = begun ? [...timeline.parents, timeline] : timeline.parents;
  const missing = [];
  for (let segment = segmentOf(base.start); segment <= last; segment++) {
    const there = line.filter((_, index) => index === 0 || segment >= segmentOf(line[index - 1].end));
    const name = walName(there.at(-1).id, segment);
    if (!held.has(name)) missing.push(name);
  }
  return missing;
}

function ownSegments({ id }, names) {
  const whole = names.filter((name) => /^[0-9A-F]{24}$/.test(name)).map(parseWalName);
  return whole.filter(({ timeline }) => timeline === id).map(({ segment }) => segment);
}

/** The files of the archive that lie before every kept base. Histories stay: they are small and explain the rest. */
export function removableWal(names, bases) {
  if (bases.length === 0) return [];
  const first = Math.min(...bases.map(({ start }) => segmentOf(start)));
  return names.filter((name) => (parseWalName(name)?.segment ?? first) < first);
}
