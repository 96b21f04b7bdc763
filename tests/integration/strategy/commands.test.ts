import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { saveDraft } from "@/lib/core/drafts";
import { saveResult } from "@/lib/skp/commands/results";
import { saveManual } from "@/lib/strategy/commands/manual";
import { deleteManual, deleteStrategy, deleteWorkblock } from "@/lib/strategy/commands/remove";
import { saveStrategy } from "@/lib/strategy/commands/strategy";
import { saveWorkblock } from "@/lib/strategy/commands/workblock";
import { supportDraft } from "@/lib/strategy/drafts";
import { getManual, getStrategy, getWorkblock } from "@/lib/strategy/queries/support";
import { agreedPlan, done, draftPlan, typedResult, versionOf } from "@/tests/support/plans";
import {
  draftIndicator,
  firstIndicator,
  supportedIndicator,
  typedManual,
  typedShare,
  typedWorkblock,
} from "@/tests/support/strategy";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const key = (indicatorId: string) => ({ agencyId: world.agency.A, indicatorId });
const manual = (id: string) => world.inside("A", (tx) => getManual(tx, key(id)));
const workblock = (id: string) => world.inside("A", (tx) => getWorkblock(tx, key(id)));
const strategy = (id: string) => world.inside("A", (tx) => getStrategy(tx, key(id)));

