import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inSystem, inTenant, type Tx } from "@/lib/db/tenant";
import { recomputePlacement, recomputeSuperiors } from "@/lib/organization/recompute";
import { deriveSuperiors, type Organization } from "@/lib/organization/rules/superior";
import { organizations } from "@/tests/support/organizations";
import { buildWorld } from "@/tests/support/world";

const TODAY = "2026-02-10";
const day = (text: string) => new Date(text);

test("the statement gives what the rule gives, for any organisation", async () => {
  await fc.assert(
    fc.asyncProperty(organizations(), async (organization) => {
      const agencyId = randomUUID();
      await inSystem((tx) =>
        tx.agency.create({
          data: { id: agencyId, name: "Acak", shortName: "Acak", kind: "REGIONAL", place: "Acak" },
        }),
      );
      await inTenant(agencyId, (tx) => store(tx, agencyId, organization));
      const expected = deriveSuperiors(organization);
      const { loops, again, rows } = await inTenant(agencyId, async (tx) => {
        const first = await recomputeSuperiors(tx, agencyId, { today: TODAY });
        const stored = await tx.employee.findMany({
          select: { id: true, superiorId: true, superiorSource: true },
        });
        const second = await recomputeSuperiors(tx, agencyId, { today: TODAY });
        return { loops: first.loops, again: second, rows: stored };
      });
      const actual = new Map(
        rows.map((row) => [row.id, { superiorId: row.superiorId, source: row.superiorSource }]),
      );
      expect(actual).toEqual(expected.superiorOf);
      expect(loops).toEqual(expected.loops);
      if (loops.length === 0) expect(again.changed).toBe(0);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a branch is recomputed alone, and a running assignment places its holder", async () => {
  const world = await buildWorld();
  const [dinas, puskesmas] = [world.unit("A", "dinas"), world.unit("A", "puskesmas")];
  const result = await world.inside("A", async (tx) => {
    const { path } = await tx.unit.findFirstOrThrow({ where: { id: dinas } });
    await tx.employee.updateMany({ data: { superiorId: null, unitId: null, positionId: null } });
    const placed = await recomputePlacement(tx, world.agency.A, { today: TODAY });
    const branch = await recomputeSuperiors(tx, world.agency.A, { today: TODAY, unitPaths: [path] });
    const bidan = await tx.employee.findFirstOrThrow({ where: { id: world.person("bidan").employeeId } });
    const auditor = await tx.employee.findFirstOrThrow({ where: { id: world.person("auditor").employeeId } });
    return { placed, branch, bidan, auditor };
  });
  expect(result.placed).toBe(10);
  expect(result.branch).toEqual({ changed: 8, loops: [] });
  expect(result.bidan).toMatchObject({ unitId: puskesmas, superiorId: world.person("kapus").employeeId });
  expect(result.auditor.superiorId).toBeNull();
});

test("an assignment that has ended keeps the unit without a position; a later one does not count yet", async () => {
  const world = await buildWorld();
  const { employeeId } = world.person("dokter");
  const dokter = await world.inside("A", async (tx) => {
    await tx.assignment.updateMany({ where: { employeeId }, data: { endsOn: day("2026-01-31") } });
    const root = await tx.position.findFirstOrThrow({ where: { unitId: world.unit("A", "root") } });
    await tx.assignment.create({
      data: {
        agencyId: world.agency.A,
        employeeId,
        positionId: root.id,
        unitId: root.unitId,
        startsOn: day("2026-03-01"),
      },
    });
    await recomputePlacement(tx, world.agency.A, { today: TODAY, employeeIds: [employeeId] });
    return tx.employee.findFirstOrThrow({ where: { id: employeeId } });
  });
  expect(dokter).toMatchObject({ unitId: world.unit("A", "puskesmas"), positionId: null });
});

async function store(tx: Tx, agencyId: string, organization: Organization): Promise<void> {
  const paths = new Map<string, string>();
  for (const { id, parentId } of organization.units) {
    const path = `${parentId === null ? "/" : paths.get(parentId)}${id}/`;
    paths.set(id, path);
    const depth = path.split("/").length - 3;
    await tx.unit.create({ data: { agencyId, id, code: id, name: id, parentId, path, depth } });
  }
  await tx.employee.createMany({
    data: organization.employees.map(({ id, unitId }) => ({ agencyId, id, unitId, name: id, status: "PNS" })),
  });
  await storeLevels(tx, agencyId, organization);
  await tx.appraiserDelegation.createMany({
    data: organization.delegations.map(({ startsOn, ...delegation }) => ({
      ...delegation,
      agencyId,
      reason: "Diuji",
      startsOn: day(startsOn),
      grantedById: agencyId,
    })),
  });
  for (const { id, unitId, employeeId, kind, startsOn } of organization.headships) {
    const position = await tx.position.create({
      data: { agencyId, unitId, name: id, kind: "STRUCTURAL", level: "PENGAWAS", isUnitHead: true },
    });
    // Only one definitive post per person may be open-ended.
    const endsOn = day("2099-12-31");
    await tx.assignment.create({
      data: {
        agencyId,
        id,
        employeeId,
        positionId: position.id,
        unitId,
        kind,
        startsOn: day(startsOn),
        endsOn,
      },
    });
  }
  await tx.superiorOverride.createMany({
    data: organization.overrides.map((override) => ({
      ...override,
      agencyId,
      reason: "Diuji",
      startsOn: day("2026-01-01"),
      createdById: agencyId,
    })),
  });
}

/** Regional JPT are told by the level of their post. */
async function storeLevels(tx: Tx, agencyId: string, { employees, units }: Organization): Promise<void> {
  const unitId = units[0]?.id ?? "";
  const { id: positionId } = await tx.position.create({
    data: { agencyId, unitId, name: "Asisten", kind: "STRUCTURAL", level: "JPT_PRATAMA" },
  });
  const ids = employees.flatMap(({ id, underRegionalHead }) => (underRegionalHead ? [id] : []));
  await tx.employee.updateMany({ where: { agencyId, id: { in: ids } }, data: { positionId } });
}
