-- What a table definition common to both databases cannot say. A released file never changes.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append only', TG_TABLE_NAME; END $$;
--@@
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--@@
CREATE UNIQUE INDEX uk_cleanup_case_open ON cleanup_case (asset_id) WHERE state NOT IN ('closed', 'decided', 'withdrawn', 'restored');
