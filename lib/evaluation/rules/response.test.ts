import { expect, it } from "vitest";
import { lastDayToRespond } from "./response";

it("counts 14 working days after the decision, without weekends and holidays", () => {
  expect(lastDayToRespond("2026-02-02", new Set())).toBe("2026-02-20");
  expect(lastDayToRespond("2026-02-02", new Set(["2026-02-17"]))).toBe("2026-02-23");
  expect(lastDayToRespond("2026-02-07", new Set())).toBe("2026-02-26");
});
