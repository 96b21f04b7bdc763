import type { Samples } from "@/tests/support/command-samples";
import { emptyUnit, headPosition } from "@/tests/support/organization-rows";

export const samples: Samples = {
  createUnit: {
    by: "hr",
    input: (world) => ({ code: "P3", name: "Puskesmas Tiga", parentId: world.unit("A", "dinas") }),
  },
  updateUnit: {
    by: "hr",
    input: (world) => ({
      unitId: world.unit("A", "puskesmas"),
      version: 0,
      code: "P1",
      name: "Puskesmas Satu",
    }),
  },
  moveUnit: {
    by: "hr",
    input: (world) => ({
      unitId: world.unit("A", "puskesmas"),
      version: 0,
      parentId: world.unit("A", "root"),
    }),
  },
  chooseApproach: {
    by: "kapus",
    input: (world) => ({ unitId: world.unit("A", "puskesmas"), approach: "QUALITATIVE" }),
  },
  endUnit: {
    by: "hr",
    input: async (world) => ({ unitId: await emptyUnit(world), version: 0, endedOn: "2026-01-31" }),
  },
  createPosition: {
    by: "hr",
    input: (world) => ({
      unitId: world.unit("A", "puskesmas"),
      name: "Perawat Mahir",
      kind: "FUNCTIONAL",
      level: "JF_MAHIR",
    }),
  },
  updatePosition: {
    by: "hr",
    input: async (world) => {
      const { id, kind, level } = await headPosition(world);
      return { positionId: id, version: 0, name: "Kepala Puskesmas", kind, level, isUnitHead: "ya" };
    },
  },
};
