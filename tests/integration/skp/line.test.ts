import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { deleteResult, saveResult } from "@/lib/skp/commands/results";
import { done, draftPlan, typedResult } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });

async function onlyResult(name: Name) {
  const skpId = await draftPlan(world, name);
  const row = await world.inside("A", (tx) =>
    tx.workResult.findFirstOrThrow({ where: { skpId }, include: { indicators: true } }),
  );
  const [indicator] = row.indicators;
  if (indicator === undefined) throw new Error("result without indicator");
  return { skpId, row, indicator };
}

type Plan = Awaited<ReturnType<typeof onlyResult>>;

const linking = ({ skpId, row }: Plan, servesId: string) => ({
  ...typedResult(row.statement),
  skpId,
  resultId: row.id,
  version: row.version,
  servesId,
});

describe("results that serve each other", () => {
  it("never form a circle, and the field says so", async () => {
    const [midwife, doctor] = [await onlyResult("bidan"), await onlyResult("dokter")];
    done(await execute(saveResult, await as("bidan"), linking(midwife, doctor.row.id)));
    expect(await execute(saveResult, await as("dokter"), linking(doctor, midwife.row.id))).toMatchObject({
      code: "VALIDATION",
      fields: { servesId: expect.stringContaining("Pilih hasil kerja pimpinan yang lebih tinggi") },
    });
  });

  it("nor when both ends are written at the same moment", async () => {
    const [midwife, doctor] = [await onlyResult("bidan"), await onlyResult("dokter")];
    const answers = await Promise.all([
      execute(saveResult, await as("bidan"), linking(midwife, doctor.row.id)),
      execute(saveResult, await as("dokter"), linking(doctor, midwife.row.id)),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const linked = await world.inside("A", (tx) =>
      tx.workResult.count({ where: { servesId: { not: null } } }),
    );
    expect(linked).toBe(1);
  });
});

describe("an indicator with a manual", () => {
  const manual = async ({ indicator }: Plan) =>
    world.inside("A", (tx) =>
      tx.indicatorManual.create({
        data: {
          agencyId: world.agency.A,
          indicatorId: indicator.id,
          purpose: "Mengetahui mutu",
          definition: "Bagian yang sesuai standar",
          control: "OUTCOME",
          dataSource: "Laporan",
          reporting: "YEARLY",
        },
      }),
    );
  const manuals = () => world.inside("A", (tx) => tx.indicatorManual.count());

  it("keeps it when its row is changed, and cannot vanish with the row or the result", async () => {
    const plan = await onlyResult("bidan");
    await manual(plan);
    const { skpId, row, indicator } = plan;
    const form = { ...typedResult("Baru"), skpId, resultId: row.id, version: row.version };
    const changed = [{ id: indicator.id, statement: "Kalimat lain", aspect: "TIME" }];
    done(await execute(saveResult, await as("bidan"), { ...form, indicators: changed }));
    expect(await manuals()).toBe(1);

    const without = { ...form, version: row.version + 1, indicators: [{ statement: "Yang lain" }] };
    const refused = { code: "INDICATOR_ATTACHED", message: expect.stringContaining("manual indikator") };
    expect(await execute(saveResult, await as("bidan"), without)).toMatchObject(refused);
    const removal = { skpId, resultId: row.id, version: row.version + 1 };
    expect(await execute(deleteResult, await as("bidan"), removal)).toMatchObject(refused);
    expect(await manuals()).toBe(1);

    await world.inside("A", (tx) => tx.indicatorManual.deleteMany());
    done(await execute(deleteResult, await as("bidan"), removal));
  });

  it("cannot vanish while it is a column of a matrix with roles", async () => {
    const { skpId, row, indicator } = await onlyResult("kapus");
    const memberId = randomUUID();
    await world.inside("A", async (tx) => {
      const agencyId = world.agency.A;
      const { employeeId } = world.person("bidan");
      await tx.matrixMember.create({ data: { agencyId, id: memberId, skpId, employeeId, sortOrder: 0 } });
      await tx.matrixRole.create({ data: { agencyId, memberId, indicatorId: indicator.id, sortOrder: 0 } });
    });
    const input = { skpId, resultId: row.id, version: row.version };
    expect(await execute(deleteResult, await as("kapus"), input)).toMatchObject({
      code: "INDICATOR_ATTACHED",
      message: expect.stringContaining("peran pada matriks"),
    });
  });
});
