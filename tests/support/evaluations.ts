import { execute } from "@/lib/core/command";
import type { Rating } from "@/lib/db/generated/enums";
import { decideEvaluation, rateOverall } from "@/lib/evaluation/commands/decide";
import { openEvaluation } from "@/lib/evaluation/commands/open";
import { rateBehaviour } from "@/lib/evaluation/commands/rate-behaviour";
import { rateCompetency } from "@/lib/evaluation/commands/rate-competency";
import { rateResults } from "@/lib/evaluation/commands/rate-results";
import { reopenEvaluation } from "@/lib/evaluation/commands/reopen";
import { acknowledgeEvaluation } from "@/lib/evaluation/commands/respond";
import { saveSelfReview } from "@/lib/evaluation/commands/self-review";
import { findEvaluation } from "@/lib/evaluation/queries/record";
import { COMPETENCIES } from "@/lib/evaluation/rules/required-level";
import { signDocument } from "@/lib/handover/commands/sign";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";
import { type Name, NOW, type World } from "@/tests/support/world";

const SUPERIOR: Partial<Record<Name, Name>> = {
  kadin: "bupati",
  kapus: "kadin",
  bidan: "kapus",
  dokter: "kapus",
  kapus2: "kadin",
  perawat: "kapus2",
  analis: "direktur",
};

export const superiorOf = (name: Name): Name => SUPERIOR[name] ?? "bupati";
const agencyOf = (name: Name) => (name === "analis" || name === "direktur" ? "B" : "A");

/** An agreed plan with two main and one additional result, one indicator each, and evidence for the first two. */
export async function agreedPlan(world: World, name: Name, state: "AGREED" | "DRAFT" = "AGREED") {
  const key = agencyOf(name);
  const agencyId = world.agency[key];
  const { employeeId, unitId } = world.person(name);
  const period = world.period[key];
  return world.inside(key, async (tx) => {
    const skp = await tx.skp.create({
      data: {
        agencyId,
        periodId: period.id,
        employeeId,
        unitId,
        positionName: `Jabatan ${name}`,
        unitName: "Unit",
        approach: "QUANTITATIVE",
        form: "STAFF",
        state,
        revision: 1,
      },
    });
    for (const [index, kind] of (["MAIN", "MAIN", "ADDITIONAL"] as const).entries()) {
      const result = await tx.workResult.create({
        data: { agencyId, skpId: skp.id, kind, sortOrder: index, statement: `Hasil ${index + 1}` },
      });
      const indicator = await tx.indicator.create({
        data: { agencyId, workResultId: result.id, sortOrder: 0, statement: "Jumlah", target: "80–90%" },
      });
      if (kind === "ADDITIONAL") continue;
      const entry = await tx.progressEntry.create({
        data: {
          agencyId,
          skpId: skp.id,
          indicatorId: indicator.id,
          subperiodId: period.q1,
          realisation: "85%",
        },
      });
      await tx.evidence.create({
        data: { agencyId, entryId: entry.id, title: "Rekap", url: "https://bukti.example/rekap" },
      });
    }
    return skp.id;
  });
}

/** A plan agreed and its evaluation of the first quarter opened by the employee. */
export async function opened(world: World, name: Name): Promise<string> {
  const skpId = await agreedPlan(world, name);
  const subperiodId = world.period[agencyOf(name)].q1;
  const result = await execute(
    openEvaluation,
    { actor: await world.actor(name), now: NOW },
    { skpId, subperiodId },
  );
  if (!result.ok) throw new Error(result.message);
  return result.data.evaluationId;
}

/** ... and the self-review sent. */
export async function selfReviewed(world: World, name: Name): Promise<string> {
  const evaluationId = await opened(world, name);
  const sent = await execute(
    saveSelfReview,
    { actor: await world.actor(name), now: NOW },
    { evaluationId, version: 0, intent: "send", note: "Triwulan ini berjalan baik." },
  );
  if (!sent.ok) throw new Error(sent.message);
  return evaluationId;
}

type Judged = { results?: Rating; behaviour?: Rating; level?: number };

