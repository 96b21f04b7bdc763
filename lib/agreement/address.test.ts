import { expect, it } from "vitest";
import { addressLevels, addressOpen, addressStanding } from "./address";

it("takes only what the pages know", () => {
  expect([addressLevels("0"), addressLevels("4"), addressLevels("5"), addressLevels(undefined)]).toEqual([
    0, 4, 2, 2,
  ]);
  expect(addressStanding("RANCANGAN")).toBe("RANCANGAN");
  expect(addressStanding("semua")).toBeNull();
  expect([addressOpen("baru"), addressOpen("anggaran"), addressOpen("lain"), addressOpen(undefined)]).toEqual(
    ["baru", "anggaran", null, null],
  );
});
