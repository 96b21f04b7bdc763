import { expect, test } from "vitest";
import { inTenant } from "@/lib/db/tenant";
import { recomputeSuperiors } from "@/lib/organization/recompute";
import { actorOf, type Cast, personOf } from "@/prisma/seed/cast";
import { loadOrganization } from "@/prisma/seed/load-organization";

test("the demo agencies stand: everybody has the superior of the printed examples, and the roles of the logins", async () => {
  const cast: Cast = new Map();
  await loadOrganization(cast, new Date("2026-11-21T03:00:00Z"));
  const [daerah, pusat] = [cast.get("daerah"), cast.get("pusat")];
  if (daerah === undefined || pusat === undefined) throw new Error("both agencies");

  const midwife = await actorOf(daerah, "bidan-penyelia");
  expect(midwife).toMatchObject({
    superiorId: personOf(daerah, "kepala-puskesmas").employeeId,
    isAppraiser: false,
    timeZone: "Asia/Jayapura",
  });
  expect(await actorOf(daerah, "kepala-puskesmas")).toMatchObject({
    superiorId: personOf(daerah, "kepala-dinas").employeeId,
    isAppraiser: true,
  });
  expect(await actorOf(daerah, "kepala-daerah")).toMatchObject({ isAgencyHead: true, superiorId: null });
  expect((await actorOf(daerah, "analis-dinkes")).grants).toEqual([
    { role: "UNIT_HR", unitId: daerah.unitIds.get("dinkes"), unitPath: expect.any(String) },
  ]);
  expect(await actorOf(pusat, "jf-tata-bangunan-muda")).toMatchObject({
    superiorId: personOf(pusat, "kepala-subdirektorat-2").employeeId,
  });

  for (const { id, data } of [daerah, pusat]) {
    const { people, again, holidays } = await inTenant(id, async (tx) => ({
      people: await tx.employee.count(),
      again: await recomputeSuperiors(tx, id, { today: "2026-06-01" }),
      holidays: await tx.holiday.count(),
    }));
    expect(people).toBe(data.people.length);
    expect(again).toEqual({ changed: 0, loops: [] });
    // The decree of 2026, and the five fixed days of 2027.
    expect(holidays).toBe(30);
  }
});
