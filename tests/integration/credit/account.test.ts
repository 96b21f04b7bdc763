import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { setCreditBasis } from "@/lib/credit/commands";
import { getCreditPage, listCredit } from "@/lib/credit/queries/pages";
import { formatPoints } from "@/lib/credit/rules/points";
import { judged } from "@/tests/support/followup";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const page = async (name: Name, about: Name, now = NOW) => {
  const actor = await world.actor(name);
  return read(actor, (tx) => getCreditPage(tx, actor, world.person(about).employeeId, now));
};
const basis = async (name: Name, about: Name, more: object = {}) =>
  execute(
    setCreditBasis,
    { actor: await world.actor(name), now: NOW },
    {
      employeeId: world.person(about).employeeId,
      version: 0,
      points: "100",
      countsFrom: "2025-01-01",
      source: "PAK 7/2024",
      ...more,
    },
  );

describe("a credit account", () => {
  it("counts released predicates on the post held, on top of the basis", async () => {
    await judged(world, "dokter", "GOOD", { year: 2024 });
    await judged(world, "dokter", "VERY_GOOD", { year: 2025 });
    await judged(world, "dokter", "GOOD", { year: 2026, kind: "QUARTER" });
    const sums = async () =>
      (await page("dokter", "dokter"))?.account.rows.map(({ sum }) => formatPoints(sum));
    expect(await sums()).toEqual(["25,00", "62,50", "68,75"]);
    expect(await basis("hr", "dokter")).toMatchObject({ ok: true });
    expect(await sums()).toEqual(["137,50", "143,75"]);
    expect(await basis("hr", "dokter", { points: "90,25" })).toMatchObject({ code: "CONFLICT" });
    expect(await basis("hr", "dokter", { points: "90,25", version: 1 })).toMatchObject({ ok: true });
  });

  it("waits for the release", async () => {
    const releasedAt = new Date(NOW.getTime() + 1);
    await judged(world, "dokter", "GOOD", { releasedAt });
    expect((await page("dokter", "dokter"))?.account.rows).toEqual([]);
    expect((await page("dokter", "dokter", releasedAt))?.account.rows).toHaveLength(1);
  });

  it("is only for functional officers who are PNS, and for those who may see the person", async () => {
    await judged(world, "kapus", "GOOD");
    expect((await page("kapus", "kapus"))?.account.rows).toEqual([]);
    expect(await basis("hr", "kapus")).toMatchObject({ code: "WRONG_STATE" });
    expect(await page("perawat", "dokter")).toBeNull();
    const list = async (name: Name) => {
      const actor = await world.actor(name);
      const { accounts } = await read(actor, (tx) => listCredit(tx, actor, { text: "", page: 1 }, NOW));
      return accounts.map((one) => one.name);
    };
    expect(await list("hr")).toEqual(["Nama bidan", "Nama dokter", "Nama perawat"]);
    expect(await list("kapus")).toEqual(["Nama bidan", "Nama dokter"]);
  });

  it("has a basis set by HR alone, never the own", async () => {
    expect(await basis("kapus", "dokter")).toMatchObject({ code: "FORBIDDEN" });
    expect(await basis("dokter", "dokter")).toMatchObject({ code: "FORBIDDEN" });
    expect(await basis("unitHr", "dokter")).toMatchObject({ ok: true });
    expect(await basis("hr", "bidan", { points: "12,345" })).toMatchObject({
      fields: { points: expect.any(String) },
    });
    expect(await basis("hr", "bidan", { countsFrom: "2025-01-15" })).toMatchObject({
      fields: { countsFrom: expect.stringContaining("tanggal satu") },
    });
    const both = await Promise.all([basis("hr", "bidan"), basis("unitHr", "bidan")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
