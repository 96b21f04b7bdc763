-- The policies already keep the application from changing the audit log, silently. Without the privilege it is told.
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON "AuditEvent", "AuditHead" FROM kinerja_app;
