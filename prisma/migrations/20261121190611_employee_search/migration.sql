-- CreateTable
CREATE TABLE "EmployeeWord" (
    "agencyId" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "employeeId" UUID NOT NULL,

    CONSTRAINT "EmployeeWord_pkey" PRIMARY KEY ("agencyId","word","employeeId")
);

-- CreateIndex
CREATE INDEX "EmployeeWord_agencyId_employeeId_idx" ON "EmployeeWord"("agencyId", "employeeId");

SELECT protect_tenant('"EmployeeWord"');

-- Lists by status, and of people who left, in the order they are shown. One index per status: comparing an enum is not
-- leakproof, so under row-level security it cannot search an index, but a matching partial index is recognised.
CREATE INDEX "Employee_pns" ON "Employee" ("agencyId", "name", "id") WHERE "leftOn" IS NULL AND "status" = 'PNS';
CREATE INDEX "Employee_cpns" ON "Employee" ("agencyId", "name", "id") WHERE "leftOn" IS NULL AND "status" = 'CPNS';
CREATE INDEX "Employee_pppk" ON "Employee" ("agencyId", "name", "id") WHERE "leftOn" IS NULL AND "status" = 'PPPK';
CREATE INDEX "Employee_pppk_part_time" ON "Employee" ("agencyId", "name", "id") WHERE "leftOn" IS NULL AND "status" = 'PPPK_PART_TIME';
CREATE INDEX "Employee_non_asn" ON "Employee" ("agencyId", "name", "id") WHERE "leftOn" IS NULL AND "status" = 'NON_ASN';
CREATE INDEX "Employee_left" ON "Employee" ("agencyId", "name", "id") WHERE "leftOn" IS NOT NULL;

-- The words people are found by: "Sari Wulandari", 1982... -> sari, wulandari, 1982...
CREATE FUNCTION employee_words(p_name text, p_nip text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT word FROM regexp_split_to_table(lower(p_name), '[^[:alnum:]]+') AS word WHERE word <> ''
  UNION
  SELECT p_nip WHERE p_nip IS NOT NULL;
END;

CREATE FUNCTION index_new_employees() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "EmployeeWord" ("agencyId", "word", "employeeId")
  SELECT e."agencyId", w, e."id" FROM added e CROSS JOIN LATERAL employee_words(e."name", e."nip") AS w;
  RETURN NULL;
END $$;

CREATE FUNCTION forget_employee_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "EmployeeWord" WHERE "agencyId" = OLD."agencyId" AND "employeeId" = OLD."id";
  RETURN NULL;
END $$;

CREATE FUNCTION index_changed_employee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "EmployeeWord" WHERE "agencyId" = NEW."agencyId" AND "employeeId" = NEW."id";
  INSERT INTO "EmployeeWord" ("agencyId", "word", "employeeId")
  SELECT NEW."agencyId", w, NEW."id" FROM employee_words(NEW."name", NEW."nip") AS w;
  RETURN NULL;
END $$;

CREATE TRIGGER words_of_new AFTER INSERT ON "Employee" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION index_new_employees();
CREATE TRIGGER words_of_gone AFTER DELETE ON "Employee" FOR EACH ROW EXECUTE FUNCTION forget_employee_words();
CREATE TRIGGER words_of_changed AFTER UPDATE ON "Employee" FOR EACH ROW
  WHEN (OLD."name" IS DISTINCT FROM NEW."name" OR OLD."nip" IS DISTINCT FROM NEW."nip")
  EXECUTE FUNCTION index_changed_employee();

-- Employees that were there before.
DO $$
DECLARE agency uuid;
BEGIN
  PERFORM set_config('app.scope', 'system', true);
  FOR agency IN SELECT "id" FROM "Agency" LOOP
    PERFORM set_config('app.agency_id', agency::text, true);
    INSERT INTO "EmployeeWord" ("agencyId", "word", "employeeId")
    SELECT e."agencyId", w, e."id" FROM "Employee" e CROSS JOIN LATERAL employee_words(e."name", e."nip") AS w
    ON CONFLICT DO NOTHING;
  END LOOP;
  PERFORM set_config('app.scope', '', true), set_config('app.agency_id', '', true);
END $$;
