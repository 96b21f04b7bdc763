import { randomUUID } from "node:crypto";
import type { Samples } from "@/tests/support/command-samples";

const facts = { name: "Dinas Uji Baru", shortName: "Dinas Uji", place: "Uji", timeZone: "Asia/Makassar" };

export const samples: Samples = {
  createAgency: { by: "operator", input: () => ({ agencyId: randomUUID(), ...facts, kind: "REGIONAL" }) },
  updateAgency: {
    by: "hr",
    input: () => ({ version: 0, ...facts }),
    namesNothing: "always the caller's own agency",
  },
  inviteAdmin: {
    by: "operator",
    input: (world) => ({
      agencyId: world.agency.A,
      name: "Admin Baru",
      email: `baru.${world.agency.A}@uji.example`,
      nip: "",
    }),
  },
  closeAccount: {
    by: "operator",
    input: (world) => ({ agencyId: world.agency.A, accountId: world.person("bidan").accountId, version: 0 }),
  },
  reopenAccount: {
    by: "operator",
    input: async (world) => {
      const { accountId } = world.person("bidan");
      const data = { disabledAt: new Date() };
      await world.inside("A", (tx) => tx.account.update({ where: { id: accountId }, data }));
      return { agencyId: world.agency.A, accountId, version: 0 };
    },
  },
};
