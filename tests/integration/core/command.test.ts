// The command module itself, with a small command on a real table: the name of a holiday.
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { isHrAdmin } from "@/lib/auth/actor";
import { command, execute } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const input = z.object({
  date: z.iso.date("Isi tanggal."),
  name: z.string().min(1, "Isi nama hari libur."),
  after: z.enum(["crash", "reject"]).optional(),
});

const renameHoliday = command({
  event: "test.rename",
  input,
  load: ({ tx, agencyId, input }) =>
    tx.holiday.findUnique({ where: { agencyId_date: { agencyId, date: new Date(input.date) } } }),
  allow: (actor) => isHrAdmin(actor),
  run: async ({ tx, agencyId, input, subject }) => {
    const where = { agencyId_date: { agencyId, date: subject.date } };
    await tx.holiday.update({ where, data: { name: input.name } });
    if (input.after === "crash") throw new Error("secret detail of the database");
    if (input.after === "reject") reject("WRONG_STATE");
    return { name: input.name };
  },
  audit: ({ data }) => ({ subjectType: "Holiday", detail: { name: data.name } }),
});

async function newHoliday(date: string): Promise<void> {
  await world.inside("A", (tx) =>
    tx.holiday.create({
      data: { agencyId: world.agency.A, date: new Date(date), kind: "NATIONAL", name: "Lama" },
    }),
  );
}

const nameOf = (date: string) =>
  world.inside("A", async (tx) => {
    const where = { agencyId_date: { agencyId: world.agency.A, date: new Date(date) } };
    return (await tx.holiday.findUniqueOrThrow({ where })).name;
  });

const eventsOf = (event: string) =>
  world.inside("A", (tx) => tx.auditEvent.findMany({ where: { event }, orderBy: { seq: "asc" } }));

test("success: the write and its audit row", async () => {
  await newHoliday("2026-01-01");
  const actor = await world.actor("hr");
  const result = await execute(
    renameHoliday,
    { actor },
    { date: "2026-01-01", name: "Tahun baru", agencyId: "x" },
  );
  expect(result).toEqual({ ok: true, data: { name: "Tahun baru" } });
  expect(await nameOf("2026-01-01")).toBe("Tahun baru");
  expect((await eventsOf("test.rename")).at(-1)).toMatchObject({
    outcome: "DONE",
    accountId: actor.accountId,
    actorName: actor.name,
    detail: { name: "Tahun baru" },
  });
});

test("field errors: one Indonesian sentence per field, nothing written or recorded", async () => {
  const before = (await eventsOf("test.rename")).length;
  const result = await execute(
    renameHoliday,
    { actor: await world.actor("hr") },
    { date: "besok", name: "" },
  );
  expect(result).toMatchObject({
    ok: false,
    code: "VALIDATION",
    fields: { date: "Isi tanggal.", name: "Isi nama hari libur." },
  });
  expect(await eventsOf("test.rename")).toHaveLength(before);
});

