import type { Samples } from "@/tests/support/command-samples";
import type { World } from "@/tests/support/world";

const personId = (world: World) => world.person("bidan").employeeId;

const setAccount = (world: World, data: object) =>
  world.inside("A", (tx) => tx.account.update({ where: { id: world.person("bidan").accountId }, data }));

export const samples: Samples = {
  issueCode: { by: "hr", input: (world) => ({ personId: personId(world) }) },
  disableAccount: { by: "hr", input: (world) => ({ personId: personId(world), version: 0 }) },
  enableAccount: {
    by: "hr",
    input: async (world) => {
      await setAccount(world, { disabledAt: new Date() });
      return { personId: personId(world), version: 0 };
    },
  },
  unlockAccount: { by: "hr", input: (world) => ({ personId: personId(world) }) },
  grantRole: {
    by: "hr",
    input: (world) => ({ personId: personId(world), role: "UNIT_HR", unitCode: "PUSKESMAS" }),
  },
  revokeRole: {
    by: "hr",
    input: (world) =>
      world.inside("A", async (tx) => {
        const where = { accountId: world.person("unitHr").accountId };
        return { grantId: (await tx.roleGrant.findFirstOrThrow({ where })).id };
      }),
  },
};