describe("a manual", () => {
  it("keeps every field with its lines, and forgets the autosaved copy", async () => {
    const ids = await draftIndicator(world, "kapus");
    const { actor } = await as("kapus");
    const form = supportDraft(actor.accountId, ids.indicatorId, "manual");
    await saveDraft(actor, { form, values: { purpose: "Setengah" } });
    done(await execute(saveManual, { actor, now: NOW }, { ...ids, ...typedManual }));
    expect(await manual(ids.indicatorId)).toEqual({
      ...typedManual,
      formula: null,
      wording: null,
      version: 1,
    });
    expect(await world.inside("A", (tx) => tx.draft.count({ where: { form } }))).toBe(0);
  });

  it("is part of what is agreed: it makes a new version of the plan until agreement, and none afterwards", async () => {
    const ids = await draftIndicator(world, "kapus");
    const before = await versionOf(world, "A", ids.skpId);
    done(await execute(saveManual, await as("kadin"), { ...ids, ...typedManual }));
    expect(await versionOf(world, "A", ids.skpId)).toBe(before + 1);
  });

  it("stays the leader's to write after agreement, while the year runs", async () => {
    const ids = await firstIndicator(world, await agreedPlan(world, "kapus", "kadin"));
    const before = await versionOf(world, "A", ids.skpId);
    expect(await execute(saveManual, await as("kadin"), { ...ids, ...typedManual })).toMatchObject({
      code: "WRONG_STATE",
    });
    done(await execute(saveManual, await as("kapus"), { ...ids, ...typedManual }));
    expect(await versionOf(world, "A", ids.skpId)).toBe(before);
  });

  it("is not for staff plans, not for colleagues, and not outside the year", async () => {
    const staff = await draftIndicator(world, "bidan");
    expect(await execute(saveManual, await as("bidan"), { ...staff, ...typedManual })).toMatchObject({
      code: "FORBIDDEN",
    });
    const ids = await draftIndicator(world, "kapus");
    expect(await execute(saveManual, await as("bidan"), { ...ids, ...typedManual })).toMatchObject({
      code: "NOT_FOUND",
    });
    const late = { actor: await world.actor("kapus"), now: new Date("2027-03-01T03:00:00Z") };
    expect(await execute(saveManual, late, { ...ids, ...typedManual })).toMatchObject({
      code: "PHASE_CLOSED",
    });
    const elsewhere = { ...ids, indicatorId: staff.indicatorId };
    expect(await execute(saveManual, await as("kapus"), { ...elsewhere, ...typedManual })).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("asks at each field for what is missing", async () => {
    const ids = await draftIndicator(world, "kapus");
    expect(
      await execute(saveManual, await as("kapus"), { ...ids, purpose: " ", definition: "" }),
    ).toMatchObject({
      code: "VALIDATION",
      fields: {
        purpose: "Tulis tujuan indikator ini: untuk mengetahui atau menghitung apa.",
        definition: "Tulis definisi indikator, agar semua pegawai memahaminya sama.",
        control: "Pilih kualitas dan tingkat kendali.",
        reporting: "Pilih periode pelaporan.",
      },
    });
    const outside = { ...ids, ...typedManual, control: "OUTPUT_HIGH" };
    expect(await execute(saveManual, await as("kapus"), outside)).toMatchObject({ code: "VALIDATION" });
  });

  it("shows the later of two writers what the earlier stored, also for the very first text", async () => {
    const ids = await draftIndicator(world, "kapus");
    const both = await Promise.all(
      (["kapus", "kadin"] as const).map(async (name) =>
        execute(saveManual, await as(name), { ...ids, ...typedManual, purpose: `Tujuan ${name}` }),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      code: "CONFLICT",
      current: { version: "1", purpose: (await manual(ids.indicatorId))?.purpose, formula: "" },
    });
  });
});

describe("a workblock", () => {
  it("keeps its lists line by line and replaces them as a whole", async () => {
    const ids = await draftIndicator(world, "kapus");
    done(await execute(saveWorkblock, await as("kapus"), { ...ids, ...typedWorkblock }));
    expect(await workblock(ids.indicatorId)).toMatchObject({
      title: "Pemanfaatan aplikasi",
      budget: null,
      lines: [
        { kind: "ROUTINE_ACTIVITY", text: "Membuka layanan pengaduan" },
        { kind: "ROUTINE_ACTIVITY", text: "Menjawab tepat waktu" },
        { kind: "TRANSFORMATIVE_MILESTONE", text: "Aplikasi siap dipakai" },
      ],
    });
    const change = {
      ...ids,
      ...typedWorkblock,
      version: 1,
      ROUTINE_ACTIVITY: "Satu saja",
      budget: "Rp1.000",
    };
    done(await execute(saveWorkblock, await as("kapus"), change));
    expect((await workblock(ids.indicatorId))?.lines.map(({ text }) => text)).toEqual([
      "Satu saja",
      "Aplikasi siap dipakai",
    ]);
    const stale = await execute(saveWorkblock, await as("kapus"), change);
    expect(stale).toMatchObject({
      code: "CONFLICT",
      current: { version: "2", ROUTINE_ACTIVITY: "Satu saja" },
    });
  });
});

describe("a strategy", () => {
  it("keeps a division exactly, with who takes a part", async () => {
    const ids = await draftIndicator(world, "kapus");
    const { employeeId } = world.person("bidan");
    const parts = [
      { statement: "Air tawar", amount: "3,3333", employeeId },
      { statement: "Air payau", amount: "6,6667" },
    ];
    const context = { ...(await as("kapus")), idempotencyKey: randomUUID() };
    const input = { ...ids, ...typedShare, parts };
    done(await execute(saveStrategy, context, input));
    done(await execute(saveStrategy, context, input));
    expect(await strategy(ids.indicatorId)).toMatchObject({
      version: 1,
      method: "SHARE",
      total: 10_0000n,
      unit: "ton",
      parts: [
        { statement: "Air tawar", amount: 3_3333n, takerName: "Nama bidan", takerPosition: "Jabatan bidan" },
        { statement: "Air payau", amount: 6_6667n, takerName: null },
      ],
    });
  });

  it("refuses a division that does not add up and keeps what was stored; a draft of it is kept", async () => {
    const ids = await draftIndicator(world, "kapus");
    done(await execute(saveStrategy, await as("kapus"), { ...ids, ...typedShare }));
    const short = { ...ids, ...typedShare, version: 1, total: "12" };
    expect(await execute(saveStrategy, await as("kapus"), short)).toMatchObject({
      code: "VALIDATION",
      fields: { total: expect.stringContaining("Kurang 2 ton") },
    });
    expect(await strategy(ids.indicatorId)).toMatchObject({ version: 1, total: 10_0000n });
    done(await execute(saveStrategy, await as("kapus"), { ...short, unfinished: "ya" }));
    expect(await strategy(ids.indicatorId)).toMatchObject({ version: 2, total: 12_0000n });
  });

  it("gives parts only to people the leader leads; somebody who has one keeps it after a move", async () => {
    const ids = await draftIndicator(world, "kapus");
    const part = (name: Name) => ({ statement: "Bagian", employeeId: world.person(name).employeeId });
    const input = { ...ids, method: "ASPECT", parts: [{}, part("perawat"), part("bidan")] };
    expect(await execute(saveStrategy, await as("kapus"), input)).toMatchObject({
      code: "VALIDATION",
      fields: { "parts.1.employeeId": "Pilih pegawai yang Anda pimpin, atau anggota tim kerja Anda." },
    });
    const own = { ...input, parts: [part("kadin")] };
    expect(await execute(saveStrategy, await as("kapus"), own)).toMatchObject({ code: "VALIDATION" });
    done(await execute(saveStrategy, await as("kapus"), { ...input, parts: [part("bidan")] }));
    await world.inside("A", (tx) =>
      tx.employee.updateMany({
        where: { id: world.person("bidan").employeeId },
        data: { superiorId: world.person("kapus2").employeeId },
      }),
    );
    const again = { ...input, version: 1, parts: [part("bidan"), { statement: "Lagi" }] };
    done(await execute(saveStrategy, await as("kapus"), again));
  });

  it("is also for a team lead on the staff form, and for nobody else on that form", async () => {
    const ids = await draftIndicator(world, "bidan");
    const region = { ...ids, method: "REGION", parts: [{ statement: "Wilayah I" }] };
    expect(await execute(saveStrategy, await as("bidan"), region)).toMatchObject({ code: "FORBIDDEN" });
    await world.inside("A", (tx) =>
      tx.workTeam.create({
        data: {
          agencyId: world.agency.A,
          periodId: world.period.A.id,
          unitId: world.unit("A", "puskesmas"),
          name: "Tim ANC",
          leadId: world.person("bidan").employeeId,
          startsOn: new Date("2026-01-05"),
        },
      }),
    );
    done(await execute(saveStrategy, await as("bidan"), region));
    expect(await execute(saveManual, await as("bidan"), { ...ids, ...typedManual })).toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("survives an edit of the indicator's words", async () => {
    const skpId = await draftPlan(world, "kapus");
    const ids = await firstIndicator(world, skpId);
    done(await execute(saveStrategy, await as("kapus"), { ...ids, ...typedShare }));
    const row = await world.inside("A", (tx) => tx.workResult.findFirstOrThrow({ where: { skpId } }));
    const indicators = [{ id: ids.indicatorId, statement: "Jumlah lain", target: "10", unit: "ton" }];
    const edit = { ...typedResult("Lain"), skpId, resultId: row.id, version: row.version, indicators };
    done(await execute(saveResult, await as("kapus"), edit));
    expect((await strategy(ids.indicatorId))?.parts).toHaveLength(2);
  });
});

describe("removing", () => {
  it("takes only the version that was read, and says nothing when it is gone already", async () => {
    const ids = await supportedIndicator(world, "kapus");
    expect(await execute(deleteManual, await as("kapus"), { ...ids, version: 7 })).toMatchObject({
      code: "SUPPORT_CHANGED",
    });
    done(await execute(deleteManual, await as("kapus"), { ...ids, version: 1 }));
    done(await execute(deleteManual, await as("kapus"), { ...ids, version: 1 }));
    done(await execute(deleteStrategy, await as("kapus"), { ...ids, version: 1 }));
    expect(await manual(ids.indicatorId)).toBeNull();
    expect(await strategy(ids.indicatorId)).toBeNull();
    expect(await workblock(ids.indicatorId)).not.toBeNull();
  });

  it("takes a workblock with its lines, and nothing else", async () => {
    const ids = await supportedIndicator(world, "kapus");
    expect(await execute(deleteWorkblock, await as("kapus"), { ...ids, version: 7 })).toMatchObject({
      code: "SUPPORT_CHANGED",
    });
    expect(await workblock(ids.indicatorId)).not.toBeNull();
    done(await execute(deleteWorkblock, await as("kapus"), { ...ids, version: 1 }));
    done(await execute(deleteWorkblock, await as("kapus"), { ...ids, version: 1 }));
    expect(await workblock(ids.indicatorId)).toBeNull();
    expect(await world.inside("A", (tx) => tx.workblockLine.count())).toBe(0);
    expect(await manual(ids.indicatorId)).not.toBeNull();
    expect(await strategy(ids.indicatorId)).not.toBeNull();
  });
});
