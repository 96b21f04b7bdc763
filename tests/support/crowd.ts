import type { Tx } from "@/lib/db/tenant";

/**
 * Many people in one agency, by SQL: 20 offices below the root with 24 units each, two in a hundred PPPK part time, one
 * in a thousand has left, names of two to three words.
 */
export async function addCrowd(tx: Tx, agencyId: string, rootId: string, people: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Unit" ("agencyId", "id", "code", "name", "parentId", "path", "depth")
    SELECT ${agencyId}::uuid, n.id, 'K' || n.n, 'Kantor ' || n.n, ${rootId}::uuid, '/' || ${rootId} || '/' || n.id || '/', 1
    FROM (SELECT n, gen_random_uuid() AS id FROM generate_series(1, 20) n) n`;
  await tx.$executeRaw`
    INSERT INTO "Unit" ("agencyId", "id", "code", "name", "parentId", "path", "depth")
    SELECT ${agencyId}::uuid, child, "code" || '.' || n, 'Unit ' || n, "id", "path" || child || '/', 2
    FROM (SELECT o.*, n, gen_random_uuid() AS child FROM "Unit" o, generate_series(1, 24) n WHERE o."code" LIKE 'K%') o`;
  await tx.$executeRaw`
    INSERT INTO "Employee" ("agencyId", "id", "nip", "name", "status", "unitId", "leftOn")
    SELECT ${agencyId}::uuid, gen_random_uuid(), '199001012015011' || lpad(n::text, 6, '0'),
      (ARRAY['Sari','Budi','Dewi','Agus','Rina','Eko','Siti','Made','Yohana','Wahyu'])[1 + n % 10] || ' ' ||
      (ARRAY['Wulandari','Santoso','Lestari','Pratama','Rumbiak','Siregar','Hidayat'])[1 + n / 10 % 7] || ' Uji' || n,
      (CASE WHEN n % 50 = 0 THEN 'PPPK_PART_TIME' ELSE 'PNS' END)::"EmploymentStatus", units[1 + n % cardinality(units)],
      CASE WHEN n % 1000 = 0 THEN date '2026-01-31' END
    FROM (SELECT array_agg("id" ORDER BY "code" COLLATE "C") AS units FROM "Unit" WHERE "code" LIKE 'K%') u,
      generate_series(1, ${people}::int) n`;
}
