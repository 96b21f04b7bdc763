-- One per list of people who have not acted, so that each is read in its order: the longest wait first.
DROP INDEX "Skp_unfinished";
DROP INDEX "Evaluation_unfinished";
CREATE INDEX "Skp_not_submitted" ON "Skp" ("agencyId", "periodId", "stateSince", "id") WHERE "state" IN ('DRAFT', 'RETURNED');
CREATE INDEX "Skp_submitted" ON "Skp" ("agencyId", "periodId", "stateSince", "id") WHERE "state" = 'SUBMITTED';
CREATE INDEX "Evaluation_rating" ON "Evaluation" ("agencyId", "subperiodId", "stateSince", "id") WHERE "state" = 'RATING';
CREATE INDEX "Evaluation_decided" ON "Evaluation" ("agencyId", "subperiodId", "stateSince", "id") WHERE "state" = 'DECIDED';
