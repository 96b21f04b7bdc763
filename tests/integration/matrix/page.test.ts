import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import type { Tx } from "@/lib/db/tenant";
import { getMatrixDocuments } from "@/lib/documents/queries-matrix";
import { addMatrixMembers } from "@/lib/matrix/commands/members";
import { placeRole } from "@/lib/matrix/commands/place";
import { saveMatrixRow } from "@/lib/matrix/commands/row";
import { getMatrixPage } from "@/lib/matrix/page-data";
import { getPlanMatrix } from "@/lib/matrix/plan-matrix";
import { firstRole, leadersPlan, matrixOf, writeRow } from "@/tests/support/matrices";
import { done, draftPlan } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
let skpId: string;
let leadPlan: string;
let bidanPlan: string;

/** kapus' matrix: dokter leads a team of bidan and perawat (from another unit); bidan has one role in each level. */
beforeAll(async () => {
  world = await buildWorld();
  skpId = await leadersPlan(world);
  await writeRow(world, skpId, "dokter", ["Layanan ANC cepat", "-"]);
  leadPlan = await draftPlan(world, "dokter", ["Layanan ANC cepat"]);
  bidanPlan = await draftPlan(world, "bidan", []);
  const kapus = { actor: await world.actor("kapus"), now: NOW };
  const people = (["bidan", "perawat"] as const).map((name) => world.person(name).employeeId);
  done(await execute(addMatrixMembers, kapus, { skpId: leadPlan, employeeIds: people }));
  const [column] = (await matrixOf(world, "kapus", leadPlan)).columns;
  const cells = [{ columnId: column?.id, lines: "Ibu hamil terlayani" }];
  const form = { skpId: leadPlan, version: 0, cells };
  for (const employeeId of people) done(await execute(saveMatrixRow, kapus, { ...form, employeeId }));
  const role = await firstRole(world, leadPlan, "bidan");
  done(await execute(placeRole, kapus, { skpId: leadPlan, roleId: role.roleId }));
});

describe("who reads the matrix", () => {
  it("its people, who see their own plans only; the line above and auditors see all", async () => {
    const member = await matrixOf(world, "perawat", leadPlan);
    expect([member.isWriter, member.canWrite, member.seesPlan]).toEqual([false, false, false]);
    const asPerawat = member.people.map((person) => [
      person.name,
      person.seesPlan,
      person.canPlace,
      person.plan?.id ?? null,
      person.roles.map(({ result }) => result),
    ]);
    expect(asPerawat).toEqual([
      ["Nama bidan", false, false, null, [null]],
      ["Nama perawat", true, true, null, [null]],
    ]);
    for (const name of ["kapus", "kadin", "auditor", "dokter"] as const) {
      const [bidan] = (await matrixOf(world, name, leadPlan)).people;
      expect([bidan?.plan?.id, bidan?.roles[0]?.result?.statement], name).toEqual([
        bidanPlan,
        "Ibu hamil terlayani",
      ]);
    }
  });

  it.each(["analis", "kapus2", "bidan"] satisfies Name[])(
    "not %s, who stands nowhere near it",
    async (name) => {
      await expect(matrixOf(world, name, skpId)).rejects.toThrow(`${name} sees no matrix`);
    },
  );
});

describe("two levels", () => {
  it("the first lists team leads and those with a role of their own, not the people of the teams", async () => {
    const { people, idleTotal } = await matrixOf(world, "kapus", skpId);
    expect(people.map(({ name, teamMatrix }) => [name, teamMatrix])).toEqual([["Nama dokter", "LEADS"]]);
    expect(idleTotal).toBe(0);
  });

  it("print one after the other, empty cells and 'no role' apart", async () => {
    const actor = await world.actor("kapus");
    const printed = await world.inside("A", (tx) => getMatrixDocuments(tx, actor, skpId, NOW));
    const columns = (await matrixOf(world, "kapus", skpId)).columns.map(({ id }) => id);
    expect(printed?.matrices.map(({ owner, rows }) => [owner.name, rows.map(({ cells }) => cells)])).toEqual([
      ["Nama kapus", [{ [columns[0] ?? ""]: ["Layanan ANC cepat"], [columns[1] ?? ""]: "NONE" }]],
      ["Nama dokter", Array.from({ length: 2 }, () => ({ [String(teamColumn)]: ["Ibu hamil terlayani"] }))],
    ]);
  });

  let teamColumn: string | undefined;
  beforeAll(async () => {
    teamColumn = (await matrixOf(world, "dokter", leadPlan)).columns[0]?.id;
  });
});

