import { AGENCY, PERIOD, parentOf, sqlId, superiorOf, unitOf, unitsFor } from "./ids";

/** Agency, units, positions, people, accounts, grants and the schedule of 2026. */
export function organizationSql(employees: number): string[] {
  const units = unitsFor(employees);
  const people = `generate_series(1, ${employees}) AS n`;
  const unit = unitOf("n", units);
  return [
    `INSERT INTO "Agency" ("id", "name", "shortName", "kind", "timeZone", "place")
     VALUES (${AGENCY}, 'Pemerintah Daerah Uji Beban', 'Uji Beban', 'REGIONAL', 'Asia/Makassar', 'Uji')`,
    `WITH RECURSIVE tree AS (
       SELECT 1 AS n, 0 AS depth, '/' || ${sqlId("unit", "1")} || '/' AS path
       UNION ALL
       SELECT c.n, t.depth + 1, t.path || ${sqlId("unit", "c.n")} || '/'
       FROM tree t, generate_series(t.n * 8 - 6, least(t.n * 8 + 1, ${units})) AS c(n))
     INSERT INTO "Unit" ("agencyId", "id", "code", "name", "parentId", "path", "depth", "sortOrder", "isIndependent")
     SELECT ${AGENCY}, ${sqlId("unit", "n")}, 'U' || n, 'Unit ' || n,
       CASE WHEN n > 1 THEN ${sqlId("unit", parentOf("n"))} END, path, depth, n, depth = 1 FROM tree`,
    `INSERT INTO "Position" ("agencyId", "id", "unitId", "name", "kind", "level", "isUnitHead")
     SELECT ${AGENCY}, ${sqlId("position", "n * 2 + k")}, ${sqlId("unit", "n")},
       CASE k WHEN 0 THEN 'Kepala Unit ' || n ELSE 'Analis Kebijakan Ahli Muda' END,
       (CASE k WHEN 0 THEN 'STRUCTURAL' ELSE 'FUNCTIONAL' END)::"PositionKind",
       (CASE WHEN k = 1 THEN 'JF_AHLI_MUDA' WHEN n = 1 THEN 'AGENCY_LEADER' WHEN n < 10 THEN 'JPT_PRATAMA'
         WHEN n < 74 THEN 'ADMINISTRATOR' ELSE 'PENGAWAS' END)::"PositionLevel", k = 0
     FROM generate_series(1, ${units}) AS n, generate_series(0, 1) AS k`,
    `INSERT INTO "Employee" ("agencyId", "id", "nip", "name", "backTitle", "status", "rank", "needsSkp", "unitId",
       "positionId", "superiorId")
     SELECT ${AGENCY}, ${sqlId("employee", "n")}, CASE WHEN n > 1 THEN ${NIP} END, ${NAME}, 'S.Sos.',
       (CASE n WHEN 1 THEN 'NON_ASN' ELSE 'PNS' END)::"EmploymentStatus", 'III/c', n > 1, ${sqlId("unit", unit)},
       ${sqlId("position", `(${unit}) * 2 + (n > ${units})::int`)}, ${sqlId("employee", superiorOf("n", units))}
     FROM ${people}`,
    `INSERT INTO "Assignment" ("agencyId", "id", "employeeId", "positionId", "unitId", "startsOn")
     SELECT ${AGENCY}, ${sqlId("assignment", "n")}, ${sqlId("employee", "n")},
       ${sqlId("position", `(${unit}) * 2 + (n > ${units})::int`)}, ${sqlId("unit", unit)}, '2024-01-01' FROM ${people}`,
    `INSERT INTO "Account" ("id", "agencyId", "employeeId", "name", "nip", "mustChangePassword")
     SELECT ${sqlId("account", "n")}, ${AGENCY}, ${sqlId("employee", "n")}, ${NAME}, CASE WHEN n > 1 THEN ${NIP} END, false
     FROM ${people}`,
    `INSERT INTO "RoleGrant" ("agencyId", "id", "accountId", "role", "unitId")
     SELECT ${AGENCY}, ${sqlId("grant", "k")}, ${sqlId("account", `${units} + k`)},
       (ARRAY['HR_ADMIN', 'AUDITOR', 'UNIT_HR'])[k]::"GrantedRole", CASE k WHEN 3 THEN ${sqlId("unit", "3")} END
     FROM generate_series(1, 3) AS k`,
    `INSERT INTO "Period" ("agencyId", "id", "year", "startsOn", "endsOn", "rhythm", "state")
     VALUES (${AGENCY}, ${PERIOD}, 2026, '2026-01-01', '2026-12-31', 'QUARTERLY', 'OPEN')`,
    `INSERT INTO "Subperiod" ("agencyId", "id", "periodId", "kind", "number", "startsOn", "endsOn")
     SELECT ${AGENCY}, ${sqlId("subperiod", "k")}, ${PERIOD},
       (CASE k WHEN 5 THEN 'YEAR' ELSE 'QUARTER' END)::"SubperiodKind", CASE k WHEN 5 THEN 1 ELSE k END,
       CASE k WHEN 5 THEN '2026-01-01'::date ELSE make_date(2026, k * 3 - 2, 1) END,
       CASE k WHEN 5 THEN '2026-12-31'::date ELSE (make_date(2026, k * 3 - 2, 1) + interval '3 months - 1 day')::date END
     FROM generate_series(1, 5) AS k`,
    `INSERT INTO "PhaseWindow" ("agencyId", "id", "periodId", "phase", "subperiodId", "opensAt", "closesAt")
     SELECT ${AGENCY}, ${sqlId("window", "row_number() OVER ()")}, ${PERIOD}, phase::"Phase", ${sqlId("subperiod", "k")},
       '2025-12-31T16:00Z', '2027-01-31T16:00Z'
     FROM (VALUES ('PLANNING', NULL), ('FOLLOW_UP', NULL), ('EXECUTION', 1), ('EXECUTION', 2), ('EXECUTION', 3),
       ('EXECUTION', 4), ('EXECUTION', 5), ('EVALUATION', 1), ('EVALUATION', 2), ('EVALUATION', 3), ('EVALUATION', 4),
       ('EVALUATION', 5)) AS w(phase, k)`,
  ];
}

const FIRST =
  "ARRAY['Ayu','Bima','Citra','Dimas','Eka','Fitri','Gilang','Hana','Indra','Joko','Kartika','Lukman']";
const LAST =
  "ARRAY['Lestari','Saputra','Wulandari','Nugroho','Siregar','Tobing','Manu','Rumaropen','Hidayat']";
const NAME = `(${FIRST})[n % 12 + 1] || ' ' || (${LAST})[n % 9 + 1] || ' ' || n`;
/** Birth date, first appointment, sex, number in sequence: valid, and another one for each n. */
const NIP = `to_char(date '1970-01-01' + n % 9000, 'YYYYMMDD') || (1995 + n % 9000 / 365)::text || '03' || (1 + n % 2)::text
  || lpad((n / 9000 + 1)::text, 3, '0')`;