describe("refusals", () => {
  test("what is not there, or belongs to another agency, is not found and recorded", async () => {
    await newHoliday("2026-02-02");
    const foreigner = await world.actor("adminPusat");
    const result = await execute(renameHoliday, { actor: foreigner }, { date: "2026-02-02", name: "Baru" });
    expect(result).toMatchObject({ ok: false, code: "NOT_FOUND" });
    const recorded = await world.inside("B", (tx) =>
      tx.auditEvent.findMany({ where: { event: "test.rename" } }),
    );
    expect(recorded).toMatchObject([
      { outcome: "DENIED", accountId: foreigner.accountId, detail: { code: "NOT_FOUND" } },
    ]);
  });

  test("a forbidden attempt is recorded although its transaction is rolled back", async () => {
    await newHoliday("2026-03-03");
    const result = await execute(
      renameHoliday,
      { actor: await world.actor("bidan") },
      { date: "2026-03-03", name: "X" },
    );
    expect(result).toMatchObject({ ok: false, code: "FORBIDDEN" });
    expect((await eventsOf("test.rename")).at(-1)).toMatchObject({
      outcome: "DENIED",
      detail: { code: "FORBIDDEN" },
    });
    expect(await nameOf("2026-03-03")).toBe("Lama");
  });

  test("an actor without an agency is refused", async () => {
    const result = await execute(
      renameHoliday,
      { actor: await world.operator() },
      { date: "2026-03-03", name: "X" },
    );
    expect(result).toMatchObject({ ok: false, code: "FORBIDDEN" });
  });

  test.each(["crash", "reject"] as const)("%s after the write leaves nothing behind", async (after) => {
    const date = after === "crash" ? "2026-04-04" : "2026-04-05";
    await newHoliday(date);
    const before = (await eventsOf("test.rename")).length;
    const result = await execute(
      renameHoliday,
      { actor: await world.actor("hr") },
      { date, name: "Separuh", after },
    );
    expect(result).toMatchObject({ ok: false, code: after === "crash" ? "INTERNAL" : "WRONG_STATE" });
    expect(await nameOf(date)).toBe("Lama");
    expect(await eventsOf("test.rename")).toHaveLength(before);
  });

  test("the unexpected comes back with a reference number and without its inner text", async () => {
    await newHoliday("2026-05-05");
    const attempt = { date: "2026-05-05", name: "X", after: "crash" };
    const result = await execute(renameHoliday, { actor: await world.actor("hr") }, attempt);
    expect(result).toMatchObject({
      ok: false,
      code: "INTERNAL",
      reference: expect.stringMatching(/^[0-9A-F]{8}$/),
    });
    expect(JSON.stringify(result)).not.toContain("secret detail");
  });
});

describe("at the same time", () => {
  test("a double submit with one key has one effect and one answer", async () => {
    const addHoliday = command({
      event: "test.add",
      input: z.object({}),
      load: async () => ({}),
      allow: (actor) => isHrAdmin(actor),
      run: async ({ tx, agencyId }) => {
        const date = new Date(
          Date.UTC(2030, 0, 1 + (await tx.holiday.count({ where: { kind: "COLLECTIVE_LEAVE" } }))),
        );
        await tx.holiday.create({ data: { agencyId, date, kind: "COLLECTIVE_LEAVE", name: "Cuti" } });
        return { date: date.toISOString() };
      },
      audit: () => ({}),
    });
    const context = { actor: await world.actor("hr"), idempotencyKey: randomUUID() };
    const results = await Promise.all([1, 2, 3].map(() => execute(addHoliday, context, {})));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]).toMatchObject({ ok: true });
    expect(await execute(addHoliday, context, {})).toEqual(results[0]);
    const where = { kind: "COLLECTIVE_LEAVE" } as const;
    expect(await world.inside("A", (tx) => tx.holiday.count({ where }))).toBe(1);
    expect(await eventsOf("test.add")).toHaveLength(1);
    const stolen = { actor: await world.actor("kadin"), idempotencyKey: context.idempotencyKey };
    expect(await execute(addHoliday, stolen, {})).toMatchObject({ ok: false });
  });

  test("who goes back to the form and changes it submits anew, once", async () => {
    await newHoliday("2026-07-08");
    const context = { actor: await world.actor("hr"), idempotencyKey: randomUUID() };
    const named = (name: string) => execute(renameHoliday, context, { date: "2026-07-08", name });
    expect(await named("Satu")).toMatchObject({ ok: true });
    const before = (await eventsOf("test.rename")).length;
    const again = await Promise.all([named("Dua"), named("Dua")]);
    expect(again[0]).toMatchObject({ ok: true });
    expect(again[1]).toEqual(again[0]);
    expect(await nameOf("2026-07-08")).toBe("Dua");
    expect(await eventsOf("test.rename")).toHaveLength(before + 1);
  });

  test("a refused submit may be sent again with the same key", async () => {
    await newHoliday("2026-07-07");
    const context = { actor: await world.actor("hr"), idempotencyKey: randomUUID() };
    const attempt = { date: "2026-07-07", name: "Kedua" };
    expect(await execute(renameHoliday, context, { ...attempt, after: "reject" })).toMatchObject({
      ok: false,
    });
    expect(await execute(renameHoliday, context, attempt)).toMatchObject({ ok: true });
  });
});
