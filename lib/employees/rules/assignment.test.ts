import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  actingToEnd,
  dayBefore,
  formerToEnd,
  type Held,
  overlaps,
  type Planned,
  rivalHead,
} from "./assignment";

const day = (text: string) => new Date(text);
const plan = (change: Partial<Planned> = {}): Planned => ({
  employeeId: "new",
  kind: "DEFINITIVE",
  isUnitHead: true,
  startsOn: day("2026-03-01"),
  endsOn: null,
  ...change,
});
const held = (change: Partial<Held> = {}): Held => ({
  ...plan(),
  id: "held",
  employeeId: "other",
  startsOn: day("2026-01-01"),
  ...change,
});

test("spans that share a day overlap, and only those", () => {
  const span = (from: string, to: string | null) => ({
    startsOn: day(from),
    endsOn: to === null ? null : day(to),
  });
  expect(overlaps(span("2026-01-01", "2026-03-01"), span("2026-03-01", null))).toBe(true);
  expect(overlaps(span("2026-01-01", "2026-02-28"), span("2026-03-01", null))).toBe(false);
  const anySpan = fc.tuple(fc.nat(400), fc.option(fc.nat(100))).map(([start, length]) => ({
    startsOn: new Date(start * 86_400_000),
    endsOn: length === null ? null : new Date((start + length) * 86_400_000),
  }));
  fc.assert(fc.property(anySpan, anySpan, (a, b) => overlaps(a, b) === overlaps(b, a)));
});

describe("one head per unit at a time", () => {
  test("a definitive head excludes another and a Plt, but not a Plh", () => {
    expect(rivalHead(plan(), [held()])?.id).toBe("held");
    expect(rivalHead(plan({ kind: "PLT" }), [held()])?.id).toBe("held");
    expect(rivalHead(plan({ kind: "PLH" }), [held()])).toBeNull();
  });

  test("a Plt excludes a Plt, a Plh a Plh", () => {
    expect(rivalHead(plan({ kind: "PLT" }), [held({ kind: "PLT" })])?.id).toBe("held");
    expect(rivalHead(plan({ kind: "PLH" }), [held({ kind: "PLH" })])?.id).toBe("held");
    expect(rivalHead(plan({ kind: "PLT" }), [held({ kind: "PLH" })])).toBeNull();
  });

  test("a head whose time is over, or a post that leads nothing, excludes nobody", () => {
    expect(rivalHead(plan(), [held({ endsOn: day("2026-02-28") })])).toBeNull();
    expect(rivalHead(plan({ isUnitHead: false }), [held()])).toBeNull();
  });

  test("a definitive head ends the acting ones that began before", () => {
    const plt = held({ kind: "PLT" });
    expect(actingToEnd(plan(), [plt])).toEqual([plt]);
    expect(rivalHead(plan(), [plt])).toBeNull();
    expect(rivalHead(plan(), [held({ kind: "PLT", startsOn: day("2026-04-01") })])?.id).toBe("held");
    expect(actingToEnd(plan({ kind: "PLT" }), [held({ kind: "PLH" })])).toEqual([]);
  });
});

test("a new definitive post ends the former the day before, and never begins before it", () => {
  expect(formerToEnd(plan(), [held()])).toEqual([held()]);
  expect(formerToEnd(plan(), [held({ kind: "PLT" })])).toEqual([]);
  expect(formerToEnd(plan(), [held({ startsOn: day("2026-03-01") })])).toBeNull();
  expect(formerToEnd(plan({ kind: "PLT" }), [held()])).toEqual([]);
  expect(dayBefore(day("2026-03-01"))).toEqual(day("2026-02-28"));
});
