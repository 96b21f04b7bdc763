import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import type { Predicate } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { announceAward, decideAward, nominateForAward, withdrawAward } from "@/lib/followup/commands/awards";
import {
  tagRecommendation,
  untagRecommendation,
  workOffRecommendation,
} from "@/lib/followup/commands/recommendations";
import {
  answerSanction,
  endMandate,
  endSanction,
  giveMandate,
  recordSanction,
  seeSanction,
} from "@/lib/followup/commands/sanctions";
import { getAwardPage, listAnnounced, listNominations } from "@/lib/followup/queries/awards";
import { listRecommendations } from "@/lib/followup/queries/recommendations";
import { getRecordPage } from "@/lib/followup/queries/record";
import { getSanctionPage, listSanctions } from "@/lib/followup/queries/sanctions";
import { listStanding, type StandingList } from "@/lib/followup/queries/standing";
import { lowPair, prioritiesOf } from "@/lib/followup/rules/standing";
import { loadHome } from "@/lib/home/page-data";
import { listWaiting } from "@/lib/home/queries";
import { judged, nominated, SANCTION, sanctioned } from "@/tests/support/followup";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const at = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const see = async <T>(
  name: Name,
  look: (actor: Awaited<ReturnType<World["actor"]>>, tx: Tx) => Promise<T>,
) => {
  const actor = await world.actor(name);
  return readModels(actor, (tx) => look(actor, tx));
};
const record = (name: Name, about: Name, now = NOW) =>
  see(name, (actor, tx) => getRecordPage(tx, actor, world.person(about).employeeId, now));

