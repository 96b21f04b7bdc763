-- Lists of the few accounts in a rare state, and the search of the operator.
CREATE INDEX "Account_disabled" ON "Account" ("agencyId", "name", "id") WHERE "disabledAt" IS NOT NULL;
CREATE INDEX "Account_locked" ON "Account" ("agencyId", "name", "id") WHERE "lockedUntil" IS NOT NULL;
CREATE INDEX "Account_lone" ON "Account" ("agencyId", "name", "id") WHERE "employeeId" IS NULL;
