-- The home page of a leader looks for plans that wait among everybody below the team, person by person: most have none.
CREATE INDEX "Skp_submitted_by" ON "Skp" ("agencyId", "employeeId", "periodId") WHERE "state" = 'SUBMITTED';
