import { expect, test } from "vitest";
import { TRAINING_TYPES, trainingTypeLabel } from "@/lib/training/types";

test("25 kinds, the first 13 classical", () => {
  expect(TRAINING_TYPES).toHaveLength(25);
  expect(TRAINING_TYPES.filter(({ classical }) => classical)).toHaveLength(13);
  expect(trainingTypeLabel(13)).toBe("Klasikal lainnya (klasikal)");
  expect(trainingTypeLabel(14)).toBe("Coaching (nonklasikal)");
  expect(trainingTypeLabel(26)).toBe("Jenis lain");
});
