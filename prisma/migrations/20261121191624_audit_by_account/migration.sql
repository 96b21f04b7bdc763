-- CreateIndex
CREATE INDEX "AuditEvent_agencyId_accountId_seq_idx" ON "AuditEvent"("agencyId", "accountId", "seq");
