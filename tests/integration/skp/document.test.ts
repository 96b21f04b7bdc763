import { beforeAll, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { getSkpDocument } from "@/lib/documents/queries-skp";
import { saveExpectations } from "@/lib/skp/commands/behaviour";
import { saveResult } from "@/lib/skp/commands/results";
import { saveTerms } from "@/lib/skp/commands/terms";
import { getContent } from "@/lib/skp/queries/content";
import { agreedPlan, done, draftPlan, typedResult } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

async function document(name: Name, skpId: string) {
  const actor = await world.actor(name);
  return world.inside("A", (tx) => getSkpDocument(tx, actor, skpId));
}

it("fills the official form from the plan, with the leader's result and its indicators", async () => {
  const above = await draftPlan(world, "kapus", ["Layanan ibu dan anak meningkat"]);
  const content = await world.inside("A", (tx) => getContent(tx, world.agency.A, above));
  const skpId = await draftPlan(world, "bidan", []);
  const [bidan, kapus] = [await world.actor("bidan"), await world.actor("kapus")];
  const result = { ...typedResult("Ibu hamil terlayani"), servesText: "", servesId: content.results[0]?.id };
  done(await execute(saveResult, { actor: bidan, now: NOW }, { skpId, ...result }));
  const lines = "Membantu rekan";
  done(await execute(saveExpectations, { actor: kapus, now: NOW }, { skpId, value: "HARMONIOUS", lines }));
  done(
    await execute(
      saveTerms,
      { actor: bidan, now: NOW },
      { skpId, kind: "RESOURCE", lines: "Kendaraan\nPelatihan" },
    ),
  );
  expect((await document("bidan", skpId))?.document).toMatchObject({
    agencyName: "Kabupaten Uji",
    periodText: "1 JANUARI SD 31 DESEMBER TAHUN 2026",
    isDraft: true,
    dateText: "",
    employee: { name: "Nama bidan", position: "Jabatan bidan" },
    appraiser: { name: "Nama kapus" },
    results: [
      {
        number: 1,
        servesStatement: "Layanan ibu dan anak meningkat",
        servesIndicator: "Jumlah layanan ibu dan anak meningkat",
        indicators: [{ target: "80–90 %", aspect: "QUANTITY" }],
      },
    ],
    resources: ["Kendaraan", "Pelatihan"],
    accountability: [],
  });
});

it("is no draft once agreed, and carries the day of agreement in the agency's zone", async () => {
  const skpId = await agreedPlan(world, "dokter", "kapus");
  expect((await document("hr", skpId))?.document).toMatchObject({
    isDraft: false,
    revision: 1,
    dateText: "10 Februari 2026",
  });
  expect(await document("perawat", skpId)).toBeNull();
});
