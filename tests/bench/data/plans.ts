import { AGENCY, hasPlan, isAgreed, PERIOD, sqlId, superiorOf, unitOf, unitsFor, VALUES } from "./ids";

/** Results, indicators (two or three of each result) and realisations of a plan. */
const RESULTS = 5;
const INDICATORS = 3;

/** A year of plans with progress of three quarters and feedback. Lists may run beside each other, each in its order. */
export function planSql(employees: number): string[][] {
  const units = unitsFor(employees);
  const planned = `generate_series(1, ${employees}) AS n WHERE ${hasPlan("n")}`;
  const agreed = `generate_series(1, ${employees}) AS n`;
  const indicator = (n: string) => `((${n} * ${RESULTS} + r) * ${INDICATORS} + i)`;
  return [
    [
      `INSERT INTO "Skp" ("agencyId", "id", "periodId", "employeeId", "unitId", "positionName", "unitName", "approach", "form",
         "state", "revision", "stateSince", "submittedAt", "agreedAt", "agreedById")
       SELECT ${AGENCY}, ${sqlId("skp", "n")}, ${PERIOD}, ${sqlId("employee", "n")}, ${sqlId("unit", unitOf("n", units))},
         'Analis Kebijakan Ahli Muda', 'Unit ' || (${unitOf("n", units)}), 'QUANTITATIVE', 'STAFF',
         (CASE WHEN ${isAgreed("n")} THEN 'AGREED' ELSE (ARRAY['DRAFT','SUBMITTED','RETURNED'])[n / 10 % 3 + 1] END)::"SkpState",
         CASE WHEN ${isAgreed("n")} THEN 1 ELSE 0 END, timestamptz '2026-01-12T02:00Z' + n % 5000 * interval '1 minute',
         '2026-01-10T02:00Z', CASE WHEN ${isAgreed("n")} THEN timestamptz '2026-01-14T02:00Z' END,
         CASE WHEN ${isAgreed("n")} THEN ${sqlId("employee", superiorOf("n", units))} END
       FROM ${planned}`,
      `INSERT INTO "SkpTerm" ("agencyId", "id", "skpId", "kind", "sortOrder", "text")
       SELECT ${AGENCY}, ${sqlId("term", "n * 3 + k")}, ${sqlId("skp", "n")},
         (ARRAY['RESOURCE','ACCOUNTABILITY','CONSEQUENCE'])[k + 1]::"SkpTermKind", 0,
         'Laporan tertulis setiap triwulan disertai bukti dukung' FROM generate_series(0, 2) AS k, ${planned}`,
      `INSERT INTO "SkpRevision" ("agencyId", "id", "skpId", "number", "event", "actorName", "actorId", "content", "at")
       SELECT ${AGENCY}, ${sqlId("revision", "n * 2 + k")}, ${sqlId("skp", "n")}, k + 1,
         (ARRAY['SUBMITTED','AGREED'])[k + 1]::"SkpRevisionEvent", 'Pejabat', NULL,
         '{"approach":"QUANTITATIVE","results":[],"expectations":[],"terms":[]}', '2026-01-14T02:00Z'
       FROM generate_series(0, 1) AS k, ${agreed} WHERE ${isAgreed("n")}`,
      `INSERT INTO "Feedback" ("agencyId", "id", "skpId", "workResultId", "giverId", "giverClass", "giverName", "tone", "text")
       SELECT ${AGENCY}, ${sqlId("feedback", "n * 3 + k")}, ${sqlId("skp", "n")}, ${sqlId("result", `n * ${RESULTS} + k`)},
         ${sqlId("employee", superiorOf("n", units))}, 'SUPERIOR', 'Pejabat', (ARRAY['POSITIVE','IMPROVE'])[k + 1]::"FeedbackTone",
         'Rekap sudah tepat waktu; lampirkan juga daftar hadirnya pada bukti berikutnya.'
       FROM generate_series(0, 1) AS k, ${agreed} WHERE ${isAgreed("n")}`,
      `INSERT INTO "BehaviourExpectation" ("agencyId", "id", "skpId", "value", "sortOrder", "text")
       SELECT ${AGENCY}, ${sqlId("expectation", "n * 7 + k")}, ${sqlId("skp", "n")}, (${VALUES})[k + 1], 0,
         'Menanggapi keluhan masyarakat paling lambat satu hari kerja' FROM generate_series(0, 6) AS k, ${planned}`,
    ],
    [
      `INSERT INTO "WorkResult" ("agencyId", "id", "skpId", "kind", "sortOrder", "statement", "servesId")
       SELECT ${AGENCY}, ${sqlId("result", `n * ${RESULTS} + r`)}, ${sqlId("skp", "n")},
         (CASE r WHEN 4 THEN 'ADDITIONAL' ELSE 'MAIN' END)::"WorkResultKind", r,
         'Tersusunnya rekomendasi kebijakan bidang layanan ke-' || r || ' yang dipakai pimpinan',
         CASE WHEN n > 2 AND (${superiorOf("n", units)}) > 1 AND (${superiorOf("n", units)}) % 33 <> 0
           THEN ${sqlId("result", `(${superiorOf("n", units)}) * ${RESULTS} + r`)} END
       FROM generate_series(0, ${RESULTS - 1}) AS r, ${planned}`,
      `INSERT INTO "Indicator" ("agencyId", "id", "workResultId", "sortOrder", "aspect", "statement", "target", "unit")
       SELECT ${AGENCY}, ${sqlId("indicator", indicator("n"))}, ${sqlId("result", `n * ${RESULTS} + r`)}, i,
         (ARRAY['QUANTITY','QUALITY','TIME'])[i + 1]::"Aspect", 'Jumlah dokumen rekomendasi yang disetujui pimpinan',
         '10–12', 'dokumen'
       FROM generate_series(0, ${RESULTS - 1}) AS r, generate_series(0, ${INDICATORS - 1}) AS i, ${planned} AND (i < 2 OR r % 2 = 0)`,
    ],
    [
      `INSERT INTO "ProgressEntry" ("agencyId", "id", "skpId", "indicatorId", "subperiodId", "realisation", "note", "recordedAt")
       SELECT ${AGENCY}, ${sqlId("progress", `${indicator("n")} * 4 + q`)}, ${sqlId("skp", "n")},
         ${sqlId("indicator", indicator("n"))}, ${sqlId("subperiod", "q")}, (2 + q)::text, 'Sesuai rencana',
         make_timestamptz(2026, q * 3, 20, 3, 0, 0, 'UTC')
       FROM generate_series(1, 3) AS q, generate_series(0, ${RESULTS - 1}) AS r, generate_series(0, ${INDICATORS - 1}) AS i, ${agreed}
       WHERE ${isAgreed("n")} AND (i < 2 OR r % 2 = 0) AND (q < 3 OR n % 7 <> 0)`,
      `INSERT INTO "Evidence" ("agencyId", "id", "entryId", "title", "url")
       SELECT ${AGENCY}, ${sqlId("evidence", `${indicator("n")} * 4 + q`)}, ${sqlId("progress", `${indicator("n")} * 4 + q`)},
         'Laporan triwulan', 'https://bukti.example/laporan/' || n
       FROM generate_series(1, 3) AS q, generate_series(0, ${RESULTS - 1}) AS r, (SELECT 0 AS i) AS first, ${agreed}
       WHERE ${isAgreed("n")} AND (q < 3 OR n % 7 <> 0)`,
    ],
  ];
}
