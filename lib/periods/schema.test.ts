import { expect, test } from "vitest";
import { periodInput } from "./schema";

test.each(["-1", "1.5", "1e309", "9999999999", "x"])("%s is no version that a row can have", (version) => {
  const periodId = "019ab000-0000-7000-8000-000000000000";
  expect(periodInput.safeParse({ periodId, version }).success).toBe(false);
});
