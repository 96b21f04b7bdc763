import { execute } from "@/lib/core/command";
import type { Result } from "@/lib/core/result";
import { agreeSkp, submitSkp } from "@/lib/skp/commands/agree";
import { startSkp } from "@/lib/skp/commands/draft";
import { saveResult } from "@/lib/skp/commands/results";
import { type Name, NOW, type World } from "./world";

/** The data of a command that must have succeeded. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message} ${JSON.stringify(result.fields ?? {})}`);
  return result.data;
}

/** A quantitative result as the form sends it; a leader's plan keeps the perspective, all others the aspect. */
export const typedResult = (statement: string) => ({
  kind: "MAIN",
  statement,
  assignedBy: "Kepala Unit",
  servesText: "Layanan meningkat",
  indicators: [
    {
      statement: `Jumlah ${statement.toLowerCase()}`,
      aspect: "QUANTITY",
      perspective: "BUDGET",
      target: "80–90",
      unit: "%",
    },
    { statement: "", aspect: "", target: "", unit: "" },
  ],
});

/** A draft of the person's plan 2026 with the given results. */
export async function draftPlan(
  world: World,
  name: Name,
  statements: string[] = ["Pasien terlayani"],
): Promise<string> {
  const actor = await world.actor(name);
  const context = { actor, now: NOW };
  const periodId = actor.agencyId === world.agency.A ? world.period.A.id : world.period.B.id;
  const start = await execute(startSkp, context, { periodId, approach: "QUANTITATIVE" });
  const { skpId } = done(start);
  for (const statement of statements) {
    done(await execute(saveResult, context, { skpId, ...typedResult(statement) }));
  }
  return skpId;
}

/** The version a page would put into its form now. */
export async function versionOf(world: World, agency: "A" | "B", skpId: string): Promise<number> {
  const row = await world.inside(agency, (tx) => tx.skp.findFirstOrThrow({ where: { id: skpId } }));
  return row.version;
}

/** A plan of agency A, submitted. */
export async function submittedPlan(world: World, name: Name): Promise<string> {
  const skpId = await draftPlan(world, name);
  const version = await versionOf(world, "A", skpId);
  done(await execute(submitSkp, { actor: await world.actor(name), now: NOW }, { skpId, version }));
  return skpId;
}

/** A plan of agency A, agreed by the appraiser. */
export async function agreedPlan(world: World, name: Name, appraiser: Name): Promise<string> {
  const skpId = await submittedPlan(world, name);
  const version = await versionOf(world, "A", skpId);
  done(await execute(agreeSkp, { actor: await world.actor(appraiser), now: NOW }, { skpId, version }));
  return skpId;
}
