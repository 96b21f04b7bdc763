import "server-only";
import { closeAccountsOf } from "@/lib/auth/admins";
import type { ImportWork } from "@/lib/imports/apply-units";
import { NEW_ID } from "@/lib/imports/new-id";

/**
 * Everybody with a NIP gets an account without a password: it opens only with a one-time code from the HR admin. A NIP
 * or address that still belongs to an account of another agency is left there; the person's account then waits.
 */
export async function applyAccounts(work: ImportWork): Promise<void> {
  await joinAccounts(work);
  await insertAccounts(work, true);
  // Whoever has none now has an address that is in use elsewhere.
  await insertAccounts(work, false);
  await renameAccounts(work);
  await changeAddresses(work);
  await closeAccounts(work);
}

/** The first admin's account was made before there was an employee: the NIP says whose it is. */
async function joinAccounts({ tx, agencyId, importId }: ImportWork): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Account" a SET "employeeId" = e."id", "name" = e."name"
    FROM "ImportRow" r JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."nip" = r."draft"->>'nip'
    WHERE a."agencyId" = ${agencyId}::uuid AND a."employeeId" IS NULL AND a."nip" = e."nip"
      AND r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" IN ('CREATE', 'CHANGE')
      AND e."leftOn" IS NULL`;
}

async function insertAccounts({ tx, agencyId, importId }: ImportWork, withEmail: boolean): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Account" ("id", "agencyId", "employeeId", "name", "nip", "email")
    SELECT ${NEW_ID}, e."agencyId", e."id", e."name", e."nip", CASE WHEN ${withEmail} THEN e."email" END
    FROM "ImportRow" r JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."nip" = r."draft"->>'nip'
    WHERE r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" IN ('CREATE', 'CHANGE')
      AND e."leftOn" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Account" a WHERE a."agencyId" = e."agencyId" AND a."employeeId" = e."id")
    ON CONFLICT DO NOTHING`;
}

async function renameAccounts({ tx, agencyId, importId }: ImportWork): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Account" a SET "name" = e."name", "email" = CASE WHEN a."email" = e."email" THEN a."email" END
    FROM "ImportRow" r JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."nip" = r."draft"->>'nip'
    WHERE a."agencyId" = ${agencyId}::uuid AND a."employeeId" = e."id"
      AND r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" = 'CHANGE'
      AND (a."name", a."email") IS DISTINCT FROM (e."name", e."email")`;
}

/** One by one, because an address of another agency's account cannot be seen from here and must not stop the rest. */
async function changeAddresses({ tx, importId }: ImportWork): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.import_id', ${importId}, true)`;
  await tx.$executeRawUnsafe(`DO $$
    DECLARE change record;
    BEGIN
      FOR change IN
        SELECT a."id", e."email" FROM "ImportRow" r
        JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."nip" = r."draft"->>'nip'
        JOIN "Account" a ON a."agencyId" = e."agencyId" AND a."employeeId" = e."id" AND a."email" IS NULL
        WHERE r."agencyId" = current_setting('app.agency_id')::uuid
          AND r."jobId" = current_setting('app.import_id')::uuid AND r."verdict" = 'CHANGE' AND e."email" IS NOT NULL
      LOOP
        BEGIN
          UPDATE "Account" SET "email" = change."email" WHERE "id" = change."id";
        EXCEPTION WHEN unique_violation THEN NULL;
        END;
      END LOOP;
    END $$`);
}

/** Whoever the register says has left can no longer sign in; never the last HR admin. */
async function closeAccounts({ tx, agencyId, importId }: ImportWork): Promise<void> {
  const left = await tx.$queryRaw<{ employeeId: string }[]>`
    SELECT a."employeeId" FROM "ImportRow" r
    JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."nip" = r."draft"->>'nip' AND e."leftOn" IS NOT NULL
    JOIN "Account" a ON a."agencyId" = e."agencyId" AND a."employeeId" = e."id" AND a."disabledAt" IS NULL
    WHERE r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" = 'CHANGE'`;
  await closeAccountsOf(
    tx,
    agencyId,
    left.map(({ employeeId }) => employeeId),
    new Date(),
  );
}
