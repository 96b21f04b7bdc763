import { idOf, unitsFor } from "./data/ids";
import { ensureBenchDatabase } from "./database";
import { printTable, save } from "./report";

/** A unit of the tree's third level: with everything below it about a hundred people. */
const UNIT = 12;

/** Seconds to print a unit's plans with their attachments into one file, through the command. */
export async function measurePrint(employees: number): Promise<void> {
  const { env } = await ensureBenchDatabase(employees);
  // The application reads its environment when it is first imported.
  Object.assign(process.env, env);
  const [{ execute }, { startPrint }, { runPrint }, { loadActor }, { inSystem, inTenant }, { prisma, pool }] =
    await Promise.all([
      import("@/lib/core/command"),
      import("@/lib/printing/commands"),
      import("@/lib/printing/run"),
      import("@/lib/auth/load-actor"),
      import("@/lib/db/tenant"),
      import("@/lib/db/client"),
    ]);
  const hr = idOf("account", unitsFor(employees) + 1);
  const session = await inSystem((tx) =>
    tx.session.create({ data: { accountId: hr, expiresAt: new Date(Date.now() + 600_000) } }),
  );
  const actor = await loadActor(session.id);
  if (actor === null) throw new Error("The HR admin of the generated agency cannot sign in.");
  const input = {
    unitId: idOf("unit", UNIT),
    periodId: idOf("period", 1),
    content: "PLANNING",
    withBelow: "ya",
  };
  const start = performance.now();
  const begun = await execute(startPrint, { actor }, input);
  if (!begun.ok) throw new Error(begun.message);
  await runPrint(actor, begun.data.jobId);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const agencyId = idOf("agency", 1);
  const job = await inTenant(agencyId, (tx) =>
    tx.printJob.findUniqueOrThrow({ where: { agencyId_id: { agencyId, id: begun.data.jobId } } }),
  );
  await prisma.$disconnect();
  await pool.end();
  if (job.state !== "DONE") throw new Error(job.problem ?? "not finished");
  const kilobytes = Math.round((job.file?.length ?? 0) / 1024);
  const row = { plans: job.total, "s (20 allowed for 100)": seconds, KB: kilobytes };
  save("print", row);
  printTable([row]);
}
