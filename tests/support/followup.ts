import { execute } from "@/lib/core/command";
import type { Predicate } from "@/lib/db/generated/enums";
import { nominateForAward, saveAwardKind } from "@/lib/followup/commands/awards";
import { recordSanction } from "@/lib/followup/commands/sanctions";
import { superiorOf } from "@/tests/support/evaluations";
import { type Name, NOW, type World } from "@/tests/support/world";

type Given = { year?: number; releasedAt?: Date | null; kind?: "YEAR" | "QUARTER" };

/** A decided evaluation of a year (or of its first quarter), as the direct superior left it; released at NOW. */
export async function judged(
  world: World,
  name: Name,
  predicate: Predicate,
  { year = 2025, releasedAt = NOW, kind = "YEAR" }: Given = {},
): Promise<string> {
  const agencyId = world.agency.A;
  const { employeeId, unitId } = world.person(name);
  return world.inside("A", async (tx) => {
    const days = { startsOn: new Date(Date.UTC(year, 0, 1)), endsOn: new Date(Date.UTC(year, 11, 31)) };
    const period = await tx.period.upsert({
      where: { agencyId_year: { agencyId, year } },
      create: { agencyId, year, ...days, rhythm: "QUARTERLY", state: "OPEN" },
      update: {},
    });
    const part = { agencyId, periodId: period.id, kind, number: 1 };
    const quarter = { startsOn: days.startsOn, endsOn: new Date(Date.UTC(year, 2, 31)) };
    const subperiod = await tx.subperiod.upsert({
      where: { agencyId_periodId_kind_number: part },
      create: { ...part, ...(kind === "YEAR" ? days : quarter) },
      update: {},
    });
    const own = { agencyId, periodId: period.id, employeeId };
    const existing = await tx.skp.findFirst({ where: own, select: { id: true } });
    const skp =
      existing ??
      (await tx.skp.create({
        data: {
          ...own,
          unitId,
          positionName: `Jabatan ${name}`,
          unitName: "Unit",
          approach: "QUANTITATIVE",
          form: "STAFF",
          state: "AGREED",
          revision: 1,
        },
      }));
    const row = await tx.evaluation.create({
      data: {
        agencyId,
        periodId: period.id,
        subperiodId: subperiod.id,
        skpId: skp.id,
        employeeId,
        unitId,
        state: "DECIDED",
        predicate,
        resultRating: "MEETS",
        behaviourRating: "MEETS",
        decidedById: world.person(superiorOf(name)).employeeId,
        decidedAt: NOW,
        releasedAt,
      },
    });
    return row.id;
  });
}

/** The coaching plan that the database opened for an evaluation. */
export async function planOf(world: World, evaluationId: string) {
  return world.inside("A", (tx) =>
    tx.coachingPlan.findFirst({ where: { agencyId: world.agency.A, evaluationId } }),
  );
}

/** ... of a "Butuh Perbaikan" of the midwife. */
export async function coached(world: World): Promise<string> {
  const plan = await planOf(world, await judged(world, "bidan", "NEEDS_IMPROVEMENT"));
  if (plan === null) throw new Error("no plan");
  return plan.id;
}

export async function awardKind(world: World): Promise<string> {
  const context = { actor: await world.actor("hr"), now: NOW };
  const made = await execute(saveAwardKind, context, {
    name: "Pegawai Teladan",
    criteria: "Predikat “Sangat Baik”.",
  });
  if (!made.ok) throw new Error(made.message);
  const where = { agencyId: world.agency.A, name: "Pegawai Teladan" };
  return world.inside("A", async (tx) => (await tx.awardKind.findFirstOrThrow({ where })).id);
}

/** The midwife proposed by her superior. */
export async function nominated(world: World): Promise<string> {
  const kindId = await awardKind(world);
  const { employeeId } = world.person("bidan");
  const context = { actor: await world.actor("kapus"), now: NOW };
  const reason = "Menurunkan waktu tunggu layanan ibu hamil.";
  const made = await execute(nominateForAward, context, { kindId, employeeId, year: 2026, reason });
  if (!made.ok) throw new Error(made.message);
  return made.data.awardId;
}

export const SANCTION = {
  title: "Teguran tertulis",
  legalBasis: "PP 94/2021 Pasal 8 ayat (2)",
  decisionNumber: "800/12/2026",
  decidedOn: "2026-02-02",
  reason: "Tidak masuk kerja tanpa keterangan.",
  startsOn: "2026-02-03",
};

/** Recorded by the agency head. */
export async function sanctioned(world: World): Promise<string> {
  const context = { actor: await world.actor("bupati"), now: NOW };
  const made = await execute(recordSanction, context, {
    employeeId: world.person("bidan").employeeId,
    ...SANCTION,
  });
  if (!made.ok) throw new Error(made.message);
  return made.data.sanctionId;
}
