import { beforeAll, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { fromLocalInput } from "@/lib/core/dates";
import { Rejection } from "@/lib/core/errors";
import { closePeriod, createPeriod, extendWindow, openPeriod, setWindow } from "@/lib/periods/commands";
import { requireOpenPhase } from "@/lib/periods/guard";
import { getSchedule } from "@/lib/periods/queries";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const zone = "Asia/Jayapura";
const at = (local: string) => fromLocalInput(local, zone) ?? new Date(Number.NaN);
const year2027 = { year: "2027", rhythm: "MONTHLY", halfYearReview: "ya" };

const planningWindow = () =>
  world.inside("A", (tx) =>
    tx.phaseWindow.findFirstOrThrow({ where: { periodId: world.period.A.id, phase: "PLANNING" } }),
  );

async function planningAt(now: Date, who: "bidan" | "perawat" = "bidan"): Promise<string> {
  const actor = await world.actor(who);
  return world.inside("A", async (tx) => {
    try {
      await requireOpenPhase(tx, {
        agencyId: world.agency.A,
        periodId: world.period.A.id,
        phase: "PLANNING",
        employeeId: world.person(who).employeeId,
        unitPath: actor.unitPath ?? "",
        timeZone: zone,
        now,
      });
      return "OPEN";
    } catch (error) {
      if (error instanceof Rejection) return error.failure.code;
      throw error;
    }
  });
}

describe("createPeriod", () => {
  test("prepares the year with all its windows in the agency's zone, once", async () => {
    const actor = await world.actor("hr");
    const results = await Promise.all([1, 2].map(() => execute(createPeriod, { actor }, year2027)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "PERIOD_EXISTS" });
    const period = await world.inside("A", (tx) =>
      tx.period.findFirstOrThrow({ where: { year: 2027 }, include: { windows: true, subperiods: true } }),
    );
    expect(period.state).toBe("PREPARED");
    expect(period.subperiods).toHaveLength(12 + 2 + 1);
    expect(period.windows).toHaveLength(1 + 12 + 15 + 1);
    expect(period.windows.find(({ phase }) => phase === "PLANNING")?.closesAt).toEqual(
      at("2027-02-01T00:00"),
    );
  });

  test.each(["bidan", "unitHr", "auditor", "bupati"] as const)("%s may not", async (name) => {
    const result = await execute(
      createPeriod,
      { actor: await world.actor(name) },
      { ...year2027, year: "2028" },
    );
    expect(result).toMatchObject({ ok: false, code: "FORBIDDEN" });
  });

  test("says at the field what to do", async () => {
    const result = await execute(
      createPeriod,
      { actor: await world.actor("hr") },
      { year: "dua ribu", rhythm: "X" },
    );
    expect(result).toMatchObject({
      ok: false,
      code: "VALIDATION",
      fields: { year: "Isi tahun dengan empat angka." },
    });
  });
});

describe("windows", () => {
  test("refuse a write from the very second they close, in the agency's zone", async () => {
    const window = await planningWindow();
    const moved = await execute(
      setWindow,
      { actor: await world.actor("hr") },
      { windowId: window.id, version: window.version, opens: "2026-01-01T00:00", closes: "2026-02-01T00:00" },
    );
    expect(moved.ok).toBe(true);
    const close = at("2026-02-01T00:00");
    expect(await planningAt(new Date(at("2026-01-01T00:00").getTime() - 1000))).toBe("PHASE_NOT_OPEN");
    expect(await planningAt(at("2026-01-01T00:00"))).toBe("OPEN");
    expect(await planningAt(new Date(close.getTime() - 1000))).toBe("OPEN");
    expect(await planningAt(close)).toBe("PHASE_CLOSED");
  });

  test("two admins moving one window: the second sees what the first stored", async () => {
    const window = await planningWindow();
    const actor = await world.actor("hr");
    const move = (closes: string) =>
      execute(
        setWindow,
        { actor },
        { windowId: window.id, version: window.version, opens: "2026-01-01T00:00", closes },
      );
    const results = await Promise.all([move("2026-02-01T00:00"), move("2026-02-01T00:00")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = await move("2026-03-01T00:00");
    expect(refused).toMatchObject({
      code: "CONFLICT",
      current: { closes: "2026-02-01T00:00", version: String(window.version + 1) },
    });
  });

  test("another agency's admin does not find them", async () => {
    const window = await planningWindow();
    const result = await execute(
      setWindow,
      { actor: await world.actor("adminPusat") },
      { windowId: window.id, version: 0, opens: "2026-01-01T00:00", closes: "2026-06-01T00:00" },
    );
    expect(result).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("extensions", () => {
  test("reach exactly the unit they were granted to, and are recorded with their reason", async () => {
    const window = await planningWindow();
    const result = await execute(
      extendWindow,
      { actor: await world.actor("hr") },
      {
        windowId: window.id,
        scope: "UNIT",
        unitCode: "PUSKESMAS",
        until: "2026-02-05T12:00",
        reason: "Gangguan jaringan di kecamatan.",
      },
    );
    expect(result.ok).toBe(true);
    const late = at("2026-02-05T11:59");
    expect(await planningAt(late, "bidan")).toBe("OPEN");
    expect(await planningAt(late, "perawat")).toBe("PHASE_CLOSED");
    expect(await planningAt(at("2026-02-05T12:00"), "bidan")).toBe("PHASE_CLOSED");
    const event = await world.inside("A", (tx) =>
      tx.auditEvent.findFirst({ where: { event: "period.extendWindow", outcome: "DONE" } }),
    );
    expect(event?.detail).toMatchObject({ scope: "UNIT", reason: "Gangguan jaringan di kecamatan." });
  });

  test("an unknown NIP is refused at its field and nothing is stored", async () => {
    const window = await planningWindow();
    const result = await execute(
      extendWindow,
      { actor: await world.actor("hr") },
      {
        windowId: window.id,
        scope: "EMPLOYEE",
        nip: "1",
        until: "2026-02-05T12:00",
        reason: "Alasan yang cukup.",
      },
    );
    expect(result).toMatchObject({
      code: "VALIDATION",
      fields: { nip: expect.stringContaining("NIP ini tidak ada") },
    });
  });
});

test("closing the period stops every write; it can be opened again", async () => {
  const actor = await world.actor("hr");
  const { id } = world.period.A;
  const version = () =>
    world.inside("A", async (tx) => (await tx.period.findFirstOrThrow({ where: { id } })).version);
  expect((await execute(closePeriod, { actor }, { periodId: id, version: await version() })).ok).toBe(true);
  expect(await planningAt(at("2026-01-10T08:00"))).toBe("PERIOD_NOT_OPEN");
  const again = await execute(closePeriod, { actor }, { periodId: id, version: await version() });
  expect(again).toMatchObject({ code: "WRONG_STATE" });
  expect((await execute(openPeriod, { actor }, { periodId: id, version: await version() })).ok).toBe(true);
  expect(await planningAt(at("2026-01-10T08:00"))).toBe("OPEN");
});

describe("the schedule of the frame", () => {
  test("is that of the current year, or of the year chosen, if it was opened; it names the years there are", async () => {
    const fresh = await buildWorld();
    const agencyId = fresh.agency.A;
    await fresh.inside("A", (tx) =>
      tx.period.createMany({
        data: [[2024, "CLOSED"] as const, [2025, "CLOSED"] as const, [2027, "PREPARED"] as const].map(
          ([year, state]) => ({
            agencyId,
            year,
            state,
            rhythm: "QUARTERLY" as const,
            startsOn: new Date(`${year}-01-01`),
            endsOn: new Date(`${year}-12-31`),
          }),
        ),
      }),
    );
    const shown = async (year: number | null) => await getSchedule(agencyId, "Asia/Jayapura", year);
    expect(await shown(null)).toMatchObject({ year: 2026, years: [2026, 2025, 2024] });
    expect(await shown(2025)).toMatchObject({ year: 2025, years: [2026, 2025, 2024] });
    for (const unknown of [2027, 2019]) expect(await shown(unknown)).toMatchObject({ year: 2026 });
  });
});
