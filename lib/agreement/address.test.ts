import { expect, it } from "vitest";
import { addressLevels, addressStanding, addressYear } from "./address";

it("takes only what the pages know", () => {
  expect(addressYear("2026")).toBe(2026);
  for (const wrong of [undefined, "", "26", "2026; drop", "3026", ["2026"]])
    expect(addressYear(wrong)).toBeNull();
  expect([addressLevels("0"), addressLevels("5"), addressLevels("6"), addressLevels(undefined)]).toEqual([
    0, 5, 2, 2,
  ]);
  expect(addressStanding("RANCANGAN")).toBe("RANCANGAN");
  expect(addressStanding("semua")).toBeNull();
});
