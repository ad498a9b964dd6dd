-- An exception of a limit may be for one family only, and may end. A released file never changes.
ALTER TABLE rule_exception ADD COLUMN family VARCHAR(20);
ALTER TABLE rule_exception ADD COLUMN until_day DATE;
