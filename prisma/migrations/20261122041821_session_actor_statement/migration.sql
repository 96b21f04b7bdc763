-- The facts of a live session, asked for by every request; null when it is revoked, expired or idle, or the account is
-- disabled. Two statements in place of five and of a function inside the function: finding the rows costs little, starting
-- a statement costs most. Opens the system scope and the agency for its own queries only, and leaves the caller's
-- transaction as it found it.
DROP FUNCTION session_actor(uuid, int);
DROP FUNCTION session_facts(uuid, int);
CREATE FUNCTION session_actor(p_session uuid, p_idle_minutes int) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  scope_before text := coalesce(current_setting('app.scope', true), '');
  agency_before text := coalesce(current_setting('app.agency_id', true), '');
  setting text;
  live record;
  facts json;
BEGIN
  -- An assignment calls set_config without a statement of its own, which PERFORM would start.
  setting := set_config('app.scope', 'system', true);
  SELECT a."id", a."agencyId", a."employeeId", a."name", a."mustChangePassword", a."isOperator", g."name" AS agency_name,
      coalesce(g."timeZone", 'Asia/Jakarta') AS zone, s."lastSeenAt" < now() - interval '5 minutes' AS seen_long_ago
    INTO live
    FROM "Session" s JOIN "Account" a ON a."id" = s."accountId" LEFT JOIN "Agency" g ON g."id" = a."agencyId"
    WHERE s."id" = p_session AND s."revokedAt" IS NULL AND s."expiresAt" > now() AND a."disabledAt" IS NULL
      AND s."lastSeenAt" > now() - make_interval(mins => p_idle_minutes);
  IF FOUND THEN
    IF live.seen_long_ago THEN
      UPDATE "Session" SET "lastSeenAt" = now() WHERE "id" = p_session;
    END IF;
    setting := set_config('app.agency_id', coalesce(live."agencyId"::text, ''), true);
    SELECT json_build_object('accountId', live."id", 'sessionId', p_session, 'name', live."name",
        'mustChangePassword', live."mustChangePassword", 'isOperator', live."isOperator",
        'agencyId', live."agencyId", 'agencyName', live.agency_name, 'timeZone', live.zone,
        'employeeId', e."id", 'unitId', e."unitId", 'unitPath', u."path", 'superiorId', e."superiorId",
        'headsUnitId', leads."id", 'headsUnitPath', leads."path", 'isAgencyHead', coalesce(leads."depth" = 0, false),
        'isAppraiser', EXISTS (SELECT 1 FROM "Employee" b WHERE b."agencyId" = live."agencyId"
          AND b."superiorId" = e."id" AND b."leftOn" IS NULL),
        'grants', (SELECT coalesce(json_agg(json_build_object('role', r."role", 'unitId', r."unitId", 'unitPath', w."path")), '[]')
          FROM "RoleGrant" r LEFT JOIN "Unit" w ON w."agencyId" = r."agencyId" AND w."id" = r."unitId"
          WHERE r."agencyId" = live."agencyId" AND r."accountId" = live."id"))
      INTO facts
      FROM (SELECT 1) one
      LEFT JOIN "Employee" e ON e."agencyId" = live."agencyId" AND e."id" = live."employeeId"
      LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
      LEFT JOIN LATERAL (SELECT h."id", h."path", h."depth"
        FROM "Assignment" t JOIN "Position" p ON p."agencyId" = t."agencyId" AND p."id" = t."positionId"
        JOIN "Unit" h ON h."agencyId" = t."agencyId" AND h."id" = t."unitId"
        WHERE t."agencyId" = live."agencyId" AND t."employeeId" = live."employeeId" AND p."isUnitHead"
          AND t."startsOn" <= (now() AT TIME ZONE live.zone)::date
          AND (t."endsOn" IS NULL OR t."endsOn" >= (now() AT TIME ZONE live.zone)::date)
        ORDER BY h."depth", h."id" LIMIT 1) leads ON true;
  END IF;
  setting := set_config('app.scope', scope_before, true);
  setting := set_config('app.agency_id', agency_before, true);
  RETURN facts;
END $$;
