import { expect, test } from "vitest";
import { currentSubperiod, type EvaluatedSubperiod } from "./lists";

/** Two years by quarters, latest window first, as the query gives them. */
const subperiods: EvaluatedSubperiod[] = [2026, 2025].flatMap((year) =>
  [4, 3, 2, 1].map((number) => ({
    id: `${year}-${number}`,
    periodId: String(year),
    year,
    periodState: "OPEN" as const,
    kind: "QUARTER" as const,
    number,
    opensAt: new Date(Date.UTC(year, number * 3 - 1, 24)),
    closesAt: new Date(Date.UTC(year, number * 3, 15)),
  })),
);
const now = new Date("2026-08-01T00:00:00Z");
const shown = (asked?: string, year?: number) => currentSubperiod(subperiods, asked, now, year)?.id;

test("a list shows the subperiod asked for, else the last that has opened", () => {
  expect(shown("2025-2")).toBe("2025-2");
  expect(shown()).toBe("2026-2");
  expect(shown("nothing of ours")).toBe("2026-2");
});

test("a chosen year narrows it, unless another one is asked for or the year has none", () => {
  expect(shown(undefined, 2025)).toBe("2025-4");
  expect(shown("2026-1", 2025)).toBe("2026-1");
  expect(shown(undefined, 2019)).toBe("2026-2");
});

test("before anything has opened, the first to open is shown; without a schedule nothing", () => {
  expect(currentSubperiod(subperiods, undefined, new Date("2024-01-01T00:00:00Z"))?.id).toBe("2025-1");
  expect(currentSubperiod([], undefined, now)).toBeNull();
});
