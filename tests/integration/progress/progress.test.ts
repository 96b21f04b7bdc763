import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { recordProgress, removeEvidence } from "@/lib/progress/commands/record";
import { getEvidenceFile, listProgress } from "@/lib/progress/queries";
import { agreedPlan, type PlanIds } from "@/tests/support/agreed-plan";
import { buildWorld, NOW, type World } from "@/tests/support/world";

let world: World;
let plan: PlanIds;
beforeEach(async () => {
  world = await buildWorld();
  plan = await agreedPlan(world, "bidan");
});

const input = (more: Record<string, unknown> = {}) => ({
  indicatorId: plan.indicators[0],
  subperiodId: world.period.A.q1,
  realisation: "85% ibu hamil terlayani",
  ...more,
});
const record = async (
  name: "bidan" | "kapus" | "dokter" | "hr" | "analis",
  more: Record<string, unknown> = {},
  now = NOW,
) => execute(recordProgress, { actor: await world.actor(name), now }, input(more));
const stored = () =>
  world.inside("A", (tx) => listProgress(tx, world.agency.A, plan.skpId, world.period.A.q1));
const firstEntry = async () => (await stored())[0]?.indicators[0]?.entry;
const pdf = new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])], "laporan.pdf");

describe("recordProgress", () => {
  test("stores realisation, note and a link, shown beside the indicator", async () => {
    const result = await record("bidan", {
      note: "Dua desa menyusul",
      evidenceUrl: "https://berkas.example/1",
    });
    expect(result.ok).toBe(true);
    expect(await firstEntry()).toMatchObject({
      version: 0,
      realisation: "85% ibu hamil terlayani",
      note: "Dua desa menyusul",
      evidence: [{ url: "https://berkas.example/1", isFile: false }],
    });
  });

  test("a file can be fetched by the line and by nobody else", async () => {
    const result = await record("bidan", { evidenceFile: pdf, evidenceTitle: "Laporan triwulan" });
    const evidenceId = result.ok ? (result.data.evidenceId ?? "") : "";
    const fetchAs = async (name: "kapus" | "kadin" | "auditor" | "dokter" | "perawat") => {
      const actor = await world.actor(name);
      return world.inside("A", (tx) => getEvidenceFile(tx, actor, evidenceId));
    };
    expect(await fetchAs("kapus")).toMatchObject({ name: "laporan.pdf", contentType: "application/pdf" });
    expect(await fetchAs("kadin")).not.toBeNull();
    expect(await fetchAs("auditor")).not.toBeNull();
    expect(await fetchAs("dokter")).toBeNull();
    expect(await fetchAs("perawat")).toBeNull();
  });

  test("a page dressed as PDF is refused and nothing is stored", async () => {
    const fake = new File(["<script>"], "laporan.pdf", { type: "application/pdf" });
    expect(await record("bidan", { evidenceFile: fake })).toMatchObject({
      code: "UPLOAD_REFUSED",
      fields: { evidenceFile: expect.any(String) },
    });
    expect(await firstEntry()).toBeNull();
  });

  test.each([
    ["kapus", "FORBIDDEN"],
    ["hr", "FORBIDDEN"],
    ["dokter", "NOT_FOUND"],
    ["analis", "NOT_FOUND"],
  ] as const)("%s may not: %s", async (name, code) => {
    expect(await record(name)).toMatchObject({ ok: false, code });
    expect(await firstEntry()).toBeNull();
  });

  test("needs an agreed plan and an open window", async () => {
    expect(await record("bidan", {}, new Date("2027-03-01T00:00:00Z"))).toMatchObject({
      code: "PHASE_CLOSED",
    });
    await world.inside("A", (tx) => tx.skp.updateMany({ data: { state: "DRAFT", revision: 0 } }));
    expect(await record("bidan")).toMatchObject({ code: "PLAN_NOT_AGREED" });
  });

  test("a subperiod of another agency does not exist", async () => {
    expect(await record("bidan", { subperiodId: world.period.B.q1 })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("saving over an unseen version shows what is stored and keeps it", async () => {
    await record("bidan");
    expect((await record("bidan", { version: 0, realisation: "90%" })).ok).toBe(true);
    expect(await record("bidan", { version: 0, realisation: "95%" })).toMatchObject({
      code: "CONFLICT",
      current: { version: "1", realisation: "90%" },
    });
    expect(await record("bidan", { realisation: "99%" })).toMatchObject({ code: "CONFLICT" });
    expect((await firstEntry())?.realisation).toBe("90%");
  });

  test("50 parallel saves lose none: one wins, the others are told", async () => {
    await record("bidan");
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, n) => record("bidan", { version: 0, realisation: `${n}%` })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((one) => !one.ok && one.code === "CONFLICT")).toHaveLength(49);
    expect((await firstEntry())?.version).toBe(1);
  });

  test("a double submit has one effect", async () => {
    const actor = await world.actor("bidan");
    const context = { actor, now: NOW, idempotencyKey: randomUUID() };
    const twice = await Promise.all(
      [1, 2].map(() => execute(recordProgress, context, input({ evidenceUrl: "https://b.example" }))),
    );
    expect(twice[0]).toEqual(twice[1]);
    expect((await firstEntry())?.evidence).toHaveLength(1);
  });

  test("bad input is told at the field", async () => {
    expect(await record("bidan", { realisation: " ", evidenceUrl: "javascript:alert(1)" })).toMatchObject({
      code: "VALIDATION",
      fields: {
        realisation: expect.stringContaining("Isi realisasi"),
        evidenceUrl: expect.stringContaining("https://"),
      },
    });
  });
});

test("evidence is taken back by its owner only, the file with it", async () => {
  const result = await record("bidan", { evidenceFile: pdf });
  const evidenceId = result.ok ? result.data.evidenceId : null;
  const remove = async (name: "bidan" | "kapus" | "dokter") =>
    execute(removeEvidence, { actor: await world.actor(name), now: NOW }, { evidenceId });
  expect(await remove("kapus")).toMatchObject({ code: "FORBIDDEN" });
  expect(await remove("dokter")).toMatchObject({ code: "NOT_FOUND" });
  expect((await remove("bidan")).ok).toBe(true);
  expect(await world.inside("A", (tx) => tx.storedFile.count())).toBe(0);
  expect(await remove("bidan")).toMatchObject({ code: "NOT_FOUND" });
});