describe("on the page of a plan", () => {
  const matrixInfo = async (name: Name, planId: string) => {
    const actor = await world.actor(name);
    return world.inside("A", (tx) => getPlanMatrix(tx, actor, planId, NOW));
  };

  it("the owner is told of roles that are not in it; nobody else is", async () => {
    const own = await matrixInfo("dokter", leadPlan);
    // The lead's own result says what the head's matrix says, but nobody has linked the two yet.
    expect(own.waiting.map(({ statement, office }) => [statement, office])).toEqual([
      ["Layanan ANC cepat", "Jabatan kapus"],
    ]);
    expect(await matrixInfo("kapus", leadPlan)).toEqual({ isOffered: true, waiting: [], differing: [] });
    expect(await matrixInfo("bidan", bidanPlan)).toEqual({ isOffered: false, waiting: [], differing: [] });
  });
});

describe("a large unit", () => {
  it("shows 40 people by 12 columns in seven queries, and pages beyond", async () => {
    const large = await buildWorld();
    const plan = await leadersPlan(
      large,
      Array.from({ length: 12 }, (_, index) => `Sasaran ${index}`),
    );
    await large.inside("A", (tx) => fill(tx, large, plan));
    const actor = await large.actor("kapus");
    const { page, queries, ms } = await large.inside("A", async (tx) => {
      const counted = countingQueries(tx);
      const start = performance.now();
      const page = await getMatrixPage(counted.tx, actor, plan, { now: NOW, page: 1 });
      return { page, queries: counted.count(), ms: performance.now() - start };
    });
    expect([page?.people.length, page?.columns.length, page?.total]).toEqual([40, 12, 45]);
    expect(page?.people[0]?.roles).toHaveLength(24);
    expect(page?.empty).toEqual([]);
    expect(queries).toBe(7);
    console.info(`40 x 12 with 960 roles: ${queries} queries, ${ms.toFixed(0)} ms`);
    expect((await matrixOf(large, "kapus", plan, 2)).people).toHaveLength(5);
  });
});

/** 45 people below kapus; the first 43 have two roles in every column. */
async function fill(tx: Tx, { agency, person, unit }: World, plan: string): Promise<void> {
  const agencyId = agency.A;
  const indicators = await tx.indicator.findMany({ where: { workResult: { skpId: plan } } });
  const superiorId = person("kapus").employeeId;
  const unitId = unit("A", "puskesmas");
  await tx.employee.updateMany({ where: { superiorId }, data: { superiorId: null } });
  const people = Array.from({ length: 45 }, (_, index) => ({
    id: randomUUID(),
    memberId: randomUUID(),
    index,
  }));
  await tx.employee.createMany({
    data: people.map(({ id, index }) => ({
      agencyId,
      id,
      name: `Pegawai ${index}`,
      status: "PNS" as const,
      needsSkp: true,
      unitId,
      superiorId,
    })),
  });
  const members = people.slice(0, 43);
  await tx.matrixMember.createMany({
    data: members.map(({ id, memberId, index }) => ({
      agencyId,
      id: memberId,
      skpId: plan,
      employeeId: id,
      sortOrder: index,
    })),
  });
  await tx.matrixRole.createMany({
    data: members.flatMap(({ memberId }) =>
      indicators.flatMap(({ id: indicatorId }) =>
        [0, 1].map((sortOrder) => ({
          agencyId,
          memberId,
          indicatorId,
          sortOrder,
          statement: `Hasil yang dicapai ${sortOrder}`,
        })),
      ),
    ),
  });
}

/** The same transaction, counting what is sent through it. */
function countingQueries(tx: Tx): { tx: Tx; count: () => number } {
  let sent = 0;
  const counted = new Proxy(tx, {
    get: (target, name) => {
      if (name === "$queryRaw" || name === "$executeRaw") sent += 1;
      else if (typeof name === "string" && /^[a-z]/.test(name)) throw new Error(`counts no tx.${name}`);
      return Reflect.get(target, name);
    },
  });
  return { tx: counted, count: () => sent };
}
