import type { Samples } from "@/tests/support/command-samples";
import { csvOf } from "@/tests/support/import-fixture";
import { checkFile, NEW_UNIT } from "@/tests/support/imports";
import type { World } from "@/tests/support/world";

const confirmed = async (world: World, state: "CHECKED" | "APPLYING") => {
  const job = await checkFile(world, [NEW_UNIT]);
  await world.inside("A", (tx) => tx.importJob.updateMany({ where: { id: job.id }, data: { state } }));
  return { importId: job.id, version: 0 };
};

export const samples: Samples = {
  checkImport: {
    by: "hr",
    namesNothing: "a file is checked against the agency of whoever uploads it",
    input: () => ({ file: new File([csvOf([NEW_UNIT])], "unit.csv") }),
  },
  confirmImport: { by: "hr", input: (world) => confirmed(world, "CHECKED") },
  applyImport: { by: "hr", input: (world) => confirmed(world, "APPLYING") },
};
