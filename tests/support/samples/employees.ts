import type { Samples } from "@/tests/support/command-samples";
import { headPosition, midwifeDelegation, midwifeOverride } from "@/tests/support/organization-rows";
import type { World } from "@/tests/support/world";

const midwife = (world: World) => world.person("bidan").employeeId;
const midwifePost = (world: World) =>
  world.inside("A", (tx) => tx.assignment.findFirstOrThrow({ where: { employeeId: midwife(world) } }));
const identity = { name: "Kezia Uji", status: "PNS", rank: "III/b" };

export const samples: Samples = {
  createEmployee: {
    by: "hr",
    mayAlso: ["unitHr"],
    input: async (world) => ({
      ...identity,
      nip: "199105142019032008",
      positionId: (await midwifePost(world)).positionId,
      startsOn: "2026-02-01",
    }),
  },
  updateEmployee: {
    by: "unitHr",
    mayAlso: ["hr"],
    input: (world) => ({ ...identity, nip: "199105142019032008", employeeId: midwife(world), version: 0 }),
  },
  leave: {
    by: "unitHr",
    mayAlso: ["hr"],
    input: (world) => ({ employeeId: midwife(world), version: 0, leftOn: "2026-01-31", legalStanding: "99" }),
  },
  assign: {
    by: "unitHr",
    mayAlso: ["hr"],
    input: async (world) => ({
      employeeId: midwife(world),
      positionId: (await headPosition(world)).id,
      kind: "PLH",
      startsOn: "2026-02-01",
    }),
  },
  endAssignment: {
    by: "unitHr",
    mayAlso: ["hr"],
    input: async (world) => ({ assignmentId: (await midwifePost(world)).id, endsOn: "2026-01-31" }),
  },
  overrideSuperior: {
    by: "unitHr",
    mayAlso: ["hr"],
    input: (world) => ({
      employeeId: midwife(world),
      superiorId: world.person("kadin").employeeId,
      reason: "Surat tugas 12/2026",
      startsOn: "2026-02-01",
    }),
  },
  endOverride: {
    by: "unitHr",
    mayAlso: ["hr"],
    input: async (world) => ({ overrideId: await midwifeOverride(world) }),
  },
  grantDelegation: {
    by: "kadin",
    mayAlso: ["hr"],
    input: (world) => ({
      unitId: world.unit("A", "puskesmas"),
      employeeId: world.person("kapus").employeeId,
      reason: "Surat tugas 14/2026",
      startsOn: "2026-02-01",
    }),
  },
  endDelegation: {
    by: "kadin",
    mayAlso: ["hr"],
    input: async (world) => ({ delegationId: await midwifeDelegation(world), reason: "Pimpinan kembali" }),
  },
};
