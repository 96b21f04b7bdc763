import { expect, it } from "vitest";
import { endOf } from "./settled-comments";

const at = new Date("2026-01-14T03:00:00Z");
const told = (end: "SETTLED" | "AGREED" | "REMOVED" | null, resolvedByName: string | null) =>
  endOf({ end, resolvedByName, resolvedAt: at }, "Asia/Jakarta");

it("a settled comment says how, by whom and when", () => {
  expect(told("SETTLED", "Siti Aminah")).toBe("Ditandai selesai oleh Siti Aminah, 14 Jan.");
  expect(told("AGREED", "Budi")).toBe("Selesai dengan kesepakatan SKP oleh Budi, 14 Jan.");
  expect(told("REMOVED", "Ani")).toBe("Selesai karena barisnya dihapus oleh Ani, 14 Jan.");
  // Settled before names were kept.
  expect(told("SETTLED", null)).toBe("Ditandai selesai, 14 Jan.");
});
