-- What a table definition common to both databases cannot say. A released file never changes.
CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append only'); END;
--@@
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append only'); END;
--@@
CREATE UNIQUE INDEX uk_cleanup_case_open ON cleanup_case (asset_id) WHERE state NOT IN ('closed', 'decided', 'withdrawn', 'restored');