/** ... and everything rated by the direct superior: results and behaviour alike, levels with a reason. */
export async function rated(world: World, name: Name, judged: Judged = {}): Promise<string> {
  const evaluationId = await selfReviewed(world, name);
  const { results = "MEETS", behaviour = "MEETS", level = 2 } = judged;
  const context = { actor: await world.actor(superiorOf(name)), now: NOW };
  const record = await recordOf(world, name, evaluationId);
  const row = { rating: results, reason: "Terlihat dari bukti dukung." };
  const steps = [
    await execute(rateResults, context, {
      evaluationId,
      version: 1,
      results: Object.fromEntries(record.results.map(({ id }) => [id, row])),
    }),
    await execute(rateBehaviour, context, {
      evaluationId,
      version: 2,
      behaviours: Object.fromEntries(
        Object.keys(BEHAVIOUR_VALUES).map((value) => [value, { rating: behaviour }]),
      ),
    }),
    await execute(rateCompetency, context, {
      evaluationId,
      version: 3,
      competencies: Object.fromEntries(COMPETENCIES.map((one) => [one, { level, reason: "Diamati." }])),
    }),
    await execute(rateOverall, context, {
      evaluationId,
      version: 4,
      resultRating: results,
      behaviourRating: behaviour,
    }),
  ];
  for (const step of steps) if (!step.ok) throw new Error(`${step.message} ${JSON.stringify(step.fields)}`);
  return evaluationId;
}

/** ... and decided, the document signed and delivered to the employee. */
export async function decided(world: World, name: Name, judged: Judged = {}): Promise<string> {
  const evaluationId = await unsigned(world, name, judged);
  const context = { actor: await world.actor(superiorOf(name)), now: NOW };
  const signed = await execute(signDocument, context, { evaluationId, version: 6, intent: "deliver" });
  if (!signed.ok) throw new Error(signed.message);
  return evaluationId;
}

/** ... and decided, the document not signed yet. */
export async function unsigned(world: World, name: Name, judged: Judged = {}): Promise<string> {
  const evaluationId = await rated(world, name, judged);
  const context = { actor: await world.actor(superiorOf(name)), now: NOW };
  const result = await execute(decideEvaluation, context, { evaluationId, version: 5 });
  if (!result.ok) throw new Error(result.message);
  return evaluationId;
}

/** A delivered evaluation answered by the employee, which ends its course. */
export async function acknowledged(world: World, name: Name, evaluationId: string): Promise<void> {
  const { version } = await recordOf(world, name, evaluationId);
  const context = { actor: await world.actor(name), now: NOW };
  const result = await execute(acknowledgeEvaluation, context, { evaluationId, version });
  if (!result.ok) throw new Error(result.message);
}

/** Opened again by HR for a reason, rated otherwise and decided, delivered and answered again. */
export async function redecided(world: World, name: Name, evaluationId: string, to: Rating): Promise<void> {
  const version = async () => ({
    evaluationId,
    version: (await recordOf(world, name, evaluationId)).version,
  });
  const hr = { actor: await world.actor("hr"), now: NOW };
  const appraiser = { actor: await world.actor(superiorOf(name)), now: NOW };
  const ratings = { resultRating: to, behaviourRating: to };
  const reasons = { resultReason: "Dinilai ulang dari bukti dukung.", behaviourReason: "Diamati kembali." };
  const steps = [
    () => version().then((at) => execute(reopenEvaluation, hr, { ...at, reason: "Rating salah ketik." })),
    () => version().then((at) => execute(rateOverall, appraiser, { ...at, ...ratings, ...reasons })),
    () => version().then((at) => execute(decideEvaluation, appraiser, at)),
    () => version().then((at) => execute(signDocument, appraiser, { ...at, intent: "deliver" })),
  ];
  for (const step of steps) {
    const result = await step();
    if (!result.ok) throw new Error(`${result.message} ${JSON.stringify(result.fields)}`);
  }
  await acknowledged(world, name, evaluationId);
}

export async function recordOf(world: World, name: Name, evaluationId: string) {
  const key = agencyOf(name);
  const record = await world.inside(key, (tx) => findEvaluation(tx, world.agency[key], evaluationId));
  if (record === null) throw new Error("no such evaluation");
  return record;
}

/** Moves the evaluation window of a subperiod. */
export function setWindow(world: World, subperiodId: string, opensAt: Date, closesAt: Date) {
  return world.inside("A", (tx) =>
    tx.phaseWindow.updateMany({
      where: { agencyId: world.agency.A, phase: "EVALUATION", subperiodId },
      data: { opensAt, closesAt },
    }),
  );
}
