-- That somebody looked at another person's record, as one statement with its own transaction: it binds the agency, appends
-- to the chain like every other event, and does not wait for the disk.
CREATE FUNCTION record_view(p_agency uuid, p_account uuid, p_actor text, p_event text, p_subject_type text,
  p_subject uuid, p_employee uuid, p_detail jsonb) RETURNS bigint
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.agency_id', p_agency::text, true), set_config('synchronous_commit', 'off', true);
  RETURN append_audit(p_agency, p_account, p_actor, p_event, 'VIEWED', p_subject_type, p_subject, p_employee, p_detail);
END $$;
