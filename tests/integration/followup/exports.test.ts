import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { repeatExport, startExport } from "@/lib/followup/commands/exports";
import { setAllowance } from "@/lib/followup/commands/settings";
import { getExport, getExportFile } from "@/lib/followup/queries/exports";
import { runExport } from "@/lib/followup/run-export";
import { judged } from "@/tests/support/followup";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const at = async (name: Name) => ({ actor: await world.actor(name), now: NOW });

async function subperiodOf(evaluationId: string): Promise<string> {
  const where = { agencyId: world.agency.A, id: evaluationId };
  return (await world.inside("A", (tx) => tx.evaluation.findFirstOrThrow({ where }))).subperiodId;
}

async function exported(input: object) {
  const context = await at("hr");
  const started = await execute(startExport, context, {
    format: "csv",
    unitId: world.unit("A", "root"),
    ...input,
  });
  if (!started.ok) throw new Error(started.message);
  await runExport(context.actor, started.data.jobId);
  const found = await readModels(context.actor, (tx) => getExportFile(tx, context.actor, started.data.jobId));
  if (found === null) throw new Error("no file");
  return { ...found, text: Buffer.from(found.file).toString("utf8") };
}

describe("the basis of allowances", () => {
  it("names each person's released predicate, with shares only where they are set, and the same data give the same sum", async () => {
    const subperiodId = await subperiodOf(await judged(world, "bidan", "GOOD"));
    await judged(world, "dokter", "POOR", { releasedAt: new Date(NOW.getTime() + 1) });
    const first = await exported({ kind: "ALLOWANCE", subperiodId });
    const lines = first.text.trim().split("\r\n");
    expect(first.text.startsWith("\ufeff")).toBe(true);
    expect(lines[0]).toBe("NIP;Nama;Jabatan;Unit kerja;Tahun;Periode;Predikat;Ditetapkan");
    expect(lines.find((line) => line.includes("Nama bidan"))).toMatch(/;2025;Tahunan;Baik;10 Feb 2026$/);
    expect(lines.find((line) => line.includes("Nama dokter"))).toContain("Belum dinilai");
    expect(first.job.sha256).toBe(createHash("sha256").update(first.file).digest("hex"));
    const again = await exported({ kind: "ALLOWANCE", subperiodId });
    expect(again.job.sha256).toBe(first.job.sha256);
    const book = await exported({ kind: "ALLOWANCE", subperiodId, format: "xlsx" });
    expect(book.job.sha256).toBe(first.job.sha256);
    expect([...book.file.slice(0, 2)]).toEqual([0x50, 0x4b]);
    const shares = { VERY_GOOD: "100", GOOD: "97,5", NEEDS_IMPROVEMENT: "75", POOR: "50", VERY_POOR: "0" };
    expect(await execute(setAllowance, await at("hr"), { enabled: "ya", ...shares })).toMatchObject({
      ok: true,
    });
    const shared = await exported({ kind: "ALLOWANCE", subperiodId });
    expect(shared.text).toMatch(/Nama bidan.*;97,50\r\n/);
    expect(await execute(setAllowance, await at("hr"), {})).toMatchObject({ ok: true });
    expect((await exported({ kind: "ALLOWANCE", subperiodId })).job.sha256).toBe(first.job.sha256);
  });

  it("asks for every share, and refuses what is no share", async () => {
    const wrong = await execute(setAllowance, await at("hr"), { enabled: "ya", GOOD: "201" });
    expect(wrong).toMatchObject({
      code: "VALIDATION",
      fields: { GOOD: expect.any(String), POOR: expect.any(String) },
    });
  });
});

describe("other exports", () => {
  it("write the recap per unit from the maintained counts", async () => {
    const subperiodId = await subperiodOf(await judged(world, "bidan", "GOOD"));
    const { text } = await exported({ kind: "RECAP", subperiodId });
    const line = (name: string) => text.split("\r\n").find((one) => one.includes(`;${name};`));
    expect(line("Unit puskesmas")).toBe("PUSKESMAS;Unit puskesmas;Unit dinas;3;1;0;1;0;0;0");
    expect(line("Unit puskesmas2")).toBe("PUSKESMAS2;Unit puskesmas2;Unit dinas;2;0;0;0;0;0;0");
    expect(line("Unit root")).toMatch(/;1;0;1;0;0;0$/);
  });

  it("write every number of the credit accounts", async () => {
    await judged(world, "dokter", "VERY_GOOD");
    const { text } = await exported({ kind: "CREDIT", unitId: world.unit("A", "puskesmas") });
    expect(text).toContain(
      "Ahli Muda;2025;Tahunan;Jan 2025–Des 2025 (12 bulan);Sangat Baik;37,50;37,50;62,50;162,50",
    );
    expect(text).not.toContain("Nama perawat");
  });

  it("belong to who had them made, and start again only when cut off or failed", async () => {
    const { job } = await exported({ kind: "CREDIT" });
    const other = await world.actor("bupati");
    expect(await readModels(other, (tx) => getExport(tx, other, job.id))).toBeNull();
    expect(await execute(repeatExport, await at("hr"), { jobId: job.id })).toMatchObject({
      code: "EXPORT_RUNS",
    });
    expect(
      await execute(startExport, await at("hr"), { kind: "RECAP", format: "csv", unitId: job.unitId }),
    ).toMatchObject({
      code: "EXPORT_NEEDS_PERIOD",
    });
    await world.inside("A", (tx) =>
      tx.exportJob.updateMany({
        where: { agencyId: world.agency.A, id: job.id },
        data: { state: "RUNNING", progressAt: new Date(NOW.getTime() - 61_000) },
      }),
    );
    const again = async () => execute(repeatExport, await at("hr"), { jobId: job.id });
    const pressed = await Promise.all([again(), again()]);
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
