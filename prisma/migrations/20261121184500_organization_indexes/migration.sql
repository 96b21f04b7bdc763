-- Deriving superiors starts from the positions that lead a unit: a few of many.
CREATE INDEX "Position_heads" ON "Position" ("agencyId", "unitId") WHERE "isUnitHead";
