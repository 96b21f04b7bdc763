import { describe, expect, it } from "vitest";
import { controlLabel, ownerLabel } from "@/lib/agreement/labels";
import type { TreeGoal } from "@/lib/agreement/queries/tree";
import { tiersOf } from "./pyramid";

const goal = (id: string, unitName: string, unitDepth: number): TreeGoal => ({
  id,
  parentId: null,
  code: null,
  statement: id,
  agreementId: "a",
  isDraft: false,
  unitId: unitName,
  unitName,
  unitDepth,
  isIndependent: false,
  headLevel: null,
  indicators: [],
  children: 0,
});

describe("tiersOf", () => {
  it("puts the top level first, each unit named once, each goal shown once", () => {
    const top = goal("akses", "Kementerian", 0);
    const tiers = tiersOf([
      goal("gedung", "Direktorat II", 2),
      top,
      goal("air", "Direktorat I", 2),
      goal("layanan", "Direktorat II", 2),
      top,
    ]);
    expect(tiers.map(({ depth, unitNames, goals }) => [depth, unitNames, goals.length])).toEqual([
      [0, ["Kementerian"], 1],
      [2, ["Direktorat II", "Direktorat I"], 3],
    ]);
  });

  it("has no step without goals", () => expect(tiersOf([])).toEqual([]));
});

describe("level of control (p.28, 44)", () => {
  it.each([
    ["AGENCY_LEADER", false, "Outcome", "JPT"],
    ["JPT_MADYA", false, "Outcome", "JPT"],
    ["JPT_PRATAMA", false, "Outcome / output kendali rendah", "JPT"],
    ["PENGAWAS", true, "Outcome antara / output kendali rendah", "JPT"],
    ["ADMINISTRATOR", false, "Output kendali sedang", "administrasi"],
    [null, false, "Output kendali sedang", "administrasi"],
  ] as const)("of a head of level %s, independent %s", (level, isIndependent, control, owner) => {
    expect(controlLabel(level, isIndependent)).toBe(control);
    expect(ownerLabel(level, isIndependent)).toContain(owner);
  });
});