describe("recommendations", () => {
  const all = { kind: null, state: null, competency: null, text: "", page: 1 };
  const tag = async (name: Name, evaluationId: string, more: object = {}) =>
    execute(tagRecommendation, await at(name), {
      evaluationId,
      kind: "TRAINING",
      text: "Pelatihan APN.",
      ...more,
    });

  it("are tagged once per kind, worked off by HR, and read by the person after the release", async () => {
    const releasedAt = new Date(NOW.getTime() + 1000);
    const evaluationId = await judged(world, "bidan", "GOOD", { releasedAt });
    expect(await tag("kapus", evaluationId)).toMatchObject({ ok: true });
    expect(await tag("kapus", evaluationId, { text: "Pelatihan lanjutan." })).toMatchObject({ ok: true });
    const [row] = await see("hr", (actor, tx) => listRecommendations(tx, actor, all));
    expect(row).toMatchObject({ text: "Pelatihan lanjutan.", state: "OPEN", total: 1 });
    expect((await record("bidan", "bidan"))?.recommendations).toEqual([]);
    expect((await record("bidan", "bidan", releasedAt))?.recommendations).toHaveLength(1);
    const work = async (name: Name, version: number, state: string) =>
      execute(workOffRecommendation, await at(name), {
        recommendationId: row?.id,
        version,
        state,
        note: "Triwulan II.",
      });
    expect(await work("kapus", 1, "PLANNED")).toMatchObject({ code: "FORBIDDEN" });
    const both = await Promise.all([work("hr", 1, "PLANNED"), work("unitHr", 1, "DONE")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await work("hr", 2, "DONE");
    expect(await work("hr", 3, "PLANNED")).toMatchObject({ code: "WRONG_STATE" });
    expect(await tag("kapus", evaluationId)).toMatchObject({ code: "WRONG_STATE" });
    const untag = await execute(untagRecommendation, await at("kapus"), {
      recommendationId: row?.id,
      version: 3,
    });
    expect(untag).toMatchObject({ code: "WRONG_STATE" });
  });

  it("are not for the person to tag, nor to find in the list", async () => {
    const evaluationId = await judged(world, "bidan", "GOOD");
    expect(await tag("bidan", evaluationId)).toMatchObject({ code: "NOT_FOUND" });
    await tag("kapus", evaluationId);
    expect(await see("bidan", (actor, tx) => listRecommendations(tx, actor, all))).toEqual([]);
    expect(await see("kapus2", (actor, tx) => listRecommendations(tx, actor, all))).toEqual([]);
  });
});

describe("awards", () => {
  const move = { version: 0, reason: "Memenuhi kriteria." };

  it("are decided by the head, announced to everybody, and taken back", async () => {
    const awardId = await nominated(world);
    expect(await record("bidan", "bidan")).toMatchObject({ awards: [] });
    expect(await see("bidan", (actor, tx) => getAwardPage(tx, actor, awardId, NOW))).toBeNull();
    expect(
      (await see("bupati", (actor, tx) => listWaiting(tx, actor, NOW))).map(({ kind }) => kind),
    ).toContain("AWARDS");
    const decide = async (name: Name) =>
      execute(decideAward, await at(name), { awardId, decision: "GRANTED", ...move });
    expect(await decide("kadin")).toMatchObject({ code: "NOT_FOUND" });
    expect(await decide("hr")).toMatchObject({ code: "FORBIDDEN" });
    const pressed = await Promise.all([decide("bupati"), decide("bupati")]);
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await execute(announceAward, await at("bupati"), { awardId, version: 0 })).toMatchObject({
      code: "CONFLICT",
    });
    expect(await execute(announceAward, await at("bupati"), { awardId, version: 1 })).toMatchObject({
      ok: true,
    });
    const shown = await see("perawat", (actor, tx) => listAnnounced(tx, actor.agencyId, 1));
    expect(shown).toMatchObject([{ employeeName: "Nama bidan", kindName: "Pegawai Teladan" }]);
    expect((await see("perawat", (actor, tx) => loadHome(tx, actor, null, NOW))).awards).toHaveLength(1);
    expect((await see("perawat", (actor, tx) => getAwardPage(tx, actor, awardId, NOW)))?.full).toBe(false);
    expect(await see("analis", (actor, tx) => listAnnounced(tx, actor.agencyId, 1))).toEqual([]);
    expect(await execute(withdrawAward, await at("bupati"), { awardId, ...move, version: 2 })).toMatchObject({
      ok: true,
    });
    expect(await see("perawat", (actor, tx) => listAnnounced(tx, actor.agencyId, 1))).toEqual([]);
  });

  it("are proposed once a year, never for oneself, and seen only by who may", async () => {
    const awardId = await nominated(world);
    const [{ kindId } = { kindId: "" }] = await world.inside("A", (tx) =>
      tx.award.findMany({ where: { id: awardId } }),
    );
    const propose = async (name: Name, about: Name) =>
      execute(nominateForAward, await at(name), {
        kindId,
        employeeId: world.person(about).employeeId,
        year: 2026,
        reason: "Baik.",
      });
    expect(await propose("kadin", "bidan")).toMatchObject({ code: "AWARD_NOMINATED" });
    expect(await propose("kapus", "kapus")).toMatchObject({ code: "NOT_FOUND" });
    expect(await propose("kapus2", "bidan")).toMatchObject({ code: "NOT_FOUND" });
    const count = (name: Name) =>
      see(
        name,
        async (actor, tx) =>
          (await listNominations(tx, actor, { awards: false, sanctions: false }, 1)).length,
      );
    expect([await count("kapus"), await count("hr"), await count("kadin"), await count("bidan")]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

describe("sanctions", () => {
  const write = async (name: Name, about: Name = "bidan") =>
    execute(recordSanction, await at(name), { employeeId: world.person(about).employeeId, ...SANCTION });

  it("are recorded by the head or by whom the agency authorises, never by others, never about oneself", async () => {
    for (const name of ["hr", "kapus", "unitHr"] as const) expect((await write(name)).ok, name).toBe(false);
    expect(await write("bupati")).toMatchObject({ ok: true });
    const where = { agencyId: world.agency.A, id: world.person("kadin").employeeId };
    const { nip } = await world.inside("A", (tx) => tx.employee.findFirstOrThrow({ where }));
    const given = await execute(giveMandate, await at("hr"), {
      nip,
      scope: "SANCTIONS",
      basis: "SK Bupati 5/2026",
      startsOn: "2026-02-01",
    });
    if (!given.ok) throw new Error(given.message);
    expect(await write("kadin")).toMatchObject({ ok: true });
    expect((await write("kadin", "kadin")).ok).toBe(false);
    await execute(endMandate, await at("hr"), { mandateId: given.data.mandateId });
    expect((await write("kadin")).ok).toBe(false);
  });

  it("need their legal basis and a decision", async () => {
    const result = await execute(recordSanction, await at("bupati"), {
      employeeId: world.person("bidan").employeeId,
      ...SANCTION,
      legalBasis: " ",
    });
    expect(result).toMatchObject({
      code: "VALIDATION",
      fields: { legalBasis: expect.stringContaining("dasar hukum") },
    });
  });

  it("never come from a predicate", async () => {
    await judged(world, "bidan", "VERY_POOR", { year: 2024 });
    await judged(world, "bidan", "VERY_POOR", { year: 2025 });
    expect(await world.inside("A", (tx) => tx.sanction.count())).toBe(0);
  });

  it("are read and answered by the person, once, and ended once", async () => {
    const sanctionId = await sanctioned(world);
    expect(
      (await see("bidan", (actor, tx) => listWaiting(tx, actor, NOW))).map(({ kind }) => kind),
    ).toContain("SANCTION");
    expect(await execute(seeSanction, await at("kapus"), { sanctionId })).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await execute(seeSanction, await at("bidan"), { sanctionId })).toMatchObject({ ok: true });
    expect(await execute(seeSanction, await at("bidan"), { sanctionId })).toMatchObject({
      code: "WRONG_STATE",
    });
    const answer = { sanctionId, version: 0, statement: "Saya sedang sakit." };
    expect(await execute(answerSanction, await at("bidan"), answer)).toMatchObject({ ok: true });
    expect(await execute(answerSanction, await at("bidan"), { ...answer, version: 1 })).toMatchObject({
      code: "WRONG_STATE",
    });
    const end = async () =>
      execute(endSanction, await at("bupati"), {
        sanctionId,
        version: 1,
        state: "SERVED",
        reason: "Sudah dijalani.",
      });
    const ended = await Promise.all([end(), end()]);
    expect(ended.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("are seen by the person, the superior, HR, the auditor and the head alone", async () => {
    const sanctionId = await sanctioned(world);
    const seen = (name: Name) => see(name, (actor, tx) => getSanctionPage(tx, actor, sanctionId, NOW));
    for (const name of ["bidan", "kapus", "hr", "auditor", "bupati"] as const)
      expect(await seen(name), name).not.toBeNull();
    for (const name of ["dokter", "perawat", "kapus2", "unitHr", "kadin"] as const) {
      expect(await seen(name), name).toBeNull();
      expect((await see(name, (actor, tx) => listSanctions(tx, actor, 1, NOW))).rows, name).toEqual([]);
    }
    expect((await record("kadin", "bidan"))?.sanctions).toBeNull();
  });
});

describe("lists from two years", () => {
  it("say in SQL what the rules say, for every pair of predicates", async () => {
    const all: Predicate[] = ["VERY_GOOD", "GOOD", "NEEDS_IMPROVEMENT", "POOR", "VERY_POOR"];
    const ids = new Map<string, string>();
    for (const name of ["bidan", "dokter"] as const)
      for (const year of [2024, 2025])
        ids.set(`${name} ${year}`, await judged(world, name, "GOOD", { year }));
    const inList = async (list: StandingList) =>
      see("hr", async (actor, tx) =>
        (await listStanding(tx, actor, list, { text: "", page: 1 }, NOW)).rows.map(({ name }) => name),
      );
    for (const before of all)
      for (const last of all) {
        await world.inside("A", async (tx) => {
          const set = (key: string, predicate: Predicate) =>
            tx.evaluation.updateMany({
              where: { agencyId: world.agency.A, id: ids.get(key) ?? "" },
              data: { predicate },
            });
          await set("bidan 2024", before);
          await set("bidan 2025", last);
        });
        const years = [
          { year: 2024, predicate: before },
          { year: 2025, predicate: last },
        ];
        const lists = prioritiesOf(years);
        const name = `${before} ${last}`;
        expect((await inList("WAJIB")).includes("Nama bidan"), name).toBe(lowPair(years) !== null);
        expect((await inList("SUKSESI")).includes("Nama bidan"), name).toBe(lists.includes("SUCCESSION"));
        expect((await inList("PENGEMBANGAN")).includes("Nama bidan"), name).toBe(
          lists.includes("DEVELOPMENT"),
        );
      }
  });

  it("count what is released only, and stand on the person's own page", async () => {
    const soon = new Date(NOW.getTime() + 1000);
    await judged(world, "bidan", "POOR", { year: 2024 });
    await judged(world, "bidan", "POOR", { year: 2025, releasedAt: soon });
    expect((await record("bidan", "bidan"))?.low).toBeNull();
    expect((await record("bidan", "bidan", soon))?.low?.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(await record("perawat", "bidan")).toBeNull();
  });
});
