import { execute } from "@/lib/core/command";
import { objectToEvaluation } from "@/lib/evaluation/commands/respond";
import { decided } from "@/tests/support/evaluations";
import { type Name, NOW, type World } from "@/tests/support/world";

/** A decided evaluation with "Sesuai" for results and behaviour, handed over and objected to by the employee. */
export async function objected(world: World, name: Name, now = NOW): Promise<string> {
  const evaluationId = await decided(world, name);
  const reason = "Bukti dukung hasil kerja kedua belum dipertimbangkan.";
  const context = { actor: await world.actor(name), now };
  const filed = await execute(objectToEvaluation, context, { evaluationId, version: 6, reason });
  if (!filed.ok) throw new Error(filed.message);
  return evaluationId;
}
