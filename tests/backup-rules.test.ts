import { describe, expect, it } from "vitest";
import {
  type Base,
  chooseBase,
  formatMoment,
  missingSegments,
  newestSegment,
  parseHistory,
  parseMoment,
  parseWalName,
  positionOf,
  removableWal,
  segmentOf,
  stampOf,
  type Timeline,
  timelineAt,
  walName,
} from "@/scripts/lib/backup-rules.mjs";

const at = (text: string) => new Date(`2026-11-22T${text}Z`);
/** The beginning of a segment. */
const segment = (number: number) => BigInt(number) * 2n ** 24n;
const files = (timeline: number, ...segments: number[]) => segments.map((one) => walName(timeline, one));

function base(name: string, timeline: number, inSegment: number, endedAt: string): Base {
  const start = segment(inSegment) + 40n;
  return { name, timeline, start, end: start + 248n, endedAt: at(endedAt) };
}

describe("a moment as a person writes it", () => {
  it.each([
    ["2026-11-22 14:05:00+08", "2026-11-22T06:05:00.000Z"],
    ["2026-11-22 14:05 WITA", "2026-11-22T06:05:00.000Z"],
    ["2026-11-22 14.05.30 wib", "2026-11-22T07:05:30.000Z"],
    ["2026-11-22 01:00 WIT", "2026-11-21T16:00:00.000Z"],
    ["2026-11-22T06:05:00.250Z", "2026-11-22T06:05:00.250Z"],
    ["2026-11-22 06:05 UTC", "2026-11-22T06:05:00.000Z"],
    ["2026-11-22 06:05-03:30", "2026-11-22T09:35:00.000Z"],
  ])("%s", (text, moment) => {
    expect(parseMoment(text)?.toISOString()).toBe(moment);
  });

  it.each([
    "2026-11-22 14:05",
    "2026-02-30 14:05 WIB",
    "2026-11-22 25:00 WIB",
    "2026-13-01 10:00 WIB",
    "22-11-2026 14:05 WIB",
    "kemarin",
    "",
  ])("without a zone, or none at all: %s", (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  it("is printed as it can be typed again", () => {
    expect(formatMoment(at("06:05:00.900"), 480)).toBe("2026-11-22 14:05:00+08:00");
    expect(formatMoment(at("01:05:00"), -210)).toBe("2026-11-21 21:35:00-03:30");
    expect(parseMoment(formatMoment(at("06:05:00")))).toEqual(at("06:05:00"));
    expect(stampOf(at("06:05:00.900"))).toBe("20261122T060500Z");
  });
});

describe("names and positions", () => {
  it("a segment is 16 MB, and 256 of them change the middle of the name", () => {
    expect(segmentOf(positionOf("0/6000028"))).toBe(6);
    expect(segmentOf(positionOf("1A/FF000000"))).toBe(0x1a * 256 + 255);
    expect(walName(3, 0x1a * 256 + 255)).toBe("000000030000001A000000FF");
    expect(parseWalName("000000030000001A000000FF")).toEqual({ timeline: 3, segment: 0x1a * 256 + 255 });
    expect(parseWalName("000000010000000000000004.00000028.backup")).toEqual({ timeline: 1, segment: 4 });
    expect(parseWalName("00000002.history")).toBeUndefined();
  });

  it("a history names the timelines before, with the end of each", () => {
    const text =
      "1\t0/7000148\tbefore 2026-11-22 06:05:00+00\n\n2\t0/9000000\tno recovery target specified\n";
    expect(parseHistory(text)).toEqual([
      { id: 1, end: positionOf("0/7000148"), whole: false },
      { id: 2, end: positionOf("0/9000000"), whole: true },
    ]);
  });
});

/** 06:00 base, 08:00 base, restored at 09:00 to a position in segment 5, base at 10:00 on what grew from there. */
const first: Timeline = { id: 1, parents: [] };
const parents = [{ id: 1, end: segment(5) + 1000n, whole: false }];
const second: Timeline = { id: 2, parents, born: at("09:00:00") };
const bases = [
  base("early", 1, 2, "06:00:00"),
  base("lost", 1, 8, "08:00:00"),
  base("new", 2, 6, "10:00:00"),
];

describe("choosing timeline and base", () => {
  it("the timeline is the one the data were on then, without a moment the present one", () => {
    expect(timelineAt([second, first], at("08:30:00"))).toBe(first);
    expect(timelineAt([second, first], at("09:30:00"))).toBe(second);
    expect(timelineAt([second, first])).toBe(second);
  });

  it("whoever took over everything answers for its predecessor, one after the other", () => {
    const crashed = { id: 2, end: segment(9), whole: true };
    const third: Timeline = { id: 3, parents: [...parents, crashed], born: at("11:00:00") };
    const lost = { id: 3, end: segment(11), whole: true };
    const fourth: Timeline = { id: 4, parents: [...third.parents, lost], born: at("12:00:00") };
    expect(timelineAt([first, second, third, fourth], at("10:00:00"))).toBe(fourth);
    expect(timelineAt([first, second, third], at("10:00:00"))).toBe(third);
    expect(timelineAt([first, second, third], at("08:30:00"))).toBe(first);
  });

  it("the base is the newest that was complete before the moment", () => {
    expect(chooseBase(bases, first, at("08:30:00"))?.name).toBe("lost");
    expect(chooseBase(bases, first, at("08:00:00"))?.name).toBe("lost");
    expect(chooseBase(bases, first, at("07:59:59"))?.name).toBe("early");
    expect(chooseBase(bases, first, at("05:59:59"))).toBeUndefined();
    expect(chooseBase(bases, second)?.name).toBe("new");
  });

  it("a base from after the point that was restored to leads nowhere", () => {
    expect(chooseBase(bases, second, at("09:30:00"))?.name).toBe("early");
  });
});

describe("gaps", () => {
  const early = base("early", 1, 2, "06:00:00");

  it("finds what is missing between the base and the newest file", () => {
    expect(missingSegments(early, first, files(1, 1, 2, 3, 4))).toEqual([]);
    expect(missingSegments(early, first, files(1, 2, 5))).toEqual(files(1, 3, 4));
    expect(missingSegments(early, first, files(1, 3))).toEqual(files(1, 2));
  });

  it("follows the line over a restore: there the file of the later timeline counts", () => {
    expect(missingSegments(early, second, [...files(1, 2, 3, 4, 5, 6), ...files(2, 5, 6)])).toEqual([]);
    expect(missingSegments(early, second, [...files(1, 2, 3, 4), ...files(2, 5, 6)])).toEqual([]);
    expect(missingSegments(early, second, [...files(1, 2, 3, 4, 5, 6), ...files(2, 6)])).toEqual(files(2, 5));
    expect(missingSegments(early, second, [...files(1, 2, 4), ...files(2, 5)])).toEqual(files(1, 3));
  });

  it("a timeline that has just begun needs only its parent's, to the point of departure", () => {
    expect(newestSegment(second, files(1, 2, 3, 4, 5, 6, 7))).toBe(5);
    expect(missingSegments(early, second, files(1, 2, 3, 4, 5))).toEqual([]);
    expect(missingSegments(early, second, files(1, 2, 3, 4))).toEqual(files(1, 5));
  });

  it("an unfinished file of a left timeline is no segment of it", () => {
    expect(newestSegment(first, [...files(1, 2, 3), `${walName(1, 7)}.partial`])).toBe(3);
  });
});

describe("tidying", () => {
  it("removes what lies before every kept base, on all timelines, and keeps the histories", () => {
    const names = [...files(1, 1, 2, 5, 6, 8), ...files(2, 5, 6), `${walName(1, 2)}.00000028.backup`];
    expect(removableWal([...names, "00000002.history"], bases.slice(1))).toEqual([
      ...files(1, 1, 2, 5),
      ...files(2, 5),
      `${walName(1, 2)}.00000028.backup`,
    ]);
    expect(removableWal(names, [])).toEqual([]);
  });
});
