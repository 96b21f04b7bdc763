import { randomUUID } from "node:crypto";
import { type Name, NOW, type World } from "@/tests/support/world";

export type PlanIds = { skpId: string; results: string[]; indicators: string[] };

/**
 * An agreed plan of one person, written directly: two main results with two indicators each. For tests of what comes
 * after agreement; the way to agreement has its own tests.
 */
export async function agreedPlan(world: World, name: Name, agency: "A" | "B" = "A"): Promise<PlanIds> {
  const { employeeId, unitId } = world.person(name);
  const base = { agencyId: world.agency[agency] };
  const ids: PlanIds = { skpId: randomUUID(), results: [], indicators: [] };
  await world.inside(agency, async (tx) => {
    await tx.skp.create({
      data: {
        ...base,
        id: ids.skpId,
        periodId: world.period[agency].id,
        employeeId,
        unitId,
        positionName: `Jabatan ${name}`,
        unitName: "Unit",
        approach: "QUANTITATIVE",
        form: "STAFF",
        state: "AGREED",
        revision: 1,
        submittedAt: NOW,
        agreedAt: NOW,
      },
    });
    for (const sortOrder of [1, 2]) {
      const result = await tx.workResult.create({
        data: {
          ...base,
          skpId: ids.skpId,
          kind: "MAIN",
          sortOrder,
          statement: `Hasil kerja ${sortOrder} ${name}`,
        },
      });
      ids.results.push(result.id);
      for (const aspect of ["QUANTITY", "TIME"] as const) {
        const indicator = await tx.indicator.create({
          data: {
            ...base,
            workResultId: result.id,
            sortOrder: 1,
            aspect,
            statement: `Indikator ${aspect}`,
            target: "90%",
          },
        });
        ids.indicators.push(indicator.id);
      }
    }
  });
  return ids;
}
