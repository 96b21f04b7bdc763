-- CreateEnum
CREATE TYPE "TallyMeasure" AS ENUM ('EMPLOYEES', 'PLANS', 'DOCUMENTED', 'EVALUATIONS', 'PREDICATES');

-- CreateTable
CREATE TABLE "UnitTally" (
    "agencyId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "scopeId" UUID NOT NULL,
    "measure" "TallyMeasure" NOT NULL,
    "bucket" TEXT NOT NULL,
    "own" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,

    CONSTRAINT "UnitTally_pkey" PRIMARY KEY ("agencyId","unitId","scopeId","measure","bucket")
);

-- AddForeignKey
ALTER TABLE "UnitTally" ADD CONSTRAINT "UnitTally_agencyId_unitId_fkey" FOREIGN KEY ("agencyId", "unitId") REFERENCES "Unit"("agencyId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- Read by everybody of the agency, written only by the functions below (as the owner).
ALTER TABLE "UnitTally" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "UnitTally" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_reads ON "UnitTally" FOR SELECT USING ("agencyId" = current_agency());
CREATE POLICY owner_counts ON "UnitTally" TO CURRENT_USER
  USING ("agencyId" = current_agency()) WITH CHECK ("agencyId" = current_agency());
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON "UnitTally" FROM kinerja_app;

-- What counts, written once: triggers apply it to the rows a statement changed, recount_tallies to the whole table.
-- Evaluations count where the person was evaluated, plans where they were agreed, employees where they work now.
CREATE FUNCTION tally_facts(counted text, source text) RETURNS text LANGUAGE sql IMMUTABLE
RETURN replace(CASE counted
  WHEN 'Employee' THEN $q$
    SELECT r."agencyId", r."unitId", r."agencyId" AS "scopeId", 'EMPLOYEES'::"TallyMeasure" AS "measure", 'ALL' AS "bucket"
    FROM :source r WHERE r."needsSkp" AND r."leftOn" IS NULL AND r."unitId" IS NOT NULL $q$
  WHEN 'Skp' THEN $q$
    SELECT r."agencyId", r."unitId", r."periodId" AS "scopeId", 'PLANS'::"TallyMeasure" AS "measure", r."state"::text AS "bucket"
    FROM :source r $q$
  WHEN 'Evaluation' THEN $q$
    SELECT r."agencyId", r."unitId", r."subperiodId" AS "scopeId", 'EVALUATIONS'::"TallyMeasure" AS "measure",
      r."state"::text AS "bucket" FROM :source r
    UNION ALL
    SELECT r."agencyId", r."unitId", r."subperiodId", 'PREDICATES', r."predicate"::text FROM :source r
    WHERE r."predicate" IS NOT NULL AND r."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') $q$
  WHEN 'ProgressEntry' THEN $q$
    SELECT r."agencyId", s."unitId", r."subperiodId" AS "scopeId", 'DOCUMENTED'::"TallyMeasure" AS "measure", 'ALL' AS "bucket"
    FROM (SELECT DISTINCT "agencyId", "skpId", "subperiodId" FROM :source) r
    JOIN "Skp" s ON s."agencyId" = r."agencyId" AND s."id" = r."skpId" $q$
END, ':source', source);

CREATE TYPE tally_change AS (
  "agencyId" uuid, "unitId" uuid, "scopeId" uuid, "measure" "TallyMeasure", "bucket" text, "delta" int
);

-- Adds the changes to their units and to every unit above, always in the same order so that writers queue, not deadlock.
CREATE FUNCTION apply_tally_changes(changes tally_change[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- A unit on its way to another parent: its path is read only when that has been decided.
  PERFORM FROM "Unit" u WHERE (u."agencyId", u."id") IN (SELECT c."agencyId", c."unitId" FROM unnest(changes) c)
    ORDER BY u."agencyId", u."id" FOR SHARE;
  INSERT INTO "UnitTally" AS t ("agencyId", "unitId", "scopeId", "measure", "bucket", "own", "total")
  SELECT c."agencyId", above."id"::uuid, c."scopeId", c."measure", c."bucket",
    sum(CASE WHEN above."id"::uuid = c."unitId" THEN c."delta" ELSE 0 END), sum(c."delta")
  FROM unnest(changes) c
  JOIN "Unit" u ON u."agencyId" = c."agencyId" AND u."id" = c."unitId"
  CROSS JOIN string_to_table(btrim(u."path", '/'), '/') AS above("id")
  GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ("agencyId", "unitId", "scopeId", "measure", "bucket")
    DO UPDATE SET "own" = t."own" + excluded."own", "total" = t."total" + excluded."total";
END $$;

-- Signed facts summed to changes, as SQL text.
CREATE FUNCTION tally_sum(signed_facts text) RETURNS text LANGUAGE sql IMMUTABLE
RETURN format('SELECT array_agg(d::tally_change) FROM (SELECT "agencyId", "unitId", "scopeId", "measure", "bucket",
  sum("sign")::int FROM (%s) f GROUP BY 1, 2, 3, 4, 5 HAVING sum("sign") <> 0) d', signed_facts);

CREATE FUNCTION keep_tallies() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  gone text := format('SELECT g.*, -1 AS "sign" FROM (%s) g', tally_facts(TG_TABLE_NAME, 'before_rows'));
  come text := format('SELECT c.*, 1 AS "sign" FROM (%s) c', tally_facts(TG_TABLE_NAME, 'after_rows'));
  changes tally_change[];
BEGIN
  EXECUTE tally_sum(CASE TG_OP WHEN 'INSERT' THEN come WHEN 'DELETE' THEN gone ELSE come || ' UNION ALL ' || gone END) INTO changes;
  IF changes IS NOT NULL THEN PERFORM apply_tally_changes(changes); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER tally_insert AFTER INSERT ON "Employee" REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_tallies();
CREATE TRIGGER tally_update AFTER UPDATE ON "Employee" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_tallies();
CREATE TRIGGER tally_delete AFTER DELETE ON "Employee" REFERENCING OLD TABLE AS before_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_tallies();
CREATE TRIGGER tally_insert AFTER INSERT ON "Skp" REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_tallies();
CREATE TRIGGER tally_update AFTER UPDATE ON "Skp" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_tallies();
CREATE TRIGGER tally_delete AFTER DELETE ON "Skp" REFERENCING OLD TABLE AS before_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_tallies();
CREATE TRIGGER tally_insert AFTER INSERT ON "Evaluation" REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_tallies();
CREATE TRIGGER tally_update AFTER UPDATE ON "Evaluation" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_tallies();
CREATE TRIGGER tally_delete AFTER DELETE ON "Evaluation" REFERENCING OLD TABLE AS before_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_tallies();

-- A plan is documented by the first realisation of the subperiod, and no longer when its last one is gone. Two first ones
-- at once wait for each other at the plan.
CREATE FUNCTION keep_documented_tallies() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE changes tally_change[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM "Skp" s WHERE (s."agencyId", s."id") IN (SELECT r."agencyId", r."skpId" FROM after_rows r)
      ORDER BY s."agencyId", s."id" FOR NO KEY UPDATE;
    SELECT array_agg(ROW(s."agencyId", s."unitId", r."subperiodId", 'DOCUMENTED', 'ALL', 1)::tally_change) INTO changes
    FROM (SELECT "agencyId", "skpId", "subperiodId", count(*) AS added FROM after_rows GROUP BY 1, 2, 3) r
    JOIN "Skp" s ON s."agencyId" = r."agencyId" AND s."id" = r."skpId"
    WHERE r.added = (SELECT count(*) FROM "ProgressEntry" e WHERE e."agencyId" = r."agencyId" AND e."skpId" = r."skpId"
      AND e."subperiodId" = r."subperiodId");
  ELSE
    PERFORM FROM "Skp" s WHERE (s."agencyId", s."id") IN (SELECT r."agencyId", r."skpId" FROM before_rows r)
      ORDER BY s."agencyId", s."id" FOR NO KEY UPDATE;
    SELECT array_agg(ROW(s."agencyId", s."unitId", r."subperiodId", 'DOCUMENTED', 'ALL', -1)::tally_change) INTO changes
    FROM (SELECT DISTINCT "agencyId", "skpId", "subperiodId" FROM before_rows) r
    JOIN "Skp" s ON s."agencyId" = r."agencyId" AND s."id" = r."skpId"
    WHERE NOT EXISTS (SELECT FROM "ProgressEntry" e WHERE e."agencyId" = r."agencyId" AND e."skpId" = r."skpId"
      AND e."subperiodId" = r."subperiodId");
  END IF;
  IF changes IS NOT NULL THEN PERFORM apply_tally_changes(changes); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER tally_insert AFTER INSERT ON "ProgressEntry" REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_documented_tallies();
CREATE TRIGGER tally_delete AFTER DELETE ON "ProgressEntry" REFERENCING OLD TABLE AS before_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_documented_tallies();

-- A moved unit takes its counts from the units it leaves to the units it joins.
CREATE FUNCTION move_tallies() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "UnitTally" AS t ("agencyId", "unitId", "scopeId", "measure", "bucket", "own", "total")
  SELECT c."agencyId", above."id"::uuid, c."scopeId", c."measure", c."bucket", 0, sum(moved."sign" * c."own")
  FROM (SELECT b."agencyId", b."id", b."path", a."path" AS other, -1 AS "sign"
      FROM before_rows b JOIN after_rows a ON a."agencyId" = b."agencyId" AND a."id" = b."id"
    UNION ALL
    SELECT a."agencyId", a."id", a."path", b."path", 1
      FROM before_rows b JOIN after_rows a ON a."agencyId" = b."agencyId" AND a."id" = b."id") moved
  JOIN "UnitTally" c ON c."agencyId" = moved."agencyId" AND c."unitId" = moved."id" AND c."own" <> 0
  CROSS JOIN string_to_table(btrim(moved."path", '/'), '/') AS above("id")
  WHERE moved."path" <> moved.other
  GROUP BY 1, 2, 3, 4, 5 HAVING sum(moved."sign" * c."own") <> 0 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ("agencyId", "unitId", "scopeId", "measure", "bucket") DO UPDATE SET "total" = t."total" + excluded."total";
  RETURN NULL;
END $$;

CREATE TRIGGER tally_move AFTER UPDATE ON "Unit" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION move_tallies();

-- Counts everything of one agency from scratch (after a load that went past the triggers). Run as the owner.
CREATE FUNCTION recount_tallies(p_agency uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  counted text;
  changes tally_change[];
BEGIN
  -- Every change of a count passes its unit: none may be under way.
  PERFORM FROM "Unit" u WHERE u."agencyId" = p_agency ORDER BY u."id" FOR UPDATE;
  DELETE FROM "UnitTally" WHERE "agencyId" = p_agency;
  FOREACH counted IN ARRAY ARRAY['Employee', 'Skp', 'Evaluation', 'ProgressEntry'] LOOP
    EXECUTE tally_sum(format('SELECT c.*, 1 AS "sign" FROM (%s) c', tally_facts(counted,
      format('(SELECT * FROM %I WHERE "agencyId" = %L)', counted, p_agency)))) INTO changes;
    IF changes IS NOT NULL THEN PERFORM apply_tally_changes(changes); END IF;
  END LOOP;
END $$;

-- Agencies that are older than this table.
DO $$
DECLARE agency uuid;
BEGIN
  PERFORM set_config('app.scope', 'system', true);
  FOR agency IN SELECT "id" FROM "Agency" LOOP
    PERFORM set_config('app.agency_id', agency::text, true);
    PERFORM recount_tallies(agency);
  END LOOP;
  PERFORM set_config('app.agency_id', '', true), set_config('app.scope', '', true);
END $$;

-- Who has kept others waiting longest, over a whole agency.
CREATE INDEX "Skp_unfinished" ON "Skp" ("agencyId", "periodId", "state", "stateSince", "id") WHERE "state" <> 'AGREED';
CREATE INDEX "Evaluation_unfinished" ON "Evaluation" ("agencyId", "subperiodId", "state", "stateSince", "id")
  WHERE "state" IN ('SELF_REVIEW', 'RATING', 'DECIDED');
