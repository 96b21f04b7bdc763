import { describe, expect, it } from "vitest";
import { chosenSubperiod } from "./rules";

const slot = (id: string, opens: string, closes: string) => ({
  id,
  opensAt: new Date(opens),
  closesAt: new Date(closes),
});
const quarters = [
  slot("q1", "2026-01-01", "2026-04-15"),
  slot("q2", "2026-04-01", "2026-07-15"),
  slot("q3", "2026-07-01", "2026-10-15"),
];

describe("chosenSubperiod", () => {
  const at = (now: string, asked?: string) => chosenSubperiod(quarters, asked, new Date(now))?.id;

  it("takes the one asked for, even when closed", () => expect(at("2026-08-01", "q1")).toBe("q1"));
  it("takes the open one that closes first, so that nobody misses it", () =>
    expect(at("2026-04-10")).toBe("q1"));
  it("goes on to the next when the first has closed", () => expect(at("2026-04-15")).toBe("q2"));
  it("shows the last one after the year", () => expect(at("2027-02-01")).toBe("q3"));
  it("shows the first one before the year", () => expect(at("2025-12-01")).toBe("q1"));
  it("has nothing to show without subperiods", () =>
    expect(chosenSubperiod([], "q1", new Date())).toBeNull());
});
