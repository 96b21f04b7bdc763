import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { getEvaluationPage } from "@/lib/dialogue/evaluation-page";
import { getEvaluationForms } from "@/lib/documents/evaluation-forms";
import { objectToEvaluation } from "@/lib/evaluation/commands/respond";
import { getDocumentPage } from "@/lib/handover/queries";
import { listOthersTurns } from "@/lib/home/others";
import { getObjection, getObjectionsPage } from "@/lib/objection/queries";
import { decided } from "@/tests/support/evaluations";
import { buildWorld, NAMES, type Name, NOW, type World } from "@/tests/support/world";

const reason = "Bukti dukung hasil kerja kedua belum dipertimbangkan.";
let world: World;
let id: string;
beforeAll(async () => {
  world = await buildWorld();
  id = await decided(world, "bidan");
  const actor = await world.actor("bidan");
  const filed = await execute(
    objectToEvaluation,
    { actor, now: NOW },
    { evaluationId: id, version: 6, reason },
  );
  if (!filed.ok) throw new Error(filed.message);
});

const page = async (name: Name) => {
  const actor = await world.actor(name);
  return readModels(actor, (tx) => getObjectionsPage(tx, actor, 1));
};
const detail = async (name: Name) => {
  const actor = await world.actor(name);
  return readModels(actor, (tx) => getObjection(tx, actor, id, NOW));
};

describe("an objection", () => {
  it("is on the list of the appraiser's superior alone", async () => {
    expect((await page("kadin")).rows).toMatchObject([
      { evaluationId: id, employeeName: "Nama bidan", appraiserName: "Nama kapus", total: 1 },
    ]);
    for (const name of ["kapus", "bupati", "hr", "direktur"] as const)
      expect((await page(name)).rows).toEqual([]);
  });

  it("is only a number to HR admin of the agency", async () => {
    expect((await page("hr")).counts).toEqual([
      { year: 2026, total: null, parts: null, someUndirected: false },
    ]);
    expect((await page("adminPusat")).counts).toEqual([]);
    expect((await page("kadin")).counts).toBeNull();
    expect(await detail("hr")).toBeNull();
  });

  it("is read by the employee, the appraiser and that superior", async () => {
    for (const name of ["bidan", "kapus", "kadin"] as const) {
      expect((await detail(name))?.objection.reason).toBe(reason);
    }
    for (const name of ["bupati", "auditor", "unitHr", "dokter", "direktur"] as const) {
      expect(await detail(name)).toBeNull();
    }
  });

  it.each(NAMES)(
    "reaches %s on no page, in no list and in no print, unless it concerns them",
    async (name) => {
      const actor = await world.actor(name);
      const shown = await readModels(actor, async (tx) => [
        await getObjection(tx, actor, id, NOW),
        await getObjectionsPage(tx, actor, 1),
        await getEvaluationPage(tx, actor, id, NOW),
        await getDocumentPage(tx, actor, id, NOW),
        await getEvaluationForms(tx, actor, id, "BOTH", NOW),
        await listOthersTurns(tx, actor, NOW),
      ]);
      const concerned = name === "bidan" || name === "kapus" || name === "kadin";
      expect(JSON.stringify(shown).includes(reason)).toBe(concerned);
    },
  );

  it("stays readable for that superior after the organisation changed", async () => {
    await world.inside("A", (tx) =>
      tx.objection.update({
        where: { agencyId_evaluationId: { agencyId: world.agency.A, evaluationId: id } },
        data: { directedToId: world.person("perawat").employeeId },
      }),
    );
    expect((await detail("perawat"))?.objection.reason).toBe(reason);
    expect((await detail("kadin"))?.objection.reason).toBeUndefined();
  });
});
